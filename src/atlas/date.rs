//! Dates as sources give them: seldom to the day, sometimes only between two days.

/// A calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(u16);

impl Year {
    /// The year with this number.
    #[must_use]
    pub const fn new(number: u16) -> Self {
        Self(number)
    }

    /// The year as a number.
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0
    }
}

impl std::fmt::Display for Year {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// The years on the slider, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    /// The first.
    pub first: Year,
    /// The last.
    pub last: Year,
}

impl Years {
    /// The year with this number, if it is on the slider.
    #[must_use]
    pub fn year(self, number: u16) -> Option<Year> {
        let year = Year::new(number);
        (self.first <= year && year <= self.last).then_some(year)
    }

    /// The year on the slider nearest to this number.
    #[must_use]
    pub fn nearest(self, number: u16) -> Year {
        Year::new(number).clamp(self.first, self.last)
    }

    /// The place of a year among the years on the slider; none for a year that is not on it.
    #[must_use]
    pub fn index(self, year: Year) -> Option<usize> {
        year.0.checked_sub(self.first.0).filter(|_| year <= self.last).map(usize::from)
    }

    /// All years on the slider.
    pub fn all(self) -> impl DoubleEndedIterator<Item = Year> + use<> {
        (self.first.0..=self.last.0).map(Year)
    }
}

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::struct_field_names, reason = "a day of a month is called a day")]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// The day, if the calendar has it.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if 1 <= month && month <= 12 && 1 <= day && day <= days_in(year, month) {
            Some(Self { year, month, day })
        } else {
            None
        }
    }

    /// For tables written while building, whose days were checked there.
    #[must_use]
    pub const fn baked(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// 31 December of `year`.
    #[must_use]
    pub const fn last_of(year: Year) -> Self {
        Self { year: year.0, month: 12, day: 31 }
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> Year {
        Year(self.year)
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    const fn first_in(year: u16, month: u8) -> Self {
        Self { year, month, day: 1 }
    }

    const fn last_in(year: u16, month: u8) -> Self {
        Self { year, month, day: days_in(year, month) }
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

const fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A season, as sources use the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Season {
    /// March to May.
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
}

/// A date with the precision its source gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Date {
    /// A day, `2025-10-14`.
    Day(Day),
    /// A month, `2024-11`.
    Month(Year, u8),
    /// A season, `autumn 2024`.
    Season(Year, Season),
    /// A year, `2005`.
    Year(Year),
    /// About a year, `about 1995`: that year as far as the map is concerned.
    About(Year),
    /// A decade by its first year, `1990s`.
    Decade(Year),
    /// So on this day at the latest, since when is not known, `by 2012-12-31`.
    By(Day),
    /// Not yet so on the first day, so on the second, `between 2024-12-15 and 2026-02-27`.
    Between(Day, Day),
}

impl Date {
    /// The first day that the date may mean; for [`Date::By`] the first day it surely holds.
    #[must_use]
    pub const fn earliest(self) -> Day {
        match self {
            Self::Day(day) | Self::By(day) | Self::Between(day, _) => day,
            Self::Month(Year(year), month) => Day::first_in(year, month),
            Self::Season(Year(year), season) => Day::first_in(year, season.first_month()),
            Self::Year(Year(year)) | Self::About(Year(year)) | Self::Decade(Year(year)) => {
                Day::first_in(year, 1)
            }
        }
    }

    /// The last day that the date may mean: from then on it surely holds.
    #[must_use]
    pub const fn latest(self) -> Day {
        match self {
            Self::Day(day) | Self::By(day) | Self::Between(_, day) => day,
            Self::Month(Year(year), month) => Day::last_in(year, month),
            Self::Season(Year(year), season) => Day::last_in(year, season.first_month() + 2),
            Self::Year(year) | Self::About(year) => Day::last_of(year),
            Self::Decade(Year(year)) => Day::last_of(Year(year + 9)),
        }
    }
}

impl Season {
    const fn first_month(self) -> u8 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
        }
    }
}
