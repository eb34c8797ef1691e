//! Claims, and what they refer to.

use super::check;
use super::minimal::{
    ALFA, BETA, COLLABORATIONS, NATIONAL, POPULATION, SOURCES, SUPPLIERS, SYSTEMS, minimal,
};
use journalkartan::atlas::Care;
use journalkartan::data::Rule;

#[test]
fn every_id_must_be_known() {
    #[track_caller]
    fn check(path: &str, old: &str, new: &str, rule: Rule) {
        super::check(&minimal().with(path, old, new), path, new, rule);
    }

    let system = |id: &str| Rule::UnknownSystem(id.into());
    let source = |id: &str| Rule::UnknownSource(id.into());
    check(BETA, r#"system = "aurora""#, r#"system = "zephyr""#, system("zephyr"));
    check(ALFA, r#"target = "modular""#, r#"target = "modul""#, system("modul"));
    check(SYSTEMS, r#"["norrsken", "posten"]"#, r#"["norrsken", "post"]"#, source("post"));
    check(
        SYSTEMS,
        r#"supplier = "polcirkeln""#,
        r#"supplier = "sydpolen""#,
        Rule::UnknownSupplier("sydpolen".into()),
    );
    check(COLLABORATIONS, r#"region = "02""#, r#"region = "03""#, Rule::UnknownRegion("03".into()));
    check(SUPPLIERS, r#"["norrsken", "posten"]"#, r#"["norrsken", "post"]"#, source("post"));
    check(POPULATION, r#"["posten"]"#, r#"["post"]"#, source("post"));
    check(BETA, r#"["norrsken"]"#, r#"["zephyr"]"#, source("zephyr"));
    check(ALFA, r#""none", sources = ["posten"]"#, r#""none", sources = ["post"]"#, source("post"));
    check(
        ALFA,
        r#""fulfilled", sources = ["alfa-"#,
        r#""fulfilled", sources = ["beta-"#,
        source("beta-beslut"),
    );
}

#[test]
fn every_claim_must_have_a_source() {
    /// A stroke stands for the end of a line.
    #[track_caller]
    fn check(path: &str, with_source: &str, before: &str) {
        let (old, before) = (with_source.replace('|', "\n"), before.replace('|', "\n"));
        let bare = format!("{before}sources = []");
        let files = minimal().with(path, &old, &bare);
        super::check(&files, path, "sources = []", Rule::NoSource);
    }

    check(SYSTEMS, r#"sources = ["norrsken", "posten"]"#, "");
    check(
        SYSTEMS,
        r#"from = "1990s", confidence = "medium", sources = ["alfa-beslut"]"#,
        r#"from = "1990s", confidence = "medium", "#,
    );
    check(
        SYSTEMS,
        r#"rewritten." }, confidence = "low", sources = ["alfa-beslut"]"#,
        r#"rewritten." }, confidence = "low", "#,
    );
    check(SUPPLIERS, r#"sources = ["norrsken", "posten"]"#, "");
    check(
        SUPPLIERS,
        r#"from = "2010", confidence = "medium", sources = ["posten"]"#,
        r#"from = "2010", confidence = "medium", "#,
    );
    check(COLLABORATIONS, r#"texture = "dots"|sources = ["norrsken"]"#, "texture = \"dots\"|");
    check(
        COLLABORATIONS,
        r#"from = "2012-05", confidence = "high", sources = ["alfa-beslut"]"#,
        r#"from = "2012-05", confidence = "high", "#,
    );
    check(
        COLLABORATIONS,
        r#"again." }|confidence = "medium"|sources = ["posten"]"#,
        "again.\" }|confidence = \"medium\"|",
    );
    check(COLLABORATIONS, r#"confidence = "low"|sources = ["posten"]"#, "confidence = \"low\"|");
    check(
        NATIONAL,
        r#"reports." }|confidence = "medium"|sources = ["posten"]"#,
        "reports.\" }|confidence = \"medium\"|",
    );
    check(POPULATION, r#"sources = ["posten"]"#, "");
    check(
        ALFA,
        r#"said = "2023"|confidence = "high"|sources = ["alfa-beslut"]"#,
        "said = \"2023\"|confidence = \"high\"|",
    );
    check(BETA, r#"sources = ["norrsken"]"#, "");
    check(ALFA, r#"confidence = "low"|sources = ["posten"]"#, "confidence = \"low\"|");
    check(ALFA, r#"due = "none", sources = ["posten"]"#, r#"due = "none", "#);
    check(ALFA, r#"outcome = "fulfilled", sources = ["alfa-beslut"]"#, r#"outcome = "fulfilled", "#);
    check(
        ALFA,
        r#"outage." }|confidence = "medium"|sources = ["posten"]"#,
        "outage.\" }|confidence = \"medium\"|",
    );
}

#[test]
fn every_source_must_be_used() {
    let files = minimal().and(
        SOURCES,
        r#"
[[source]]
id = "gammal"
title = "Ingen nämner den"
publisher = "Nya Posten"
url = "https://example.org/gammal"
read = "2026-11-01"
kind = "press"
"#,
    );
    check(&files, SOURCES, r#"id = "gammal""#, Rule::UnusedSource("gammal".into()));
}

#[test]
fn a_fulfilled_plan_must_have_its_span() {
    #[track_caller]
    fn check(old: &str, new: &str, rule: Rule) {
        let culprit = new.split_once('\n').map_or(new, |(_, line)| line);
        super::check(&minimal().with(ALFA, old, new), ALFA, culprit, rule);
    }

    let plan = "care = \"hospital\"\ntarget = \"borealis\"";
    let missing = |target: &str, care| Rule::NoSpanForPlan { target: target.into(), care };
    check(plan, "care = \"hospital\"\ntarget = \"aurora\"", missing("aurora", Care::Hospital));
    check(plan, "care = \"primary\"\ntarget = \"borealis\"", missing("borealis", Care::Primary));
    check(plan, "care = \"both\"\ntarget = \"borealis\"", missing("borealis", Care::Primary));
    check(plan, "care = \"hospital\"\ntarget = \"undecided\"", missing("undecided", Care::Hospital));
}

#[test]
fn a_fulfilled_plan_ends_when_its_span_starts() {
    let ended = |date: &str| format!(r#"ended = {{ date = "{date}""#);
    let with = |date| minimal().with(ALFA, &ended("2022-03-01"), &ended(date));
    for agreeing in ["2022-03", "spring 2022", "2022"] {
        assert_eq!(super::problems(&with(agreeing)), [], "{agreeing}");
    }
    let rule = Rule::NoSpanForPlan { target: "borealis".into(), care: Care::Hospital };
    check(&with("2022-04"), ALFA, "target", rule);
}
