//! What tells things apart.

use super::minimal::{ALFA, BETA, BOUNDARIES, COLLABORATIONS, Minimal, SOURCES, SUPPLIERS, SYSTEMS, minimal};
use super::problems;
use journalkartan::data::Rule;

#[test]
fn names_must_stand_once() {
    #[track_caller]
    fn check(path: &str, old: &str, new: &str, first: &str) {
        let files = minimal().with(path, old, new);
        let first_path = if path == BETA { ALFA } else { path };
        let rule = duplicate(&files, new, first_path, first);
        let expected = files.last_problem(path, new, rule);
        assert_eq!(problems(&files), [expected]);
    }

    check(SYSTEMS, r#"name = "Borealis""#, r#"name = "Aurora""#, r#"name = "Aurora""#);
    check(SUPPLIERS, r#"name = "Polcirkeln AB""#, r#"name = "Norrsken AB""#, "name");
    check(COLLABORATIONS, r#"id = "inkop-syd""#, r#"id = "inkop-nord""#, "id");
    check(COLLABORATIONS, r#"name = "Inköp Syd""#, r#"name = "Inköp Nord""#, "name");
    check(COLLABORATIONS, r#"short = "Syd""#, r#"short = "Nord""#, "short");
    check(BETA, r#"letter = "B""#, r#"letter = "AB""#, "letter");
    check(BETA, r#"name = "Region Beta""#, r#"name = "Region Alfa""#, "name");
    check(BETA, r#"short = "Beta""#, r#"short = "Alfa""#, "short");
    check(BETA, r#"county = "Beta län""#, r#"county = "Alfa län""#, "county");
}

#[test]
fn ids_must_stand_once() {
    let systems = minimal().and(
        SYSTEMS,
        r##"
[[system]]
id = "aurora"
name = "Aurora 2"
suppliers = []
care = "both"
about = { sv = "Ett till.", en = "One more." }
light = "#d1495b"
dark = "#d1495b"
texture = "rows"
sources = ["norrsken"]
"##,
    );
    let rule = duplicate(&systems, r#"id = "aurora""#, SYSTEMS, r#"id = "aurora""#);
    assert_eq!(problems(&systems), [systems.last_problem(SYSTEMS, r#"id = "aurora""#, rule)]);

    let sources = minimal().and(
        SOURCES,
        r#"
[[source]]
id = "posten"
title = "Samma namn"
publisher = "Nya Posten"
url = "https://example.org/samma"
read = "2026-11-01"
kind = "press"
"#,
    );
    let rule = duplicate(&sources, r#"id = "posten""#, SOURCES, r#"id = "posten""#);
    assert_eq!(problems(&sources), [sources.last_problem(SOURCES, r#"id = "posten""#, rule)]);
}

#[test]
fn codes_and_slugs_must_stand_once() {
    let twin = minimal().copied(BETA, "data/regions/02-beta-2.toml");
    let found: Vec<Rule> = problems(&twin).into_iter().map(|problem| problem.rule).collect();
    let culprits = ["02", "B", "beta", "Region Beta", "Beta", "Beta län"];
    let is_twin = |rule: &Rule, culprit| matches!(rule, Rule::Duplicate { given, .. } if given == culprit);
    assert!(culprits.iter().all(|culprit| found.iter().any(|rule| is_twin(rule, *culprit))), "{found:?}");
}

#[test]
fn a_county_must_have_one_boundary() {
    let files = minimal().with(BOUNDARIES, r#""02", "lan""#, r#""01", "lan""#);
    let first = files.problem(BOUNDARIES, r#""Feature""#, Rule::Missing).place;
    let rule = Rule::Duplicate { given: "01".into(), first };
    let found = problems(&files);
    assert!(found.contains(&files.last_problem(BOUNDARIES, r#""Feature""#, rule)), "{found:?}");
    assert!(found.contains(&files.problem(BETA, "code", Rule::NoBoundary("02".into()))), "{found:?}");
}

fn duplicate(files: &Minimal, culprit: &str, path: &str, first: &str) -> Rule {
    let given = culprit.split('"').nth(1).expect("a name in quotes").into();
    Rule::Duplicate { given, first: files.problem(path, first, Rule::Missing).place }
}

#[test]
fn tiles_must_stand_once() {
    let files = minimal().with(BETA, "tile = [1, 0]", "tile = [0, 0]");
    let rule =
        Rule::Duplicate { given: "[0, 0]".into(), first: files.problem(ALFA, "tile", Rule::Missing).place };
    assert_eq!(problems(&files), [files.problem(BETA, "tile", rule)]);
}
