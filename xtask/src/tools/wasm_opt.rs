//! wasm-opt, which makes WebAssembly smaller.

use super::{Tools, debian, is_ci, npm, own_folder};
use crate::run::{Failure, Outcome, Step, answer};

/// Older ones export the wrong table (Binaryen pull request 4736), and the client dies at its start.
const OLDEST: u32 = 110;
const NPM_PACKAGE: &str = "132.0.0";
const REMEDY: &str = "put wasm-opt of Binaryen 110 or later on PATH";

/// Sees to it that wasm-opt is there, if it can be, and tells whether it is.
/// Without it the site is larger, which CI does not accept.
pub(crate) fn want(tools: &mut Tools) -> Outcome<bool> {
    if is_there(tools) {
        return Ok(true);
    }
    if npm::is_there(tools) {
        install_with_npm(tools)?;
    } else if debian::can_install(tools) {
        let step = Step { what: "installing wasm-opt (binaryen)", takes: "about 15 s, once", remedy: REMEDY };
        debian::install(tools, &["binaryen"], step)?;
    }
    match (is_there(tools), is_ci()) {
        (true, _) => Ok(true),
        (false, true) => Err(Failure::new("wasm-opt is missing or too old", REMEDY)),
        (false, false) => {
            eprintln!(
                "! wasm-opt is missing or too old: the WebAssembly stays far larger than need be. {REMEDY}"
            );
            Ok(false)
        }
    }
}

/// Reads `wasm-opt version 132 (version_132)`.
fn is_there(tools: &Tools) -> bool {
    let version = answer(tools.command("wasm-opt").arg("--version"));
    let number = version.and_then(|answer| answer.split_whitespace().nth(2)?.parse().ok());
    number.is_some_and(|number: u32| OLDEST <= number)
}

fn install_with_npm(tools: &mut Tools) -> Outcome {
    let folder = own_folder("binaryen", NPM_PACKAGE)?;
    tools.prefer(folder.join("bin"));
    if is_there(tools) {
        return Ok(());
    }
    let step =
        Step { what: "installing wasm-opt (npm's binaryen)", takes: "about 5 s, once", remedy: REMEDY };
    npm::install(tools, "binaryen", NPM_PACKAGE, step)
}
