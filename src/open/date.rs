//! Dates as they are published: as written, and as the days between which they lie.

use crate::atlas::{Date, Day, Season};

/// How exactly a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// To the day.
    Day,
    /// To the month.
    Month,
    /// To the season of a year.
    Season,
    /// To the year.
    Year,
    /// About that year.
    About,
    /// Some time in that decade.
    Decade,
    /// At the latest then; since when is not known.
    By,
    /// Not yet on the first day, but on the second.
    Between,
}

impl Precision {
    /// How exactly `date` is known.
    #[must_use]
    pub const fn of(date: Date) -> Self {
        match date {
            Date::Day(_) => Self::Day,
            Date::Month(..) => Self::Month,
            Date::Season(..) => Self::Season,
            Date::Year(_) => Self::Year,
            Date::About(_) => Self::About,
            Date::Decade(_) => Self::Decade,
            Date::By(_) => Self::By,
            Date::Between(..) => Self::Between,
        }
    }
}

/// The first day that a date may mean; none where nothing is known of the time before the last one.
#[must_use]
pub(super) fn earliest(date: Date) -> Option<Day> {
    match Precision::of(date) {
        Precision::By => None,
        _ => Some(date.earliest()),
    }
}

/// The date in the form in which the data files write it: `autumn 2024`, `by 2012-12-31`.
#[must_use]
pub fn written(date: Date) -> String {
    match date {
        Date::Day(day) => day.to_string(),
        Date::Month(year, month) => format!("{year}-{month:02}"),
        Date::Season(year, Season::Spring) => format!("spring {year}"),
        Date::Season(year, Season::Summer) => format!("summer {year}"),
        Date::Season(year, Season::Autumn) => format!("autumn {year}"),
        Date::Year(year) => year.to_string(),
        Date::About(year) => format!("about {year}"),
        Date::Decade(year) => format!("{year}s"),
        Date::By(day) => format!("by {day}"),
        Date::Between(first, last) => format!("between {first} and {last}"),
    }
}

/// The same in Swedish, as the table writes it: `hösten 2024`, `senast 2012-12-31`.
#[must_use]
pub fn swedish(date: Date) -> String {
    match date {
        Date::Day(_) | Date::Month(..) | Date::Year(_) => written(date),
        Date::Season(year, Season::Spring) => format!("våren {year}"),
        Date::Season(year, Season::Summer) => format!("sommaren {year}"),
        Date::Season(year, Season::Autumn) => format!("hösten {year}"),
        Date::About(year) => format!("omkring {year}"),
        Date::Decade(year) => format!("{year}-talet"),
        Date::By(day) => format!("senast {day}"),
        Date::Between(first, last) => format!("mellan {first} och {last}"),
    }
}
