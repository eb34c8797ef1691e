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

/// "14 October 2025", "autumn 2024", "about 1995", "2012 at the latest".
#[must_use]
pub fn date(date: Date) -> String {
    match date {
        Date::Day(exact) => day(exact),
        Date::Month(year, number) => format!("{} {year}", month(number)),
        Date::Season(year, season) => format!("{} {year}", name(season)),
        Date::Year(year) => year.to_string(),
        Date::About(year) => format!("about {year}"),
        Date::Decade(year) => format!("the {year}s"),
        Date::By(last) => format!("{} at the latest", rounded(last)),
        Date::Between(first, last) => format!("between {} and {}", day(first), day(last)),
    }
}

/// A date with the word that it takes in a sentence: "on 14 October 2025", "in autumn 2024".
#[must_use]
pub fn at(when: Date) -> String {
    let preposition = match when {
        Date::Day(_) => "on ",
        Date::Month(..) | Date::Season(..) | Date::Year(_) | Date::Decade(_) => "in ",
        Date::About(_) | Date::By(_) | Date::Between(..) => "",
    };
    format!("{preposition}{}", date(when))
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

/// A last possible day as the source gave it: the end of a year stands for the year, that of a month for
/// the month.
fn rounded(last: Day) -> String {
    let (year, number) = (last.year(), last.month());
    if last == Date::Year(year).latest() {
        year.to_string()
    } else if last == Date::Month(year, number).latest() {
        format!("{} {year}", month(number))
    } else {
        day(last)
    }
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
