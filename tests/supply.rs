//! Who supplied what, and who bought together, year by year: the small country and the real one.
#![cfg(feature = "data")]

use journalkartan::atlas::{Amount, CollaborationKind, Kronor, Year};
use journalkartan::baked::ATLAS;
use journalkartan::data::{self, Country, Files};
use std::path::Path;

fn small() -> Country {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/minimal");
    data::read(&Files::load(&folder).expect("files")).expect("a country")
}

/// The supplier of a system in some years.
fn supplied<const N: usize>(country: &Country, system: &str, years: [u16; N]) -> [Option<&'static str>; N] {
    let atlas = &country.atlas;
    let system = atlas.system(atlas.system_called(system).expect("a system"));
    years.map(|year| atlas.supplier_of(system, Year::new(year)).map(|id| atlas.supplier(id).key))
}

/// The procurement collaboration of a region, by its place, in some years.
fn joined<const N: usize>(country: &Country, region: usize, years: [u16; N]) -> [Option<&'static str>; N] {
    let atlas = &country.atlas;
    let of = |year| atlas.collaboration_of(&atlas.regions[region], Year::new(year));
    years.map(|year| of(year).map(|id| atlas.collaboration(id).key))
}

#[test]
fn a_supplier_counts_from_the_last_day_it_may_have_begun() {
    let norrsken = Some("norrsken-ab");
    assert_eq!(supplied(&small(), "borealis", [2007, 2008, 2015]), [None, norrsken, norrsken]);
    assert_eq!(supplied(&small(), "borealis", [2016, 2026]), [Some("polcirkeln"); 2]);
    assert_eq!(supplied(&small(), "aurora", [2005]), [norrsken], "some day in the 1990s");
}

#[test]
fn years_to_come_are_as_the_data_s_date_and_others_are_not_known() {
    assert_eq!(supplied(&small(), "borealis", [2027, 2030]), [Some("polcirkeln"); 2]);
    assert_eq!(supplied(&small(), "borealis", [2004, 2031]), [None; 2], "not on the slider");
    assert_eq!(joined(&small(), 0, [2030, 2031]), [Some("inkop-syd"), None]);
}

#[test]
fn what_begins_in_the_year_of_the_data_s_date_begins_by_that_date_or_not_yet() {
    let with = |from: &str| {
        let mut texts = texts();
        let systems = texts.iter_mut().find(|(path, _)| path.ends_with("systems.toml")).expect("a file");
        systems.1 = systems.1.replace("between 2015-12-01 and 2016-02-01", from);
        let country = data::read(&texts.into_iter().collect()).expect("a country");
        supplied(&country, "borealis", [2026, 2027])
    };
    assert_eq!(with("2026-11-21"), [Some("polcirkeln"); 2]);
    assert_eq!(with("2026-11"), [Some("norrsken-ab"); 2], "the month is not over");
}

#[test]
fn a_region_is_a_member_from_the_last_day_it_may_have_joined_until_it_has_left() {
    let (north, south) = (Some("inkop-nord"), Some("inkop-syd"));
    assert_eq!(joined(&small(), 0, [2009, 2010, 2013, 2014, 2015]), [None, north, north, None, south]);
    assert_eq!(joined(&small(), 1, [2013, 2014, 2026]), [None, north, north]);
}

#[test]
fn only_those_who_buy_are_on_the_map() {
    let users = small().atlas.collaborations[2];
    assert!(matches!(users.kind, CollaborationKind::Users) && !users.buys());
    assert_eq!(users.members.len(), 1, "though a region is a member");
}

#[test]
fn sums_are_kept_to_the_krona() {
    let archive = small().archive;
    let amounts: Vec<Amount> = archive.dossiers[0].money.iter().map(|money| money.amount).collect();
    let exactly = |kronor| Amount::Exactly(Kronor::new(kronor));
    assert_eq!(amounts, [exactly(310_600_000), exactly(10_000_000)]);
    let range = Amount::Between(Kronor::new(5_500_000_000), Kronor::new(11_000_000_000));
    assert_eq!(archive.proceedings[0].money[0].amount, range);
    assert!(archive.proceedings[1].money.is_empty() && archive.dossiers[1].money.is_empty());
}

#[test]
fn the_real_tables_have_an_entry_for_each_year() {
    let years = ATLAS.years.all().count();
    assert!(ATLAS.systems.iter().all(|system| system.supplied.len() == years));
    assert!(ATLAS.collaborations.iter().all(|of| of.present.len() == years));
}

#[test]
fn every_real_system_has_a_supplier_today() {
    let without =
        ATLAS.systems.iter().filter(|system| ATLAS.supplier_of(system, ATLAS.this_year()).is_none());
    assert_eq!(without.map(|system| system.key).collect::<Vec<_>>(), [""; 0]);
}

/// The files of the small country.
fn texts() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/minimal");
    let names = [
        "site.toml",
        "systems.toml",
        "suppliers.toml",
        "collaborations.toml",
        "national.toml",
        "population.toml",
        "places.toml",
        "tour.toml",
        "sources.toml",
        "lan.geojson",
        "regions/01-alfa.toml",
        "regions/02-beta.toml",
    ];
    let read = |name| std::fs::read_to_string(folder.join(name)).expect("a file");
    names.map(|name| (format!("data/{name}"), read(name))).into()
}
