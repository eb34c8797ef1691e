//! What was used when.

use super::{Confidence, Date, Day, Phrase, SourceId, SystemId};

/// A time during which one level of care in one region used one system.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// What was used.
    pub system: SystemId,
    /// Since when.
    pub from: Date,
    /// Until when, where it did not simply end with the next span.
    pub to: Option<Date>,
    /// How far this can be trusted.
    pub confidence: Confidence,
    /// Where it is known from.
    pub sources: &'static [SourceId],
    /// What else a reader should know of it.
    pub note: Option<Phrase>,
}

/// All that is known of what one level of care in one region used.
///
/// Spans are in the order of time and do not overlap: without an end of its own, a span ends where the
/// next begins. What no span covers is not known.
#[derive(Clone, Copy, Debug)]
pub struct Timeline {
    /// The spans, oldest first.
    pub spans: &'static [Span],
}

/// What a timeline says of a day.
#[derive(Clone, Copy, Debug)]
pub enum Holding {
    /// The span covers the day.
    InUse(&'static Span),
    /// The span may cover the day: it lies between the days its start or end is known to be between,
    /// or it rests on low confidence alone.
    Unconfirmed(&'static Span),
    /// Nothing is known of the day.
    Unknown,
}

impl Timeline {
    /// Whether the span before `span` is of the same system, so that `span` only confirms it.
    #[must_use]
    pub fn confirms(self, span: &Span) -> bool {
        let mut pairs = self.spans.iter().zip(self.spans.iter().skip(1));
        pairs.any(|(before, next)| std::ptr::eq(next, span) && before.system == next.system)
    }

    /// What was used on `day`.
    #[must_use]
    pub fn on(self, day: Day) -> Holding {
        let begun = self.spans.iter().rev().find(|span| span.from.earliest() <= day);
        match begun {
            None => Holding::Unknown,
            Some(span) if span.to.is_some_and(|to| to.latest() <= day) => Holding::Unknown,
            Some(span) => {
                let started = span.from.latest() <= day;
                let ending = span.to.is_some_and(|to| to.earliest() <= day);
                if started && !ending && Confidence::Low < span.confidence {
                    Holding::InUse(span)
                } else {
                    Holding::Unconfirmed(span)
                }
            }
        }
    }
}
