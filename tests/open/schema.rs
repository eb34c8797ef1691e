//! The document keeps to its schema, and the schema tells documents that do not.

use journalkartan::open::SCHEMA;
use jsonschema::Validator;
use serde_json::{Value, json};
use std::sync::LazyLock;

static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| {
    jsonschema::draft202012::options().should_validate_formats(true).build(&schema()).expect("a schema")
});

/// The real document, with a sum in the first region whatever is known of it.
static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    let mut document = crate::document();
    document["regions"][0]["money"] = json!([{
        "kind": "contract",
        "least_sek": 5_500_000_000_u64,
        "most_sek": 11_000_000_000_u64,
        "covers": { "sv": "avtalet", "en": "the contract" },
        "said": document["regions"][0]["spans"][0]["from"],
        "confidence": "high",
        "sources": ["made-up"],
    }]);
    document
});

fn schema() -> Value {
    serde_json::from_str(SCHEMA).expect("JSON")
}

/// Everything that is wrong with a document.
fn wrong(document: &Value) -> Vec<String> {
    let errors = VALIDATOR.iter_errors(document);
    errors.map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn the_schema_is_one() {
    jsonschema::draft202012::meta::validate(&schema()).expect("sound");
}

#[test]
fn the_document_keeps_to_it() {
    assert_eq!(wrong(&crate::document()), [""; 0]);
    assert_eq!(wrong(&DOCUMENT), [""; 0]);
}

#[test]
fn a_broken_document_does_not() {
    const SPAN: &str = "/regions/0/spans/0";
    check("", "as_of", json!("2026-02-30"));
    check("", "as_of", json!("in November"));
    check("", "schema_version", json!(0));
    check("", "more", json!(1));
    check("/licence", "url", json!("CC0"));
    check("/systems/0", "light", json!("blue"));
    check("/systems/0", "name", json!(""));
    check("/regions/0", "code", json!(1));
    check("/regions/0", "spans", json!({}));
    check(SPAN, "care", json!("both"));
    check(SPAN, "confidence", json!("certain"));
    check(SPAN, "sources", json!([]));
    check(SPAN, "note", json!("a text in one language"));
    check(SPAN, "from", Value::Null);
    check(SPAN, "to", json!("2020"));
    check(SPAN, "end", json!("never"));
    check(&format!("{SPAN}/from"), "precision", json!("vague"));
    check(&format!("{SPAN}/from"), "latest", Value::Null);
    check("/regions/0/plans/0", "ended", json!({}));
    check("/regions/0/plans/0/promises/0", "due", json!("soon"));
    check("/regions/0/money/0", "kind", json!("loss"));
    check("/regions/0/money/0", "least_sek", json!(0));
    check("/regions/0/money/0", "most_sek", json!(1.5));
    check("/regions/0/population/0", "inhabitants", json!(-1));
    check("/regions/0/places", "residence", json!(""));
    check("/regions/0/places", "towns", json!(["Umeå", "Umeå"]));
    check("/systems/0/suppliers/0", "end", json!("dated"));
    check("/suppliers/0/owners/0", "end", json!("replaced"));
    check("/collaborations/0", "kind", json!("party"));
    check("/collaborations/0/members/0", "region", json!(10));
    check("/population", "totals", Value::Null);
    check("/national_events/0", "text", json!("a text in one language"));
    check("/sources/0", "url", json!("javascript:alert(1)"));
    check("/sources/0", "kind", json!("rumour"));

    /// The document with another value in one field; the place must be there.
    #[track_caller]
    fn check(place: &str, field: &str, value: Value) {
        let mut document = DOCUMENT.clone();
        let parent = document.pointer_mut(place).and_then(Value::as_object_mut).expect("the place is there");
        parent.insert(field.to_owned(), value);
        assert!(!VALIDATOR.is_valid(&document), "{place}/{field}");
    }
}

#[test]
fn a_span_that_was_replaced_has_an_end_and_one_that_lasts_has_none() {
    let mut document = DOCUMENT.clone();
    let span = document.pointer_mut("/regions/0/spans/0").expect("a span");
    let broken = if span["end"] == "open" { "replaced" } else { "open" };
    span["end"] = broken.into();
    assert!(!VALIDATOR.is_valid(&document));
}

/// Takes every field of every kind of object away in turn.
#[test]
fn no_field_may_be_missing() {
    let places = [
        "",
        "/licence",
        "/cite",
        "/systems/0",
        "/systems/0/suppliers/0",
        "/suppliers/0",
        "/suppliers/0/owners/0",
        "/collaborations/0",
        "/collaborations/0/members/0",
        "/regions/0",
        "/regions/0/spans/0",
        "/regions/0/spans/0/from",
        "/regions/0/plans/0",
        "/regions/0/plans/0/promises/0",
        "/regions/0/events/0",
        "/regions/0/money/0",
        "/regions/0/population/0",
        "/regions/0/places",
        "/national_events/0",
        "/population",
        "/sources/0",
    ];
    for place in places {
        let fields = DOCUMENT.pointer(place).and_then(Value::as_object).expect(place);
        for field in fields.keys() {
            let mut less = DOCUMENT.clone();
            let parent = less.pointer_mut(place).and_then(Value::as_object_mut).expect(place);
            parent.shift_remove(field);
            assert!(!VALIDATOR.is_valid(&less), "{place}/{field}");
        }
    }
}

/// Each field says what it means, itself or by the definition it points to.
#[test]
fn each_field_is_described() {
    let schema = schema();
    let mut silent = Vec::new();
    let definitions = schema["$defs"].as_object().expect("definitions");
    for (name, object) in std::iter::once(("document", &schema))
        .chain(definitions.iter().map(|(name, object)| (name.as_str(), object)))
    {
        assert!(object["description"].is_string(), "{name}");
        for (field, means) in object["properties"].as_object().into_iter().flatten() {
            if means["description"].is_null() && means["$ref"].is_null() {
                silent.push(format!("{name}.{field}"));
            }
        }
    }
    assert!(silent.is_empty(), "{silent:?}");
}
