//! `cargo xtask check-data`: are the files under `data/` sound, and how much do they know?

use crate::run::{Outcome, Step};
use crate::tools::Tools;

/// The build script reads the data and reports all problems at once; a program that is built after it says
/// how much is known.
pub(crate) fn data() -> Outcome {
    let step = Step {
        what: "reading the files under data/",
        takes: "about 3 s, a minute the first time",
        remedy: "correct the lines named above; docs/data.md explains each field",
    };
    let coverage = ["run", "--quiet", "--package", "journalkartan", "--bin", "coverage"];
    step.run(Tools::of_the_shell().command("cargo").args(coverage))
}
