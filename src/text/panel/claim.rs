//! What is claimed of a level of care in a year, and what the claim rests on.

use crate::atlas::{Atlas, Care, Cell, Language, Region, SourceId, Span, Target, Timeline, Year};
use crate::text::date::{confirmed, since};
use crate::text::label;

/// What a level of care shows in a year, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Claim {
    /// "Cosmic, sedan den 14 oktober 2025".
    pub(super) words: String,
    /// "säker uppgift"; empty where nothing is claimed.
    pub(super) confidence: &'static str,
    /// The sources.
    pub(super) sources: &'static [SourceId],
}

impl Claim {
    /// The claim behind what `care` in `region` shows in use for `year`.
    pub(super) fn of(
        language: Language,
        atlas: &Atlas,
        region: &Region,
        care: Care,
        year: Year,
        used: Cell,
    ) -> Self {
        let words = label::cell(language, atlas, used);
        match region.span_shown(atlas, care, year) {
            Some(span) if used.system() == Some(span.system) => Self {
                words: format!("{words}, {}", start(language, region.timeline(care), span)),
                confidence: label::confidence(language, span.confidence),
                sources: span.sources,
            },
            _ => Self::planned(language, region, care, used, words),
        }
    }

    /// A claim that rests on a plan.
    fn planned(language: Language, region: &Region, care: Care, used: Cell, words: String) -> Self {
        let plan = region.plans_for(care).rev().find(|plan| match plan.target {
            Target::System(id) => Some(id) == used.system(),
            Target::Modular | Target::Undecided => false,
        });
        Self {
            words,
            confidence: plan.map_or("", |plan| label::confidence(language, plan.confidence)),
            sources: plan.map_or(&[], |plan| plan.sources),
        }
    }
}

/// Since when a span's system is in use, or since when that is confirmed.
pub(in crate::text) fn start(language: Language, timeline: Timeline, span: &Span) -> String {
    if timeline.confirms(span) { confirmed(language, span.from) } else { since(language, span.from) }
}
