//! Systems, suppliers and owners in the JSON document, against the atlas.

use crate::document;
use crate::same::{each, phrase, same_date, same_events, same_grounds, same_sources, word};
use journalkartan::atlas::{Date, Owner, Supplier, System, Tenure};
use journalkartan::baked::ATLAS;
use serde_json::Value;

#[test]
fn every_system_is_there() {
    each(&document(), "systems", ATLAS.systems, |value, system: &System| {
        assert_eq!(value["id"], system.key);
        assert_eq!(value["name"], system.name);
        assert_eq!(value["care"], system.care.map_or("both".to_owned(), word));
        assert_eq!(value["about"], phrase(system.about));
        assert_eq!(value["light"], system.colours.light);
        assert_eq!(value["dark"], system.colours.dark);
        assert_eq!(value["texture"], system.texture.key());
        same_sources(value, *system.sources);
        same_events(value, "events", &system.events);
        each(value, "suppliers", system.tenures.iter(), |value, tenure: &Tenure| {
            assert_eq!(value["supplier"], ATLAS.supplier(tenure.supplier).key);
            same_date(&value["from"], Some(tenure.from));
            same_grounds(value, tenure.confidence, tenure.sources);
        });
        let starts: Vec<_> = system.tenures.iter().map(|tenure| (tenure.from, None)).collect();
        same_ends(value, "suppliers", &starts);
    });
}

#[test]
fn every_supplier_is_there() {
    each(&document(), "suppliers", ATLAS.suppliers, |value, supplier: &Supplier| {
        assert_eq!(value["id"], supplier.key);
        assert_eq!(value["name"], supplier.name);
        assert_eq!(value["about"], phrase(supplier.about));
        assert_eq!(value["light"], supplier.colours.light);
        assert_eq!(value["dark"], supplier.colours.dark);
        assert_eq!(value["texture"], supplier.texture.key());
        same_sources(value, &supplier.sources);
        each(value, "owners", supplier.owners.iter(), |value, owner: &Owner| {
            assert_eq!(value["name"], owner.name);
            same_date(&value["from"], Some(owner.from));
            same_grounds(value, owner.confidence, owner.sources);
        });
        let times: Vec<_> = supplier.owners.iter().map(|owner| (owner.from, owner.to)).collect();
        same_ends(value, "owners", &times);
    });
}

/// Each of a list has its own end, or else the start of the next.
#[track_caller]
fn same_ends(parent: &Value, name: &str, times: &[(Date, Option<Date>)]) {
    for (place, (_, own)) in times.iter().enumerate() {
        let value = &parent[name][place];
        let next = times.get(place + 1).map(|(from, _)| *from);
        same_date(&value["to"], own.or(next));
        let end = if own.is_some() { "dated" } else { next.map_or("open", |_| "replaced") };
        assert_eq!(value["end"], end);
    }
}
