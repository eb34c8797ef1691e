//! The JSON document against the atlas and the archive, fact by fact.

use crate::same::{each, phrase, same_date, same_events, same_grounds, same_sources, word};
use crate::{document, items};
use journalkartan::atlas::{Care, Date, Day, Plan, Promise, Region, Source, Span, Target, Year};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::data::read_date;
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[test]
fn it_tells_what_it_is() {
    let document = document();
    assert_eq!(document["schema_version"], 1);
    assert_eq!(document["as_of"], ATLAS.as_of.to_string());
    assert_eq!(document["first_year"], ATLAS.years.first.number());
    assert_eq!(document["last_year"], ATLAS.years.last.number());
    for language in ["sv", "en"] {
        let cite = document["cite"][language].as_str().expect("a text");
        assert!(cite.contains("Journalkartan") && cite.contains(&ATLAS.as_of.to_string()), "{cite}");
    }
}

#[test]
fn every_region_is_there() {
    each(&document(), "regions", ATLAS.regions, |value, region: &Region| {
        assert_eq!(value["code"], format!("{:02}", region.code.number()));
        assert_eq!(value["letter"], region.letter);
        assert_eq!(value["slug"], region.slug);
        assert_eq!(value["name"], region.name);
        assert_eq!(value["short"], region.short);
        assert_eq!(value["county"], region.county);
        let borders = ATLAS.borders.iter().filter(|(one, other)| [*one, *other].contains(&region.code));
        assert_eq!(items(value, "neighbours").len(), borders.count());
    });
}

#[test]
fn neighbours_are_each_other_s() {
    let document = document();
    let regions = items(&document, "regions");
    let pairs: BTreeSet<_> = regions
        .iter()
        .flat_map(|region| {
            items(region, "neighbours").iter().map(|other| (region["code"].as_str(), other.as_str()))
        })
        .collect();
    assert!(pairs.iter().all(|(one, other)| pairs.contains(&(*other, *one)) && one != other));
    assert_eq!(pairs.len(), 2 * ATLAS.borders.len());
}

#[test]
fn every_span_is_there_with_its_end() {
    for_each_region(|value, region| {
        for care in Care::ALL {
            let told: Vec<_> =
                items(value, "spans").iter().filter(|span| span["care"] == word(care)).collect();
            let spans = region.timeline(care).spans;
            assert_eq!(told.len(), spans.len());
            for (place, (told, span)) in told.into_iter().zip(spans).enumerate() {
                same_span(told, span, spans.get(place + 1));
            }
        }
    });
}

fn same_span(value: &Value, span: &Span, next: Option<&Span>) {
    assert_eq!(value["system"], ATLAS.system(span.system).key);
    same_date(&value["from"], Some(span.from));
    same_date(&value["to"], span.to.or(next.map(|next| next.from)));
    let end = match (span.to, next) {
        (Some(_), _) => "dated",
        (None, Some(next)) if next.system == span.system => "continued",
        (None, Some(_)) => "replaced",
        (None, None) => "open",
    };
    assert_eq!(value["end"], end);
    assert_eq!(value["note"], json!(span.note.map(phrase)));
    same_grounds(value, span.confidence, span.sources);
}

#[test]
fn every_plan_is_there_with_all_it_promised() {
    for_each_region(|value, region| {
        each(value, "plans", region.plans.iter(), |value, plan: &Plan| {
            assert_eq!(value["care"], plan.only.map_or("both".to_owned(), word));
            let target = match plan.target {
                Target::System(id) => ATLAS.system(id).key,
                Target::Modular => "modular",
                Target::Undecided => "undecided",
            };
            assert_eq!(value["target"], target);
            same_date(&value["announced"], Some(plan.announced));
            each(value, "promises", plan.promises, |value, promise: &Promise| {
                same_date(&value["said"], Some(promise.said));
                same_date(&value["due"], promise.due);
                same_sources(value, promise.sources);
            });
            match plan.ending {
                None => assert!(value["ended"].is_null()),
                Some(ending) => {
                    same_date(&value["ended"]["date"], Some(ending.date));
                    assert_eq!(value["ended"]["outcome"], word(ending.outcome));
                    same_sources(&value["ended"], ending.sources);
                }
            }
            assert_eq!(value["note"], json!(plan.note.map(phrase)));
            same_grounds(value, plan.confidence, plan.sources);
        });
    });
}

#[test]
fn every_event_and_every_note_is_there() {
    same_events(&document(), "national_events", ARCHIVE.national);
    for (value, dossier) in items(&document(), "regions").iter().zip(ARCHIVE.dossiers) {
        same_events(value, "events", dossier.events);
        each(value, "notes", dossier.notes, |value, note| assert_eq!(*value, phrase(*note)));
    }
}

#[test]
fn every_source_is_there() {
    each(&document(), "sources", ARCHIVE.sources, |value, source: &Source| {
        assert_eq!(value["id"], source.key);
        assert_eq!(value["title"], source.title);
        assert_eq!(value["publisher"], source.publisher);
        assert_eq!(value["url"], source.url);
        same_date(&value["published"], source.published);
        assert_eq!(value["read"], source.read.to_string());
        assert_eq!(value["kind"], word(source.kind));
    });
}

/// Keys that name a source resolve, and no source is there for nothing.
#[test]
fn the_sources_named_are_the_sources_listed() {
    let mut document = document();
    let listed = document.as_object_mut().and_then(|fields| fields.shift_remove("sources")).expect("sources");
    let listed: BTreeSet<_> =
        listed.as_array().expect("a list").iter().map(|one| one["id"].clone().to_string()).collect();
    let mut named = BTreeSet::new();
    collect(&document, &mut named);
    assert_eq!(named, listed);

    fn collect(value: &Value, named: &mut BTreeSet<String>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| collect(item, named)),
            Value::Object(fields) => {
                for (name, field) in fields {
                    match (name.as_str(), field) {
                        ("sources", Value::Array(keys)) => named.extend(keys.iter().map(ToString::to_string)),
                        _ => collect(field, named),
                    }
                }
            }
            _ => {}
        }
    }
}

#[test]
fn every_precision_comes_back() {
    let (from, to) = (Day::baked(2024, 12, 15), Day::baked(2026, 2, 27));
    let year = Year::new(2024);
    use journalkartan::atlas::Season::{Autumn, Spring, Summer};
    check(Date::Day(from), "2024-12-15");
    check(Date::Month(year, 2), "2024-02");
    check(Date::Season(year, Spring), "spring 2024");
    check(Date::Season(year, Summer), "summer 2024");
    check(Date::Season(year, Autumn), "autumn 2024");
    check(Date::Year(year), "2024");
    check(Date::About(year), "about 2024");
    check(Date::Decade(Year::new(1990)), "1990s");
    check(Date::By(from), "by 2024-12-15");
    check(Date::Between(from, to), "between 2024-12-15 and 2026-02-27");

    #[track_caller]
    fn check(date: Date, text: &str) {
        assert_eq!(journalkartan::open::written(date), text);
        assert_eq!(read_date(text), Some(date));
    }
}

fn for_each_region(check: impl Fn(&Value, &Region)) {
    each(&document(), "regions", ATLAS.regions, check);
}
