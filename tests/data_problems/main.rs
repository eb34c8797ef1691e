//! One mistake in the files, one problem: the right rule, in the right file, on the right line.
#![cfg(feature = "data")]

mod boundaries;
mod claims;
mod folder;
mod looks;
mod members;
mod minimal;
mod money;
mod places;
mod population;
mod time;
mod tour;
mod unique;
mod words;

use journalkartan::data::{self, Problem, Rule};
use minimal::{ALFA, BETA, Minimal, SITE, minimal};

/// The files have one problem: a rule is broken on the line on which the culprit begins.
#[track_caller]
fn check(files: &Minimal, path: &str, culprit: &str, rule: Rule) {
    assert_eq!(problems(files), [files.problem(path, culprit, rule)]);
}

fn problems(files: &Minimal) -> Vec<Problem> {
    data::read(&files.files()).err().unwrap_or_default()
}

#[test]
fn the_small_country_has_no_problem() {
    assert_eq!(problems(&minimal()), []);
}

#[test]
fn independent_mistakes_are_all_reported_in_the_order_of_places() {
    let files = minimal()
        .with(SITE, r#"as_of = "2026-11-21""#, r#"as_of = "2026-11-31""#)
        .with(BETA, r#"slug = "beta""#, r#"slug = "Beta""#)
        .with(BETA, r#"sources = ["norrsken"]"#, "sources = []")
        .with(
            ALFA,
            "system = \"borealis\"\nfrom = \"2022-03-01\"",
            "system = \"boreal\"\nfrom = \"2022-03-01\"",
        );
    assert_eq!(
        problems(&files),
        [
            files.problem(ALFA, r#"system = "boreal""#, Rule::UnknownSystem("boreal".into())),
            files.problem(BETA, "slug", Rule::NotAKey("Beta".into())),
            files.problem(BETA, "sources", Rule::NoSource),
            files.problem(SITE, "as_of", Rule::NotADay("2026-11-31".into())),
        ]
    );
}

#[test]
fn a_mistake_in_one_file_does_not_hide_one_in_another() {
    let files = minimal().with(SITE, "2005", "MMV").with(BETA, "short", "shorts").with(
        ALFA,
        "[[event]]\ndate = \"2022",
        "[[even]]\ndate = \"2022",
    );
    assert_eq!(problems(&files).len(), 3);
}

#[test]
fn a_problem_is_one_line_whatever_the_files_hold() {
    let files = minimal().with(BETA, r#"slug = "beta""#, r#"slug = "\ncargo::warning=\u001b""#);
    let sentences: Vec<String> = problems(&files).iter().map(ToString::to_string).collect();
    assert!(matches!(&sentences[..], [sentence] if !sentence.contains(char::is_control)), "{sentences:?}");
}

#[test]
fn a_problem_names_its_place_the_culprit_the_rule_and_the_remedy() {
    let files = minimal().with(ALFA, r#"from = "2022-03-01""#, r#"from = "2022-02-30""#);
    let sentences: Vec<String> = problems(&files).iter().map(ToString::to_string).collect();
    assert_eq!(
        sentences,
        ["data/regions/01-alfa.toml:27: `2022-02-30` is not a date in a form that is known; write \
          `2025-10-14`, `2024-11`, `2005`, `autumn 2026`, `about 1995`, `1990s`, `by 2012` or \
          `between 2024-12-15 and 2026-02-27`"]
    );
}
