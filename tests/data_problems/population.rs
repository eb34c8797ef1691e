//! The counts of the population.

use super::check;
use super::minimal::{POPULATION, minimal};
use super::problems;
use journalkartan::data::Rule;

#[test]
fn the_years_stand_in_order() {
    for year in [2020, 2021] {
        let files = minimal().with(POPULATION, "year = 2010", &format!("year = {year}"));
        let rule = Rule::OutOfOrder { given: "2020".into(), before: year.to_string() };
        assert_eq!(problems(&files), [files.last_problem(POPULATION, "year = 2020", rule)]);
    }
}

#[test]
fn the_counties_add_up_to_the_country() {
    let files = minimal().with(POPULATION, "total = 3005", "total = 3006");
    check(&files, POPULATION, "total = 3006", Rule::NotTheSum { total: 3006, sum: 3005 });
}

#[test]
fn every_region_is_counted_and_no_other() {
    let missing = minimal().with(POPULATION, r#", "02" = 1900"#, "");
    check(&missing, POPULATION, r#"{ "01" = 1105"#, Rule::NotCounted("02".into()));
    let other = minimal().with(POPULATION, r#""02" = 1900"#, r#""02" = 1900, "03" = 0"#);
    check(&other, POPULATION, r#"{ "01" = 1105"#, Rule::UnknownRegion("03".into()));
    let no_code = minimal().with(POPULATION, r#""02" = 1900"#, r#""02" = 1900, "3" = 0"#);
    check(&no_code, POPULATION, r#"{ "01" = 1105"#, Rule::NotACode("3".into()));
}
