//! What a region's shape looks like in a state, whatever it is called in a style sheet.

use super::{Cell, Fill, Shown, differs};
use crate::atlas::{Atlas, ColourBy, Region};
use crate::state::{Against, ViewState};

/// All that a region's shape shows. Where it is the same in two states, the shape is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// What the region shows.
    pub shown: Shown,
    /// What the colours tell.
    pub colour_by: ColourBy,
    /// What it is painted with: primary care, or all of it, then hospitals where they differ.
    pub fills: (Fill, Option<Fill>),
    /// Whether it shows nothing of what is highlighted, or stays as it was where changes are looked at.
    pub steps_back: bool,
    /// Whether it differs from the other of two years, or is a member of the chosen collaboration.
    pub is_outlined: bool,
}

impl Look {
    /// What `region` looks like in `state`.
    #[must_use]
    pub fn of(atlas: &Atlas, region: &Region, state: ViewState) -> Self {
        let differs = differs(atlas, region, state);
        let looks_at_changes =
            state.against == Some(Against::YearBefore) && state.other_year(atlas).is_some();
        let is_member = || atlas.collaboration_of(region, state.year) == state.collaboration;
        Self {
            shown: Shown::of(atlas, region, state),
            colour_by: state.colour_by,
            fills: Fill::of(atlas, region, state),
            steps_back: (looks_at_changes && !differs) || !shows_chosen(atlas, region, state),
            is_outlined: differs || (state.collaboration.is_some() && is_member()),
        }
    }

    /// The same, painted as in another year.
    #[must_use]
    pub fn painted(self, atlas: &Atlas, region: &Region, state: ViewState) -> Self {
        Self { fills: Fill::of(atlas, region, state), ..self }
    }
}

/// Whether a region shows the system or the supplier that is chosen; where none is, every region does.
#[must_use]
pub fn shows_chosen(atlas: &Atlas, region: &Region, state: ViewState) -> bool {
    let mut cells = Shown::of(atlas, region, state).cells().filter_map(Cell::system);
    let supplied = |id| atlas.supplier_of(atlas.system(id), state.year);
    match (state.system, state.supplier) {
        (Some(chosen), _) => cells.any(|id| id == chosen),
        (None, Some(chosen)) => cells.any(|id| supplied(id) == Some(chosen)),
        (None, None) => true,
    }
}
