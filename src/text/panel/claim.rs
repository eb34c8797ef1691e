//! What is claimed of a level of care in a year, and what the claim rests on.

use crate::atlas::{Atlas, Care, Holding, Region, SourceId, Span, Target, Timeline, Year};
use crate::scene::Cell;
use crate::text::date::{confirmed, since};
use crate::text::label;

/// What a level of care shows in a year, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// "Cosmic, sedan den 14 oktober 2025".
    pub words: String,
    /// "säker uppgift"; empty where nothing is claimed.
    pub confidence: &'static str,
    /// The sources.
    pub sources: &'static [SourceId],
}

impl Claim {
    /// The claim behind what `care` in `region` shows in use for `year`.
    #[must_use]
    pub fn of(atlas: &Atlas, region: &Region, care: Care, year: Year, used: Cell) -> Self {
        let words = label::cell(atlas, used);
        match span_shown(atlas, region, care, year) {
            Some(span) if used.system() == Some(span.system) => Self {
                words: format!("{words}, {}", start(region.timeline(care), span)),
                confidence: label::confidence(span.confidence),
                sources: span.sources,
            },
            _ => Self::planned(region, care, used, words),
        }
    }

    /// A claim that rests on a plan.
    fn planned(region: &Region, care: Care, used: Cell, words: String) -> Self {
        let plan = region.plans_for(care).rev().find(|plan| match plan.target {
            Target::System(id) => Some(id) == used.system(),
            Target::Modular | Target::Undecided => false,
        });
        Self {
            words,
            confidence: plan.map_or("", |plan| label::confidence(plan.confidence)),
            sources: plan.map_or(&[], |plan| plan.sources),
        }
    }
}

/// Since when a span's system is in use, or since when that is confirmed.
pub(in crate::text) fn start(timeline: Timeline, span: &Span) -> String {
    if timeline.confirms(span) { confirmed(span.from) } else { since(span.from) }
}

/// The sources of what a region shows and plans in a year, each once, in their order.
#[must_use]
pub fn cited(atlas: &Atlas, region: &Region, year: Year) -> Vec<SourceId> {
    let shown = atlas.day_shown(year).min(atlas.as_of);
    let spans = Care::ALL.into_iter().filter_map(|care| span_shown(atlas, region, care, year));
    let plans = region.plans.iter().filter(|plan| plan.in_force(shown));
    let claims = spans.map(|span| span.sources).chain(plans.map(|plan| plan.sources));
    let mut sources = Vec::new();
    for id in claims.flatten() {
        if let Err(place) = sources.binary_search(id) {
            sources.insert(place, *id);
        }
    }
    sources
}

/// The span that a year's claim rests on.
fn span_shown(atlas: &Atlas, region: &Region, care: Care, year: Year) -> Option<&'static Span> {
    match region.timeline(care).on(atlas.day_shown(year).min(atlas.as_of)) {
        Holding::InUse(span) | Holding::Unconfirmed(span) => Some(span),
        Holding::Unknown => None,
    }
}
