//! Claims and their sources.

use crate::data::document::Page;
use crate::data::raw::{Citations, Raw};
use crate::data::{Problem, Rule, raw};
use std::collections::HashSet;

/// Ensures that every claim has a source.
pub(super) fn every_claim_has_a_source(raw: &Raw, problems: &mut Vec<Problem>) {
    let bare = citations(raw).filter(|(_, citations)| citations.get_ref().is_empty());
    problems.extend(bare.map(|(page, citations)| page.problem(citations.span().start, Rule::NoSource)));
}

/// Ensures that every source is cited, unless a file that may cite it could not be read.
pub(super) fn every_source_is_used(raw: &Raw, problems: &mut Vec<Problem>) {
    if !raw.is_whole {
        return;
    }
    let cited = ids(citations(raw));
    for source in &raw.sources.content.source {
        if !cited.contains(source.id.text.as_str()) {
            let rule = Rule::UnusedSource(source.id.text.clone());
            problems.push(raw.sources.page.problem(source.id.byte, rule));
        }
    }
}

/// The sources of what is said of some day or year: all claims but the names of towns.
pub(super) fn sources_of_times(raw: &Raw) -> HashSet<&str> {
    ids(dated(raw))
}

fn ids<'a>(citations: impl Iterator<Item = (&'a Page, &'a Citations)>) -> HashSet<&'a str> {
    citations.flat_map(|(_, citations)| citations.get_ref()).map(|id| id.text.as_str()).collect()
}

/// The citations of every claim, with the file of each.
fn citations(raw: &Raw) -> impl Iterator<Item = (&Page, &Citations)> {
    dated(raw).chain([(&raw.places.page, &raw.places.content.sources)])
}

/// The citations of every claim but the names of towns, with the file of each.
fn dated(raw: &Raw) -> impl Iterator<Item = (&Page, &Citations)> {
    let systems = raw.systems.content.system.iter().flat_map(raw::System::citations);
    let suppliers = raw.suppliers.content.supplier.iter().flat_map(raw::Supplier::citations);
    let collaborations =
        raw.collaborations.content.collaboration.iter().flat_map(raw::Collaboration::citations);
    let national = raw.national.content.events.iter().map(|event| &event.sources);
    let population = raw.population.content.census.iter().map(|census| &census.sources);
    let tour = raw.tour.content.steps.iter().map(|step| &step.sources);
    let regions = raw
        .regions
        .iter()
        .flat_map(|region| region.content.citations().map(|citations| (&region.page, citations)));
    (systems.map(|citations| (&raw.systems.page, citations)))
        .chain(suppliers.map(|citations| (&raw.suppliers.page, citations)))
        .chain(collaborations.map(|citations| (&raw.collaborations.page, citations)))
        .chain(national.map(|citations| (&raw.national.page, citations)))
        .chain(population.map(|citations| (&raw.population.page, citations)))
        .chain(tour.map(|citations| (&raw.tour.page, citations)))
        .chain(regions)
}
