//! Dossiers: what is known of a region or a system whatever the year, with all sources.
//!
//! They stand on a page of their own, written while building, from which the panels take them.

mod legend;

pub use legend::{collaboration, nation, supplier, system};

use super::date::date;
use super::entry::{Entry, Kind, Section};
use super::number::capital;
use super::panel::claim::start;
use super::{label, money, words};
use crate::atlas::{
    Atlas, Care, Date, Dossier, Ending, Event, Outcome, Phrase, Plan, Promise, Region, SourceId, Span,
    Target, Timeline,
};

const L: crate::atlas::Language = crate::atlas::Language::Swedish;

/// The plans and their promises, the years, what happened, and what to know of a region.
#[must_use]
pub fn region(atlas: &Atlas, region: &Region, dossier: &Dossier) -> Vec<Section> {
    let [primary, hospital] = Care::ALL.map(|care| history(atlas, region, care));
    sections([
        (L.phrase(words::PLANS), plans(atlas, region)),
        (L.phrase(words::HISTORY_PRIMARY), primary),
        (L.phrase(words::HISTORY_HOSPITAL), hospital),
        (L.phrase(words::COLLABORATIONS), memberships(atlas, region)),
        (L.phrase(words::EVENTS), dossier.events.iter().map(event).collect()),
        (L.phrase(words::MONEY), money::entries(dossier.money)),
        (L.phrase(words::NOTES), dossier.notes.iter().map(|remark| note(*remark)).collect()),
    ])
}

/// Sections with their headings; none for what there is nothing to say of.
fn sections<const N: usize>(sections: [(&str, Vec<Entry>); N]) -> Vec<Section> {
    let sections = sections.into_iter().map(|(heading, entries)| section(heading, entries));
    sections.filter(|section| !section.entries.is_empty()).collect()
}

/// The sources that sections cite, each once, in the order of their numbers.
#[must_use]
pub fn sources(sections: &[Section]) -> Vec<SourceId> {
    let entries = sections.iter().flat_map(|section| &section.entries);
    SourceId::each_once(entries.flat_map(|entry| entry.sources))
}

fn section(heading: &str, entries: Vec<Entry>) -> Section {
    Section { heading: heading.to_owned(), entries }
}

/// The collaborations of which a region was a member.
fn memberships(atlas: &Atlas, region: &Region) -> Vec<Entry> {
    let all = atlas.collaborations.iter();
    let own = all.flat_map(|of| of.members.iter().map(move |member| (of, member)));
    own.filter(|(_, member)| member.region == region.code)
        .map(|(of, member)| legend::held(of.name, member.from, member.to, member.confidence, member.sources))
        .collect()
}

fn note(note: Phrase) -> Entry {
    Entry::plain(Kind::Note, note.sv.to_owned())
}

/// Each plan, then its promises, then what became of it.
fn plans(atlas: &Atlas, region: &Region) -> Vec<Entry> {
    let mut entries = Vec::new();
    for plan in *region.plans {
        entries.push(announced(atlas, plan));
        entries.extend(plan.promises.iter().map(promise));
        entries.extend(plan.ending.map(ending));
        entries.extend(plan.note.map(note));
    }
    entries
}

fn announced(atlas: &Atlas, plan: &Plan) -> Entry {
    let target = match plan.target {
        Target::System(id) => atlas.system(id).name,
        Target::Modular => L.phrase(words::MODULAR),
        Target::Undecided => L.phrase(words::UNDECIDED),
    };
    Entry {
        kind: Kind::Fact,
        lead: plan
            .only
            .map_or_else(|| format!("{target}:"), |care| format!("{target} {}:", label::place(L, care))),
        text: format!("beslutat eller meddelat {}", when(plan.announced)),
        confidence: label::confidence(L, plan.confidence),
        sources: plan.sources,
    }
}

/// "i maj 2021", "hösten 2014".
fn when(exact: Date) -> String {
    let words = date(L, exact);
    if let Date::Month(..) = exact { format!("i {words}") } else { words }
}

/// "December 2018: utlovat till 2021".
fn promise(promise: &Promise) -> Entry {
    let text = promise.due.map_or_else(
        || L.phrase(words::WITHOUT_DATE).to_owned(),
        |due| format!("utlovat till {}", date(L, due)),
    );
    dated(Kind::Promise, promise.said, text, promise.sources)
}

/// "Den 14 oktober 2025: infört".
fn ending(ending: Ending) -> Entry {
    let text = match ending.outcome {
        Outcome::Fulfilled => L.phrase(words::FULFILLED),
        Outcome::Changed => L.phrase(words::CHANGED),
        Outcome::Dropped => L.phrase(words::DROPPED),
    };
    dated(Kind::Ending, ending.date, text.to_owned(), ending.sources)
}

fn event(event: &Event) -> Entry {
    let confidence = label::confidence(L, event.confidence);
    Entry { confidence, ..dated(Kind::Fact, event.date, event.text.sv.to_owned(), event.sources) }
}

fn dated(kind: Kind, when: Date, text: String, sources: &'static [SourceId]) -> Entry {
    Entry { kind, lead: format!("{}:", capital(&date(L, when))), text, confidence: "", sources }
}

/// What a level of care used, span by span, with remarks.
fn history(atlas: &Atlas, region: &Region, care: Care) -> Vec<Entry> {
    let timeline = region.timeline(care);
    let spans = timeline.spans;
    let mut entries = Vec::new();
    for (index, span) in spans.iter().enumerate() {
        entries.push(used(atlas, timeline, span, spans.get(index + 1)));
        entries.extend(span.note.map(note));
    }
    if entries.is_empty() {
        entries.push(Entry::plain(Kind::Fact, L.phrase(words::NOTHING_KNOWN).to_owned()));
    }
    entries
}

fn used(atlas: &Atlas, timeline: Timeline, span: &Span, next: Option<&Span>) -> Entry {
    let end = match (span.to, next) {
        (Some(end), _) => format!(", till {}", date(L, end)),
        (None, Some(next)) if next.system != span.system => {
            format!(", senare ersatt av {}", atlas.system(next.system).name)
        }
        (None, _) => String::new(),
    };
    let text = start(timeline, span) + &end;
    Entry {
        kind: Kind::Fact,
        lead: format!("{}:", atlas.system(span.system).name),
        text,
        confidence: label::confidence(L, span.confidence),
        sources: span.sources,
    }
}
