//! What the map shows: each rule, in a made-up country.

use journalkartan::atlas::{Care, ColourBy, Grid, Hue, Region, RegionCode, Year};
use journalkartan::baked::ATLAS;
use journalkartan::scene::{Cell, Fill, Shown, Status, Tense, regions_with};
use journalkartan::state::{CareView, Mode, ViewState};

mod made_up;
use made_up::{
    ADRIFT, ALFA, BETA, BRACKETED, CHANGED, GAMMA, HOPEFUL, LATE, LEFT, MODULAR, OBSCURE, OVERDUE, SPLIT,
    STEADY, UNDECIDED,
};

const BEFORE: u16 = 2015;
const THIS_YEAR: u16 = 2020;

#[test]
fn in_use_is_what_a_span_says_of_the_end_of_the_year() {
    check_used(STEADY, BEFORE, Cell::InUse(ALFA));
    check_used(STEADY, THIS_YEAR, Cell::InUse(ALFA));
    check_used(CHANGED, 2017, Cell::InUse(ALFA));
    check_used(CHANGED, 2018, Cell::InUse(BETA));
    check_used(CHANGED, THIS_YEAR, Cell::InUse(BETA));
}

#[test]
fn a_promise_that_was_moved_or_given_up_says_nothing_of_what_is_in_use() {
    check_used(CHANGED, 2017, Cell::InUse(ALFA));
    check_used(MODULAR, 2018, Cell::InUse(ALFA));
    check_used(MODULAR, THIS_YEAR, Cell::InUse(ALFA));
    check_used(ADRIFT, 2018, Cell::InUse(ALFA));
    check_used(ADRIFT, THIS_YEAR, Cell::InUse(ALFA));
}

#[test]
fn a_plan_whose_date_has_passed_unconfirmed_shows_its_system_unconfirmed() {
    check_used(OVERDUE, 2018, Cell::InUse(ALFA));
    check_used(OVERDUE, 2019, Cell::Unconfirmed(BETA));
    check_used(OVERDUE, THIS_YEAR, Cell::Unconfirmed(BETA));
    check_used(OVERDUE, 2025, Cell::Unconfirmed(BETA));
}

#[test]
fn what_is_known_of_a_later_day_denies_an_old_promise() {
    check_used(LATE, 2016, Cell::InUse(ALFA));
    check_used(LATE, 2017, Cell::InUse(ALFA));
    check_used(LATE, 2018, Cell::InUse(BETA));
    check_used(LEFT, 2016, Cell::InUse(ALFA));
    check_used(LEFT, 2017, Cell::Unknown);
}

#[test]
fn between_the_two_days_of_its_start_a_system_is_unconfirmed() {
    check_used(BRACKETED, 2017, Cell::InUse(ALFA));
    check_used(BRACKETED, 2018, Cell::Unconfirmed(BETA));
    check_used(BRACKETED, 2019, Cell::InUse(BETA));
}

#[test]
fn what_rests_on_low_confidence_alone_is_unconfirmed_and_the_rest_unknown() {
    check_level(OBSCURE, Care::Hospital, THIS_YEAR, Mode::InUse, Cell::Unconfirmed(GAMMA));
    check_level(OBSCURE, Care::Primary, THIS_YEAR, Mode::InUse, Cell::Unknown);
    check_level(OBSCURE, Care::Primary, 2025, Mode::InUse, Cell::Unknown);
    check_level(OBSCURE, Care::Primary, THIS_YEAR, Mode::Planned, Cell::Unknown);
    check_level(OBSCURE, Care::Hospital, 2025, Mode::Planned, Cell::Unconfirmed(GAMMA));
}

#[test]
fn the_future_is_what_plans_in_force_promise_by_then() {
    check_used(HOPEFUL, 2021, Cell::InUse(ALFA));
    check_used(HOPEFUL, 2022, Cell::Planned(BETA));
    check_used(HOPEFUL, 2025, Cell::Planned(BETA));
    check_level(SPLIT, Care::Hospital, 2021, Mode::InUse, Cell::InUse(BETA));
    check_level(SPLIT, Care::Hospital, 2022, Mode::InUse, Cell::Planned(ALFA));
}

#[test]
fn where_no_plan_names_a_date_the_future_is_the_present() {
    check_used(STEADY, 2025, Cell::InUse(ALFA));
    check_used(ADRIFT, 2025, Cell::InUse(ALFA));
    check_used(MODULAR, 2025, Cell::InUse(ALFA));
    check_used(UNDECIDED, 2025, Cell::InUse(ALFA));
}

#[test]
fn planned_is_the_plan_in_force_at_the_end_of_the_year() {
    check_planned(HOPEFUL, 2018, Cell::InUse(ALFA));
    check_planned(HOPEFUL, 2019, Cell::Planned(BETA));
    check_planned(HOPEFUL, THIS_YEAR, Cell::Planned(BETA));
    check_planned(CHANGED, 2017, Cell::Planned(BETA));
    check_planned(CHANGED, 2018, Cell::InUse(BETA));
    check_planned(MODULAR, 2018, Cell::Planned(BETA));
    check_planned(MODULAR, 2019, Cell::Modular);
    check_planned(UNDECIDED, 2018, Cell::InUse(ALFA));
    check_planned(UNDECIDED, 2019, Cell::Undecided);
    check_planned(OVERDUE, THIS_YEAR, Cell::Planned(BETA));
    check_planned(ADRIFT, THIS_YEAR, Cell::Planned(BETA));
    check_planned(STEADY, THIS_YEAR, Cell::InUse(ALFA));
}

#[test]
fn what_is_planned_in_a_later_year_is_what_is_planned_now() {
    for code in made_up::ATLAS.regions.iter().map(|region| region.code) {
        for care in Care::ALL {
            let now = cell(code, care, THIS_YEAR, Mode::Planned);
            check_level(code, care, 2025, Mode::Planned, now);
        }
    }
}

#[test]
fn a_region_is_split_only_where_the_care_looked_at_differs() {
    check_shown(STEADY, CareView::All, Shown::Whole(Cell::InUse(ALFA)));
    check_shown(
        SPLIT,
        CareView::All,
        Shown::Split { primary: Cell::InUse(ALFA), hospital: Cell::InUse(BETA) },
    );
    check_shown(SPLIT, CareView::Only(Care::Primary), Shown::Whole(Cell::InUse(ALFA)));
    check_shown(SPLIT, CareView::Only(Care::Hospital), Shown::Whole(Cell::InUse(BETA)));
}

#[test]
fn a_shape_has_its_least_certain_status() {
    let status = |code| shown(code, CareView::All).status();
    assert_eq!(status(STEADY), Status::InUse);
    assert_eq!(status(OBSCURE), Status::Unknown);
    assert!(Status::ALL.is_sorted());
}

#[test]
fn years_are_past_present_or_to_come() {
    let tense = |year| Tense::of(&made_up::ATLAS, state(year, Mode::InUse, CareView::All));
    assert_eq!([2019, 2020, 2021].map(tense), [Tense::Past, Tense::Present, Tense::Future]);
}

#[track_caller]
fn check_used(code: RegionCode, year: u16, expected: Cell) {
    for care in Care::ALL {
        check_level(code, care, year, Mode::InUse, expected);
    }
}

#[track_caller]
fn check_planned(code: RegionCode, year: u16, expected: Cell) {
    for care in Care::ALL {
        check_level(code, care, year, Mode::Planned, expected);
    }
}

#[track_caller]
fn check_level(code: RegionCode, care: Care, year: u16, mode: Mode, expected: Cell) {
    assert_eq!(cell(code, care, year, mode), expected, "{code}, {care:?}, {year}, {mode:?}");
}

#[track_caller]
fn check_shown(code: RegionCode, care: CareView, expected: Shown) {
    assert_eq!(shown(code, care), expected);
}

fn cell(code: RegionCode, care: Care, year: u16, mode: Mode) -> Cell {
    journalkartan::scene::cell(&made_up::ATLAS, region(code), care, Year::new(year), mode)
}

fn shown(code: RegionCode, care: CareView) -> Shown {
    let atlas = &made_up::ATLAS;
    Shown::of(atlas, region(code), state(THIS_YEAR, Mode::InUse, care))
}

fn state(year: u16, mode: Mode, care: CareView) -> ViewState {
    ViewState { year: Year::new(year), mode, care, ..ViewState::of(&made_up::ATLAS) }
}

fn region(code: RegionCode) -> &'static Region {
    made_up::ATLAS.region(code).expect("a region of the country")
}

/// The client looks cells and sources up; they are what they were worked out to be.
#[test]
fn what_the_client_looks_up_is_what_is_worked_out() {
    for region in ATLAS.regions {
        for year in ATLAS.years.all() {
            assert_eq!(region.cited(year), region.sources_for(&ATLAS, year), "{} {year}", region.name);
            for care in Care::ALL {
                let looked_up = |planned| ATLAS.grid.cell(&ATLAS, region, care, year, planned);
                assert_eq!(
                    looked_up(false),
                    Cell::in_use(&ATLAS, region, care, year),
                    "{} {year}",
                    region.name
                );
                assert_eq!(
                    looked_up(true),
                    Cell::planned(&ATLAS, region, care, year),
                    "{} {year}",
                    region.name
                );
            }
        }
    }
    let beyond = ATLAS.grid.cell(&ATLAS, &ATLAS.regions[0], Care::Primary, Year::new(2100), false);
    assert!(ATLAS.grid.cells.len() == 21 * 2 * 2 * 26 && Grid::EMPTY.cells.is_empty(), "{beyond:?}");
}

#[test]
fn colours_tell_the_supplier_of_the_year_or_the_collaboration() {
    let painted = |code: &str, year: u16, colour_by: ColourBy| -> Vec<&str> {
        let region = RegionCode::parse(code).and_then(|code| ATLAS.region(code)).expect("a region");
        let state = ViewState { year: Year::new(year), colour_by, ..ViewState::of(&ATLAS) };
        let (first, second) = Fill::of(&ATLAS, region, state);
        let fills = [Some(first), second].into_iter().flatten();
        fills.map(|fill| fill.hue.map_or("", |hue| hue.key(&ATLAS))).collect()
    };
    assert_eq!(painted("12", 2013, ColourBy::Supplier), ["compugroup", "siemens"]);
    assert_eq!(painted("12", 2021, ColourBy::Supplier), ["compugroup", "cerner"]);
    assert_eq!(painted("12", 2024, ColourBy::Supplier), ["compugroup", "oracle"]);
    let owner = |key: &str, year: u16| {
        let supplier = ATLAS.supplier_called(key).map(|id| ATLAS.supplier(id)).expect("a supplier");
        ATLAS.owner_of(supplier, Year::new(year))
    };
    assert_eq!(
        [2018, 2019, 2026, 2030].map(|year| owner("cambio", year)).map(|owner| owner.unwrap_or("-")),
        ["-", "Investcorp", "Investcorp", "Investcorp"]
    );
    assert_eq!([2012, 2018, 2019].map(|year| owner("tietoevry", year)), [Some("EVRY"), Some("EVRY"), None]);
    assert_eq!(painted("01", 2015, ColourBy::Collaboration), ["3r"]);
    assert_eq!(painted("14", 2015, ColourBy::Collaboration), ["3r"]);
    assert_eq!(painted("14", 2021, ColourBy::Collaboration), [""]);
    assert_eq!(painted("20", 2012, ColourBy::Collaboration), [""]);
    assert_eq!(painted("20", 2021, ColourBy::Collaboration), ["sussa"]);
    for colour_by in ColourBy::ALL {
        let state = ViewState { colour_by, ..ViewState::of(&ATLAS) };
        let counts = Hue::all(&ATLAS, colour_by).into_iter().map(|hue| regions_with(&ATLAS, hue, state));
        assert!((1..=21).contains(&counts.max().expect("a legend")), "{colour_by:?}");
    }
}
