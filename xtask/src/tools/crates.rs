//! Programs that Cargo builds from source, each version in a folder of its own.

use super::{Tools, own_folder};
use crate::run::{Outcome, Step, answer};

/// A program and where it comes from.
pub(super) struct Crate<'a> {
    pub(super) name: &'a str,
    pub(super) program: &'a str,
    pub(super) version: &'a str,
    /// Whether it is built with the lock file that it ships.
    pub(super) locked: bool,
    pub(super) takes: &'a str,
}

/// Sees to it that the program is there, in this very version.
pub(super) fn need(tools: &mut Tools, wanted: &Crate<'_>) -> Outcome {
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
