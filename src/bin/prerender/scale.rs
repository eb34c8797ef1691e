//! A horizontal axis of years, in per cent of its width.

use journalkartan::atlas::{Date, Day};

/// The years from the first of one to the last of another.
#[derive(Clone, Copy)]
pub(crate) struct Scale {
    first: u16,
    last: u16,
}

impl Scale {
    /// The axis that holds all these dates.
    pub(crate) fn holding(dates: impl Iterator<Item = Date>) -> Self {
        let (mut first, mut last) = (u16::MAX, u16::MIN);
        for date in dates {
            first = first.min(date.earliest().year().number());
            last = last.max(date.latest().year().number());
        }
        Self { first: first.min(last), last }
    }

    /// The years on the axis.
    pub(crate) fn years(self) -> impl Iterator<Item = u16> {
        self.first..=self.last
    }

    /// The place of the beginning of a day; every month is as wide as any other.
    pub(crate) fn day(self, day: Day) -> f64 {
        let month = f64::from(day.month() - 1) + f64::from(day.day() - 1) / 31.0;
        self.place(f64::from(day.year().number()) + month / 12.0)
    }

    /// The place of the beginning of a year.
    pub(crate) fn year(self, year: u16) -> f64 {
        self.place(f64::from(year))
    }

    /// The place of the middle of a year.
    pub(crate) fn middle(self, year: u16) -> f64 {
        self.place(f64::from(year) + 0.5)
    }

    fn place(self, year: f64) -> f64 {
        (year - f64::from(self.first)) / f64::from(self.last + 1 - self.first) * 100.0
    }
}
