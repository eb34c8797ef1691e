//! The downloads, read back: all that is known is in them, and nothing else.
#![cfg(feature = "data")]

mod document;
mod joint;
mod manual;
mod nasty;
mod same;
mod schema;
mod supply;
mod table;

#[path = "../made_up/mod.rs"]
#[allow(dead_code, reason = "of the made-up country few things are asked for")]
mod made_up;

use journalkartan::baked::{ARCHIVE, ATLAS};
use serde_json::Value;

/// The document, read back.
fn document() -> Value {
    serde_json::from_str(&journalkartan::open::json(&ATLAS, &ARCHIVE)).expect("JSON")
}

/// The items of a list in the document.
#[track_caller]
fn items<'a>(parent: &'a Value, name: &str) -> &'a [Value] {
    parent[name].as_array().unwrap_or_else(|| panic!("{name} is no list"))
}
