//! The two clients of the site, each a module of WebAssembly with its glue, and the one that Trunk does not build.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::run::{Failure, Outcome, Step, root};
use crate::tools::{Tools, rust, small_std};

/// A client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Client {
    /// That of the map.
    Map,
    /// That of the page where a reader makes something up: with all that is known, so that it can say what no book
    /// does.
    Imagining,
}

impl Client {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Map, Self::Imagining];

    /// How the names of its files begin.
    const fn start(self) -> &'static str {
        match self {
            Self::Map => "journalkartan-",
            Self::Imagining => "tankom-",
        }
    }

    /// The one file of the client that ends so.
    pub(crate) fn file_ending(self, dist: &Path, end: &str) -> Outcome<PathBuf> {
        let start = self.start();
        let mut found = files_ending(dist, end).filter(|path| self.owns(path));
        match (found.next(), found.next()) {
            (Some(path), None) => Ok(path),
            (None, _) => {
                Err(Failure::new(format!("dist/ has no file {start}*{end}"), "run `cargo xtask build`"))
            }
            (Some(_), Some(_)) => Err(Failure::new(
                format!("dist/ has several files {start}*{end}"),
                "delete dist/ and build anew",
            )),
        }
    }

    fn owns(self, path: &Path) -> bool {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(self.start()))
    }
}

/// The files of the site that end so and belong to no client.
pub(crate) fn other_files_ending(dist: &Path, end: &str) -> impl Iterator<Item = PathBuf> {
    files_ending(dist, end).filter(|path| Client::ALL.iter().all(|client| !client.owns(path)))
}

fn files_ending(dist: &Path, end: &str) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(dist).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter(move |path| path.to_string_lossy().ends_with(end))
}

/// Builds the client of the page where a reader makes something up, under the name by which that page calls it
/// (`src/bin/prerender/imagine.rs`).
pub(crate) fn build_imagining(tools: &Tools, dist: &Path, can_rebuild: bool) -> Outcome {
    let step = Step {
        what: "building the client of tank-om.html",
        takes: "about 40 s, 2 min the first time",
        remedy: "look at the first error above",
    };
    let mut cargo = tools.command("cargo");
    if can_rebuild {
        small_std::ask_for(&mut cargo);
    }
    cargo.args(["build", "--quiet", "--locked", "--offline", "--release", "--target", rust::WASM]);
    step.run(cargo.args(["--bin", "journalkartan", "--no-default-features", "--features", "imagine"]))?;
    let bind =
        Step { what: "tying it to the browser", takes: "1 s", remedy: "look at the first error above" };
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let mut bindgen = tools.command("wasm-bindgen");
    bindgen
        .args(["--target", "web", "--no-typescript", "--out-name", "tankom-client", "--out-dir"])
        .arg(dist);
    bind.run(bindgen.arg(target.join(rust::WASM).join("release").join("journalkartan.wasm")))
}
