//! The panel of a region or a system: what it shows in the chosen year.
//!
//! What does not depend on the year stands in the dossier, which the panel takes from a page of its own.

pub(super) mod claim;

use std::cmp::Ordering;

pub use claim::{Claim, cited};

use super::date::day;
use super::entry::{Entry, Kind, Section};
use super::{label, words};
use crate::atlas::{Atlas, Care, Region, System, SystemId, Year};
use crate::scene::{Cell, Shown};
use crate::state::{Mode, Subject, ViewState};

/// What a panel says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// The hook's value (`data-panel`), and the id of its dossier: `region:14`.
    pub key: String,
    /// The title: a region's or a system's name.
    pub title: &'static str,
    /// The line under the title.
    pub line: String,
    /// What it shows in the chosen year.
    pub shown: Section,
}

impl Panel {
    /// The panel that is open in `state`.
    #[must_use]
    pub fn of(atlas: &Atlas, state: ViewState) -> Option<Self> {
        match state.subject()? {
            Subject::Region(code) => {
                let region = atlas.region(code)?;
                let entries = now(atlas, region, state.year);
                let shown = Section { heading: heading(atlas, state.year), entries };
                Some(Self { key: region_key(region), title: region.name, line: county(region), shown })
            }
            Subject::System(id) => {
                let system = atlas.system(id);
                let shown = Section { heading: heading(atlas, state.year), entries: users(atlas, id, state) };
                Some(Self { key: system_key(system), title: system.name, line: supplier(system), shown })
            }
        }
    }
}

/// The key of the panel and the dossier about a subject; none for a region that the atlas does not know.
#[must_use]
pub fn key(atlas: &Atlas, subject: Subject) -> Option<String> {
    match subject {
        Subject::Region(code) => atlas.region(code).map(region_key),
        Subject::System(id) => Some(system_key(atlas.system(id))),
    }
}

/// The key of a region's panel and dossier.
#[must_use]
pub fn region_key(region: &Region) -> String {
    format!("region:{}", region.code)
}

/// The key of a system's panel and dossier.
#[must_use]
pub fn system_key(system: &System) -> String {
    format!("system:{}", system.key)
}

/// The line under a region's name.
#[must_use]
pub fn county(region: &Region) -> String {
    format!("{}, {}", region.county, region.letter)
}

/// The line under a system's name.
#[must_use]
pub fn supplier(system: &System) -> String {
    format!("Leverantör: {}", system.supplier)
}

/// What each level of care uses in the year, and what is planned where that differs.
fn now(atlas: &Atlas, region: &Region, year: Year) -> Vec<Entry> {
    let mut entries = Vec::new();
    for care in Care::ALL {
        let cell = |mode| Cell::of(atlas, region, care, year, mode);
        let (used, planned) = (cell(Mode::InUse), cell(Mode::Planned));
        let Claim { words, confidence, sources } = Claim::of(atlas, region, care, year, used);
        let lead = format!("{}:", label::care(care));
        entries.push(Entry { kind: Kind::Now(used), lead, text: words, confidence, sources });
        if planned.system() != used.system() {
            entries.push(Entry::plain(Kind::Promise, label::plan_line(atlas, planned)));
        }
    }
    entries
}

/// The regions that show a system.
fn users(atlas: &Atlas, id: SystemId, state: ViewState) -> Vec<Entry> {
    let mut entries = Vec::new();
    for region in atlas.regions {
        let words = label::statuses(Shown::of(atlas, region, state), id);
        if !words.is_empty() {
            let lead = format!("{}:", region.name);
            entries.push(Entry { lead, ..Entry::plain(Kind::Fact, words) });
        }
    }
    if entries.is_empty() {
        entries.push(Entry::plain(Kind::Fact, words::NO_REGION.to_owned()));
    }
    entries
}

/// The heading of what is shown for a year.
#[must_use]
pub fn heading(atlas: &Atlas, year: Year) -> String {
    match year.cmp(&atlas.this_year()) {
        Ordering::Less => format!("Den 31 december {year}"),
        Ordering::Equal => format!("Den {}", day(atlas.as_of)),
        Ordering::Greater => format!("Den 31 december {year}, om planerna håller"),
    }
}
