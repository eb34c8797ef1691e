//! The standard library rebuilt for size: about a tenth of the client's weight.
//!
//! Rust 1.95 can do it, though not as a stable feature; therefore it is done with that version alone, on
//! which the tests run. Any other version builds the ordinary library, and says so.

use std::path::Path;
use std::process::Command;

use super::rust::{WASM, add};
use super::{Tools, is_ci};
use crate::run::{Failure, Outcome, Step, answer};

/// The version with which the flags below were tried.
const TRIED: &str = "rustc 1.95.";
const REMEDY: &str = "build with Rust 1.95 and its component rust-src";

/// Code that panics stops at once, as the client can do nothing better: no messages, no places.
const FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// Sees to it that the standard library can be rebuilt, if it can be, and tells whether it can.
/// Without that the site is larger, which CI does not accept.
pub(crate) fn want(tools: &Tools) -> Outcome<bool> {
    let version = answer(tools.command("rustc").arg("--version"));
    if version.is_some_and(|version| version.starts_with(TRIED)) && has_source(tools) {
        return Ok(true);
    }
    if is_ci() {
        return Err(Failure::new("the standard library cannot be rebuilt for size", REMEDY));
    }
    eprintln!("! the standard library cannot be rebuilt for size: the site will be a tenth larger. {REMEDY}");
    Ok(false)
}

fn has_source(tools: &Tools) -> bool {
    let is_there = || {
        let sysroot = answer(tools.command("rustc").args(["--print", "sysroot"]));
        sysroot.is_some_and(|root| Path::new(&root).join("lib/rustlib/src/rust/library/std").is_dir())
    };
    is_there() || (add(tools, &["component", "add", "rust-src"], "rust-src").is_ok() && is_there())
}

/// Gets the sources of the packages that the standard library is made of, which `Cargo.lock` does not name.
pub(crate) fn fetch(tools: &Tools) -> Outcome {
    let step = Step {
        what: "fetching what the standard library is made of",
        takes: "1 s, about 10 s the first time",
        remedy: "look at the error above; if a download failed, try again",
    };
    let mut cargo = tools.command("cargo");
    ask_for(&mut cargo);
    // Without a target it gets what this machine needs.
    step.run(cargo.args(["fetch", "--quiet", "--target", WASM]))
}

/// Has a command, and all that it starts, build for the browser with the small library.
pub(crate) fn ask_for(command: &mut Command) {
    for (name, value) in settings() {
        command.env(name, value);
    }
}

/// Takes that back: what is built for this machine takes the library that came with Rust.
pub(crate) fn do_without(command: &mut Command) {
    for (name, _) in settings() {
        command.env_remove(name);
    }
}

fn settings() -> [(String, &'static str); 4] {
    let target = WASM.to_uppercase().replace('-', "_");
    [
        ("RUSTC_BOOTSTRAP".to_owned(), "1"),
        ("CARGO_UNSTABLE_BUILD_STD".to_owned(), "std,panic_abort"),
        ("CARGO_UNSTABLE_BUILD_STD_FEATURES".to_owned(), "optimize_for_size"),
        (format!("CARGO_TARGET_{target}_RUSTFLAGS"), FLAGS),
    ]
}
