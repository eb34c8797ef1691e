//! What tells things apart stands once.

use crate::data::document::Page;
use crate::data::raw::Raw;
use crate::data::word::Written;
use crate::data::{Place, Problem, Rule};
use std::collections::HashMap;

/// Ensures that no two systems have the same id or name.
pub(super) fn systems_are_told_apart(raw: &Raw, problems: &mut Vec<Problem>) {
    let (page, systems) = (&raw.systems.page, &raw.systems.content.system);
    once(systems.iter().map(|system| named(page, &system.id)), problems);
    once(systems.iter().map(|system| named(page, &system.name)), problems);
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

/// Ensures that no county has two boundaries.
pub(super) fn counties_are_told_apart(raw: &Raw, problems: &mut Vec<Problem>) {
    let boundaries = &raw.boundaries;
    let codes = boundaries.codes.iter();
    once(codes.map(|(code, byte)| (code.to_string(), boundaries.page.place(*byte))), problems);
}

fn named<T>(page: &Page, field: &Written<T>) -> (String, Place) {
    (field.text.clone(), page.place(field.byte))
}

/// Ensures that each name stands once.
fn once(names: impl Iterator<Item = (String, Place)>, problems: &mut Vec<Problem>) {
    let mut firsts: HashMap<String, Place> = HashMap::new();
    for (given, place) in names {
        match firsts.get(&given).cloned() {
            Some(first) => problems.push(Problem { place, rule: Rule::Duplicate { given, first } }),
            None => drop(firsts.insert(given, place)),
        }
    }
}
