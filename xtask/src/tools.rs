//! The programs that the commands need: found where they are, installed where they are not.
//!
//! A program of the right version on the search path is used as it is. Others go into a folder of their own
//! for each program and version, which the developer's clones share and nothing else looks into.

pub(crate) mod axe;
pub(crate) mod browser;
pub(crate) mod bundler;
mod crates;
mod debian;
pub(crate) mod deny;
pub(crate) mod esbuild;
pub(crate) mod hosts;
mod npm;
pub(crate) mod rust;
pub(crate) mod small_std;
pub(crate) mod wasm_opt;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Failure, Outcome, root};

/// Where programs are looked for.
pub(crate) struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// What the developer's shell finds, and this program itself, which Trunk calls.
    pub(crate) fn of_the_shell() -> Self {
        let path = env::var_os("PATH").unwrap_or_default();
        let mut tools = Self { folders: env::split_paths(&path).collect() };
        if let Ok(this) = env::current_exe() {
            tools.folders.extend(this.parent().map(Path::to_path_buf));
        }
        tools
    }

    /// Looks into this folder before all others.
    fn prefer(&mut self, folder: PathBuf) {
        self.folders.insert(0, folder);
    }

    /// Where the program is, if it is anywhere.
    pub(crate) fn find(&self, program: &str) -> Option<PathBuf> {
        let name = format!("{program}{}", env::consts::EXE_SUFFIX);
        self.folders.iter().map(|folder| folder.join(&name)).find(|path| path.is_file())
    }

    /// A call of the program, from the top folder; it finds the other programs too.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.find(program).unwrap_or_else(|| program.into()));
        command.current_dir(root()).env("PATH", self.path());
        command
    }

    fn path(&self) -> OsString {
        // A folder whose name holds the separator came from no search path; it is left as the shell has it.
        env::join_paths(&self.folders).unwrap_or_else(|_| env::var_os("PATH").unwrap_or_default())
    }
}

/// The folder for this version of a program; `bin` in it holds the program itself.
fn own_folder(program: &str, version: &str) -> Outcome<PathBuf> {
    let home = || env::home_dir().map(|home| home.join(".cache"));
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let cache = cache.or_else(home).ok_or_else(|| {
        Failure::new("there is no home folder to install programs under", "set HOME or XDG_CACHE_HOME")
    })?;
    Ok(cache.join("journalkartan").join(format!("{program}-{version}")))
}

/// Whether this is a run of CI, where nothing may be left out quietly.
fn is_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty())
}

/// The version of a package in `Cargo.lock`.
fn locked_version(package: &str) -> Outcome<String> {
    let path = root().join("Cargo.lock");
    let lock = read(&path)?;
    let entry = format!("name = \"{package}\"\nversion = \"");
    let version = lock.split_once(&entry).and_then(|(_, rest)| rest.split('"').next());
    version.map(str::to_owned).ok_or_else(|| {
        Failure::new(format!("{package} is not in Cargo.lock"), "name it in Cargo.toml and run `cargo check`")
    })
}

fn read(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path).map_err(|error| {
        Failure::new(format!("{} cannot be read: {error}", path.display()), "check out the project anew")
    })
}
