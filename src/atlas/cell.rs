//! What one level of care in one region shows for a year.

use super::SystemId;

/// What is known of one level of care in one region, for a year and a mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The system is in use.
    InUse(SystemId),
    /// The system is planned.
    Planned(SystemId),
    /// The system may be in use: its date has passed, or lies between two days; no source confirms it.
    Unconfirmed(SystemId),
    /// A new system is wanted but not chosen.
    Undecided,
    /// Several modules are planned instead of one system.
    Modular,
    /// Nothing is known.
    Unknown,
}

/// The kind of a cell, from the most to the least certain (`data-status`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// In use.
    InUse,
    /// Planned.
    Planned,
    /// Several modules instead of one system.
    Modular,
    /// Not chosen.
    Undecided,
    /// Not confirmed by any source.
    Unconfirmed,
    /// Nothing known.
    Unknown,
}

impl Status {
    /// All, from the most to the least certain.
    pub const ALL: [Self; 6] =
        [Self::InUse, Self::Planned, Self::Modular, Self::Undecided, Self::Unconfirmed, Self::Unknown];

    /// The name in hooks and style sheets.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::InUse => "in-use",
            Self::Planned => "planned",
            Self::Modular => "modular",
            Self::Undecided => "undecided",
            Self::Unconfirmed => "unconfirmed",
            Self::Unknown => "unknown",
        }
    }
}

impl Cell {
    /// The system shown, if one is.
    #[must_use]
    pub const fn system(self) -> Option<SystemId> {
        match self {
            Self::InUse(id) | Self::Planned(id) | Self::Unconfirmed(id) => Some(id),
            Self::Undecided | Self::Modular | Self::Unknown => None,
        }
    }

    /// The kind of the cell.
    #[must_use]
    pub const fn status(self) -> Status {
        match self {
            Self::InUse(_) => Status::InUse,
            Self::Planned(_) => Status::Planned,
            Self::Unconfirmed(_) => Status::Unconfirmed,
            Self::Undecided => Status::Undecided,
            Self::Modular => Status::Modular,
            Self::Unknown => Status::Unknown,
        }
    }
}
