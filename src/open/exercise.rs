//! What two exercises for a spreadsheet come to: counted on the periods, as a reader counts them on the rows of
//! [`csv`](super::csv()).

use super::{End, Period, date, periods};
use crate::atlas::{Atlas, Care, Confidence, Day, SystemId};

/// Rows of hospitals that use a system and have not stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lasting {
    /// All of them.
    pub all: usize,
    /// Those that rest on more than low confidence.
    pub sure: usize,
}

impl Lasting {
    /// Counts the rows of a system.
    #[must_use]
    pub fn of(atlas: &Atlas, system: SystemId) -> Self {
        let rows: Vec<Period> = periods(atlas)
            .filter(|row| row.care == Care::Hospital && row.span.system == system && row.end == End::Open)
            .collect();
        let sure = rows.iter().filter(|row| Confidence::Low < row.span.confidence).count();
        Self { all: rows.len(), sure }
    }
}

/// How exactly the starts are known: the days from the first to the last on which each may have taken place.
#[derive(Clone, Copy, Debug)]
pub struct Spread {
    /// The rows with both dates.
    pub rows: usize,
    /// Twice the median of the days, which is a whole number even where the median is not.
    pub median_twice: i64,
    /// The most days.
    pub most: i64,
    /// The row that has them; the first of several.
    pub widest: Period,
}

impl Spread {
    /// Of all rows; none where no row has both dates.
    #[must_use]
    pub fn of(atlas: &Atlas) -> Option<Self> {
        let mut rows: Vec<(i64, Period)> = periods(atlas)
            .filter_map(|row| {
                let first = date::earliest(row.span.from)?;
                Some((number(row.span.from.latest()) - number(first), row))
            })
            .collect();
        rows.sort_by_key(|(days, _)| *days);
        let most = rows.last()?.0;
        let (_, widest) = *rows.iter().find(|(days, _)| *days == most)?;
        let median_twice = rows[(rows.len() - 1) / 2].0 + rows[rows.len() / 2].0;
        Some(Self { rows: rows.len(), median_twice, most, widest })
    }
}

/// The number of a day: that of the next day is one more.
///
/// By H. Hinnant, "chrono-compatible low-level date algorithms" (2014), `days_from_civil`: years begin in March, so
/// that a leap day is the last of its year.
fn number(day: Day) -> i64 {
    let month = i64::from(day.month());
    let year = i64::from(day.year().number()) - i64::from(month <= 2);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(day.day()) - 1;
    365 * year + year / 4 - year / 100 + year / 400 + of_year
}
