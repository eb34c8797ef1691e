//! What changes from one year to another, and the marks that tell of it.

use journalkartan::atlas::{Atlas, Care, ColourBy, Language, Region, RegionCode, Year};
use journalkartan::baked::ATLAS;
use journalkartan::book::Place;
use journalkartan::scene::changes;
use journalkartan::state::{CareView, Mode, ViewState};
use journalkartan::text::book::{at, states};

mod made_up;

#[test]
fn a_region_with_another_system_changes() {
    check(2014, ColourBy::System, &["Jämtland"]);
    check(2024, ColourBy::System, &["Blekinge", "Halland", "Örebro", "Västerbotten", "Norrbotten"]);
    check(2025, ColourBy::System, &["Sörmland", "Dalarna", "Gävleborg", "Västernorrland"]);
    check(2029, ColourBy::System, &["Stockholm", "Gotland"]);
}

#[test]
fn what_becomes_known_is_no_change() {
    // Gävleborg became known in 2021, as did Västra Götaland's primary care.
    check(2021, ColourBy::System, &[]);
    check(2013, ColourBy::System, &[]);
    check_made_up(made_up::LEFT, 2016, 2017, false);
    check_made_up(made_up::OBSCURE, 2015, 2025, false);
}

#[test]
fn a_status_alone_is_no_change() {
    // Cosmic was confirmed in Blekinge, Halland and Västerbotten.
    check(2026, ColourBy::System, &[]);
    check_made_up(made_up::BRACKETED, 2017, 2018, true);
    check_made_up(made_up::BRACKETED, 2018, 2019, false);
    check_made_up(made_up::OVERDUE, 2018, 2019, true);
}

#[test]
fn a_change_is_one_of_what_the_colours_tell() {
    check(2018, ColourBy::Collaboration, &["Halland", "Dalarna", "Gävleborg", "Norrbotten"]);
    check(2015, ColourBy::Supplier, &["Skåne", "Västra Götaland"]);
    // Investcorp bought Cambio in 2019: another owner, the same supplier.
    check(2019, ColourBy::Supplier, &[]);
}

#[test]
fn an_answer_without_a_system_differs_from_a_system() {
    let atlas = &made_up::ATLAS;
    for code in [made_up::MODULAR, made_up::UNDECIDED] {
        let state = ViewState { mode: Mode::Planned, ..ViewState::of(atlas) };
        assert!(is_changed(atlas, region(atlas, code), state, 2018, 2019));
        assert!(!is_changed(atlas, region(atlas, code), state, 2019, 2020));
    }
}

#[test]
fn a_change_in_one_level_of_care_is_one_where_it_is_looked_at() {
    let atlas = &made_up::ATLAS;
    let split = region(atlas, made_up::SPLIT);
    let of = |care| is_changed(atlas, split, ViewState { care, ..ViewState::of(atlas) }, 2021, 2022);
    assert!(of(CareView::All) && of(CareView::Only(Care::Hospital)));
    assert!(!of(CareView::Only(Care::Primary)));
}

#[test]
fn a_change_is_the_same_in_both_directions() {
    for state in states(&ATLAS) {
        let present = state.in_year(ATLAS.this_year());
        for region in ATLAS.regions {
            assert_eq!(changes(&ATLAS, region, state, present), changes(&ATLAS, region, present, state));
            assert!(!changes(&ATLAS, region, state, state));
        }
    }
}

/// The regions that change from the year before to `year`, in use, all care.
#[track_caller]
fn check(year: u16, colour_by: ColourBy, expected: &[&str]) {
    let state = ViewState { colour_by, ..ViewState::of(&ATLAS) };
    let changed = |region: &&Region| is_changed(&ATLAS, region, state, year - 1, year);
    let names: Vec<&str> = ATLAS.regions.iter().filter(changed).map(|region| region.short).collect();
    assert_eq!(names, expected);
}

#[track_caller]
fn check_made_up(code: RegionCode, before: u16, after: u16, expected: bool) {
    let atlas = &made_up::ATLAS;
    assert_eq!(is_changed(atlas, region(atlas, code), ViewState::of(atlas), before, after), expected);
}

fn is_changed(atlas: &Atlas, region: &Region, state: ViewState, before: u16, after: u16) -> bool {
    changes(atlas, region, state.in_year(Year::new(before)), state.in_year(Year::new(after)))
}

fn region(atlas: &Atlas, code: RegionCode) -> &'static Region {
    atlas.region(code).expect("a region of the country")
}

#[test]
fn the_marks_are_as_tall_as_the_regions_that_change_are_many() {
    for state in states(&ATLAS) {
        let counts: Vec<(usize, usize)> = ATLAS
            .years
            .all()
            .enumerate()
            .skip(1)
            .map(|(column, year)| {
                let (before, year) = (year.number() - 1, year.number());
                let changed = ATLAS.regions.iter().filter(|at| is_changed(&ATLAS, at, state, before, year));
                (column, changed.count())
            })
            .filter(|(_, count)| 0 < *count)
            .collect();
        let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(1);
        let heights: Vec<_> =
            counts.into_iter().map(|(column, count)| (column, count * ATLAS.regions.len() / most)).collect();
        for language in Language::ALL {
            assert_eq!(marks(&at(language, &ATLAS, Place::Marks, state)), heights, "{state:?}");
        }
    }
}

#[test]
fn the_marks_of_the_present_state_are_those_of_four_years() {
    // 2014, 2024, 2025, 2029: one region, five, four, two.
    let present = at(Language::Swedish, &ATLAS, Place::Marks, ViewState::of(&ATLAS));
    assert_eq!(present, "M9 21v-4M19 21v-21M20 21v-16M24 21v-8");
}

/// The columns of the marks, with their heights.
fn marks(path: &str) -> Vec<(usize, usize)> {
    let number = |text: &str| text.parse().expect("a number");
    let mark = |mark: &str| {
        let (column, height) = mark.split_once(" 21v-").expect("a line upwards from the foot");
        (number(column), number(height))
    };
    path.split('M').skip(1).map(mark).collect()
}
