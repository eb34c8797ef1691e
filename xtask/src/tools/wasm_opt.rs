//! wasm-opt, which makes WebAssembly smaller. Any version does.

use super::{Tools, debian, is_ci, own_folder};
use crate::run::{Failure, Outcome, Step};

const NPM_PACKAGE: &str = "132.0.0";
const REMEDY: &str = "install Binaryen (`apt install binaryen`, `brew install binaryen`)";

/// Sees to it that wasm-opt is there, if it can be; without it the site is larger, which CI does not accept.
pub(crate) fn want(tools: &mut Tools) -> Outcome {
    if tools.find("wasm-opt").is_some() {
        return Ok(());
    }
    if debian::can_install(tools) {
        let step = Step { what: "installing wasm-opt (binaryen)", takes: "about 15 s, once", remedy: REMEDY };
        debian::install(tools, &["binaryen"], step)
    } else if tools.find("npm").is_some() {
        install_with_npm(tools)
    } else if is_ci() {
        Err(Failure::new("wasm-opt is missing", REMEDY))
    } else {
        eprintln!("! wasm-opt is missing: the site will be about a tenth larger than it need be. {REMEDY}");
        Ok(())
    }
}

fn install_with_npm(tools: &mut Tools) -> Outcome {
    let folder = own_folder("binaryen", NPM_PACKAGE)?;
    tools.prefer(folder.join("bin"));
    if tools.find("wasm-opt").is_some() {
        return Ok(());
    }
    let step =
        Step { what: "installing wasm-opt (npm's binaryen)", takes: "about 20 s, once", remedy: REMEDY };
    let package = format!("binaryen@{NPM_PACKAGE}");
    step.run(tools.command("npm").args(["install", "--global", &package, "--prefix"]).arg(&folder))
}
