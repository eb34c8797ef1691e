//! The periods of use, in the order in which they are published.

use crate::atlas::{Atlas, Care, Date, Region, Span};

/// A time during which one level of care in one region used one system.
#[derive(Clone, Copy, Debug)]
pub struct Period {
    /// Where.
    pub region: &'static Region,
    /// In which care.
    pub care: Care,
    /// What, since when, how sure.
    pub span: &'static Span,
    /// Until when.
    pub end: End,
}

/// How a period ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// With a date of its own, after which nothing is known or something else began.
    Dated(Date),
    /// When the next one begins.
    Replaced(Date),
    /// Not then: the same system goes on in the next period, which knows it by other sources.
    Continued(Date),
    /// Not yet, as far as is known at the data's date.
    Open,
}

impl End {
    /// The end of what has a date of its own, or which something else follows, or neither.
    pub(super) fn of(own: Option<Date>, next: Option<Date>) -> Self {
        match (own, next) {
            (Some(date), _) => Self::Dated(date),
            (None, Some(date)) => Self::Replaced(date),
            (None, None) => Self::Open,
        }
    }

    /// When, if it does not last.
    #[must_use]
    pub const fn date(self) -> Option<Date> {
        match self {
            Self::Dated(date) | Self::Replaced(date) | Self::Continued(date) => Some(date),
            Self::Open => None,
        }
    }
}

/// The periods of all regions, by code; of each region primary care first, then hospitals; oldest first.
pub fn periods(atlas: &Atlas) -> impl Iterator<Item = Period> + use<> {
    atlas.regions.iter().flat_map(of_region)
}

/// The periods of a region, primary care first, oldest first.
pub(super) fn of_region(region: &'static Region) -> impl Iterator<Item = Period> {
    Care::ALL.into_iter().flat_map(move |care| {
        let spans = region.timeline(care).spans;
        spans.iter().enumerate().map(move |(place, span)| Period {
            region,
            care,
            span,
            end: end(span, spans.get(place + 1)),
        })
    })
}

/// How a span ends, which another may follow.
fn end(span: &Span, next: Option<&Span>) -> End {
    match next {
        Some(next) if span.to.is_none() && next.system == span.system => End::Continued(next.from),
        _ => End::of(span.to, next.map(|next| next.from)),
    }
}
