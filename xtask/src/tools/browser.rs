//! Chromium and its driver, for the tests of the built site.

use super::{Tools, debian};
use crate::run::{Failure, Outcome, Step};

const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
const DRIVER: &str = "chromedriver";
const REMEDY: &str = "put Chromium (or Chrome) and a chromedriver of the same version on PATH";

/// Sees to it that a browser can be driven.
pub(crate) fn need(tools: &Tools) -> Outcome {
    if is_there(tools) {
        return Ok(());
    }
    if !debian::can_install(tools) {
        return Err(Failure::new("the browser tests need Chromium and chromedriver", REMEDY));
    }
    let step =
        Step { what: "installing Chromium and chromedriver", takes: "about 60 s, once", remedy: REMEDY };
    debian::install(tools, &["chromium", "chromium-driver"], step)
}

fn is_there(tools: &Tools) -> bool {
    BROWSERS.iter().any(|browser| tools.find(browser).is_some()) && tools.find(DRIVER).is_some()
}
