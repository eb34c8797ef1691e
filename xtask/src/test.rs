//! `cargo xtask test`: everything that must hold, quickest first.

use std::process::Command;

use crate::build;
use crate::engines;
use crate::run::{Outcome, Step};
use crate::serve;
use crate::sizes;
use crate::tools::{Tools, axe, browser, deny, hosts, rust};
use crate::twice;

/// All that CI runs.
pub(crate) fn everything() -> Outcome {
    let mut tools = Tools::of_the_shell();
    rust::need_lints(&tools)?;
    rust::need_wasm_target(&tools)?;
    format(&tools)?;
    lint(&tools)?;
    lint_client(&tools)?;
    native(&tools)?;
    supply(&mut tools)?;
    build::assemble(&mut tools)?;
    twice::build(&mut tools)?;
    serve::try_build(&tools)?;
    browser::need(&mut tools)?;
    hosts::want(&tools)?;
    let axe = axe::need(&tools)?;
    engines::test(&mut tools, &axe)?;
    sizes::check(&build::dist())
}

/// The part that needs no browser and no WebAssembly.
pub(crate) fn fast() -> Outcome {
    let tools = Tools::of_the_shell();
    rust::need_lints(&tools)?;
    format(&tools)?;
    lint(&tools)?;
    native(&tools)
}

/// Accepts what the golden tests now give.
pub(crate) fn bless() -> Outcome {
    let tools = Tools::of_the_shell();
    let step = Step {
        what: "writing the golden files anew",
        takes: "about 20 s, 3 min the first time",
        remedy: "look at the first failure above: it is not one of a golden file",
    };
    step.run(native_tests(&tools).env("BLESS", "1"))?;
    eprintln!("Look at the difference before you commit it: git diff tests/");
    Ok(())
}

fn format(tools: &Tools) -> Outcome {
    let step = Step { what: "checking the format", takes: "1 s", remedy: "run `cargo fmt --all`" };
    step.run(tools.command("cargo").args(["fmt", "--all", "--check"]))
}

fn lint(tools: &Tools) -> Outcome {
    let core = Step {
        what: "linting the core and the tools",
        takes: "about 3 s, a minute the first time",
        remedy: "mend the first warning above",
    };
    // The pictures are drawn from the pages: with them the core would be read as the pages are, and as such alone.
    let without_pages = ["--workspace", "--exclude", "journalkartan-pictures", "--all-targets"];
    core.run(&mut clippy(tools, &without_pages))?;
    let pages =
        Step { what: "linting the pages and the pictures", takes: "about 5 s, 3 min the first time", ..core };
    let packages = ["--package", "journalkartan", "--package", "journalkartan-pictures"];
    let targets = ["--all-targets", "--features", "journalkartan/ssr"];
    pages.run(&mut clippy(tools, &[packages.as_slice(), targets.as_slice()].concat()))
}

fn lint_client(tools: &Tools) -> Outcome {
    let step = Step {
        what: "linting the clients",
        takes: "about 10 s, two minutes the first time",
        remedy: "mend the first warning above",
    };
    for feature in ["hydrate", "imagine"] {
        let client = ["--package", "journalkartan", "--no-default-features", "--features", feature];
        step.run(&mut clippy(tools, &[client.as_slice(), &["--target", rust::WASM]].concat()))?;
    }
    Ok(())
}

/// What packages are built in: deny.toml says what they may be.
fn supply(tools: &mut Tools) -> Outcome {
    deny::need(tools)?;
    build::fetch(tools)?;
    let step = Step {
        what: "checking licences, bans and sources of all packages (known weaknesses: in the workflow)",
        takes: "1 s",
        remedy: "leave the package out, or allow it in deny.toml with a reason",
    };
    let check = ["deny", "--offline", "--log-level", "error", "check", "bans", "licenses", "sources"];
    step.run(tools.command("cargo").args(check))
}

fn clippy(tools: &Tools, what: &[&str]) -> Command {
    let mut command = tools.command("cargo");
    command.arg("clippy").args(what).args(["--", "--deny", "warnings"]);
    command
}

fn native(tools: &Tools) -> Outcome {
    let package = Step {
        what: "testing all that needs no browser",
        takes: "about 25 s, 2 min the first time",
        remedy: "mend the first failure above; if a golden file is rightly different, `cargo xtask bless`",
    };
    package.run(&mut native_tests(tools))?;
    let pictures = Step {
        what: "testing the pictures",
        takes: "about 20 s, 2 min the first time",
        remedy: "mend the first failure above",
    };
    pictures.run(tools.command("cargo").args(["test", "--package", "journalkartan-pictures"]))?;
    let xtask = Step {
        what: "testing these commands",
        takes: "2 s, 1 min the first time",
        remedy: "mend the first failure above",
    };
    let packages = ["--package", "xtask", "--package", "journalkartan-bench"];
    xtask.run(tools.command("cargo").arg("test").args(packages))
}

/// One build with the pages in it serves the whole package, and the prerender program of the site as well.
fn native_tests(tools: &Tools) -> Command {
    let mut command = tools.command("cargo");
    command.args(["test", "--package", "journalkartan", "--features", "ssr", "--no-fail-fast"]);
    command
}
