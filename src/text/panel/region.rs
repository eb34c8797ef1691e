//! A region's panel: the chosen year, the plans and their promises, the years, what happened.

use super::{Claim, Entry, Kind, Panel, Section, heading};
use crate::atlas::{Atlas, Care, Date, Ending, Event, Outcome, Plan, Promise, Region, Span, Target, Year};
use crate::scene::Cell;
use crate::state::Mode;
use crate::text::date::{date, since};
use crate::text::{label, words};

pub(super) fn panel(atlas: &Atlas, region: &Region, year: Year) -> Panel {
    let [primary, hospital] = Care::ALL.map(|care| history(atlas, region, care));
    let sections = [
        Section { heading: heading(atlas, year), entries: now(atlas, region, year) },
        Section { heading: words::PLANS.to_owned(), entries: plans(atlas, region) },
        Section { heading: words::HISTORY_PRIMARY.to_owned(), entries: primary },
        Section { heading: words::HISTORY_HOSPITAL.to_owned(), entries: hospital },
        Section { heading: words::EVENTS.to_owned(), entries: region.events.iter().map(event).collect() },
        Section {
            heading: words::NOTES.to_owned(),
            entries: region.notes.iter().map(|note| Entry::note(*note)).collect(),
        },
    ];
    Panel {
        key: format!("region:{}", region.code),
        title: region.name,
        line: format!("{}, {}", region.county, region.letter),
        sections: sections.into_iter().filter(|section| !section.entries.is_empty()).collect(),
    }
}

/// What each level of care uses in the year, and what is planned where that differs.
fn now(atlas: &Atlas, region: &Region, year: Year) -> Vec<Entry> {
    let mut entries = Vec::new();
    for care in Care::ALL {
        let cell = |mode| Cell::of(atlas, region, care, year, mode);
        let (used, planned) = (cell(Mode::InUse), cell(Mode::Planned));
        let Claim { words, confidence, sources } = Claim::of(atlas, region, care, year, used);
        let lead = format!("{}:", label::care(care));
        entries.push(Entry { kind: Kind::Now(used), lead, text: words, confidence, sources });
        if planned.system() != used.system() {
            entries.push(Entry::plain(Kind::Promise, label::plan_line(atlas, planned)));
        }
    }
    entries
}

/// Each plan, then its promises, then what became of it.
fn plans(atlas: &Atlas, region: &Region) -> Vec<Entry> {
    let mut entries = Vec::new();
    for plan in region.plans {
        entries.push(announced(atlas, plan));
        entries.extend(plan.promises.iter().map(promise));
        entries.extend(plan.ending.map(ending));
        entries.extend(plan.note.map(Entry::note));
    }
    entries
}

fn announced(atlas: &Atlas, plan: &Plan) -> Entry {
    let target = match plan.target {
        Target::System(id) => atlas.system(id).name,
        Target::Modular => words::MODULAR,
        Target::Undecided => words::UNDECIDED,
    };
    Entry {
        kind: Kind::Fact,
        lead: target.to_owned(),
        text: format!("beslutat eller meddelat {}", date(plan.announced)),
        confidence: label::confidence(plan.confidence),
        sources: plan.sources,
    }
}

/// "december 2018: utlovat till 2021".
fn promise(promise: &Promise) -> Entry {
    let text = promise
        .due
        .map_or_else(|| words::WITHOUT_DATE.to_owned(), |due| format!("utlovat till {}", date(due)));
    dated(Kind::Promise, promise.said, text, promise.sources)
}

/// "14 oktober 2025: infört".
fn ending(ending: Ending) -> Entry {
    let text = match ending.outcome {
        Outcome::Fulfilled => words::FULFILLED,
        Outcome::Changed => words::CHANGED,
        Outcome::Dropped => words::DROPPED,
    };
    dated(Kind::Ending, ending.date, text.to_owned(), ending.sources)
}

fn event(event: &Event) -> Entry {
    let confidence = label::confidence(event.confidence);
    Entry { confidence, ..dated(Kind::Fact, event.date, event.text.sv.to_owned(), event.sources) }
}

fn dated(kind: Kind, when: Date, text: String, sources: &'static [crate::atlas::SourceId]) -> Entry {
    Entry { kind, lead: format!("{}:", date(when)), text, confidence: "", sources }
}

/// What a level of care used, span by span, with remarks.
fn history(atlas: &Atlas, region: &Region, care: Care) -> Vec<Entry> {
    let spans = region.timeline(care).spans;
    let mut entries = Vec::new();
    for (index, span) in spans.iter().enumerate() {
        entries.push(used(atlas, span, spans.get(index + 1)));
        entries.extend(span.note.map(Entry::note));
    }
    if entries.is_empty() {
        entries.push(Entry::plain(Kind::Fact, words::NOTHING_KNOWN.to_owned()));
    }
    entries
}

fn used(atlas: &Atlas, span: &Span, next: Option<&Span>) -> Entry {
    let mut text = since(span.from);
    match (span.to, next) {
        (Some(end), _) => text.push_str(&format!(", till {}", date(end))),
        (None, Some(next)) if next.system != span.system => {
            text.push_str(&format!(", tills {} tog vid", atlas.system(next.system).name));
        }
        (None, _) => {}
    }
    Entry {
        kind: Kind::Fact,
        lead: atlas.system(span.system).name.to_owned(),
        text,
        confidence: label::confidence(span.confidence),
        sources: span.sources,
    }
}
