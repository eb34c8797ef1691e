//! Dossiers of what stands in the legend: systems, suppliers, collaborations.

use super::{event, note, section, sections};
use crate::atlas::{
    Atlas, Collaboration, Confidence, Date, Language, Membership, Phrase, Proceedings, SourceId, Supplier,
    System,
};
use crate::text::date::{date, since, until};
use crate::text::entry::{Entry, Kind, Section};
use crate::text::{label, money, words};

/// What a system is, who supplied it, what happened to it.
#[must_use]
pub fn system(language: Language, atlas: &Atlas, system: &System) -> Vec<Section> {
    let tenure = |tenure: &crate::atlas::Tenure| {
        held(
            language,
            atlas.supplier(tenure.supplier).name,
            tenure.from,
            None,
            tenure.confidence,
            tenure.sources,
        )
    };
    sections([
        (language.phrase(words::ABOUT), vec![about(language, system.about, *system.sources)]),
        (language.phrase(words::TENURES), system.tenures.iter().map(tenure).collect()),
        (
            language.phrase(words::EVENTS),
            system.events.iter().map(|happened| event(language, happened)).collect(),
        ),
    ])
}

/// What a supplier is, who owned it, what it supplied.
#[must_use]
pub fn supplier(language: Language, atlas: &Atlas, supplier: &Supplier) -> Vec<Section> {
    let owners = supplier.owners.iter();
    let owners =
        owners.map(|owner| held(language, owner.name, owner.from, owner.to, owner.confidence, owner.sources));
    let is_own = |tenure: &&crate::atlas::Tenure| std::ptr::eq(atlas.supplier(tenure.supplier), supplier);
    let systems = atlas.systems.iter().flat_map(|system| {
        let own = system.tenures.iter().filter(is_own);
        own.map(|tenure| held(language, system.name, tenure.from, None, tenure.confidence, tenure.sources))
    });
    sections([
        (language.phrase(words::ABOUT), vec![about(language, supplier.about, &supplier.sources)]),
        (language.phrase(words::OWNERS), owners.collect()),
        (language.phrase(words::SUPPLIED), systems.collect()),
    ])
}

/// What a collaboration is, who was a member, what it bought and what became of it.
#[must_use]
pub fn collaboration(
    language: Language,
    atlas: &Atlas,
    of: &Collaboration,
    proceedings: &Proceedings,
) -> Vec<Section> {
    let member = |member: &Membership| {
        let name = atlas.region(member.region).map_or("", |region| region.name);
        let held = held(language, name, member.from, member.to, member.confidence, member.sources);
        std::iter::once(held).chain(member.note.map(|remark| note(language, remark)))
    };
    sections([
        (language.phrase(words::ABOUT), vec![about(language, of.about, &of.sources)]),
        (language.phrase(words::MEMBERS), of.members.iter().flat_map(member).collect()),
        (
            language.phrase(words::EVENTS),
            proceedings.events.iter().map(|happened| event(language, happened)).collect(),
        ),
        (language.phrase(words::MONEY), money::entries(language, proceedings.money)),
    ])
}

/// What happened in the nation, without a region.
#[must_use]
pub fn nation(language: Language, events: &[crate::atlas::Event]) -> Section {
    section(language.phrase(words::NATION), events.iter().map(|happened| event(language, happened)).collect())
}

fn about(language: Language, text: Phrase, sources: &'static [SourceId]) -> Entry {
    Entry { sources, ..Entry::plain(Kind::Fact, language.phrase(text).to_owned()) }
}

/// "Investcorp: sedan 2019", "EVRY: senast mars 2012, till den 5 december 2019".
pub(super) fn held(
    language: Language,
    name: &str,
    from: Date,
    to: Option<Date>,
    confidence: Confidence,
    sources: &'static [SourceId],
) -> Entry {
    let start = match from {
        Date::By(_) | Date::Between(..) => date(language, from),
        _ => since(language, from),
    };
    let end = to.map_or_else(String::new, |to| format!(", {}", until(language, to)));
    Entry {
        kind: Kind::Fact,
        lead: format!("{name}:"),
        text: start + &end,
        confidence: label::confidence(language, confidence),
        sources,
    }
}
