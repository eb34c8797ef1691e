//! What the atlas rests on and what happened, in words.

use super::{Event, Phrase, Source, SourceId};

/// The texts behind the atlas. Readers meet them on a page of their own; the client does not carry them.
#[derive(Clone, Copy, Debug)]
pub struct Archive {
    /// All sources, in the order in which they are numbered.
    pub sources: &'static [Source],
    /// What else is known of each region, in the order of the atlas's regions.
    pub dossiers: &'static [Dossier],
}

/// What else is known of a region.
#[derive(Clone, Copy, Debug)]
pub struct Dossier {
    /// What happened, oldest first.
    pub events: &'static [Event],
    /// Exceptions and contradictions that a reader should know.
    pub notes: &'static [Phrase],
}

impl Archive {
    /// The source with this number; ids are only made for sources of the archive.
    #[must_use]
    pub fn source(&self, id: SourceId) -> &'static Source {
        &self.sources[id.index()]
    }
}
