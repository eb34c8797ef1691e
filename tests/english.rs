//! English: dates and numbers.

use journalkartan::atlas::{Date, Day, Season, Year};
use journalkartan::text::english::{date, regions, spelled};

#[test]
fn a_date_is_told_with_its_precision() {
    check(Date::Day(day(2025, 10, 14)), "14 October 2025");
    check(Date::Month(Year::new(2024), 11), "November 2024");
    check(Date::Season(Year::new(2024), Season::Autumn), "autumn 2024");
    check(Date::Year(Year::new(2005)), "2005");
    check(Date::About(Year::new(1995)), "about 1995");
    check(Date::Decade(Year::new(1990)), "the 1990s");
    check(Date::By(day(2012, 12, 31)), "by the end of 2012");
    check(Date::By(day(2010, 11, 30)), "by the end of November 2010");
    check(Date::By(day(2021, 7, 30)), "by 30 July 2021");
    check(
        Date::Between(day(2024, 12, 15), day(2026, 2, 27)),
        "between 15 December 2024 and 27 February 2026",
    );
    check(Date::Between(day(2013, 4, 15), day(2013, 5, 2)), "between 15 April and 2 May 2013");
    check(Date::Between(day(2013, 4, 15), day(2013, 4, 20)), "between 15 and 20 April 2013");

    #[track_caller]
    fn check(exact: Date, expected: &str) {
        assert_eq!(date(exact), expected);
    }
}

#[test]
fn numbers_are_words_up_to_the_number_of_regions() {
    let words = [0, 1, 10, 11, 20, 21, 22].map(spelled);
    assert_eq!(words, ["none", "one", "ten", "eleven", "twenty", "twenty-one", "22"]);
}

#[test]
fn one_region_is_not_regions() {
    assert_eq!([1, 2, 21].map(regions), ["one region", "two regions", "twenty-one regions"]);
}

fn day(year: u16, month: u8, number: u8) -> Day {
    Day::new(year, month, number).expect("a day of the calendar")
}
