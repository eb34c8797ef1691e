//! Collaborations, money and population in the JSON document, against the atlas and the archive.

use crate::same::{each, phrase, same_date, same_events, same_grounds, same_sources, word};
use crate::{document, items};
use journalkartan::atlas::{
    Amount, Archive, Census, Collaboration, CollaborationKind, Confidence, Date, Dossier, Kronor, Membership,
    Money, MoneyKind, Phrase, Year,
};
use journalkartan::baked::{ARCHIVE, ATLAS};
use serde_json::{Value, json};

#[test]
fn every_collaboration_is_there() {
    let document = document();
    each(&document, "collaborations", ATLAS.collaborations, |value, collaboration: &Collaboration| {
        assert_eq!(value["id"], collaboration.key);
        assert_eq!(value["name"], collaboration.name);
        assert_eq!(value["short"], collaboration.short);
        assert_eq!(value["about"], phrase(collaboration.about));
        same_sources(value, &collaboration.sources);
        let look = match collaboration.kind {
            CollaborationKind::Procurement { colours, texture } => {
                assert_eq!(value["kind"], "procurement");
                json!([colours.light, colours.dark, texture.key()])
            }
            CollaborationKind::Users => {
                assert_eq!(value["kind"], "users");
                json!([null, null, null])
            }
        };
        assert_eq!(json!([value["light"], value["dark"], value["texture"]]), look);
        each(value, "members", collaboration.members.iter(), |value, membership: &Membership| {
            assert_eq!(value["region"], format!("{:02}", membership.region.number()));
            same_date(&value["from"], Some(membership.from));
            same_date(&value["to"], membership.to);
            assert_eq!(value["note"], json!(membership.note.map(phrase)));
            same_grounds(value, membership.confidence, membership.sources);
        });
    });
    for (value, proceedings) in items(&document, "collaborations").iter().zip(ARCHIVE.proceedings) {
        same_events(value, "events", proceedings.events);
        same_money(value, proceedings.money);
    }
}

#[test]
fn every_sum_of_a_region_is_there() {
    for (value, dossier) in items(&document(), "regions").iter().zip(ARCHIVE.dossiers) {
        same_money(value, dossier.money);
    }
}

#[test]
fn a_sum_is_in_whole_kronor() {
    const SUM: Money = Money {
        kind: MoneyKind::Contract,
        amount: Amount::Exactly(Kronor::new(310_600_000)),
        covers: Phrase::new("avtalet", "the contract"),
        said: Date::Year(Year::new(2017)),
        confidence: Confidence::High,
        sources: &[],
    };
    const RANGE: Money =
        Money { amount: Amount::Between(Kronor::new(5_500_000_000), Kronor::new(11_000_000_000)), ..SUM };
    const DOSSIER: Dossier = Dossier { money: &[SUM, RANGE], ..ARCHIVE.dossiers[0] };
    let archive = Archive { dossiers: &[DOSSIER], ..ARCHIVE };
    let told: Value = serde_json::from_str(&journalkartan::open::json(&ATLAS, &archive)).expect("JSON");
    let money = items(&told["regions"][0], "money");
    assert_eq!(json!([money[0]["least_sek"], money[0]["most_sek"]]), json!([310_600_000, 310_600_000]));
    assert_eq!(
        json!([money[1]["least_sek"], money[1]["most_sek"]]),
        json!([5_500_000_000_u64, 11_000_000_000_u64])
    );
}

#[track_caller]
fn same_money(parent: &Value, money: &[Money]) {
    each(parent, "money", money, |value, sum: &Money| {
        assert_eq!(value["kind"], word(sum.kind));
        let (least, most) = match sum.amount {
            Amount::Exactly(kronor) => (kronor, kronor),
            Amount::Between(least, most) => (least, most),
        };
        assert_eq!(value["least_sek"], least.number());
        assert_eq!(value["most_sek"], most.number());
        assert_eq!(value["covers"], phrase(sum.covers));
        same_date(&value["said"], Some(sum.said));
        same_grounds(value, sum.confidence, sum.sources);
    });
}

#[test]
fn each_region_has_its_towns() {
    let document = document();
    let regions = items(&document, "regions");
    assert_eq!(regions.len(), ARCHIVE.gazetteer.towns.len());
    for (value, towns) in regions.iter().zip(ARCHIVE.gazetteer.towns) {
        assert_eq!(value["places"]["residence"], towns.residence);
        assert_eq!(value["places"]["towns"], Value::from(towns.others));
        same_sources(&value["places"], ARCHIVE.gazetteer.sources);
    }
    let umea = regions.iter().find(|region| region["code"] == "24").expect("Västerbotten");
    assert_eq!([&umea["places"]["residence"], &umea["places"]["towns"][0]], ["Umeå", "Skellefteå"]);
}

#[test]
fn the_counties_add_up_to_the_country() {
    let document = document();
    let population = &document["population"];
    assert_eq!(population["note"], phrase(ARCHIVE.population.note));
    let censuses = ARCHIVE.population.censuses;
    each(population, "totals", censuses, |value, census: &Census| {
        assert_eq!(value["year"], census.year.number());
        same_sources(value, census.sources);
        let of_year = |region: &Value| {
            let counts = items(region, "population").iter();
            counts
                .filter(|count| count["year"] == value["year"])
                .filter_map(|count| count["inhabitants"].as_u64())
                .sum::<u64>()
        };
        let sum: u64 = items(&document, "regions").iter().map(of_year).sum();
        assert_eq!(value["inhabitants"], sum);
    });
    for (value, region) in items(&document, "regions").iter().zip(ATLAS.regions) {
        each(value, "population", censuses, |value, census: &Census| {
            assert_eq!(value["inhabitants"], census.of(region.code));
        });
    }
}
