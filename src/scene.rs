//! What the map shows in a state: a cell for each region and level of care, and what they add up to.

#[cfg(not(lean))]
mod coverage;
#[cfg(not(lean))]
pub mod delay;
#[cfg(not(lean))]
pub mod elapsed;
mod fill;
mod look;
#[cfg(not(lean))]
pub mod order;
#[cfg(not(lean))]
mod people;
#[cfg(not(lean))]
pub mod share;
mod tally;

pub use crate::atlas::{Cell, Status};
#[cfg(not(lean))]
pub use coverage::{Coverage, cells};
pub use fill::{Fill, changes, differs, regions_surely_with, regions_with};
pub use look::{Look, shows_chosen};
#[cfg(not(lean))]
pub use people::people_with;
pub use tally::{Count, Tally};

use crate::atlas::{Atlas, Care, Region, Year};
use crate::state::{CareView, Mode, ViewState};

/// What `care` in `region` shows for `year`.
#[must_use]
pub fn cell(atlas: &Atlas, region: &Region, care: Care, year: Year, mode: Mode) -> Cell {
    match mode {
        Mode::InUse => Cell::in_use(atlas, region, care, year),
        Mode::Planned => Cell::planned(atlas, region, care, year),
    }
}

/// What a region's shape shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// One thing for the care that is looked at.
    Whole(Cell),
    /// Primary care and hospitals differ.
    Split {
        /// Primary care, the upper left half.
        primary: Cell,
        /// Hospitals, the lower right half.
        hospital: Cell,
    },
}

impl Shown {
    /// What `region` shows in `state`.
    #[must_use]
    pub fn of(atlas: &Atlas, region: &Region, state: ViewState) -> Self {
        let cell = |care| cell(atlas, region, care, state.year, state.mode);
        match state.care {
            CareView::Only(care) => Self::Whole(cell(care)),
            CareView::All => {
                let (primary, hospital) = (cell(Care::Primary), cell(Care::Hospital));
                if primary == hospital { Self::Whole(primary) } else { Self::Split { primary, hospital } }
            }
        }
    }

    /// The cells shown, primary care first; one where nothing differs.
    pub fn cells(self) -> impl Iterator<Item = Cell> {
        let (first, second) = match self {
            Self::Whole(cell) => (cell, None),
            Self::Split { primary, hospital } => (primary, Some(hospital)),
        };
        std::iter::once(first).chain(second)
    }

    /// The least certain status of those shown.
    #[must_use]
    pub fn status(self) -> Status {
        let (first, second) = match self {
            Self::Whole(cell) => (cell, cell),
            Self::Split { primary, hospital } => (primary, hospital),
        };
        first.status().max(second.status())
    }
}

/// How much the years of a state speak of: the past, the present or the future.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// A year before the data's date.
    Past,
    /// The year of the data's date.
    Present,
    /// A year after it: what is shown is a forecast.
    Future,
}

impl Tense {
    /// The tense in which `state` is spoken of.
    #[must_use]
    pub fn of(atlas: &Atlas, state: ViewState) -> Self {
        match state.year.cmp(&atlas.this_year()) {
            std::cmp::Ordering::Less => Self::Past,
            std::cmp::Ordering::Equal => Self::Present,
            std::cmp::Ordering::Greater => Self::Future,
        }
    }
}
