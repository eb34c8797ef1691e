//! How much is known for a year.

use super::{Cell, Status};
use crate::atlas::{Atlas, Care, Region, Year};

/// How many cells, one for each region and level of care, are known for a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// A system is in use, by a source of medium or high confidence.
    pub in_use: usize,
    /// A system is shown but not confirmed: its date is uncertain, or its source weak. After the year of
    /// the data's date this holds what is planned, too.
    pub unconfirmed: usize,
    /// Nothing is known.
    pub unknown: usize,
}

impl Coverage {
    /// Counts all cells for `year`.
    #[must_use]
    pub fn of(atlas: &Atlas, year: Year) -> Self {
        cells(atlas, year).fold(Self::default(), |mut coverage, (_, _, cell)| {
            match cell.status() {
                Status::InUse => coverage.in_use += 1,
                Status::Unknown => coverage.unknown += 1,
                _ => coverage.unconfirmed += 1,
            }
            coverage
        })
    }

    /// How many cells there are.
    #[must_use]
    pub const fn cells(self) -> usize {
        self.in_use + self.unconfirmed + self.unknown
    }
}

/// What each level of care in each region uses for a year, primary care first.
pub fn cells(atlas: &Atlas, year: Year) -> impl Iterator<Item = (&'static Region, Care, Cell)> {
    atlas
        .regions
        .iter()
        .flat_map(move |region| Care::ALL.map(|care| (region, care, Cell::in_use(atlas, region, care, year))))
}
