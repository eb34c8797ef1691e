//! `cargo xtask check-data`: are the files under `data/` sound?

use crate::run::{Outcome, Step};
use crate::tools::Tools;

/// The build script reads the data and reports all problems at once; checking the package runs it.
pub(crate) fn data() -> Outcome {
    let step = Step {
        what: "reading the files under data/",
        takes: "about 3 s, a minute the first time",
        remedy: "correct the lines named above; data/README.md explains each field",
    };
    step.run(Tools::of_the_shell().command("cargo").args(["check", "--quiet", "--package", "journalkartan"]))
}
