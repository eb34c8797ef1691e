//! Browsers of three engines and their drivers, for the tests of the built site.

use std::fmt;

use super::crates::{self, Crate};
use super::{Tools, debian, is_ci};
use crate::run::{Failure, Outcome, Step};

/// An engine in which the site is tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// As the variable `JOURNALKARTAN_BROWSER` names it.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The programs that there must be, each by any of its names.
    fn programs(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Chromium => &[&["chromium", "chromium-browser", "google-chrome"], &["chromedriver"]],
            Self::Firefox => &[&["firefox"]],
            Self::WebKit => &[&["WebKitWebDriver"], &["Xvfb"]],
        }
    }

    /// The packages of Debian that bring them.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::WebKit => &["webkit2gtk-driver", "xvfb"],
        }
    }

    fn remedy(self) -> &'static str {
        match self {
            Self::Chromium => "put Chromium (or Chrome) and a chromedriver of the same version on PATH",
            Self::Firefox => "put Firefox on PATH; Cargo builds geckodriver",
            Self::WebKit => "install Debian's webkit2gtk-driver and xvfb",
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, out)
    }
}

/// Sees to it that Chromium can be driven, in which all tests run.
pub(crate) fn need(tools: &mut Tools) -> Outcome {
    install(tools, Engine::Chromium)
}

/// Sees to it that another engine can be driven, if it can be, and tells whether it can.
/// Without it its tests are not run, which CI does not accept.
pub(crate) fn want(tools: &mut Tools, engine: Engine) -> Outcome<bool> {
    match install(tools, engine) {
        Ok(()) => Ok(true),
        Err(failure) if is_ci() => Err(failure),
        Err(failure) => {
            eprintln!("! NOT RUN: no test in {engine}. {failure}");
            Ok(false)
        }
    }
}

fn install(tools: &mut Tools, engine: Engine) -> Outcome {
    if !is_there(tools, engine) {
        if !debian::can_install(tools) {
            let what = format!("the tests in {engine} need it and its driver");
            return Err(Failure::new(what, engine.remedy()));
        }
        let what = format!("installing {engine} and its driver");
        let step = Step { what: &what, takes: "about 60 s, once", remedy: engine.remedy() };
        debian::install(tools, engine.packages(), step)?;
    }
    if engine == Engine::Firefox { geckodriver(tools) } else { Ok(()) }
}

/// Debian has none.
fn geckodriver(tools: &mut Tools) -> Outcome {
    let name = "geckodriver";
    let wanted = Crate { name, program: name, version: "0.37.1", locked: true, takes: "about 2 min, once" };
    crates::need(tools, &wanted)
}

fn is_there(tools: &Tools, engine: Engine) -> bool {
    engine.programs().iter().all(|names| names.iter().any(|name| tools.find(name).is_some()))
}
