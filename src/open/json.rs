//! All of the data as one JSON document.
//!
//! Every field is always there; what is not known is `null`. `journalkartan.schema.json` describes each.

mod joint;
mod supply;

use super::word::Word as _;
use super::{End, Period, Precision, SCHEMA_VERSION, date, period, written};
use crate::atlas::{
    Archive, Atlas, Census, Date, Dossier, Ending, Event, Phrase, Plan, Promise, Region, Source, SourceId,
    Target, Towns,
};
use serde_json::{Value, json};

/// The document, indented, with a line end last.
#[must_use]
pub fn json(atlas: &Atlas, archive: &Archive) -> String {
    format!("{:#}\n", Writer { atlas, archive }.document())
}

/// What ids stand for.
struct Writer<'a> {
    atlas: &'a Atlas,
    archive: &'a Archive,
}

impl Writer<'_> {
    fn document(&self) -> Value {
        let Self { atlas, archive } = self;
        let as_of = atlas.as_of.to_string();
        json!({
            "$schema": "journalkartan.schema.json",
            "schema_version": SCHEMA_VERSION,
            "name": "Journalkartan",
            "as_of": as_of,
            "first_year": atlas.years.first.number(),
            "last_year": atlas.years.last.number(),
            "licence": {
                "name": "CC0 1.0",
                "url": "https://creativecommons.org/publicdomain/zero/1.0/",
            },
            "cite": {
                "sv": format!("Journalkartan, uppgifter per {as_of}. Varje uppgift anger sina källor."),
                "en": format!("Journalkartan, data as of {as_of}. Each fact names its sources."),
            },
            "report": archive.report,
            "systems": list(atlas.systems, |system| self.system(system)),
            "suppliers": list(atlas.suppliers, |supplier| self.supplier(supplier)),
            "collaborations": list(
                atlas.collaborations.iter().zip(archive.proceedings),
                |(collaboration, proceedings)| self.collaboration(collaboration, proceedings),
            ),
            "regions": list(
                atlas.regions.iter().zip(archive.dossiers).zip(archive.gazetteer.towns),
                |((region, dossier), towns)| self.region(region, dossier, towns),
            ),
            "national_events": self.events(archive.national),
            "population": {
                "note": phrase(archive.population.note),
                "totals": list(archive.population.censuses, |census| self.counted(census, total(census))),
            },
            "sources": list(archive.sources, source),
        })
    }

    fn region(&self, region: &'static Region, dossier: &Dossier, towns: &Towns) -> Value {
        let neighbours = self.atlas.borders.iter().filter_map(|(one, other)| match region.code {
            code if code == *one => Some(other),
            code if code == *other => Some(one),
            _ => None,
        });
        json!({
            "code": region.code.to_string(),
            "letter": region.letter,
            "slug": region.slug,
            "name": region.name,
            "short": region.short,
            "county": region.county,
            "neighbours": list(neighbours, |code| code.to_string().into()),
            "spans": list(period::of_region(region), |period| self.span(period)),
            "plans": list(region.plans.iter(), |plan| self.plan(plan)),
            "events": self.events(dossier.events),
            "money": self.sums(dossier.money),
            "notes": list(dossier.notes, |note| phrase(*note)),
            "population": list(self.archive.population.censuses, |census| {
                self.counted(census, census.of(region.code))
            }),
            "places": {
                "residence": towns.residence,
                "towns": towns.others,
                "sources": self.sources(self.archive.gazetteer.sources),
            },
        })
    }

    fn span(&self, period: Period) -> Value {
        let Period { region: _, care, span, end } = period;
        json!({
            "care": care.word(),
            "system": self.atlas.system(span.system).key,
            "from": dated(span.from),
            "to": end.date().map(dated),
            "end": end.word(),
            "confidence": span.confidence.word(),
            "sources": self.sources(span.sources),
            "note": span.note.map(phrase),
        })
    }

    fn plan(&self, plan: &Plan) -> Value {
        let Plan { only, target, announced, promises, ending, confidence, sources, note } = *plan;
        json!({
            "care": only.word(),
            "target": self.target(target),
            "announced": dated(announced),
            "promises": list(promises, |promise| self.promise(promise)),
            "ended": ending.map(|ending| self.ending(ending)),
            "confidence": confidence.word(),
            "sources": self.sources(sources),
            "note": note.map(phrase),
        })
    }

    /// As the data files write it.
    fn target(&self, target: Target) -> &'static str {
        match target {
            Target::System(id) => self.atlas.system(id).key,
            Target::Modular => "modular",
            Target::Undecided => "undecided",
        }
    }

    fn promise(&self, promise: &Promise) -> Value {
        let Promise { said, due, sources } = *promise;
        json!({ "said": dated(said), "due": due.map(dated), "sources": self.sources(sources) })
    }

    fn ending(&self, ending: Ending) -> Value {
        let Ending { date, outcome, sources } = ending;
        json!({ "date": dated(date), "outcome": outcome.word(), "sources": self.sources(sources) })
    }

    fn events(&self, events: &[Event]) -> Value {
        list(events, |event| {
            let Event { date, text, confidence, sources } = *event;
            json!({
                "date": dated(date),
                "text": phrase(text),
                "confidence": confidence.word(),
                "sources": self.sources(sources),
            })
        })
    }

    /// A number of inhabitants.
    fn counted(&self, census: &Census, inhabitants: u32) -> Value {
        json!({
            "year": census.year.number(),
            "inhabitants": inhabitants,
            "sources": self.sources(census.sources),
        })
    }

    /// The keys of the sources.
    fn sources(&self, ids: &[SourceId]) -> Value {
        list(ids, |id| self.archive.source(*id).key.into())
    }
}

/// The inhabitants of the whole country.
fn total(census: &Census) -> u32 {
    census.counties.iter().map(|(_, inhabitants)| inhabitants).sum()
}

fn source(source: &Source) -> Value {
    let Source { key, title, publisher, url, published, read, kind } = *source;
    json!({
        "id": key,
        "title": title,
        "publisher": publisher,
        "url": url,
        "published": published.map(dated),
        "read": read.to_string(),
        "kind": kind.word(),
    })
}

/// A date with its precision, and the days between which it lies.
fn dated(date: Date) -> Value {
    json!({
        "text": written(date),
        "precision": Precision::of(date).word(),
        "earliest": date::earliest(date).map(|day| day.to_string()),
        "latest": date.latest().to_string(),
    })
}

fn phrase(phrase: Phrase) -> Value {
    json!({ "sv": phrase.sv, "en": phrase.en })
}

fn list<T>(items: impl IntoIterator<Item = T>, item: impl FnMut(T) -> Value) -> Value {
    items.into_iter().map(item).collect()
}
