//! cargo-deny, which holds the packages in `Cargo.lock` against `deny.toml`.

use super::Tools;
use super::crates::{self, Crate};
use crate::run::Outcome;

const VERSION: &str = "0.20.2";

/// Sees to it that cargo-deny is there.
pub(crate) fn need(tools: &mut Tools) -> Outcome {
    let wanted = Crate {
        name: "cargo-deny",
        program: "cargo-deny",
        version: VERSION,
        locked: true,
        takes: "about 6 min, once",
    };
    crates::need(tools, &wanted)
}
