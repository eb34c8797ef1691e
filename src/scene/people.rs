//! How many people live where something is shown.

use super::Fill;
use crate::atlas::{Atlas, Hue, Population, Region};
use crate::state::ViewState;

/// Inhabitants of the regions in which a hue is shown, each counted once, in the year of the state.
#[must_use]
pub fn people_with(atlas: &Atlas, population: &Population, hue: Hue, state: ViewState) -> u32 {
    let shows = |region: &&Region| {
        let (first, second) = Fill::of(atlas, region, state);
        first.hue == Some(hue) || second.is_some_and(|second| second.hue == Some(hue))
    };
    atlas.regions.iter().filter(shows).map(|region| population.of(region.code, state.year)).sum()
}
