//! Things that happened.

use super::{Confidence, Date, Phrase, SourceId};

/// Something that happened on a date and that a reader of the map should know.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    /// When.
    pub date: Date,
    /// What, as a sentence.
    pub text: Phrase,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// Where it is known from.
    pub sources: &'static [SourceId],
}
