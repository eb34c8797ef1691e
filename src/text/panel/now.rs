//! What a region's panel claims for a year, with what that rests on: written while building, for all years.

use super::claim::Claim;
use crate::atlas::{Atlas, Care, Cell, Region, Year};
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
}

/// What is claimed for each year on the slider, in runs.
#[must_use]
pub fn runs(atlas: &Atlas, region: &Region) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for year in atlas.years.all() {
        let entries = now(atlas, region, year);
        match runs.last_mut() {
            Some(run) if run.entries == entries => run.last = year,
            _ => runs.push(Run { first: year, last: year, entries }),
        }
    }
    runs
}

/// What each level of care uses in the year, and what is planned where that differs.
fn now(atlas: &Atlas, region: &Region, year: Year) -> Vec<Entry> {
    let mut entries = Vec::new();
    for care in Care::ALL {
        let used = Cell::in_use(atlas, region, care, year);
        let planned = Cell::planned(atlas, region, care, year);
        let Claim { words, confidence, sources } = Claim::of(atlas, region, care, year, used);
        let lead = format!("{}:", label::care(care));
        entries.push(Entry { kind: Kind::Now(used), lead, text: words, confidence, sources });
        if planned.system() != used.system() {
            entries.push(Entry::plain(Kind::Promise, label::plan_line(atlas, planned)));
        }
    }
    entries
}
