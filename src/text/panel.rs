//! The panel of a region or a system, as a text of sections and entries that any view can show.

mod claim;
mod region;
mod system;

use std::cmp::Ordering;

pub use claim::{Claim, cited};

use super::date::day;
use super::{label, words};
use crate::atlas::{Atlas, Phrase, RegionCode, SourceId, Year};
use crate::scene::Cell;
use crate::state::{Subject, ViewState};

/// What a panel says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// The hook's value (`data-panel`): `region:14`.
    pub key: String,
    /// The title: a region's or a system's name.
    pub title: &'static str,
    /// The line under the title.
    pub line: String,
    /// The sections, in reading order.
    pub sections: Vec<Section>,
}

/// A part of a panel under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading; empty where there is none.
    pub heading: String,
    /// The entries, in reading order.
    pub entries: Vec<Entry>,
}

/// A line of a panel: a claim with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What kind of line it is, which decides its look.
    pub kind: Kind,
    /// What the line begins with; empty where there is none.
    pub lead: String,
    /// What it says.
    pub text: String,
    /// How far it can be trusted, in words; empty where that is said elsewhere.
    pub confidence: &'static str,
    /// Where it is known from.
    pub sources: &'static [SourceId],
}

/// The kind of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What a level of care shows in the chosen year.
    Now(Cell),
    /// A fact.
    Fact,
    /// A promise within a plan.
    Promise,
    /// What became of a plan.
    Ending,
    /// A remark.
    Note,
    /// A source in full.
    Source,
    /// A region to go to.
    Region(RegionCode),
}

impl Panel {
    /// The panel that is open in `state`.
    #[must_use]
    pub fn of(atlas: &Atlas, state: ViewState) -> Option<Self> {
        let mut panel = match state.subject()? {
            Subject::Region(code) => region::panel(atlas, atlas.region(code)?, state.year),
            Subject::System(id) => system::panel(atlas, id, state),
        };
        let entries = sources(atlas, &panel.sections);
        panel.sections.push(Section { heading: words::SOURCES.to_owned(), entries });
        Some(panel)
    }
}

impl Entry {
    /// A line without sources of its own.
    fn plain(kind: Kind, text: String) -> Self {
        Self { kind, lead: String::new(), text, confidence: "", sources: &[] }
    }

    /// A source in full.
    fn source(atlas: &Atlas, id: &'static SourceId) -> Self {
        let text = label::source(atlas.source(*id));
        Self { sources: std::slice::from_ref(id), ..Self::plain(Kind::Source, text) }
    }

    fn note(note: Phrase) -> Self {
        Self::plain(Kind::Note, note.sv.to_owned())
    }
}

/// The sources that the sections cite, each once, in the order of their numbers.
fn sources(atlas: &Atlas, sections: &[Section]) -> Vec<Entry> {
    let mut cited: Vec<&'static SourceId> = Vec::new();
    for id in sections.iter().flat_map(|section| &section.entries).flat_map(|entry| entry.sources) {
        if let Err(place) = cited.binary_search(&id) {
            cited.insert(place, id);
        }
    }
    cited.into_iter().map(|id| Entry::source(atlas, id)).collect()
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
