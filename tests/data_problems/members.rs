//! Regions in collaborations.

use super::minimal::{COLLABORATIONS, Minimal, minimal};
use super::{check, problems};
use journalkartan::data::Rule;

/// The membership of Alfa that ends, with another end.
fn until(end: &str) -> Minimal {
    minimal().with(COLLABORATIONS, r#", to = "2014-06-30""#, end)
}

fn twice(files: &Minimal, first: &str) -> Rule {
    let other = files.problem(COLLABORATIONS, first, Rule::Missing).place;
    Rule::MemberTwice { region: "01".into(), other }
}

#[test]
fn a_region_buys_with_one_collaboration_at_a_time() {
    for end in [r#", to = "2016""#, ""] {
        let files = until(end);
        let rule = twice(&files, r#"region = "01", from = "2010""#);
        check(&files, COLLABORATIONS, r#"region = "01", from = "2015""#, rule);
    }
    assert_eq!(problems(&until(r#", to = "2015""#)), [], "it left in the year in which it joined the other");
}

#[test]
fn a_region_is_in_a_collaboration_once() {
    let of_users = r#"{ region = "01", from = "2012-05", confidence = "high", sources = ["alfa-beslut"] }"#;
    let files = minimal().with(COLLABORATIONS, of_users, &[of_users; 2].join(",\n"));
    let rule = twice(&files, of_users);
    assert_eq!(problems(&files), [files.last_problem(COLLABORATIONS, of_users, rule)]);
}

#[test]
fn a_region_may_buy_and_use_at_the_same_time() {
    assert_eq!(problems(&minimal()), [], "as Alfa does");
}

#[test]
fn a_region_that_could_not_be_read_may_be_a_member() {
    let broken = minimal().with(super::BETA, "short =", "shrot =");
    assert!(matches!(&problems(&broken)[..], [one] if matches!(one.rule, Rule::Shape(_))));
}
