//! What the panels and the table say of regions, plans and systems.

use std::cmp::Ordering;

use super::date::{date, day, since};
use super::label;
use crate::atlas::{
    Atlas, Care, Ending, Holding, Outcome, Plan, Promise, Region, SourceId, Span, System, Target, Year,
};
use crate::scene::Cell;

/// What is claimed of a level of care in a year, and what the claim rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// "Cosmic, sedan 14 oktober 2025".
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
        let shown = atlas.day_shown(year).min(atlas.as_of);
        let words = label::cell(atlas, used);
        match region.timeline(care).on(shown) {
            Holding::InUse(span) | Holding::Unconfirmed(span) if used.system() == Some(span.system) => Self {
                words: format!("{words}, {}", since(span.from)),
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

/// The sources of what a region shows and plans in a year, each once, in their order.
#[must_use]
pub fn cited(atlas: &Atlas, region: &Region, year: Year) -> Vec<SourceId> {
    let shown = atlas.day_shown(year).min(atlas.as_of);
    let spans = Care::ALL.into_iter().filter_map(|care| match region.timeline(care).on(shown) {
        Holding::InUse(span) | Holding::Unconfirmed(span) => Some(span.sources),
        Holding::Unknown => None,
    });
    let plans = region.plans.iter().filter(|plan| plan.in_force(shown)).map(|plan| plan.sources);
    let mut sources: Vec<SourceId> = spans.chain(plans).flatten().copied().collect();
    sources.sort_unstable();
    sources.dedup();
    sources
}

/// A span with its end: "NCS Cross, senast 1999 till mellan …".
#[must_use]
pub fn span(atlas: &Atlas, span: &Span, next: Option<&Span>) -> String {
    let name = atlas.system(span.system).name;
    let start = since(span.from);
    match (span.to, next) {
        (Some(end), _) => format!("{name}, {start}, till {}", date(end)),
        (None, Some(next)) => format!("{name}, {start}, tills {} tog vid", atlas.system(next.system).name),
        (None, None) => format!("{name}, {start}"),
    }
}

/// What a plan is for: "Cosmic".
#[must_use]
pub fn target(atlas: &Atlas, target: Target) -> &'static str {
    match target {
        Target::System(id) => atlas.system(id).name,
        Target::Modular => "Flera moduler i stället för ett system",
        Target::Undecided => "Ett nytt system, inte valt",
    }
}

/// When a plan was made, and how sure that is.
#[must_use]
pub fn announced(plan: &Plan) -> String {
    format!("beslutat eller meddelat {} ({})", date(plan.announced), label::confidence(plan.confidence))
}

/// A promise: "december 2018: infört 2021".
#[must_use]
pub fn promise(promise: &Promise) -> String {
    let said = date(promise.said);
    promise.due.map_or_else(
        || format!("{said}: skjuts upp utan nytt datum"),
        |due| format!("{said}: utlovat till {}", date(due)),
    )
}

/// What became of a plan: "14 oktober 2025: infört".
#[must_use]
pub fn ending(ending: Ending) -> String {
    let outcome = match ending.outcome {
        Outcome::Fulfilled => "infört",
        Outcome::Changed => "ersatt av en ny plan",
        Outcome::Dropped => "avbrutet",
    };
    format!("{}: {outcome}", date(ending.date))
}

/// The supplier's line under a system's name.
#[must_use]
pub fn supplier(system: &System) -> String {
    format!("Leverantör: {}", system.supplier)
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
