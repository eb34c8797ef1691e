//! Files, their fields, and what may stand in them.

use super::minimal::{ALFA, BETA, COLLABORATIONS, SINGLE, SITE, SOURCES, SUPPLIERS, SYSTEMS, minimal};
use super::{check, problems};
use journalkartan::data::{Place, Problem, Rule};

#[test]
fn every_file_must_be_there_and_be_toml() {
    for path in SINGLE {
        let place = Place { file: path.into(), line: 1 };
        assert_eq!(problems(&minimal().without(path)), [Problem { place, rule: Rule::Missing }]);
    }
    let files = minimal().with(SITE, "last_year = 2030", "last_year = = 2030");
    assert!(matches!(&problems(&files)[..], [problem @ Problem { rule: Rule::Syntax(_), .. }]
        if problem.place == files.problem(SITE, "last_year", Rule::Missing).place));
}

#[test]
fn fields_must_be_those_described() {
    check(
        &minimal().with(BETA, "short =", "shrot ="),
        BETA,
        "shrot",
        Rule::Shape(
            "unknown field `shrot`, expected one of `code`, `letter`, `slug`, `name`, `short`, `county`, `tile`, `notes`, \
             `span`, `plan`, `event`, `money`"
                .into(),
        ),
    );
    check(
        &minimal().with(BETA, "confidence = \"low\"\n", ""),
        BETA,
        "[[span]]",
        Rule::Shape("missing field `confidence`".into()),
    );
    check(
        &minimal().with(SITE, "first_year = 2005", "first_year = -2005"),
        SITE,
        "first_year",
        Rule::Shape("invalid value: integer `-2005`, expected u16".into()),
    );
}

#[test]
fn every_word_must_mean_something() {
    #[track_caller]
    fn check_word(path: &str, old: &str, new: &str, rule: fn(String) -> Rule) {
        let given = new.split('"').nth(1).expect("a text in quotes").to_owned();
        check(&minimal().with(path, old, new), path, new, rule(given));
    }

    check_word(SITE, r#"as_of = "2026-11-21""#, r#"as_of = "2026-11""#, Rule::NotADay);
    check_word(BETA, r#"slug = "beta""#, r#"slug = "be ta""#, Rule::NotAKey);
    check_word(BETA, r#"slug = "beta""#, r#"slug = "be--ta""#, Rule::NotAKey);
    check_word(BETA, r#"slug = "beta""#, r#"slug = "beta-""#, Rule::NotAKey);
    check_word(BETA, r#"slug = "beta""#, r#"slug = "bêta""#, Rule::NotAKey);
    check_word(SYSTEMS, r##"light = "#12305e""##, r##"light = "#12305""##, Rule::NotAColour);
    check_word(
        SOURCES,
        r#"url = "https://example.org/kunder""#,
        r#"url = "ftp://example.org""#,
        Rule::NotAnAddress,
    );
    check_word(SOURCES, r#"published = "2020-05""#, r#"published = "May 2020""#, Rule::NotADate);
    for code in ["2", "002", "0102", "10000", "1a", "+2", "²²"] {
        check_word(BETA, r#"code = "02""#, &format!("code = \"{code}\""), Rule::NotACode);
    }
    check_word(BETA, r#"letter = "B""#, r#"letter = "Bä""#, Rule::NotALetter);
    check_word(BETA, r#"letter = "B""#, r#"letter = "BCDE""#, Rule::NotALetter);
    check_word(BETA, r#"from = "1990s""#, r#"from = "1995s""#, Rule::NotADate);
    check_word(ALFA, r#"due = "2021""#, r#"due = "never""#, Rule::NotADate);
    check_word(SUPPLIERS, r#"name = "Norrsken AB""#, r#"name = """#, |_| Rule::Empty);
    check_word(SUPPLIERS, r#"from = "2010""#, r#"from = "2010-13""#, Rule::NotADate);
    check_word(COLLABORATIONS, r#"region = "02""#, r#"region = "2""#, Rule::NotACode);
    check_word(SITE, r#""mailto:fel@example.org""#, r#""fel@example.org""#, Rule::NotAContact);
    check_word(SITE, r#""mailto:fel@example.org""#, r#""mailto:fel""#, Rule::NotAContact);
    check_word(SITE, r#""mailto:fel@example.org""#, r#""mailto:fel @example.org""#, Rule::NotAContact);
    for wrong in [
        r#""http://example.org/karta/""#,
        r#""https://example.org/karta""#,
        r#""https:///karta/""#,
        r#""https://example.org/?karta/""#,
        r#""https://example.org/en karta/""#,
    ] {
        check_word(SITE, r#""https://example.org/karta/""#, wrong, Rule::NotAHome);
    }
    check_word(ALFA, r#"sv = "Ett avbrott.""#, r#"sv = " ""#, |_| Rule::Empty);
    check_word(ALFA, r#"en = "Dental care is not counted.""#, r#"en = """#, |_| Rule::Empty);
}

#[test]
fn some_words_are_of_a_short_list() {
    #[track_caller]
    fn check(path: &str, old: &str, new: &str) {
        let files = minimal().with(path, old, new);
        let given = new.split('"').nth(1).expect("a text in quotes");
        match &problems(&files)[..] {
            [Problem { place, rule: Rule::NotAWord { given: found, .. } }] => {
                assert_eq!(found, given);
                assert_eq!(*place, files.problem(path, new, Rule::Missing).place);
            }
            other => panic!("{other:?}"),
        }
    }

    check(SYSTEMS, r#"texture = "plain""#, r#"texture = "plaid""#);
    check(SOURCES, r#"kind = "press""#, r#"kind = "blog""#);
    check(BETA, r#"care = "both""#, r#"care = "dental""#);
    check(BETA, r#"confidence = "low""#, r#"confidence = "lowish""#);
    check(SYSTEMS, r#"care = "hospital""#, r#"care = "dental""#);
    check(COLLABORATIONS, r#"kind = "users""#, r#"kind = "friends""#);
    check(COLLABORATIONS, r#"texture = "rings""#, r#"texture = "hearts""#);
    check(ALFA, r#"kind = "fine""#, r#"kind = "bribe""#);
    check(ALFA, r#"outcome = "fulfilled""#, r#"outcome = "done""#);
}
