//! What a reader makes up.

use super::{RegionCode, SystemId, Year};

/// Another system for a region, in primary care and in hospitals, from a year on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Switch {
    /// The system.
    pub system: SystemId,
    /// The first year in which the region shows it.
    pub from: Year,
}

/// What a reader makes up: a switch for some regions, at most one for each.
///
/// It has a place for every county's code, so that it is a plain value like all else that the reader has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fiction([Option<Switch>; RegionCode::LAST as usize + 1]);

impl Fiction {
    /// Nothing is made up.
    pub const NONE: Self = Self([None; RegionCode::LAST as usize + 1]);

    /// Whether nothing is made up.
    #[must_use]
    pub fn is_none(&self) -> bool {
        *self == Self::NONE
    }

    /// The switch that is made up for a region.
    #[must_use]
    pub fn of(&self, code: RegionCode) -> Option<Switch> {
        self.0.get(usize::from(code.number())).copied().flatten()
    }

    /// The system that a region is made to show in a year.
    #[must_use]
    pub fn system_in(&self, code: RegionCode, year: Year) -> Option<SystemId> {
        self.of(code).filter(|switch| switch.from <= year).map(|switch| switch.system)
    }

    /// The same with this switch for a region, or with none.
    #[must_use]
    pub fn with(mut self, code: RegionCode, switch: Option<Switch>) -> Self {
        if let Some(place) = self.0.get_mut(usize::from(code.number())) {
            *place = switch;
        }
        self
    }

    /// All switches, by code.
    pub fn switches(self) -> impl Iterator<Item = (RegionCode, Switch)> {
        let places = (0..).map(RegionCode::new).zip(self.0);
        places.filter_map(|(code, switch)| Some((code, switch?)))
    }
}
