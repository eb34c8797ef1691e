//! Dates and numbers in English.

use crate::atlas::{Date, Day, Season};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const WORDS: [&str; 22] = [
    "none",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "twenty-one",
];

/// "14 October 2025", "autumn 2024", "about 1995", "by the end of 2012", "between 15 and 20 April 2013".
#[must_use]
pub fn date(date: Date) -> String {
    match date {
        Date::Day(exact) => day(exact),
        Date::Month(year, number) => format!("{} {year}", month(number)),
        Date::Season(year, season) => format!("{} {year}", name(season)),
        Date::Year(year) => year.to_string(),
        Date::About(year) => format!("about {year}"),
        Date::Decade(year) => format!("the {year}s"),
        Date::By(last) => format!("by {}", end(rounded(last))),
        Date::Between(first, last) => between(first, last),
    }
}

/// A date with the word that it takes in a sentence: "on 14 October 2025", "in autumn 2024", "no later than 2012".
#[must_use]
pub fn at(when: Date) -> String {
    let preposition = match when {
        Date::Day(_) => "on ",
        Date::Month(..) | Date::Season(..) | Date::Year(_) | Date::Decade(_) => "in ",
        Date::By(last) => return format!("no later than {}", date(rounded(last))),
        Date::About(_) | Date::Between(..) => "",
    };
    format!("{preposition}{}", date(when))
}

/// A date as an end: "until 5 December 2019", "until the end of 2019 at the latest".
#[must_use]
pub fn until(when: Date) -> String {
    match when {
        Date::By(last) => format!("until {} at the latest", end(rounded(last))),
        Date::Between(first, last) => format!("until some time {}", between(first, last)),
        other => format!("until {}", date(other)),
    }
}

/// What was promised for a date: "for 2021", "by the end of March 2025", "for some time between …".
#[must_use]
pub fn due(when: Date) -> String {
    match when {
        Date::By(_) => date(when),
        Date::Between(..) => format!("for some time {}", date(when)),
        other => format!("for {}", date(other)),
    }
}

/// A number as a word up to 21, the number of regions; as figures above; `none` for 0.
#[must_use]
pub fn spelled(number: usize) -> String {
    WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// "one region", "eight regions".
#[must_use]
pub fn regions(number: usize) -> String {
    format!("{} {}", spelled(number), agreeing(number, "region", "regions"))
}

/// The word that agrees with the number: the first for one, the second for none and for many.
#[must_use]
pub const fn agreeing(number: usize, one: &'static str, many: &'static str) -> &'static str {
    if number == 1 { one } else { many }
}

/// "14 October 2025".
#[must_use]
pub fn day(day: Day) -> String {
    format!("{} {} {}", day.day(), month(day.month()), day.year())
}

fn between(first: Day, last: Day) -> String {
    let start = if first.year() != last.year() {
        day(first)
    } else if first.month() != last.month() {
        format!("{} {}", first.day(), month(first.month()))
    } else {
        first.day().to_string()
    };
    format!("between {start} and {}", day(last))
}

/// A last possible day as the source gave it: the end of a year stands for the year, that of a month for
/// the month.
fn rounded(last: Day) -> Date {
    let year = last.year();
    let [whole, month] = [Date::Year(year), Date::Month(year, last.month())];
    [whole, month].into_iter().find(|date| date.latest() == last).unwrap_or(Date::Day(last))
}

/// The end of a date: "the end of 2012", "30 July 2021".
fn end(date: Date) -> String {
    let before = if matches!(date, Date::Day(_)) { "" } else { "the end of " };
    format!("{before}{}", self::date(date))
}

fn month(number: u8) -> &'static str {
    MONTHS.get(usize::from(number).wrapping_sub(1)).copied().unwrap_or_default()
}

const fn name(season: Season) -> &'static str {
    match season {
        Season::Spring => "spring",
        Season::Summer => "summer",
        Season::Autumn => "autumn",
    }
}
