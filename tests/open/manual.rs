//! `docs/data.md` names what is published.

use crate::document;
use journalkartan::open::COLUMNS;

const MANUAL: &str = include_str!("../../docs/data.md");

#[test]
fn every_column_is_explained() {
    let table = section("### `journalkartan.csv`");
    for column in COLUMNS {
        assert!(table.contains(&format!("`{column}`")), "{column}");
    }
}

#[test]
fn every_field_of_the_document_is_explained() {
    let table = section("### `journalkartan.json`");
    for field in document().as_object().expect("fields").keys() {
        // These two speak for themselves.
        let is_plain = field == "$schema" || field == "name";
        assert!(is_plain || table.contains(&format!("`{field}`")), "{field}");
    }
}

#[test]
fn every_file_has_a_section() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data");
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.extension().is_some_and(|ending| ending == "toml" || ending == "geojson") {
            let name = path.file_name().expect("a file has a name").to_string_lossy();
            section(&format!("### `{name}`"));
        }
    }
}

/// The text under a heading, up to the next.
#[track_caller]
fn section(heading: &str) -> &'static str {
    let (_, rest) = MANUAL.split_once(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("no {heading}"));
    rest.split("\n### ").next().unwrap_or(rest)
}
