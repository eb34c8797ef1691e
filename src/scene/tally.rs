//! What the regions add up to: the legend's numbers.

use super::{Cell, Shown, Status};
use crate::atlas::{Atlas, SystemId};
use crate::state::{CareView, ViewState};

/// Counts over all regions in a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    systems: Vec<Count>,
    statuses: [u16; Status::ALL.len()],
    cells: u16,
    known: u16,
}

/// How many regions show a system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// With any status.
    pub all: u16,
    /// In use, for certain.
    pub in_use: u16,
    /// Planned.
    pub planned: u16,
    /// Not confirmed.
    pub unconfirmed: u16,
}

impl Tally {
    /// Counts what all regions show in `state`. A region counts once for each system it shows.
    #[must_use]
    pub fn of(atlas: &Atlas, state: ViewState) -> Self {
        let mut tally = Self {
            systems: vec![Count::default(); atlas.systems.len()],
            statuses: [0; Status::ALL.len()],
            cells: 0,
            known: 0,
        };
        let levels = if state.care == CareView::All { 2 } else { 1 };
        for region in atlas.regions {
            tally.add(Shown::of(atlas, region, state), levels);
        }
        tally
    }

    fn add(&mut self, shown: Shown, levels: u16) {
        let weight = if let Shown::Whole(_) = shown { levels } else { 1 };
        let cells = || shown.cells();
        for cell in cells() {
            self.cells += weight;
            if cell != Cell::Unknown {
                self.known += weight;
            }
        }
        for status in Status::ALL {
            self.statuses[status as usize] += u16::from(cells().any(|cell| cell.status() == status));
        }
        for (index, count) in self.systems.iter_mut().enumerate() {
            let count_if = |status: Option<Status>| {
                u16::from(cells().any(|cell| {
                    cell.system().map(SystemId::index) == Some(index)
                        && status.is_none_or(|status| cell.status() == status)
                }))
            };
            count.all += count_if(None);
            count.in_use += count_if(Some(Status::InUse));
            count.planned += count_if(Some(Status::Planned));
            count.unconfirmed += count_if(Some(Status::Unconfirmed));
        }
    }

    /// How many regions show the system.
    #[must_use]
    pub fn system(&self, id: SystemId) -> Count {
        self.systems[id.index()]
    }

    /// In how many regions at least one level of care has this status.
    #[must_use]
    pub fn status(&self, status: Status) -> u16 {
        self.statuses[status as usize]
    }

    /// How many systems are shown at all.
    #[must_use]
    pub fn systems_shown(&self) -> usize {
        self.systems.iter().filter(|count| 0 < count.all).count()
    }

    /// The system that weighs most, the first in the legend's order where several do; none where none is
    /// shown.
    #[must_use]
    pub fn leader<T: Ord>(&self, weight: impl Fn(Count) -> T) -> Option<(SystemId, Count)> {
        let ids = (0..self.systems.len()).filter_map(SystemId::new);
        let shown = ids.map(|id| (id, self.system(id))).filter(|(_, count)| 0 < count.all);
        shown.rev().max_by_key(|(_, count)| weight(*count))
    }

    /// For how many levels of care in the regions something is known, of how many that are looked at.
    #[must_use]
    pub const fn known(&self) -> (u16, u16) {
        (self.known, self.cells)
    }
}
