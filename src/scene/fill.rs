//! What a shape is painted with, by what the colours tell.

use super::{Cell, Shown, Status};
use crate::atlas::{Atlas, ColourBy, Hue, Region};
use crate::state::ViewState;

/// What a shape, or a half of it, is painted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fill {
    /// The colour; none where there is nothing to name.
    pub hue: Option<Hue>,
    /// How certain it is; none for a region that is in no collaboration.
    pub status: Option<Status>,
}

impl Fill {
    /// What a region is painted with: primary care, or all of it, then hospitals where they differ.
    #[must_use]
    pub fn of(atlas: &Atlas, region: &Region, state: ViewState) -> (Self, Option<Self>) {
        if state.colour_by == ColourBy::Collaboration {
            let hue = atlas.collaboration_of(region, state.year).map(Hue::Collaboration);
            return (Self { hue, status: hue.map(|_| Status::InUse) }, None);
        }
        let fill = |cell| Self::of_cell(atlas, cell, state);
        match Shown::of(atlas, region, state) {
            Shown::Whole(cell) => (fill(cell), None),
            Shown::Split { primary, hospital } => {
                let (primary, hospital) = (fill(primary), fill(hospital));
                (primary, Some(hospital).filter(|hospital| *hospital != primary))
            }
        }
    }

    /// What a cell is painted with where colours tell the system or its supplier.
    #[must_use]
    pub fn of_cell(atlas: &Atlas, cell: Cell, state: ViewState) -> Self {
        let supplier = |id| atlas.supplier_of(atlas.system(id), state.year).map(Hue::Supplier);
        let hue = cell.system().and_then(|id| match state.colour_by {
            ColourBy::Supplier => supplier(id),
            ColourBy::System | ColourBy::Collaboration => Some(Hue::System(id)),
        });
        let nameless = hue.is_none() && cell.system().is_some();
        Self { hue, status: Some(if nameless { Status::Unknown } else { cell.status() }) }
    }
}

/// Whether what a region is known to show differs between two states: another colour, or another answer where
/// there is none to name. What is not known in one of them is not known to change.
#[must_use]
pub fn changes(atlas: &Atlas, region: &Region, before: ViewState, after: ViewState) -> bool {
    let levels = |state| {
        let (first, second) = Fill::of(atlas, region, state);
        [first, second.unwrap_or(first)].map(|fill| match (fill.hue, fill.status) {
            (None, Some(Status::Unknown)) => None,
            (Some(hue), _) => Some((Some(hue), None)),
            (None, status) => Some((None, status)),
        })
    };
    let pairs = levels(before).into_iter().zip(levels(after));
    pairs.into_iter().any(|(before, after)| before.is_some() && after.is_some() && before != after)
}

/// Whether a region differs between the year of a state and the one that this is compared with.
#[must_use]
pub fn differs(atlas: &Atlas, region: &Region, state: ViewState) -> bool {
    let other = state.other_year(atlas).map(|year| state.in_year(year));
    other.is_some_and(|other| changes(atlas, region, other, state))
}

/// In how many regions a hue is shown for certain: in use, or a collaboration of which the region is a member.
#[must_use]
pub fn regions_surely_with(atlas: &Atlas, hue: Hue, state: ViewState) -> usize {
    let sure = Fill { hue: Some(hue), status: Some(Status::InUse) };
    let shows = |region: &&Region| {
        let (first, second) = Fill::of(atlas, region, state);
        first == sure || second == Some(sure)
    };
    atlas.regions.iter().filter(shows).count()
}

/// In how many regions a hue is shown.
#[must_use]
pub fn regions_with(atlas: &Atlas, hue: Hue, state: ViewState) -> usize {
    let shows = |region: &&Region| {
        let (first, second) = Fill::of(atlas, region, state);
        first.hue == Some(hue) || second.is_some_and(|second| second.hue == Some(hue))
    };
    atlas.regions.iter().filter(shows).count()
}
