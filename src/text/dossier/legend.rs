//! Dossiers of what stands in the legend: systems, suppliers, collaborations.

use super::{event, note, section, sections};
use crate::atlas::{
    Atlas, Collaboration, Confidence, Date, Membership, Phrase, Proceedings, SourceId, Supplier, System,
};
use crate::text::date::{date, since};
use crate::text::entry::{Entry, Kind, Section};
use crate::text::{label, money, words};

const L: crate::atlas::Language = crate::atlas::Language::Swedish;

/// What a system is, who supplied it, what happened to it.
#[must_use]
pub fn system(atlas: &Atlas, system: &System) -> Vec<Section> {
    let tenure = |tenure: &crate::atlas::Tenure| {
        held(atlas.supplier(tenure.supplier).name, tenure.from, None, tenure.confidence, tenure.sources)
    };
    sections([
        (L.phrase(words::ABOUT), vec![about(system.about, system.sources)]),
        (L.phrase(words::TENURES), system.tenures.iter().map(tenure).collect()),
        (L.phrase(words::EVENTS), system.events.iter().map(event).collect()),
    ])
}

/// What a supplier is, who owned it, what it supplied.
#[must_use]
pub fn supplier(atlas: &Atlas, supplier: &Supplier) -> Vec<Section> {
    let owners = supplier.owners.iter();
    let owners = owners.map(|owner| held(owner.name, owner.from, owner.to, owner.confidence, owner.sources));
    let is_own = |tenure: &&crate::atlas::Tenure| std::ptr::eq(atlas.supplier(tenure.supplier), supplier);
    let systems = atlas.systems.iter().flat_map(|system| {
        let own = system.tenures.iter().filter(is_own);
        own.map(|tenure| held(system.name, tenure.from, None, tenure.confidence, tenure.sources))
    });
    sections([
        (L.phrase(words::ABOUT), vec![about(supplier.about, &supplier.sources)]),
        (L.phrase(words::OWNERS), owners.collect()),
        (L.phrase(words::SUPPLIED), systems.collect()),
    ])
}

/// What a collaboration is, who was a member, what it bought and what became of it.
#[must_use]
pub fn collaboration(atlas: &Atlas, of: &Collaboration, proceedings: &Proceedings) -> Vec<Section> {
    let member = |member: &Membership| {
        let name = atlas.region(member.region).map_or("", |region| region.name);
        let held = held(name, member.from, member.to, member.confidence, member.sources);
        std::iter::once(held).chain(member.note.map(note))
    };
    sections([
        (L.phrase(words::ABOUT), vec![about(of.about, &of.sources)]),
        (L.phrase(words::MEMBERS), of.members.iter().flat_map(member).collect()),
        (L.phrase(words::EVENTS), proceedings.events.iter().map(event).collect()),
        (L.phrase(words::MONEY), money::entries(proceedings.money)),
    ])
}

/// What happened in the nation, without a region.
#[must_use]
pub fn nation(events: &[crate::atlas::Event]) -> Section {
    section(L.phrase(words::NATION), events.iter().map(event).collect())
}

fn about(text: Phrase, sources: &'static [SourceId]) -> Entry {
    Entry { sources, ..Entry::plain(Kind::Fact, text.sv.to_owned()) }
}

/// "Investcorp: sedan 2019", "EVRY: senast mars 2012, till den 5 december 2019".
pub(super) fn held(
    name: &str,
    from: Date,
    to: Option<Date>,
    confidence: Confidence,
    sources: &'static [SourceId],
) -> Entry {
    let start = match from {
        Date::By(_) | Date::Between(..) => date(L, from),
        _ => since(L, from),
    };
    let end = to.map_or_else(String::new, |to| format!(", till {}", date(L, to)));
    Entry {
        kind: Kind::Fact,
        lead: format!("{name}:"),
        text: start + &end,
        confidence: label::confidence(L, confidence),
        sources,
    }
}
