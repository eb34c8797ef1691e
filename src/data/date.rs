//! Dates as they are written in the files.

use crate::atlas::{Date, Day, Season, Year};
use std::ops::RangeInclusive;

/// Years that a date may name. Computers came to Swedish hospitals in the 1960s, and nobody plans a
/// hundred years ahead: any other year is a slip.
const YEARS: RangeInclusive<u16> = 1950..=2100;

/// Reads a date in one of the forms that the variants of [`Date`] show.
///
/// A year or a month after `by` stands for its last day.
#[must_use]
pub fn date(text: &str) -> Option<Date> {
    if let Some(year) = text.strip_prefix("about ") {
        self::year(year).map(Date::About)
    } else if let Some(limit) = text.strip_prefix("by ") {
        plain(limit).map(|date| Date::By(date.latest()))
    } else if let Some(days) = text.strip_prefix("between ") {
        between(days)
    } else if let Some((season, year)) = text.split_once(' ') {
        Some(Date::Season(self::year(year)?, self::season(season)?))
    } else if let Some(first) = text.strip_suffix('s') {
        year(first).filter(|year| year.number().is_multiple_of(10)).map(Date::Decade)
    } else {
        plain(text)
    }
}

/// Reads a day, `2025-10-14`.
pub(super) fn day(text: &str) -> Option<Day> {
    let mut parts = text.splitn(3, '-');
    let year = year(parts.next()?)?;
    let month = two_digits(parts.next()?)?;
    Day::new(year.number(), month, two_digits(parts.next()?)?)
}

/// Reads a day, a month or a year.
fn plain(text: &str) -> Option<Date> {
    match text.split_once('-') {
        None => year(text).map(Date::Year),
        Some((_, rest)) if rest.contains('-') => day(text).map(Date::Day),
        Some((year, month)) => {
            let month = two_digits(month).filter(|month| (1..=12).contains(month))?;
            Some(Date::Month(self::year(year)?, month))
        }
    }
}

fn between(days: &str) -> Option<Date> {
    let (not_yet, already) = days.split_once(" and ")?;
    let (not_yet, already) = (day(not_yet)?, day(already)?);
    (not_yet < already).then_some(Date::Between(not_yet, already))
}

fn season(text: &str) -> Option<Season> {
    match text {
        "spring" => Some(Season::Spring),
        "summer" => Some(Season::Summer),
        "autumn" => Some(Season::Autumn),
        _ => None,
    }
}

fn year(text: &str) -> Option<Year> {
    digits(text, 4)?.parse().ok().filter(|year| YEARS.contains(year)).map(Year::new)
}

fn two_digits(text: &str) -> Option<u8> {
    digits(text, 2)?.parse().ok()
}

/// The text, if it is that many ASCII digits and nothing else.
fn digits(text: &str, count: usize) -> Option<&str> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_has_its_meaning() {
        #[track_caller]
        fn check(written: &str, meant: Date) {
            assert_eq!(date(written), Some(meant));
        }
        fn day(year: u16, month: u8, day: u8) -> Day {
            Day::new(year, month, day).expect("a day of the calendar")
        }

        check("2025-10-14", Date::Day(day(2025, 10, 14)));
        check("2024-02-29", Date::Day(day(2024, 2, 29)));
        check("2024-11", Date::Month(Year::new(2024), 11));
        check("2005", Date::Year(Year::new(2005)));
        check("spring 2026", Date::Season(Year::new(2026), Season::Spring));
        check("summer 2026", Date::Season(Year::new(2026), Season::Summer));
        check("autumn 2026", Date::Season(Year::new(2026), Season::Autumn));
        check("about 1995", Date::About(Year::new(1995)));
        check("1990s", Date::Decade(Year::new(1990)));
        check("by 2012", Date::By(day(2012, 12, 31)));
        check("by 2012-02", Date::By(day(2012, 2, 29)));
        check("by 2013-10-01", Date::By(day(2013, 10, 1)));
        check("between 2024-12-15 and 2026-02-27", Date::Between(day(2024, 12, 15), day(2026, 2, 27)));
    }

    #[test]
    fn nonsense_is_no_date() {
        #[track_caller]
        fn check(written: &str) {
            assert_eq!(date(written), None);
        }

        check("");
        check(" ");
        check("-");
        check("2023-02-30");
        check("2023-02-29");
        check("2023-13");
        check("2023-00");
        check("2023-1");
        check("2023-01-1");
        check("2023-01-01-01");
        check("2023-01-01 ");
        check(" 2023-01-01");
        check("2023-01-01T00:00");
        check("+023");
        check("0205");
        check("20055");
        check("2005-");
        check("1995s");
        check("1990ss");
        check("s");
        check("winter 2026");
        check("autumn");
        check("autumn 2026-01");
        check("Autumn 2026");
        check("about 2012-02");
        check("about");
        check("by");
        check("by 1990s");
        check("by autumn 2026");
        check("by by 2012");
        check("between 2024 and 2025");
        check("between 2024-12-15");
        check("between 2026-02-27 and 2024-12-15");
        check("between 2024-12-15 and 2024-12-15");
        check("between 2024-12-15 and 2026-02-27 or so");
        check("２０２５");
        check("2025–10–14");
        check("år 2025");
        check("2025år");
    }

    #[test]
    fn a_day_is_to_the_day() {
        assert_eq!(day("2026-11-21"), Day::new(2026, 11, 21));
        assert_eq!(day("2026-11"), None);
        assert_eq!(day("by 2026-11-21"), None);
    }
}
