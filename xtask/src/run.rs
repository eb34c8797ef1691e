//! Runs a program as one step of a command: says what it is for, lets it speak, and fails with a remedy.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use std::{env, fmt, iter};

/// What a step gives: something, or one line about why not.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// Why a command stopped, and what the developer can do about it.
#[derive(Debug)]
pub(crate) struct Failure {
    what: String,
    remedy: String,
}

impl Failure {
    pub(crate) fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "✗ {} — remedy: {}", self.what, self.remedy)
    }
}

/// One step of a command, as the developer is told of it.
#[derive(Clone, Copy)]
pub(crate) struct Step<'a> {
    /// What it does: "checking the format".
    pub(crate) what: &'a str,
    /// About how long it takes: "1 s".
    pub(crate) takes: &'a str,
    /// What helps where it fails.
    pub(crate) remedy: &'a str,
}

impl Step<'_> {
    /// Says what comes and runs the program, whose output goes where ours goes.
    pub(crate) fn run(self, command: &mut Command) -> Outcome {
        self.announce();
        let start = Instant::now();
        self.part(command)?;
        eprintln!("  done in {} s", start.elapsed().as_secs());
        Ok(())
    }

    /// Runs the program as a part of a step that was announced.
    pub(crate) fn part(self, command: &mut Command) -> Outcome {
        match command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(self.failure(&format!("`{}` ended with {status}", line(command)))),
            Err(error) => Err(self.failure(&format!("`{}` did not start: {error}", line(command)))),
        }
    }

    /// Says what comes.
    pub(crate) fn announce(self) {
        eprintln!("→ {} ({})", self.what, self.takes);
    }

    /// That the step went wrong, with its remedy.
    pub(crate) fn failure(self, why: &str) -> Failure {
        Failure::new(format!("{}: {why}", self.what), self.remedy)
    }
}

/// The top folder of the project.
pub(crate) fn root() -> PathBuf {
    // As it is now, not as it was when this was compiled: clones may share what is compiled.
    let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&package).join("..")
}

/// What a program prints, without the white space around it; nothing if it is missing or fails.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command as one would type it.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let words = iter::once(program.file_name().unwrap_or_default()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
