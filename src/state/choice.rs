//! The choices that a reader has.

use crate::atlas::{Care, Year};

/// Whether the map shows what was used or what was planned (`lage`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// What was in use at the end of the year.
    #[default]
    InUse,
    /// What was planned, as it was known at the end of the year.
    Planned,
}

/// Which care the map shows (`vard`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CareView {
    /// Both levels; a region where they differ shows both.
    #[default]
    All,
    /// One level alone.
    Only(Care),
}

/// Light or dark (`tema`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system says.
    #[default]
    Auto,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// How the country is shown (`vy`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The map.
    #[default]
    Map,
    /// A tile of equal size for each region.
    Tiles,
    /// A row for each region, a column for each year.
    Timeline,
    /// The table.
    Table,
}

/// How much of the country the map shows (`utsnitt`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// The whole country.
    #[default]
    Whole,
    /// The south, where the small regions are.
    South,
}

/// The order of the rows of timeline and table (`ordning`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// From north to south.
    #[default]
    North,
    /// By name, as Swedish sorts.
    Name,
    /// By the year of the latest change.
    Change,
    /// By what primary care uses.
    Primary,
    /// By what hospitals use.
    Hospital,
    /// By what is planned.
    Planned,
}

/// With what the chosen year is compared (`jamfor`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// With the year before it, whichever that is: what changes.
    YearBefore,
    /// With one year, which stays.
    Year(Year),
}
