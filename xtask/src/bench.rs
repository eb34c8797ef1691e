//! `cargo xtask bench`: what the site weighs, part by part, and how fast it is beside a bare map by D3.
//!
//! It reports and asserts nothing: a machine has bad minutes. What must hold is in the tests.

mod functions;
mod parts;
mod rival;

use crate::build;
use crate::run::{Outcome, Step};
use crate::sizes;
use crate::tools::{Tools, browser, esbuild};

/// Builds the site and measures it.
pub(crate) fn bench() -> Outcome {
    let mut tools = Tools::of_the_shell();
    build::assemble(&mut tools)?;
    measure(&mut tools)
}

/// Measures the site that lies in `dist/`.
pub(crate) fn of_the_built() -> Outcome {
    let mut tools = Tools::of_the_shell();
    esbuild::want(&mut tools)?;
    measure(&mut tools)
}

/// Takes made-up countries through the pipeline.
pub(crate) fn growth() -> Outcome {
    let step = Step {
        what: "taking made-up countries of 21, 290 and 2,900 regions through the pipeline",
        takes: "about 20 s, 3 min the first time",
        remedy: "look at the error above",
    };
    let mut cargo = Tools::of_the_shell().command("cargo");
    // Optimised: what is measured is the pipeline, not what a compiler has left to do.
    cargo.args(["run", "--quiet", "--profile", "growth", "--package", "journalkartan-bench"]);
    step.run(cargo.args(["--", "growth"]))
}

fn measure(tools: &mut Tools) -> Outcome {
    let dist = build::dist();
    sizes::print(&dist)?;
    eprint!("{}", functions::report()?);
    eprint!("{}", parts::of_the_page(&dist)?);
    eprint!("{}", parts::scripts(&dist)?);
    browser::need(tools)?;
    let rival = rival::build(tools)?;
    let step = Step {
        what: "measuring our page beside a bare one by D3, in a throttled Chromium",
        takes: "about 2 min",
        remedy: "look at the error above; `cargo xtask build` writes the site",
    };
    let mut cargo = tools.command("cargo");
    cargo.args(["run", "--quiet", "--package", "journalkartan-bench", "--", "race"]).arg(rival);
    step.run(cargo.env("JOURNALKARTAN_DIST", dist))
}
