//! Every sentence that a reader sees: in Swedish and, where only what is built ahead tells it, in English.
//!
//! Fixed words stand in [`words`]; what needs a number, a name or a date is a function.

pub mod date;
#[cfg(not(target_arch = "wasm32"))]
pub mod delay;
#[cfg(not(target_arch = "wasm32"))]
pub mod development;
#[cfg(not(target_arch = "wasm32"))]
pub mod dossier;
#[cfg(not(target_arch = "wasm32"))]
pub mod english;
#[cfg(not(target_arch = "wasm32"))]
pub mod entry;
#[cfg(not(target_arch = "wasm32"))]
pub mod find;
pub mod label;
#[cfg(not(target_arch = "wasm32"))]
pub mod language;
#[cfg(not(target_arch = "wasm32"))]
pub mod method;
#[cfg(not(target_arch = "wasm32"))]
pub mod money;
pub mod number;
pub mod panel;
pub mod sentence;
#[cfg(not(target_arch = "wasm32"))]
pub mod share;
pub mod words;
