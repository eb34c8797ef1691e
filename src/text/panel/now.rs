//! What a region's panel claims for a year, with what that rests on: written while building, for all years.

use super::claim::Claim;
use crate::atlas::{Atlas, Care, Cell, CollaborationId, Hue, Language, Region, SystemId, Year};
use crate::state::Subject;
use crate::text::entry::{Entry, Kind};
use crate::text::label;

/// Years that follow each other and for which the panel claims the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The first of the years.
    pub first: Year,
    /// The last of them.
    pub last: Year,
    /// What is claimed.
    pub entries: Vec<Entry>,
    /// Where to read more: links to systems, suppliers and collaborations, with their names.
    pub ways: Vec<(String, &'static str)>,
}

/// What is claimed for each year on the slider, in runs.
#[must_use]
pub fn runs(language: Language, atlas: &Atlas, region: &Region) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for year in atlas.years.all() {
        let (entries, ways) = (now(language, atlas, region, year), ways(atlas, region, year));
        match runs.last_mut() {
            Some(run) if run.entries == entries && run.ways == ways => run.last = year,
            _ => runs.push(Run { first: year, last: year, entries, ways }),
        }
    }
    runs
}

/// The systems shown, their suppliers, and the collaborations of which the region is a member.
fn ways(atlas: &Atlas, region: &Region, year: Year) -> Vec<(String, &'static str)> {
    let cells = Care::ALL
        .into_iter()
        .flat_map(|care| [Cell::in_use(atlas, region, care, year), Cell::planned(atlas, region, care, year)]);
    let systems: Vec<SystemId> = cells.filter_map(Cell::system).collect();
    let suppliers = systems.iter().filter_map(|id| atlas.supplier_of(atlas.system(*id), year));
    let hues = systems.iter().copied().map(Hue::System).chain(suppliers.map(Hue::Supplier));
    let mut ways: Vec<(String, &str)> = Vec::new();
    let collaborations = (0..atlas.collaborations.len()).filter_map(CollaborationId::new);
    let collaborations = collaborations.filter(|id| atlas.is_member(*id, region, year));
    for hue in hues.chain(collaborations.map(Hue::Collaboration)) {
        let way = (Subject::Hue(hue).query(atlas), hue.name(atlas));
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    ways
}

/// What each level of care uses in the year, and what is planned where that differs.
fn now(language: Language, atlas: &Atlas, region: &Region, year: Year) -> Vec<Entry> {
    let mut entries = Vec::new();
    for care in Care::ALL {
        let used = Cell::in_use(atlas, region, care, year);
        let planned = Cell::planned(atlas, region, care, year);
        let Claim { words, confidence, sources } = Claim::of(language, atlas, region, care, year, used);
        let lead = format!("{}:", label::care(language, care));
        entries.push(Entry { kind: Kind::Now(used), lead, text: words, confidence, sources });
        if planned.system() != used.system() {
            entries.push(Entry::plain(Kind::Promise, label::plan_line(language, atlas, planned)));
        }
    }
    entries
}
