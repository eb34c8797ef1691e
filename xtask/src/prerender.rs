//! `xtask prerender`: Trunk's last step, which Trunk calls by itself.

use crate::run::{Outcome, Step};
use crate::tools::{Tools, small_std};

/// Completes the site in Trunk's staging folder.
pub(crate) fn prerender() -> Outcome {
    let step = Step {
        what: "writing the page's text, the dossiers and the open data",
        takes: "about 5 s, 2 min the first time",
        remedy: "look at the first error above",
    };
    let tools = Tools::of_the_shell();
    let mut cargo = tools.command("cargo");
    cargo.args(["run", "--quiet", "--locked", "--offline", "--bin", "prerender", "--features", "ssr"]);
    small_std::do_without(&mut cargo);
    step.run(&mut cargo)
}
