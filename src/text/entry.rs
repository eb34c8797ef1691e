//! Texts of sections and entries, which any view can show.

use crate::atlas::SourceId;
use crate::scene::Cell;

/// A part of a text under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// The entries, in reading order.
    pub entries: Vec<Entry>,
}

/// A line: a claim with what it rests on.
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
}

impl Kind {
    /// The class that gives the line its look.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Now(_) => "now",
            Self::Fact => "fact",
            Self::Promise => "promise",
            Self::Ending => "promise ending",
            Self::Note => "note",
        }
    }
}

impl Entry {
    /// A line without sources of its own.
    #[must_use]
    pub const fn plain(kind: Kind, text: String) -> Self {
        Self { kind, lead: String::new(), text, confidence: "", sources: &[] }
    }
}
