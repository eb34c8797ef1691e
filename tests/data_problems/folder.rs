//! The folder that the files lie in.

use super::minimal::{
    ALFA, BETA, BOUNDARIES, COLLABORATIONS, NATIONAL, PLACES, POPULATION, SINGLE, SITE, SOURCES, SUPPLIERS,
    SYSTEMS, TOUR, minimal,
};
use journalkartan::data::{self, Files, Problem, Rule};
use std::fs;
use std::path::{Path, PathBuf};

/// A folder with the small country, for one test.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a folder of this test");
    }
    fs::create_dir_all(folder.join("regions")).expect("a folder");
    let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/minimal");
    for path in SINGLE.into_iter().chain([ALFA, BETA]).map(within) {
        fs::copy(whole.join(path), folder.join(path)).expect("a copy of the fixture");
    }
    folder
}

fn within(path: &str) -> &str {
    path.trim_start_matches("data/")
}

#[track_caller]
fn check(folder: &Path, path: &str, is_rule: fn(&Rule) -> bool) {
    let found = Files::load(folder).expect_err("a problem");
    assert!(
        matches!(&found[..], [Problem { place, rule }] if place.file == path && place.line == 1 && is_rule(rule)),
        "{found:?}"
    );
}

#[test]
fn a_folder_reads_as_its_texts_do() {
    let loaded = data::read(&Files::load(&folder("whole")).expect("files")).expect("a country");
    let made_up = data::read(&minimal().files()).expect("a country");
    assert_eq!(format!("{loaded:?}"), format!("{made_up:?}"));
}

#[test]
fn what_is_no_region_is_passed_over() {
    let folder = folder("passed-over");
    fs::write(folder.join("regions/README.md"), "?").expect("a file");
    fs::write(folder.join("regions/02-beta.toml~"), "?").expect("a file");
    fs::write(folder.join("README.md"), "?").expect("a file");
    assert!(data::read(&Files::load(&folder).expect("files")).is_ok());
}

#[test]
fn a_missing_file_is_named() {
    let folder = folder("missing");
    fs::remove_file(folder.join(within(SYSTEMS))).expect("the file is there");
    check(&folder, SYSTEMS, |rule| *rule == Rule::Missing);
}

#[test]
fn every_file_that_cannot_be_read_is_named() {
    let found = Files::load(Path::new("no such folder")).expect_err("problems");
    let places: Vec<String> = found.iter().map(|problem| problem.place.to_string()).collect();
    let expected = [
        COLLABORATIONS,
        BOUNDARIES,
        NATIONAL,
        PLACES,
        POPULATION,
        "data/regions/",
        SITE,
        SOURCES,
        SUPPLIERS,
        SYSTEMS,
        TOUR,
    ];
    let expected = expected.map(|path| format!("{path}:1"));
    assert_eq!(places, expected);
}

#[test]
fn a_file_that_is_not_utf_8_is_named() {
    let folder = folder("latin-1");
    fs::write(folder.join(within(ALFA)), b"name = \"L\xe4n\"").expect("a file");
    check(&folder, ALFA, |rule| *rule == Rule::NotUtf8);
}

#[test]
fn a_file_that_is_none_is_named() {
    let folder = folder("unreadable");
    fs::create_dir(folder.join("regions/03-gamma.toml")).expect("a folder");
    check(&folder, "data/regions/03-gamma.toml", |rule| matches!(rule, Rule::Unreadable(_)));
}
