//! The towns of the counties.

use super::check;
use super::minimal::{BETA, PLACES, SOURCES, minimal};
use super::problems;
use journalkartan::data::{self, Place, Rule};

#[test]
fn towns_stand_in_the_order_of_regions() {
    let country = data::read(&minimal().files()).expect("a country");
    let towns = country.archive.gazetteer.towns;
    let names: Vec<Vec<&str>> = towns.iter().map(|towns| towns.all().collect()).collect();
    assert_eq!(names, [vec!["Alfastad", "Storby", "Nyby"], vec!["Betaborg"]]);
}

#[test]
fn every_region_has_towns_and_no_other() {
    let other = minimal().with(PLACES, r#"region = "02""#, r#"region = "03""#);
    let expected = [
        other.problem(PLACES, "sources", Rule::NoTowns("02".into())),
        other.problem(PLACES, r#"region = "03""#, Rule::UnknownRegion("03".into())),
    ];
    assert_eq!(problems(&other), expected);
    let no_code = minimal().with(BETA, r#"code = "02""#, r#"code = "2""#);
    let is_about_towns = problems(&no_code).iter().any(|problem| problem.place.file == PLACES);
    assert!(!is_about_towns, "a region without a code is missed by no list");
}

#[test]
fn a_county_stands_once_and_so_does_each_of_its_towns() {
    let twice = minimal().and(PLACES, "[[county]]\nregion = \"02\"\nresidence = \"Nyby\"\n");
    let rule = Rule::Duplicate { given: "02".into(), first: Place { file: PLACES.into(), line: 4 } };
    assert_eq!(problems(&twice), [twice.last_problem(PLACES, r#"region = "02""#, rule)]);
    for (old, given) in [("Nyby", "Storby"), ("Storby", "Alfastad")] {
        let files = minimal().with(PLACES, old, given);
        let first = files.problem(PLACES, given, Rule::Missing).place;
        let rule = Rule::Duplicate { given: given.into(), first };
        check(&files, PLACES, "towns", rule);
    }
}

#[test]
fn towns_of_two_counties_may_share_a_name() {
    assert_eq!(problems(&minimal().with(PLACES, "Betaborg", "Storby")), []);
}

#[test]
fn a_town_has_a_name() {
    check(&minimal().with(PLACES, "Betaborg", " "), PLACES, "residence", Rule::Empty);
}

#[test]
fn the_list_rests_on_sources_that_are_known() {
    check(&minimal().with(PLACES, r#"["posten"]"#, "[]"), PLACES, "sources", Rule::NoSource);
    let unknown = minimal().with(PLACES, r#"["posten"]"#, r#"["post"]"#);
    check(&unknown, PLACES, "sources", Rule::UnknownSource("post".into()));
}

/// The names of towns tell of no day, so what they alone rest on need not have been read by the data's date.
#[test]
fn a_list_of_towns_may_be_read_after_the_data_date() {
    let later = minimal().with(PLACES, r#"["posten"]"#, r#"["orter"]"#).and(
        SOURCES,
        r#"
[[source]]
id = "orter"
title = "Orter"
publisher = "Nya Posten"
url = "https://example.org/orter"
read = "2026-11-22"
kind = "press"
"#,
    );
    assert_eq!(problems(&later), []);
    let claimed = later.with(BETA, r#"["norrsken"]"#, r#"["orter"]"#);
    let rule = Rule::AfterDataDate { given: "2026-11-22".into(), as_of: "2026-11-21".into() };
    check(&claimed, SOURCES, r#"read = "2026-11-22""#, rule);
}
