//! Every sentence that a reader sees, in Swedish and in English.
//!
//! Fixed words stand in [`words`]; what needs a number, a name or a date is a function. All of it is asked for
//! while building: the client finds what it says in a [`crate::book`], and its views know `words` alone, which
//! are empty there.

#[cfg(not(target_arch = "wasm32"))]
pub mod book;
#[cfg(not(target_arch = "wasm32"))]
pub mod card;
#[cfg(not(target_arch = "wasm32"))]
pub mod date;
#[cfg(not(target_arch = "wasm32"))]
pub mod delay;
#[cfg(not(target_arch = "wasm32"))]
pub mod development;
#[cfg(not(target_arch = "wasm32"))]
pub mod dossier;
#[cfg(not(target_arch = "wasm32"))]
pub mod embed;
#[cfg(not(target_arch = "wasm32"))]
pub mod english;
#[cfg(not(target_arch = "wasm32"))]
pub mod entry;
#[cfg(not(target_arch = "wasm32"))]
pub mod find;
#[cfg(not(target_arch = "wasm32"))]
pub mod frozen;
#[cfg(not(target_arch = "wasm32"))]
pub mod keyboard;
#[cfg(not(target_arch = "wasm32"))]
pub mod label;
#[cfg(not(target_arch = "wasm32"))]
pub mod lesson;
#[cfg(not(target_arch = "wasm32"))]
pub mod method;
#[cfg(not(target_arch = "wasm32"))]
pub mod money;
#[cfg(not(target_arch = "wasm32"))]
pub mod number;
#[cfg(not(target_arch = "wasm32"))]
pub mod offline;
#[cfg(not(target_arch = "wasm32"))]
pub mod panel;
#[cfg(not(target_arch = "wasm32"))]
pub mod sentence;
#[cfg(not(target_arch = "wasm32"))]
pub mod share;
#[cfg(not(target_arch = "wasm32"))]
pub mod sharing;
#[cfg(not(target_arch = "wasm32"))]
pub mod statement;
#[cfg(not(target_arch = "wasm32"))]
pub mod timeline;
#[cfg(not(target_arch = "wasm32"))]
pub mod tour;
pub mod words;
