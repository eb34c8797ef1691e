//! esbuild, which makes JavaScript smaller.

use super::{Tools, is_ci, npm, own_folder};
use crate::run::{Failure, Outcome, Step, answer};

const VERSION: &str = "0.28.2";
const REMEDY: &str = "put npm, or esbuild, on PATH";

/// Sees to it that esbuild is there, if it can be, and tells whether it is.
/// Without it the site is larger, which CI does not accept.
pub(crate) fn want(tools: &mut Tools) -> Outcome<bool> {
    if version(tools).is_some_and(|version| version == VERSION) {
        return Ok(true);
    }
    if npm::is_there(tools) {
        install(tools)?;
    }
    match (version(tools), is_ci()) {
        (Some(_), _) => Ok(true),
        (None, true) => Err(Failure::new("esbuild is missing", REMEDY)),
        (None, false) => {
            eprintln!("! esbuild is missing: the JavaScript stays larger than need be. {REMEDY}");
            Ok(false)
        }
    }
}

fn version(tools: &Tools) -> Option<String> {
    answer(tools.command("esbuild").arg("--version"))
}

fn install(tools: &mut Tools) -> Outcome {
    tools.prefer(own_folder("esbuild", VERSION)?.join("bin"));
    if version(tools).is_some_and(|version| version == VERSION) {
        return Ok(());
    }
    let step = Step { what: "installing esbuild", takes: "about 5 s, once", remedy: REMEDY };
    npm::install(tools, "esbuild", VERSION, step)
}
