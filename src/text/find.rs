//! The names by which a reader finds a region (written while building: the browser reads them from the page).

use crate::atlas::{Archive, Atlas, Region, Towns};

/// What a region is called, in the order of preference: its own name, the short one, the county, its letter and
/// code, the residence city, other towns. No name stands twice.
#[must_use]
pub fn names(atlas: &Atlas, archive: &Archive, region: &Region) -> Vec<String> {
    let place = atlas.regions.iter().position(|other| other.code == region.code);
    let towns = place.and_then(|place| archive.gazetteer.towns.get(place));
    let own = [region.name, region.short, region.county, region.letter].map(str::to_owned);
    let towns = towns.into_iter().flat_map(Towns::all).map(str::to_owned);
    let mut names: Vec<String> = Vec::new();
    for name in own.into_iter().chain([region.code.to_string()]).chain(towns) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
