//! How many people live in the regions.

use super::{Phrase, RegionCode, SourceId, Year};

/// The population of every county, by years in which it was counted.
#[derive(Clone, Copy, Debug)]
pub struct Population {
    /// The counts, oldest first.
    pub censuses: &'static [Census],
    /// What a reader should know of the numbers, such as a change of boundaries.
    pub note: Phrase,
}

/// The population of every county on 31 December of a year.
#[derive(Clone, Copy, Debug)]
pub struct Census {
    /// The year.
    pub year: Year,
    /// Inhabitants of each county, ordered by code.
    pub counties: &'static [(RegionCode, u32)],
    /// Where this is known from.
    pub sources: &'static [SourceId],
}

impl Population {
    /// Inhabitants of a county on 31 December of `year`; none live in a county that is not counted.
    ///
    /// Between two counts the number lies on a straight line, rounded to the nearest whole; before the first
    /// and after the last it is that of the nearest.
    #[must_use]
    pub fn of(&self, code: RegionCode, year: Year) -> u32 {
        let before = self.censuses.iter().rev().find(|census| census.year <= year);
        let after = self.censuses.iter().find(|census| year <= census.year);
        match (before, after) {
            (Some(before), Some(after)) if before.year < after.year => {
                between((before.year, before.of(code)), (after.year, after.of(code)), year)
            }
            (Some(census), _) | (None, Some(census)) => census.of(code),
            (None, None) => 0,
        }
    }

    /// Inhabitants of the country: the sum of its counties, so that their shares make a whole.
    #[must_use]
    pub fn total(&self, year: Year) -> u32 {
        let counties = self.censuses.first().map_or(&[] as &[_], |census| census.counties);
        counties.iter().map(|(code, _)| self.of(*code, year)).sum()
    }
}

impl Census {
    /// Inhabitants of a county; none live in a county that is not counted.
    #[must_use]
    pub fn of(&self, code: RegionCode) -> u32 {
        let place = self.counties.binary_search_by_key(&code, |(county, _)| *county);
        place.ok().and_then(|place| self.counties.get(place)).map_or(0, |(_, inhabitants)| *inhabitants)
    }
}

/// The number in `year` on the straight line through two points, of which the first is the earlier.
fn between((first, start): (Year, u32), (last, end): (Year, u32), year: Year) -> u32 {
    let [first, last, year] = [first, last, year].map(|year| u64::from(year.number()));
    let length = last - first;
    let weighted = u64::from(start) * (last - year) + u64::from(end) * (year - first);
    // It lies between two numbers that fit.
    u32::try_from((weighted + length / 2) / length).unwrap_or(u32::MAX)
}
