//! The data as others take it away: one JSON document with its schema, and one table (native only).
//!
//! Both are made from the atlas and the archive, which are known to fit together. [`json()`] holds all that
//! is known; [`csv()`] holds what was in use, a row for each [`period`](periods). `docs/data.md` describes
//! them to those who use them.

mod date;
mod exercise;
mod json;
mod period;
mod table;
mod word;

pub use date::{Precision, swedish, written};
pub use exercise::{Lasting, Spread};
pub use json::json;
pub use period::{End, Period, periods};
pub use table::{COLUMNS, csv, harmless};

/// The number of the form that the JSON document has: one more when a field is renamed, removed or comes to
/// mean something else. A new field does not change it.
pub const SCHEMA_VERSION: u32 = 1;

/// What the JSON document may hold, field by field (JSON Schema, draft 2020-12).
pub const SCHEMA: &str = include_str!("../docs/journalkartan.schema.json");
