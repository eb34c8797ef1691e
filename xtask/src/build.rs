//! `cargo xtask build`: the site as it is published, in `dist/`.

use std::env;
use std::path::{Path, PathBuf};

use crate::client::{self, Client};
use crate::compress;
use crate::inline;
use crate::pictures;
use crate::policy;
use crate::run::{Outcome, Step, root};
use crate::shrink;
use crate::sizes;
use crate::tools::{Tools, bundler, esbuild, rust, small_std, wasm_opt};

/// Names another folder than `data` to build a site of (`journalkartan::data::FOLDER`).
const DATA: &str = "JOURNALKARTAN_DATA";

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
    if can_rebuild {
        small_std::fetch(tools)?;
    }
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
    client::build_imagining(tools, &dist, can_rebuild)?;
    for client in Client::ALL {
        if can_shrink {
            shrink::module(tools, &dist, client)?;
        }
        shrink::names(&dist, client)?;
        if can_minify {
            shrink::script(tools, &dist, client)?;
        }
        shrink::rename(&dist, client)?;
    }
    shrink::tidy(&dist)?;
    if can_minify {
        shrink::share(tools, &dist)?;
        shrink::assets(tools, &dist)?;
        inline::shrink(tools, &dist)?;
    }
    sizes::tell(&dist)?;
    // Pictures are drawn for Sweden, and may weigh no more than one of it does.
    if env::var_os(DATA).is_none() {
        pictures::draw(tools, &dist)?;
    }
    policy::write(&dist)?;
    keep(&dist)?;
    compress::write(&dist)
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
