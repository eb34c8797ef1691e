//! What the atlas rests on and what happened, in words.

use super::{Event, Gazetteer, Money, Phrase, Population, Source, SourceId, Step};

/// The texts behind the atlas. Readers meet them on pages of their own; the client does not carry them.
#[derive(Clone, Copy, Debug)]
pub struct Archive {
    /// All sources, in the order in which they are numbered.
    pub sources: &'static [Source],
    /// What else is known of each region, in the order of the atlas's regions.
    pub dossiers: &'static [Dossier],
    /// What else is known of each collaboration, in the order of the atlas's collaborations.
    pub proceedings: &'static [Proceedings],
    /// What happened in the country and not in one region, oldest first.
    pub national: &'static [Event],
    /// How many people live in the regions.
    pub population: Population,
    /// The towns by which readers find the regions.
    pub gazetteer: Gazetteer,
    /// What the steps of the guided tour say, in the order of the atlas's states of them.
    pub tour: &'static [Step],
    /// Where a reader reports an error: an address on the web or of a mailbox; none where there is no such.
    pub report: Option<&'static str>,
    /// Where the site is published: begins with `https://`, ends with a stroke; none where that is not settled.
    pub address: Option<&'static str>,
}

/// What else is known of a region.
#[derive(Clone, Copy, Debug)]
pub struct Dossier {
    /// What happened, oldest first.
    pub events: &'static [Event],
    /// Sums that were named, oldest first.
    pub money: &'static [Money],
    /// Exceptions and contradictions that a reader should know.
    pub notes: &'static [Phrase],
}

/// What else is known of a collaboration.
#[derive(Clone, Copy, Debug)]
pub struct Proceedings {
    /// What happened, oldest first.
    pub events: &'static [Event],
    /// Sums that were named, oldest first.
    pub money: &'static [Money],
}

impl Archive {
    /// The source with this number; ids are only made for sources of the archive.
    #[must_use]
    pub fn source(&self, id: SourceId) -> &'static Source {
        &self.sources[id.index()]
    }
}
