//! The files that people edit, read and checked (native only).
//!
//! [`Files`] holds the texts; [`read`] makes a [`Country`] of them or says everything that is wrong with
//! them. On the way the texts become the mirrors in `raw`, in which each field knows where it stands and
//! what it means; `convert` opens every field, and `checks` holds what the fields must be to one another.

pub mod boundaries;
mod checks;
mod convert;
mod date;
mod document;
pub mod emit;
mod files;
mod problem;
mod raw;
mod rule;
mod sentence;
mod word;

pub use boundaries::published_boundaries;
pub use date::date as read_date;
pub use files::{FOLDER, Files};
pub use problem::{Place, Problem};
pub use rule::{Rule, Theme};

use crate::atlas::{Archive, Atlas};
use crate::geo::{Captions, Drawing};

/// A country as it is built into the page.
#[derive(Clone, Copy, Debug)]
pub struct Country {
    /// What is known of its regions.
    pub atlas: Atlas,
    /// What that rests on.
    pub archive: Archive,
    /// What it looks like.
    pub drawing: Drawing,
    /// What stands on it.
    pub captions: [Captions; 3],
}

/// The country that the files describe.
///
/// # Errors
///
/// Everything that is wrong with the files, ordered by place. What rests on a file that could not be read
/// at all is not judged, so that one mistake does not look like many.
pub fn read(files: &Files) -> Result<Country, Vec<Problem>> {
    let mut problems = Vec::new();
    let country = raw::Raw::read(files, &mut problems).and_then(|raw| {
        checks::run(&raw, &mut problems);
        convert::country(raw, &mut problems)
    });
    match country {
        Some(country) if problems.is_empty() => Ok(country.draw()),
        _ => Err(problem::tidy(problems)),
    }
}
