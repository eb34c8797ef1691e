//! Dates in words, with the precision they have.

use super::english;
use crate::atlas::{Date, Day, Language, Season};

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

/// "14 oktober 2025", "14 October 2025".
#[must_use]
pub fn day(language: Language, day: Day) -> String {
    match language {
        Language::Swedish => plain(day),
        Language::English => english::day(day),
    }
}

/// "den 14 oktober 2025", "hösten 2024", "omkring 1995", "senast 2012", "mellan den 15 och den 20 april 2013".
/// In English: "14 October 2025", "autumn 2024", "about 1995", "by the end of 2012".
#[must_use]
pub fn date(language: Language, date: Date) -> String {
    match language {
        Language::Swedish => swedish(date),
        Language::English => english::date(date),
    }
}

fn swedish(date: Date) -> String {
    match date {
        Date::Day(exact) => the(exact),
        Date::Month(year, number) => format!("{} {year}", month(number)),
        Date::Season(year, season) => format!("{} {year}", name(season)),
        Date::Year(year) => year.to_string(),
        Date::About(year) => format!("omkring {year}"),
        Date::Decade(year) => format!("{year}-talet"),
        Date::By(last) => format!("senast {}", rounded(last)),
        Date::Between(first, last) => between(first, last),
    }
}

/// A date with the word that it takes in a sentence: "i maj 2021", "hösten 2014", "in May 2021", "in autumn 2014".
#[must_use]
pub fn at(language: Language, when: Date) -> String {
    match (language, when) {
        (Language::Swedish, Date::Month(..)) => format!("i {}", swedish(when)),
        (Language::Swedish, _) => swedish(when),
        (Language::English, _) => english::at(when),
    }
}

/// What was promised for a date: "till 2021", "for 2021".
#[must_use]
pub fn due(language: Language, when: Date) -> String {
    match language {
        Language::Swedish if matches!(when, Date::By(_)) => swedish(when),
        Language::Swedish => till(when),
        Language::English => english::due(when),
    }
}

/// The time until which something was so: "till den 5 december 2019", "until 5 December 2019".
#[must_use]
pub fn until(language: Language, end: Date) -> String {
    match language {
        Language::Swedish => till(end),
        Language::English => english::until(end),
    }
}

fn till(when: Date) -> String {
    let some_time = if matches!(when, Date::Between(..)) { "någon gång " } else { "" };
    format!("till {some_time}{}", swedish(when))
}

/// The time since which something is so: "sedan den 14 oktober 2025", "since 14 October 2025".
#[must_use]
pub fn since(language: Language, start: Date) -> String {
    match (language, start) {
        (Language::Swedish, Date::By(last)) => {
            format!("infört senast {} (exakt när är inte känt)", rounded(last))
        }
        (Language::Swedish, Date::Between(first, last)) => {
            format!("infört någon gång {}", between(first, last))
        }
        (Language::Swedish, _) => format!("sedan {}", swedish(start)),
        (Language::English, Date::By(_)) => {
            format!("introduced {} (exactly when is not known)", english::date(start))
        }
        (Language::English, Date::Between(..)) => {
            format!("introduced some time {}", english::date(start))
        }
        (Language::English, _) => format!("since {}", english::date(start)),
    }
}

/// The time since which it is known for more certain that something is so: "bekräftat den 30 juli 2021",
/// "confirmed on 30 July 2021".
#[must_use]
pub fn confirmed(language: Language, start: Date) -> String {
    match (language, start) {
        (Language::Swedish, Date::By(last)) => format!("bekräftat {}", the(last)),
        (Language::Swedish, other) => format!("bekräftat {}", swedish(other)),
        (Language::English, Date::By(last)) => format!("confirmed on {}", english::day(last)),
        (Language::English, other) => format!("confirmed {}", english::at(other)),
    }
}

fn between(first: Day, last: Day) -> String {
    let start = if first.year() != last.year() {
        plain(first)
    } else if first.month() != last.month() {
        format!("{} {}", first.day(), month(first.month()))
    } else {
        first.day().to_string()
    };
    format!("mellan den {start} och {}", the(last))
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
        the(last)
    }
}

fn the(exact: Day) -> String {
    format!("den {}", plain(exact))
}

fn plain(day: Day) -> String {
    format!("{} {} {}", day.day(), month(day.month()), day.year())
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
