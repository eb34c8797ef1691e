//! The pictures of each year, and the pages that name them for those who preview links.

use std::path::Path;

use crate::run::{Outcome, Step};
use crate::tools::Tools;

/// Writes them into the built site.
pub(crate) fn draw(tools: &Tools, dist: &Path) -> Outcome {
    let step = Step {
        what: "drawing a picture of each year, and the pages that are shared",
        takes: "about 15 s, 2 min more the first time",
        remedy: "look at the first error above",
    };
    let mut cargo = tools.command("cargo");
    cargo.args(["run", "--quiet", "--locked", "--offline", "--package", "journalkartan-pictures", "--"]);
    step.run(cargo.arg(dist))
}
