//! Where facts come from, and how far they can be trusted.

use super::{Date, Day};

/// A source's place in the archive's list of sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u16);

impl SourceId {
    /// The id for a place in the list; none past the 65,535th.
    #[must_use]
    pub fn new(index: usize) -> Option<Self> {
        u16::try_from(index).ok().map(Self)
    }

    /// For tables written while building, whose ids were checked there.
    #[must_use]
    pub const fn baked(index: u16) -> Self {
        Self(index)
    }

    /// The place in the list.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The number that readers see: the first source is 1.
    #[must_use]
    pub const fn number(self) -> usize {
        self.index() + 1
    }
}

impl SourceId {
    /// Sources each once, in the order of their numbers.
    #[must_use]
    pub fn each_once<'a>(ids: impl IntoIterator<Item = &'a Self>) -> Vec<Self> {
        let mut ids: Vec<Self> = ids.into_iter().copied().collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}

/// How far a claim can be trusted; a higher one is greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Compiled by a third party, or inferred.
    Low,
    /// The press, or a secondary text.
    Medium,
    /// The region, the vendor, a court or an authority itself.
    High,
}

/// Who speaks in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// A region or county council.
    Region,
    /// A supplier.
    Vendor,
    /// A court, an authority, the government or parliament.
    Authority,
    /// A newspaper, a broadcaster or a trade magazine.
    Press,
    /// A thesis, a paper or a report.
    Research,
    /// A text put together from others.
    Compilation,
}

/// A text that a claim rests on.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The name in the data files.
    pub key: &'static str,
    /// The text's own title, or what it says in a few words where the title is not known.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// Where it was read.
    pub url: &'static str,
    /// When it was published, where known.
    pub published: Option<Date>,
    /// When it was read for this map.
    pub read: Day,
    /// Who speaks.
    pub kind: SourceKind,
}
