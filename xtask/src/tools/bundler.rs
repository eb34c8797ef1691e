//! Trunk, which assembles the site, and the wasm-bindgen program, which it calls.

use super::{Tools, locked_version, own_folder};
use crate::run::{Outcome, Step, answer};

const TRUNK: &str = "0.21.14";

/// Sees to it that Trunk and wasm-bindgen are there, in the versions that fit.
pub(crate) fn need(tools: &mut Tools) -> Outcome {
    // The program must be of the very version of the library, or they do not understand each other.
    let wasm_bindgen = locked_version("wasm-bindgen")?;
    need_crate(
        tools,
        &Crate { name: "trunk", program: "trunk", version: TRUNK, locked: true, takes: "about 6 min, once" },
    )?;
    need_crate(
        tools,
        &Crate {
            name: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: &wasm_bindgen,
            // The lock file that it ships does not build.
            locked: false,
            takes: "about 3 min, once",
        },
    )
}

struct Crate<'a> {
    name: &'a str,
    program: &'a str,
    version: &'a str,
    locked: bool,
    takes: &'a str,
}

fn need_crate(tools: &mut Tools, wanted: &Crate<'_>) -> Outcome {
    if is_there(tools, wanted) {
        return Ok(());
    }
    let folder = own_folder(wanted.name, wanted.version)?;
    tools.prefer(folder.join("bin"));
    if is_there(tools, wanted) {
        return Ok(());
    }
    let mut install = tools.command("cargo");
    install.args(["install", wanted.name, "--version", wanted.version, "--root"]).arg(&folder);
    if wanted.locked {
        install.arg("--locked");
    }
    let step = Step {
        what: &format!("installing {} {}", wanted.name, wanted.version),
        takes: wanted.takes,
        remedy: "look at the first error above; if a download failed, try again",
    };
    step.run(&mut install)
}

fn is_there(tools: &Tools, wanted: &Crate<'_>) -> bool {
    let version = answer(tools.command(wanted.program).arg("--version"));
    version.is_some_and(|answer| answer.split_whitespace().nth(1) == Some(wanted.version))
}
