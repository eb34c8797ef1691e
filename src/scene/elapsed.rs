//! Time that has passed between two days, as people say it: whole months, and days below a month.

use crate::atlas::{Date, Day};

/// A length of time, rounded down to whole days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Elapsed {
    /// Whole months.
    pub months: u16,
    /// Days that are left over.
    pub days: u8,
}

impl Elapsed {
    /// The time from one day to a later one; none where the second does not come after the first.
    ///
    /// Months run to the same day of the month, or to the last day of a shorter month: from 31 January to
    /// 28 February is one month.
    #[must_use]
    pub fn between(from: Day, to: Day) -> Option<Self> {
        if to <= from {
            return None;
        }
        // The same day of the month, where the month has it.
        let reached = from.day().min(length(to));
        let month = |day: Day| day.year().number() * 12 + u16::from(day.month());
        let begun = month(to) - month(from);
        Some(if reached <= to.day() {
            Self { months: begun, days: to.day() - reached }
        } else {
            let before = length_before(to);
            Self { months: begun - 1, days: before - from.day().min(before) + to.day() }
        })
    }

    /// The middle between two lengths, rounded down; days count in what is shorter than a month alone.
    #[must_use]
    pub fn middle(self, other: Self) -> Self {
        match u16::midpoint(self.months, other.months) {
            0 => Self { months: 0, days: u8::midpoint(self.days, other.days) },
            months => Self { months, days: 0 },
        }
    }
}

/// How many days the month of `day` has.
fn length(day: Day) -> u8 {
    Date::Month(day.year(), day.month()).latest().day()
}

/// How many days the month before that of `day` has; December, before January, has as many as January.
fn length_before(day: Day) -> u8 {
    Date::Month(day.year(), (day.month() - 1).max(1)).latest().day()
}
