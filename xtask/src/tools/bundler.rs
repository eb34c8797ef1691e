//! Trunk, which assembles the site, and the wasm-bindgen program, which it calls.

use super::crates::{self, Crate};
use super::{Tools, locked_version};
use crate::run::Outcome;

const TRUNK: &str = "0.21.14";

/// Sees to it that Trunk and wasm-bindgen are there, in the versions that fit.
pub(crate) fn need(tools: &mut Tools) -> Outcome {
    // The program must be of the very version of the library, or they do not understand each other.
    let wasm_bindgen = locked_version("wasm-bindgen")?;
    crates::need(
        tools,
        &Crate { name: "trunk", program: "trunk", version: TRUNK, locked: true, takes: "about 6 min, once" },
    )?;
    crates::need(
        tools,
        &Crate {
            name: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: &wasm_bindgen,
            // The lock file that it ships does not build.
            locked: false,
            takes: "about 3 min, once",
        },
    )
}
