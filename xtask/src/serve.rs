//! `cargo xtask serve`: the site as one works on it.

use crate::build;
use crate::run::{Outcome, Step};
use crate::tools::{Tools, bundler, rust};

/// Builds the site once as `serve` does, which differs from the one that is published: without serving it.
pub(crate) fn try_build(tools: &Tools) -> Outcome {
    let step = Step {
        what: "building the site for development",
        takes: "about 1 min, 3 min the first time",
        remedy: "look at the error above; `cargo xtask serve` fails as this does",
    };
    step.run(tools.command("trunk").args(["build", "--dist", "target/serve"]))
}

/// Builds the site for development, serves it, and builds it anew when a file changes.
pub(crate) fn serve() -> Outcome {
    let mut tools = Tools::of_the_shell();
    rust::need_wasm_target(&tools)?;
    bundler::need(&mut tools)?;
    build::fetch(&tools)?;
    let step = Step {
        what: "building, then serving at http://127.0.0.1:8080 until Ctrl-C",
        takes: "a few seconds, about 3 min the first time",
        remedy: "look at the error above; if the port is taken, end the program that has it",
    };
    let mut trunk = tools.command("trunk");
    trunk.args(["serve", "--address", "127.0.0.1", "--port", "8080", "--serve-base", "/"]);
    // Not into `dist`, which holds the site as it is published.
    step.run(trunk.args(["--dist", "target/serve"]))
}
