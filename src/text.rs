//! Every sentence that a reader sees, in Swedish and in English.
//!
//! Fixed words stand in [`words`]; what needs a number, a name or a date is a function. All of it is asked for
//! while building: the client finds what it says in a [`crate::book`], and its views know `words` alone, which
//! are empty there.

#[cfg(not(lean))]
pub mod book;
#[cfg(not(lean))]
pub mod card;
#[cfg(not(lean))]
pub mod date;
#[cfg(not(lean))]
pub mod delay;
#[cfg(not(lean))]
pub mod development;
#[cfg(not(lean))]
pub mod dossier;
#[cfg(not(lean))]
pub mod embed;
#[cfg(not(lean))]
pub mod english;
#[cfg(not(lean))]
pub mod entry;
#[cfg(not(lean))]
pub mod find;
#[cfg(not(lean))]
pub mod frozen;
#[cfg(not(lean))]
pub mod imagine;
#[cfg(not(lean))]
pub mod keyboard;
#[cfg(not(lean))]
pub mod label;
#[cfg(feature = "data")]
pub mod lesson;
#[cfg(not(lean))]
pub mod method;
#[cfg(not(lean))]
pub mod money;
#[cfg(not(lean))]
pub mod number;
#[cfg(not(lean))]
pub mod offline;
#[cfg(not(lean))]
pub mod panel;
#[cfg(not(lean))]
pub mod sentence;
#[cfg(not(lean))]
pub mod share;
#[cfg(not(lean))]
pub mod sharing;
#[cfg(not(lean))]
pub mod statement;
#[cfg(not(lean))]
pub mod timeline;
#[cfg(not(lean))]
pub mod tour;
pub mod words;
