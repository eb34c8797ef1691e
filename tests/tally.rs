//! Tallies: what the regions add up to.

use journalkartan::atlas::{Atlas, Care, Region, SystemId, Year};
use journalkartan::baked;
use journalkartan::scene::{Count, Status, Tally};
use journalkartan::state::{CareView, Mode, ViewState};

mod made_up;
use made_up::{ALFA, ATLAS, BETA, GAMMA};

#[test]
fn a_region_counts_once_for_each_system_it_shows() {
    // Steady, split, hopeful, modular, undecided and adrift.
    check(Mode::InUse, CareView::All, ALFA, Count { all: 6, in_use: 6, ..Count::default() });
    // Changed, split, bracketed and late; overdue.
    check(Mode::InUse, CareView::All, BETA, Count { all: 5, in_use: 4, unconfirmed: 1, planned: 0 });
    // Obscure.
    check(Mode::InUse, CareView::All, GAMMA, Count { all: 1, unconfirmed: 1, ..Count::default() });
}

#[test]
fn a_split_region_counts_for_the_level_looked_at_alone() {
    let [primary, hospital] = Care::ALL.map(CareView::Only);
    check(Mode::InUse, primary, ALFA, Count { all: 6, in_use: 6, ..Count::default() });
    check(Mode::InUse, primary, BETA, Count { all: 4, in_use: 3, unconfirmed: 1, planned: 0 });
    check(Mode::InUse, primary, GAMMA, Count::default());
    check(Mode::InUse, hospital, ALFA, Count { all: 5, in_use: 5, ..Count::default() });
    check(Mode::InUse, hospital, BETA, Count { all: 5, in_use: 4, unconfirmed: 1, planned: 0 });
}

#[test]
fn a_system_counts_apart_by_status() {
    check(Mode::Planned, CareView::All, ALFA, Count { all: 2, in_use: 2, planned: 1, unconfirmed: 0 });
    check(Mode::Planned, CareView::All, BETA, Count { all: 7, in_use: 2, planned: 5, unconfirmed: 0 });
}

#[track_caller]
fn check(mode: Mode, care: CareView, id: SystemId, expected: Count) {
    assert_eq!(tally(2020, mode, care).system(id), expected, "{}", ATLAS.system(id).name);
}

#[test]
fn a_status_counts_regions_in_which_any_level_has_it() {
    check(Mode::InUse, Status::ALL, [9, 0, 0, 0, 2, 2]);
    check(Mode::Planned, Status::ALL, [4, 6, 1, 1, 1, 1]);

    #[track_caller]
    fn check(mode: Mode, statuses: [Status; 6], expected: [u16; 6]) {
        let tally = tally(2020, mode, CareView::All);
        assert_eq!(statuses.map(|status| tally.status(status)), expected);
    }
}

#[test]
fn a_country_may_have_more_regions_than_a_byte_counts() {
    let atlas = Atlas { regions: ATLAS.regions.repeat(25).leak(), ..ATLAS };
    let state = ViewState { year: Year::new(2020), ..ViewState::of(&atlas) };
    let tally = Tally::of(&atlas, state);
    assert_eq!((tally.known(), tally.status(Status::InUse)), ((25 * 21, 25 * 24), 25 * 9));
}

#[test]
fn known_levels_are_counted_of_those_looked_at() {
    let known = |care| tally(2020, Mode::InUse, care).known();
    assert_eq!(known(CareView::All), (21, 24));
    assert_eq!(known(CareView::Only(Care::Primary)), (10, 12));
    assert_eq!(known(CareView::Only(Care::Hospital)), (11, 12));
    assert_eq!(Tally::of(&baked::ATLAS, ViewState::of(&baked::ATLAS)).known(), (42, 42));
    let hospitals = ViewState { care: CareView::Only(Care::Hospital), ..ViewState::of(&baked::ATLAS) };
    assert_eq!(Tally::of(&baked::ATLAS, hospitals).known(), (21, 21));
}

#[test]
fn a_system_that_no_region_shows_is_not_among_those_shown() {
    assert_eq!(tally(2020, Mode::InUse, CareView::All).systems_shown(), 3);
    assert_eq!(tally(2020, Mode::InUse, CareView::Only(Care::Primary)).systems_shown(), 2);
}

#[test]
fn the_leader_is_the_system_that_weighs_most_the_first_where_several_do() {
    let in_use = |care| tally(2020, Mode::InUse, care);
    let planned = tally(2020, Mode::Planned, CareView::All);
    assert_eq!(leader(&planned, |count| count.all), Some((BETA, 7)));
    assert_eq!(leader(&planned, |count| count.in_use), Some((ALFA, 2)), "of two");
    assert_eq!(leader(&in_use(CareView::All), |count| count.all), Some((ALFA, 6)));
    assert_eq!(leader(&in_use(CareView::Only(Care::Hospital)), |count| count.all), Some((ALFA, 5)), "of two");
    assert_eq!(leader(&planned, |count| count.unconfirmed), Some((GAMMA, 1)));
}

#[test]
fn a_country_of_which_nothing_is_known_has_no_leader() {
    let obscure: &'static Region = ATLAS.region(made_up::OBSCURE).expect("a region of the country");
    let country = Atlas { regions: std::slice::from_ref(obscure), ..ATLAS };
    let primary = ViewState { care: CareView::Only(Care::Primary), ..ViewState::of(&ATLAS) };
    let tally = Tally::of(&country, primary);
    assert_eq!(leader(&tally, |count| count.all), None);
    assert_eq!((tally.known(), tally.systems_shown()), ((0, 1), 0));
}

fn leader(tally: &Tally, weight: impl Fn(Count) -> u16) -> Option<(SystemId, u16)> {
    tally.leader(weight).map(|(id, count)| (id, count.all))
}

fn tally(year: u16, mode: Mode, care: CareView) -> Tally {
    Tally::of(&ATLAS, ViewState { year: Year::new(year), mode, care, ..ViewState::of(&ATLAS) })
}
