//! Texts that break careless files come back as they were, and none becomes a formula.

use crate::made_up;
use crate::table::rows;
use journalkartan::atlas::{Atlas, System};
use journalkartan::baked::ARCHIVE;
use journalkartan::open::{csv, json};
use serde_json::Value;

const NASTY: [&str; 3] = [
    "\"Ett; system\",\r\nmed 'citat', \\ och <script>\u{2028}\u{0}å\u{1F600}",
    "=HYPERLINK(\"https://example.org\";\"Tryck\")",
    "+46 är inget tal",
];

/// The made-up country, with systems of bad names.
fn nasty() -> Atlas {
    let named = |(system, name): (&System, &'static str)| System { name, ..*system };
    let systems: Vec<_> = made_up::ATLAS.systems.iter().zip(NASTY).map(named).collect();
    assert_eq!(systems.len(), NASTY.len());
    Atlas { systems: systems.leak(), ..made_up::ATLAS }
}

#[test]
fn they_come_back_from_json() {
    let document: Value = serde_json::from_str(&json(&nasty(), &ARCHIVE)).expect("JSON");
    let names: Vec<_> =
        document["systems"].as_array().expect("systems").iter().map(|system| &system["name"]).collect();
    assert_eq!(names, NASTY);
}

#[test]
fn they_come_back_from_csv_without_formulas() {
    let rows = rows(&csv(&nasty(), &ARCHIVE).expect("a table"));
    let names = |name: &str| rows.iter().filter(|row| row[5] == name).count();
    let [quoted, formula, number] = NASTY;
    assert!(names(quoted) > 0);
    assert!(names(&format!("'{formula}")) > 0);
    assert_eq!(names(formula), 0);
    assert_eq!(names(number), 0);
    let formulas = rows.iter().flatten().filter(|cell| cell.starts_with(['=', '+', '-', '@']));
    assert_eq!(formulas.count(), 0);
}

#[test]
fn only_what_looks_like_a_formula_is_changed() {
    use journalkartan::open::harmless;
    for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"] {
        assert_eq!(harmless(text), format!("'{text}"));
    }
    for text in ["", "1", "Cosmic", "a=b", "2024-11", "'tis", "–"] {
        assert_eq!(harmless(text), text);
    }
}
