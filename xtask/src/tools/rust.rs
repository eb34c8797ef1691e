//! Parts of the Rust toolchain: Clippy, rustfmt, the standard library for WebAssembly.

use std::path::Path;

use super::Tools;
use crate::run::{Failure, Outcome, Step, answer};

/// The target that browsers run.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Sees to it that `cargo clippy` and `cargo fmt` work.
pub(crate) fn need_lints(tools: &Tools) -> Outcome {
    for (subcommand, component) in [("clippy", "clippy"), ("fmt", "rustfmt")] {
        let works = answer(tools.command("cargo").args([subcommand, "--version"])).is_some();
        if !works {
            add(tools, &["component", "add", component], component)?;
        }
    }
    Ok(())
}

/// Sees to it that code for the browser can be built.
pub(crate) fn need_wasm_target(tools: &Tools) -> Outcome {
    let library = answer(tools.command("rustc").args(["--print", "target-libdir", "--target", WASM]));
    if library.is_some_and(|library| Path::new(&library).is_dir()) {
        return Ok(());
    }
    add(tools, &["target", "add", WASM], WASM)
}

pub(super) fn add(tools: &Tools, arguments: &[&str], part: &str) -> Outcome {
    if tools.find("rustup").is_none() {
        return Err(Failure::new(
            format!("this Rust has no {part}, and there is no rustup to add it"),
            format!("install Rust with rustup, or {part} in the way your Rust came"),
        ));
    }
    let step = Step {
        what: &format!("adding {part} to Rust"),
        takes: "about 10 s, once",
        remedy: &format!("see what `rustup {}` says", arguments.join(" ")),
    };
    step.run(tools.command("rustup").args(arguments))
}
