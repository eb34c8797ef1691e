//! Packages of npm, each in a folder of its own.

use super::{Tools, own_folder};
use crate::run::{Outcome, Step};

/// Whether packages can be had from npm.
pub(super) fn is_there(tools: &Tools) -> bool {
    tools.find("npm").is_some()
}

/// Installs this version of a package into its own folder; its programs are in `bin`.
pub(super) fn install(tools: &Tools, package: &str, version: &str, step: Step<'_>) -> Outcome {
    let mut npm = tools.command("npm");
    let exact = format!("{package}@{version}");
    npm.args(["install", "--silent", "--global", &exact, "--prefix"]);
    step.run(npm.arg(own_folder(package, version)?))
}
