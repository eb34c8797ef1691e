//! Dates in words, with the precision they have.

use crate::atlas::{Date, Day, Season};

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];

/// "14 oktober 2025".
#[must_use]
pub fn day(day: Day) -> String {
    format!("{} {} {}", day.day(), month(day.month()), day.year())
}

/// "hösten 2024", "omkring 1995", "senast 2012", "mellan 15 december 2024 och 27 februari 2026".
#[must_use]
pub fn date(date: Date) -> String {
    match date {
        Date::Day(exact) => day(exact),
        Date::Month(year, number) => format!("{} {year}", month(number)),
        Date::Season(year, season) => format!("{} {year}", name(season)),
        Date::Year(year) => year.to_string(),
        Date::About(year) => format!("omkring {year}"),
        Date::Decade(year) => format!("{year}-talet"),
        Date::By(last) => format!("senast {}", rounded(last)),
        Date::Between(first, last) => between(first, last),
    }
}

/// The time since which something is so: "sedan 14 oktober 2025".
#[must_use]
pub fn since(start: Date) -> String {
    match start {
        Date::By(last) => format!("i bruk senast {}; när det började är inte känt", rounded(last)),
        Date::Between(first, last) => format!("start {}", between(first, last)),
        Date::Day(_)
        | Date::Month(..)
        | Date::Season(..)
        | Date::Year(_)
        | Date::About(_)
        | Date::Decade(_) => {
            format!("sedan {}", date(start))
        }
    }
}

fn between(first: Day, last: Day) -> String {
    if first.year() == last.year() && first.month() == last.month() {
        return format!("mellan {} och {}", first.day(), day(last));
    }
    format!("mellan {} och {}", day(first), day(last))
}

/// A last possible day as the source gave it: 31 December stands for the year.
fn rounded(last: Day) -> String {
    if last == Day::last_of(last.year()) { last.year().to_string() } else { day(last) }
}

fn month(number: u8) -> &'static str {
    MONTHS.get(usize::from(number).wrapping_sub(1)).copied().unwrap_or_default()
}

const fn name(season: Season) -> &'static str {
    match season {
        Season::Spring => "våren",
        Season::Summer => "sommaren",
        Season::Autumn => "hösten",
    }
}
