//! What a value of the document must be.

use crate::items;
use journalkartan::atlas::{Confidence, Date, Event, Phrase, SourceId};
use journalkartan::baked::ARCHIVE;
use journalkartan::data::read_date;
use serde_json::{Value, json};
use std::fmt::Debug;

/// A date as it is written says the date again; its days and its precision are its own.
#[track_caller]
pub(crate) fn same_date(value: &Value, date: Option<Date>) {
    let Some(date) = date else { return assert!(value.is_null(), "{value}") };
    assert_eq!(value["text"].as_str().and_then(read_date), Some(date));
    let form = format!("{date:?}");
    let form = form.split('(').next().expect("a name").to_lowercase();
    assert_eq!(value["precision"], form);
    let earliest = if form == "by" { Value::Null } else { date.earliest().to_string().into() };
    assert_eq!(value["earliest"], earliest);
    assert_eq!(value["latest"], date.latest().to_string());
}

#[track_caller]
pub(crate) fn same_grounds(value: &Value, confidence: Confidence, sources: &[SourceId]) {
    assert_eq!(value["confidence"], word(confidence));
    same_sources(value, sources);
}

#[track_caller]
pub(crate) fn same_sources(value: &Value, sources: &[SourceId]) {
    let keys: Vec<_> = sources.iter().map(|id| ARCHIVE.source(*id).key).collect();
    assert_eq!(value["sources"], json!(keys));
}

pub(crate) fn phrase(phrase: Phrase) -> Value {
    json!({ "sv": phrase.sv, "en": phrase.en })
}

/// What Rust calls it, in small letters.
pub(crate) fn word(word: impl Debug) -> String {
    format!("{word:?}").to_lowercase()
}

/// Holds each item of a list against what it stands for; there must be as many of both.
#[track_caller]
pub(crate) fn each<'a, T: 'a>(
    parent: &Value,
    name: &str,
    known: impl IntoIterator<Item = &'a T>,
    check: impl Fn(&Value, &T),
) {
    let known: Vec<&T> = known.into_iter().collect();
    let told = items(parent, name);
    assert_eq!(told.len(), known.len(), "{name}");
    told.iter().zip(known).for_each(|(value, known)| check(value, known));
}

#[track_caller]
pub(crate) fn same_events(parent: &Value, name: &str, events: &[Event]) {
    each(parent, name, events, |value, event: &Event| {
        same_date(&value["date"], Some(event.date));
        assert_eq!(value["text"], phrase(event.text));
        same_grounds(value, event.confidence, event.sources);
    });
}
