//! What tells things apart stands once.

use crate::atlas::RegionCode;
use crate::data::document::Page;
use crate::data::raw::Raw;
use crate::data::word::Written;
use crate::data::{Problem, Rule};
use std::collections::HashMap;

/// Ensures that no two systems have the same id or name.
pub(super) fn systems_are_told_apart(raw: &Raw, problems: &mut Vec<Problem>) {
    let (page, systems) = (&raw.systems.page, &raw.systems.content.system);
    once(systems.iter().map(|system| named(page, &system.id)), problems);
    once(systems.iter().map(|system| named(page, &system.name)), problems);
}

/// Ensures that no two suppliers have the same id or name.
pub(super) fn suppliers_are_told_apart(raw: &Raw, problems: &mut Vec<Problem>) {
    let (page, suppliers) = (&raw.suppliers.page, &raw.suppliers.content.supplier);
    once(suppliers.iter().map(|supplier| named(page, &supplier.id)), problems);
    once(suppliers.iter().map(|supplier| named(page, &supplier.name)), problems);
}

/// Ensures that no two collaborations have the same id, name or short name.
pub(super) fn collaborations_are_told_apart(raw: &Raw, problems: &mut Vec<Problem>) {
    let (page, collaborations) = (&raw.collaborations.page, &raw.collaborations.content.collaboration);
    once(collaborations.iter().map(|collaboration| named(page, &collaboration.id)), problems);
    once(collaborations.iter().map(|collaboration| named(page, &collaboration.name)), problems);
    once(collaborations.iter().map(|collaboration| named(page, &collaboration.short)), problems);
}

/// Ensures that no two sources have the same id.
pub(super) fn sources_are_told_apart(raw: &Raw, problems: &mut Vec<Problem>) {
    let (page, sources) = (&raw.sources.page, &raw.sources.content.source);
    once(sources.iter().map(|source| named(page, &source.id)), problems);
}

/// Ensures that no two regions have the same code, letter, slug, name or county.
pub(super) fn regions_are_told_apart(raw: &Raw, problems: &mut Vec<Problem>) {
    let regions = || raw.regions.iter().map(|region| (&region.page, &region.content));
    once(regions().map(|(page, region)| named(page, &region.code)), problems);
    once(regions().map(|(page, region)| named(page, &region.letter)), problems);
    once(regions().map(|(page, region)| named(page, &region.slug)), problems);
    once(regions().map(|(page, region)| named(page, &region.name)), problems);
    once(regions().map(|(page, region)| named(page, &region.short)), problems);
    once(regions().map(|(page, region)| named(page, &region.county)), problems);
}

/// Ensures that no two regions have the same place in the grid of tiles.
pub(super) fn tiles_are_told_apart(raw: &Raw, problems: &mut Vec<Problem>) {
    let tiles = raw.regions.iter().map(|region| (&region.page, &region.content.tile));
    let named = tiles.map(|(page, tile)| {
        let [column, row] = tile.get_ref();
        Name { text: format!("[{column}, {row}]"), page, byte: tile.span().start }
    });
    once(named, problems);
}

/// Ensures that no county has two boundaries.
pub(super) fn counties_are_told_apart(raw: &Raw, problems: &mut Vec<Problem>) {
    let boundaries = &raw.boundaries;
    let named = |(code, byte): &(RegionCode, usize)| Name {
        text: code.to_string(),
        page: &boundaries.page,
        byte: *byte,
    };
    once(boundaries.codes.iter().map(named), problems);
}

/// Ensures that no county's towns are listed twice.
pub(super) fn counties_have_their_towns_once(raw: &Raw, problems: &mut Vec<Problem>) {
    let (page, counties) = (&raw.places.page, &raw.places.content.counties);
    once(counties.iter().map(|county| named(page, &county.region)), problems);
}

/// Ensures that no two towns of a county have the same name; towns of two counties may.
pub(super) fn towns_of_a_county_are_told_apart(raw: &Raw, problems: &mut Vec<Problem>) {
    for county in &raw.places.content.counties {
        once(county.names().map(|name| named(&raw.places.page, name)), problems);
    }
}

/// A name, and where it stands.
struct Name<'a> {
    text: String,
    page: &'a Page,
    byte: usize,
}

fn named<'a, T>(page: &'a Page, field: &Written<T>) -> Name<'a> {
    Name { text: field.text.clone(), page, byte: field.byte }
}

/// Ensures that each name stands once.
fn once<'a>(names: impl Iterator<Item = Name<'a>>, problems: &mut Vec<Problem>) {
    let mut firsts: HashMap<String, Name<'a>> = HashMap::new();
    for name in names {
        match firsts.get(&name.text) {
            Some(first) => {
                let rule = Rule::Duplicate { given: name.text, first: first.page.place(first.byte) };
                problems.push(name.page.problem(name.byte, rule));
            }
            None => drop(firsts.insert(name.text.clone(), name)),
        }
    }
}
