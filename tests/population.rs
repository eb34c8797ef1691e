//! How many people live in the regions: the real numbers, and what lies between them.
#![cfg(feature = "data")]

use journalkartan::atlas::{Census, Phrase, Population, RegionCode, Year};
use journalkartan::baked::{ARCHIVE, ATLAS};

const WEST: RegionCode = RegionCode::new(1);
const EAST: RegionCode = RegionCode::new(2);

static MADE_UP: Population = Population {
    censuses: &[census(2010, &[(WEST, 1000), (EAST, 300)]), census(2014, &[(WEST, 1002), (EAST, 200)])],
    note: Phrase::new("", ""),
};

const fn census(year: u16, counties: &'static [(RegionCode, u32)]) -> Census {
    Census { year: Year::new(year), counties, sources: &[] }
}

fn over_time(code: RegionCode) -> Vec<u32> {
    [2005, 2010, 2011, 2012, 2013, 2014, 2030].map(|year| MADE_UP.of(code, Year::new(year))).into()
}

#[test]
fn between_two_counts_lies_a_straight_line_and_outside_them_it_is_flat() {
    assert_eq!(over_time(WEST), [1000, 1000, 1001, 1001, 1002, 1002, 1002], "to the nearest whole");
    assert_eq!(over_time(EAST), [300, 300, 275, 250, 225, 200, 200]);
}

#[test]
fn the_country_is_the_sum_of_its_counties() {
    assert_eq!(MADE_UP.total(Year::new(2013)), 1002 + 225);
}

#[test]
fn nobody_lives_in_a_county_that_is_not_counted() {
    assert_eq!(MADE_UP.of(RegionCode::new(3), Year::new(2012)), 0);
    let none = Population { censuses: &[], ..MADE_UP };
    assert_eq!((none.of(WEST, Year::new(2012)), none.total(Year::new(2012))), (0, 0));
}

#[test]
fn sweden_has_as_many_as_statistics_sweden_says() {
    let population = ARCHIVE.population;
    let total = |year| population.total(Year::new(year));
    assert_eq!(total(2005), 9_047_752);
    assert_eq!(total(2024), 10_587_710);
    assert_eq!(total(2030), total(2024), "after the last count");
    let stockholm = population.of(RegionCode::new(1), Year::new(2024));
    assert_eq!(stockholm, 2_473_307);
    for year in ATLAS.years.all() {
        assert!(ATLAS.regions.iter().all(|region| 50_000 < population.of(region.code, year)), "{year}");
    }
}
