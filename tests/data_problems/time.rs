//! Dates, and the order of what happened.

use super::check;
use super::minimal::{ALFA, COLLABORATIONS, NATIONAL, SITE, SOURCES, SUPPLIERS, SYSTEMS, minimal};
use journalkartan::data::Rule;

fn out_of_order(given: &str, before: &str) -> Rule {
    Rule::OutOfOrder { given: given.into(), before: before.into() }
}

#[test]
fn the_first_year_must_come_before_the_last() {
    let files = minimal().with(SITE, "2005", "2031");
    check(&files, SITE, "first_year", Rule::YearsReversed { first: 2031, last: 2030 });
}

#[test]
fn the_data_date_must_be_on_the_slider() {
    let rule = Rule::DataDateOutsideYears("2026-11-21".into());
    check(&minimal().with(SITE, "2030", "2025"), SITE, "as_of", rule.clone());
    check(&minimal().with(SITE, "2005", "2027"), SITE, "as_of", rule);
}

#[test]
fn editions_lead_to_the_data_date_each_once() {
    #[track_caller]
    fn check(editions: &str, culprit: &str, rule: Rule) {
        let files = minimal().with(SITE, r#"["2024-10-31", "2026-11-21"]"#, editions);
        super::check(&files, SITE, culprit, rule);
    }

    let elsewhere = Rule::LastEdition("2026-11-21".into());
    check("[]", "editions", elsewhere.clone());
    check(r#"["2024-10-31"]"#, "editions", elsewhere.clone());
    check(r#"["2026-11-21", "2026-11-22"]"#, "editions", elsewhere);
    check(
        r#"["2025-03-01", "2024-10-31", "2026-11-21"]"#,
        "editions",
        out_of_order("2024-10-31", "2025-03-01"),
    );
    let twice = r#"["2024-10-31", "2024-10-31", "2026-11-21"]"#;
    check(twice, "editions", out_of_order("2024-10-31", "2024-10-31"));
    let outside = Rule::DataDateOutsideYears("2004-12-31".into());
    check(r#"["2004-12-31", "2026-11-21"]"#, "editions", outside);
    check(r#"["2024-10", "2026-11-21"]"#, "editions", Rule::NotADay("2024-10".into()));
}

#[test]
fn nothing_known_may_come_after_the_data_date() {
    #[track_caller]
    fn check(path: &str, old: &str, new: &str) {
        let given = new.split('"').nth(1).expect("a date in quotes").into();
        let rule = Rule::AfterDataDate { given, as_of: "2026-11-21".into() };
        super::check(&minimal().with(path, old, new), path, new, rule);
    }

    check(SOURCES, r#"read = "2026-11-03""#, r#"read = "2026-11-22""#);
    check(SYSTEMS, r#"from = "between 2015-12-01 and 2016-02-01""#, r#"from = "2027""#);
    check(SYSTEMS, r#"date = "2018""#, r#"date = "2028""#);
    check(SUPPLIERS, r#"from = "2010""#, r#"from = "2027""#);
    check(COLLABORATIONS, r#"from = "2015""#, r#"from = "2027""#);
    check(COLLABORATIONS, r#"date = "2013-02-04""#, r#"date = "2026-12-04""#);
    check(COLLABORATIONS, r#"said = "2012""#, r#"said = "2027""#);
    check(NATIONAL, r#"date = "2021""#, r#"date = "2027""#);
    check(ALFA, r#"said = "2023""#, r#"said = "2027""#);
    check(ALFA, r#"announced = "2026-02-01""#, r#"announced = "2026-12""#);
    check(ALFA, r#"said = "2020-05-04""#, r#"said = "2027-05-04""#);
    check(ALFA, r#"date = "2022-03-02""#, r#"date = "2026-11-22""#);
    check(ALFA, r#"from = "between 2021-01-15 and 2021-06-30""#, r#"from = "2027""#);
}

#[test]
fn a_plan_cannot_have_ended_after_the_data_date() {
    let files = minimal().with(ALFA, r#"ended = { date = "2022-03-01""#, r#"ended = { date = "2027""#).with(
        ALFA,
        r#""fulfilled""#,
        r#""dropped""#,
    );
    let rule = Rule::AfterDataDate { given: "2027".into(), as_of: "2026-11-21".into() };
    check(&files, ALFA, "ended", rule);
}

#[test]
fn what_may_have_happened_by_the_data_date_is_no_problem() {
    let files = minimal().with(ALFA, r#"date = "2022-03-02""#, r#"date = "2026""#);
    assert_eq!(super::problems(&files), []);
}

#[test]
fn spans_must_stand_in_order() {
    let from = r#"from = "between 2021-01-15 and 2021-06-30""#;
    let earlier = minimal().with(ALFA, from, r#"from = "2011""#);
    check(&earlier, ALFA, r#"from = "2011""#, out_of_order("2011", "by 2012"));
    let same = minimal().with(ALFA, from, r#"from = "2012-12-31""#);
    check(&same, ALFA, r#"from = "2012-12-31""#, out_of_order("2012-12-31", "by 2012"));
}

#[test]
fn a_span_must_end_by_the_start_of_the_next() {
    let to = |date| {
        let old = "from = \"by 2012\"\n";
        minimal().with(ALFA, old, &format!("{old}to = \"{date}\"\n"))
    };
    assert_eq!(super::problems(&to("2021-06-30")), []);
    let rule = Rule::Overlap { to: "2021-07".into(), next: "between 2021-01-15 and 2021-06-30".into() };
    check(&to("2021-07"), ALFA, "to = ", rule);
}

#[test]
fn nothing_may_end_before_it_starts() {
    let rule = |end: &str, start: &str| Rule::EndBeforeStart { end: end.into(), start: start.into() };
    let span = minimal().with(ALFA, r#"to = "2025""#, r#"to = "2021""#);
    check(&span, ALFA, "to = ", rule("2021", "2022-03-01"));
    let owner = minimal().with(SUPPLIERS, r#"to = "2009""#, r#"to = "1984""#);
    check(&owner, SUPPLIERS, "to = ", rule("1984", "about 1985"));
    let member = minimal().with(COLLABORATIONS, r#"to = "2014-06-30""#, r#"to = "2009""#);
    check(&member, COLLABORATIONS, "to = ", rule("2009", "2010"));
    let plan = minimal().with(ALFA, r#"ended = { date = "2022-03-01""#, r#"ended = { date = "2018""#).with(
        ALFA,
        r#""fulfilled""#,
        r#""changed""#,
    );
    check(&plan, ALFA, "ended", rule("2018", "autumn 2019"));
}

#[test]
fn lists_must_stand_in_order() {
    /// Moves a date before the one that stands before it.
    #[track_caller]
    fn check(path: &str, field: &str, [date, earlier]: [&str; 2], before: &str) {
        let new = format!("{field} = \"{earlier}\"");
        let files = minimal().with(path, &format!("{field} = \"{date}\""), &new);
        super::check(&files, path, &new, out_of_order(earlier, before));
    }

    check(ALFA, "announced", ["2026-02-01", "2018"], "autumn 2019");
    check(ALFA, "said", ["2020-05-04", "2019-08-31"], "autumn 2019");
    check(ALFA, "date", ["2022-03-02", "2020-05-03"], "2020-05-04");
    check(ALFA, "said", ["2023", "2020-02-02"], "2020-02-03");
    check(SYSTEMS, "from", ["between 2015-12-01 and 2016-02-01", "2007"], "by 2008-06-30");
    check(SYSTEMS, "date", ["2018", "2015"], "2016-02-01");
    check(SUPPLIERS, "from", ["2010", "1984"], "about 1985");
    check(COLLABORATIONS, "from", ["between 2013-05-01 and 2014-05-01", "2009"], "2010");
    check(COLLABORATIONS, "date", ["2013-02-04", "2011"], "2012");
    check(NATIONAL, "date", ["2021", "2018"], "2019-01-07");
}

#[test]
fn dates_that_may_be_in_order_are() {
    let files = minimal().with(ALFA, r#"date = "2022-03-02""#, r#"date = "2020""#);
    assert_eq!(super::problems(&files), []);
}
