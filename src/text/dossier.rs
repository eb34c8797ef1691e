//! Dossiers: what is known of a region or a system whatever the year, with all sources.
//!
//! They stand on a page of their own, written while building, from which the panels take them.

mod legend;

pub use legend::{collaboration, nation, supplier, system};

use super::date::{at, date, due, until};
use super::entry::{Entry, Kind, Section};
use super::number::capital;
use super::panel::claim::start;
use super::{label, money, words};
use crate::atlas::{
    Atlas, Care, Date, Dossier, Ending, Event, Language, Outcome, Phrase, Plan, Promise, Region, SourceId,
    Span, Target, Timeline,
};

/// The plans and their promises, the years, what happened, and what to know of a region.
#[must_use]
pub fn region(language: Language, atlas: &Atlas, region: &Region, dossier: &Dossier) -> Vec<Section> {
    let [primary, hospital] = Care::ALL.map(|care| history(language, atlas, region, care));
    sections([
        (language.phrase(words::PLANS), plans(language, atlas, region)),
        (language.phrase(words::HISTORY_PRIMARY), primary),
        (language.phrase(words::HISTORY_HOSPITAL), hospital),
        (language.phrase(words::COLLABORATIONS), memberships(language, atlas, region)),
        (
            language.phrase(words::EVENTS),
            dossier.events.iter().map(|happened| event(language, happened)).collect(),
        ),
        (language.phrase(words::MONEY), money::entries(language, dossier.money)),
        (language.phrase(words::NOTES), dossier.notes.iter().map(|remark| note(language, *remark)).collect()),
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
fn memberships(language: Language, atlas: &Atlas, region: &Region) -> Vec<Entry> {
    let all = atlas.collaborations.iter();
    let own = all.flat_map(|of| of.members.iter().map(move |member| (of, member)));
    own.filter(|(_, member)| member.region == region.code)
        .map(|(of, member)| {
            legend::held(language, of.name, member.from, member.to, member.confidence, member.sources)
        })
        .collect()
}

fn note(language: Language, note: Phrase) -> Entry {
    Entry::plain(Kind::Note, language.phrase(note).to_owned())
}

/// Each plan, then its promises, then what became of it.
fn plans(language: Language, atlas: &Atlas, region: &Region) -> Vec<Entry> {
    let mut entries = Vec::new();
    for plan in *region.plans {
        entries.push(announced(language, atlas, plan));
        entries.extend(plan.promises.iter().map(|one| promise(language, one)));
        entries.extend(plan.ending.map(|end| ending(language, end)));
        entries.extend(plan.note.map(|remark| note(language, remark)));
    }
    entries
}

fn announced(language: Language, atlas: &Atlas, plan: &Plan) -> Entry {
    let target = match plan.target {
        Target::System(id) => atlas.system(id).name,
        Target::Modular => language.phrase(words::MODULAR),
        Target::Undecided => language.phrase(words::UNDECIDED),
    };
    Entry {
        kind: Kind::Fact,
        lead: plan.only.map_or_else(
            || format!("{target}:"),
            |care| format!("{target} {}:", label::place(language, care)),
        ),
        text: format!("{} {}", language.phrase(words::ANNOUNCED), at(language, plan.announced)),
        confidence: label::confidence(language, plan.confidence),
        sources: plan.sources,
    }
}

/// "December 2018: utlovat till 2021".
fn promise(language: Language, promise: &Promise) -> Entry {
    let text = promise.due.map_or_else(
        || language.phrase(words::WITHOUT_DATE).to_owned(),
        |by| format!("{} {}", language.phrase(words::PROMISED), due(language, by)),
    );
    dated(language, Kind::Promise, promise.said, text, promise.sources)
}

/// "Den 14 oktober 2025: infört".
fn ending(language: Language, ending: Ending) -> Entry {
    let text = match ending.outcome {
        Outcome::Fulfilled => language.phrase(words::FULFILLED),
        Outcome::Changed => language.phrase(words::CHANGED),
        Outcome::Dropped => language.phrase(words::DROPPED),
    };
    dated(language, Kind::Ending, ending.date, text.to_owned(), ending.sources)
}

fn event(language: Language, event: &Event) -> Entry {
    let confidence = label::confidence(language, event.confidence);
    Entry {
        confidence,
        ..dated(language, Kind::Fact, event.date, language.phrase(event.text).to_owned(), event.sources)
    }
}

fn dated(language: Language, kind: Kind, when: Date, text: String, sources: &'static [SourceId]) -> Entry {
    Entry { kind, lead: format!("{}:", capital(&date(language, when))), text, confidence: "", sources }
}

/// What a level of care used, span by span, with remarks.
fn history(language: Language, atlas: &Atlas, region: &Region, care: Care) -> Vec<Entry> {
    let timeline = region.timeline(care);
    let spans = timeline.spans;
    let mut entries = Vec::new();
    for (index, span) in spans.iter().enumerate() {
        entries.push(used(language, atlas, timeline, span, spans.get(index + 1)));
        entries.extend(span.note.map(|remark| note(language, remark)));
    }
    if entries.is_empty() {
        entries.push(Entry::plain(Kind::Fact, language.phrase(words::NOTHING_KNOWN).to_owned()));
    }
    entries
}

fn used(language: Language, atlas: &Atlas, timeline: Timeline, span: &Span, next: Option<&Span>) -> Entry {
    let end = match (span.to, next) {
        (Some(end), _) => format!(", {}", until(language, end)),
        (None, Some(next)) if next.system != span.system => {
            format!(", {} {}", language.phrase(words::REPLACED), atlas.system(next.system).name)
        }
        (None, _) => String::new(),
    };
    let text = start(language, timeline, span) + &end;
    Entry {
        kind: Kind::Fact,
        lead: format!("{}:", atlas.system(span.system).name),
        text,
        confidence: label::confidence(language, span.confidence),
        sources: span.sources,
    }
}
