//! The share of each system: regions and people, year by year.

use journalkartan::atlas::Language::{English, Swedish};
use journalkartan::atlas::{Atlas, Census, Phrase, Population, RegionCode, Year};
use journalkartan::baked;
use journalkartan::scene::Cell;
use journalkartan::scene::share::{Share, Shares};
use journalkartan::text::share as text;

mod made_up;
use made_up::{ADRIFT, ALFA, ATLAS, BETA, GAMMA, OBSCURE};

/// A hundred people in every region but one of a thousand and one of nine hundred.
static POPULATION: Population = Population {
    censuses: &[Census { year: Year::new(2015), counties: COUNTIES, sources: &[] }],
    note: Phrase::new("", ""),
};
const COUNTIES: &[(RegionCode, u32)] = &[
    (RegionCode::new(1), 100),
    (RegionCode::new(2), 100),
    (RegionCode::new(3), 100),
    (RegionCode::new(4), 100),
    (RegionCode::new(5), 100),
    (RegionCode::new(6), 100),
    (RegionCode::new(7), 100),
    (OBSCURE, 1000),
    (RegionCode::new(9), 100),
    (ADRIFT, 900),
    (RegionCode::new(11), 100),
    (RegionCode::new(12), 100),
];

/// In the order of the legend; a split region gives half to each of its systems.
#[test]
fn a_level_of_care_is_half_a_region() {
    // Steady, hopeful, modular, undecided and adrift, and half of split; of the people 4 × 100 + 900 + 50.
    let alfa = Share { cell: Cell::InUse(ALFA), regions: 11, people: 2 * 1350 };
    // Changed, bracketed and late, and half of split.
    let beta = Share { cell: Cell::InUse(BETA), regions: 7, people: 2 * 350 };
    let overdue = Share { cell: Cell::Unconfirmed(BETA), regions: 2, people: 2 * 100 };
    let gamma = Share { cell: Cell::Unconfirmed(GAMMA), regions: 1, people: 1000 };
    // Left, and the primary care of obscure.
    let unknown = Share { cell: Cell::Unknown, regions: 3, people: 2 * 100 + 1000 };
    assert_eq!(of(2020).parts, [alfa, beta, overdue, gamma, unknown]);
    assert!(!of(2020).forecast);
}

#[test]
fn a_later_year_is_what_plans_promise() {
    let shares = of(2022);
    assert!(shares.forecast);
    let planned =
        |id| shares.parts.iter().find(|part| part.cell == Cell::Planned(id)).map(|part| part.regions);
    // The hospitals of split; hopeful, and left, of which nothing else is known.
    assert_eq!((planned(ALFA), planned(BETA), planned(GAMMA)), (Some(1), Some(4), None));
}

#[test]
fn every_year_makes_a_whole() {
    for shares in Shares::all(&ATLAS, &POPULATION) {
        assert_eq!(shares.whole(), (2 * 12, 2 * 2900), "{}", shares.year);
    }
    let population = baked::ARCHIVE.population;
    for shares in Shares::all(&baked::ATLAS, &population) {
        assert_eq!(shares.whole(), (2 * 21, 2 * population.total(shares.year)), "{}", shares.year);
    }
}

#[test]
fn the_headline_leaves_out_what_is_in_doubt() {
    check(2020, "2020 täcker Alfa 5,5 av 12 regioner och 47\u{a0}% av invånarna.");
    check(2016, "2016 täckte Alfa 10,5 av 12 regioner och 64\u{a0}% av invånarna.");
    check(2025, "2025 täcker enligt planerna Alfa 5 av 12 regioner och 45\u{a0}% av invånarna.");
    let nobody = Atlas { regions: &[], ..ATLAS };
    let empty = Shares::of(&nobody, &POPULATION, Year::new(2020));
    assert_eq!(text::headline(English, &nobody, &empty), "For 2020 nothing is known.");

    #[track_caller]
    fn check(year: u16, expected: &str) {
        assert_eq!(text::headline(Swedish, &ATLAS, &of(year)), expected);
    }
}

#[test]
fn numbers_are_told_with_the_precision_they_bear() {
    check(Swedish, 17, 6_250_000, "8,5 regioner, 3,1\u{a0}miljoner invånare, 31\u{a0}%");
    check(English, 17, 6_250_000, "8.5 regions, 3.1\u{a0}million people, 31%");
    check(Swedish, 2, 114_976, "1 region, 57\u{a0}000 invånare, 1\u{a0}%");
    check(English, 1, 57_488, "0.5 regions, 29,000 people, under 1%");

    #[track_caller]
    fn check(language: journalkartan::atlas::Language, regions: u32, people: u32, expected: &str) {
        let share = Share { cell: Cell::Unknown, regions, people };
        assert_eq!(text::numbers(language, &share, 20_000_000), expected);
    }
}

#[test]
fn the_page_says_how_people_were_counted() {
    let censuses = |years: &[u16]| {
        let census = |year: &u16| Census { year: Year::new(*year), counties: &[], sources: &[] };
        Population { censuses: years.iter().map(census).collect::<Vec<_>>().leak(), ..POPULATION }
    };
    let told = |years: &[u16]| text::method(English, &censuses(years));
    assert!(
        told(&[2005, 2006, 2007]).contains("for each year from 2005 to 2007; later years have that of 2007.")
    );
    assert!(
        told(&[2005, 2010])
            .contains("for the years 2005, 2010; in the years between it lies on a straight line")
    );
}

fn of(year: u16) -> Shares {
    Shares::of(&ATLAS, &POPULATION, Year::new(year))
}
