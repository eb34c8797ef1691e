//! `cargo xtask build`: the site as it is published, in `dist/`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::pictures;
use crate::policy;
use crate::run::{Failure, Outcome, Step, root};
use crate::shrink;
use crate::sizes;
use crate::tools::{Tools, bundler, esbuild, rust, small_std, wasm_opt};

/// Builds the site and holds it against its budgets.
pub(crate) fn build() -> Outcome {
    assemble(&mut Tools::of_the_shell())?;
    sizes::check(&dist())
}

/// Builds the site.
pub(crate) fn assemble(tools: &mut Tools) -> Outcome {
    rust::need_wasm_target(tools)?;
    bundler::need(tools)?;
    let can_shrink = wasm_opt::want(tools)?;
    let can_minify = esbuild::want(tools)?;
    let can_rebuild = small_std::want(tools)?;
    fetch(tools)?;
    let step = Step {
        what: "building the site into dist/",
        takes: "about 40 s, 5 min the first time",
        remedy: "look at the first error above",
    };
    let mut trunk = tools.command("trunk");
    if can_rebuild {
        small_std::ask_for(&mut trunk);
    }
    step.run(trunk.args(["build", "--release"]))?;
    let dist = dist();
    if can_shrink {
        shrink::module(tools, &dist)?;
    }
    shrink::names(&dist)?;
    if can_minify {
        shrink::script(tools, &dist)?;
        shrink::share(tools, &dist)?;
        shrink::assets(tools, &dist)?;
    }
    shrink::rename(&dist)?;
    sizes::tell(&dist)?;
    pictures::draw(tools, &dist)?;
    policy::write(&dist)?;
    keep(&dist)
}

/// Lists the site for its service worker, last of all: what is listed is what is published.
fn keep(dist: &Path) -> Outcome {
    let step = Step {
        what: "listing what works without a network",
        takes: "1 s",
        remedy: "delete dist/ and build anew",
    };
    step.announce();
    offline::write(dist).map_err(|error| step.failure(&error.to_string()))
}

/// Gets the sources of the packages in `Cargo.lock`, since Trunk is told not to use the network.
pub(crate) fn fetch(tools: &Tools) -> Outcome {
    let step = Step {
        what: "fetching packages that are not here yet",
        takes: "1 s, about 30 s the first time",
        remedy: "look at the error above; if a download failed, try again",
    };
    step.run(tools.command("cargo").args(["fetch", "--quiet"]))
}

/// Where the site is built.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// How the names of the client's own files begin.
const CLIENT: &str = "journalkartan-";

/// The one file of the client that ends so.
pub(crate) fn file_ending(dist: &Path, end: &str) -> Outcome<PathBuf> {
    let mut found = files_ending(dist, end).filter(|path| is_of_the_client(path));
    match (found.next(), found.next()) {
        (Some(path), None) => Ok(path),
        (None, _) => {
            Err(Failure::new(format!("dist/ has no file {CLIENT}*{end}"), "run `cargo xtask build`"))
        }
        (Some(_), Some(_)) => Err(Failure::new(
            format!("dist/ has several files {CLIENT}*{end}"),
            "delete dist/ and build anew",
        )),
    }
}

/// The files of the site that end so and are none of the client's.
pub(crate) fn other_files_ending(dist: &Path, end: &str) -> impl Iterator<Item = PathBuf> {
    files_ending(dist, end).filter(|path| !is_of_the_client(path))
}

fn files_ending(dist: &Path, end: &str) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(dist).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter(move |path| path.to_string_lossy().ends_with(end))
}

fn is_of_the_client(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(CLIENT))
}
