//! What the map shows: each rule in a made-up country, then the whole story of the real one.

use journalkartan::atlas::{Atlas, Care, Region, RegionCode, Year};
use journalkartan::baked;
use journalkartan::scene::{Cell, Shown, Status, Tense};
use journalkartan::state::{CareView, Mode, ViewState};

mod golden;
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
    Cell::of(&made_up::ATLAS, region(&made_up::ATLAS, code), care, Year::new(year), mode)
}

fn shown(code: RegionCode, care: CareView) -> Shown {
    let atlas = &made_up::ATLAS;
    Shown::of(atlas, region(atlas, code), state(THIS_YEAR, Mode::InUse, care))
}

fn state(year: u16, mode: Mode, care: CareView) -> ViewState {
    ViewState { year: Year::new(year), mode, care, ..ViewState::of(&made_up::ATLAS) }
}

fn region(atlas: &Atlas, code: RegionCode) -> &'static Region {
    atlas.region(code).expect("a region of the country")
}

/// The nine regions that chose Cosmic together, promised for 2021.
const SUSSA: [u8; 9] = [4, 10, 13, 18, 20, 21, 22, 24, 25];
const SKANE: u8 = 12;
const VASTRA_GOTALAND: u8 = 14;

#[test]
fn three_regions_were_split_at_the_end_of_2021() {
    let split = |shown| matches!(shown, Shown::Split { .. });
    assert_eq!(real_regions(2021, Mode::InUse, split), [SKANE, VASTRA_GOTALAND, 21]);
    check_real(SKANE, 2021, Mode::InUse, &["PMO", "MEL"]);
    check_real(VASTRA_GOTALAND, 2021, Mode::InUse, &["ASY", "MEL"]);
    check_real(21, 2021, Mode::InUse, &["PMO", "MEL"]);
}

#[test]
fn a_broken_promise_of_2021_left_the_old_systems_in_use() {
    let systems = ["NCS", "NCS", "VAS", "NCS", "TAK", "", "NCS", "NCS", "VAS"];
    for (code, system) in SUSSA.into_iter().zip(systems) {
        // Gävleborg, split, is among those above.
        if !system.is_empty() {
            check_real(code, 2021, Mode::InUse, &[system]);
        }
        check_real(code, 2021, Mode::Planned, &["cos"]);
    }
}

#[test]
fn ten_regions_used_cosmic_at_the_end_of_2024() {
    let uses = |shown: Shown| shown.cells().any(|cell| short(cell) == "COS");
    assert_eq!(real_regions(2024, Mode::InUse, uses), [3, 5, 6, 7, 8, 17, 18, 19, 23, 25]);
}

#[test]
fn nineteen_regions_used_or_planned_cosmic_at_the_end_of_2025() {
    let other = |shown: Shown| !shown.cells().all(|cell| ["COS", "cos", "cos?"].contains(&&*short(cell)));
    assert_eq!(real_regions(2025, Mode::Planned, other), [SKANE, VASTRA_GOTALAND]);
}

#[test]
fn two_regions_are_promised_cosmic_by_2030() {
    let planned = |shown: Shown| shown.status() == Status::Planned;
    assert_eq!(real_regions(2030, Mode::InUse, planned), [1, 9]);
    check_real(1, 2030, Mode::InUse, &["cos"]);
    check_real(9, 2030, Mode::InUse, &["cos"]);
    check_real(SKANE, 2030, Mode::InUse, &["PMO", "MEL"]);
    check_real(VASTRA_GOTALAND, 2030, Mode::InUse, &["ASY", "MEL"]);
    check_real(SKANE, 2030, Mode::Planned, &["open"]);
    check_real(VASTRA_GOTALAND, 2030, Mode::Planned, &["many"]);
}

/// The codes of the real regions that show such a thing.
fn real_regions(year: u16, mode: Mode, is_such: impl Fn(Shown) -> bool) -> Vec<u8> {
    let such = |region: &&Region| is_such(real_shown(region, year, mode));
    baked::ATLAS.regions.iter().filter(such).map(|region| region.code.number()).collect()
}

#[track_caller]
fn check_real(code: u8, year: u16, mode: Mode, expected: &[&str]) {
    let region = region(&baked::ATLAS, RegionCode::new(code));
    let cells: Vec<String> = real_shown(region, year, mode).cells().map(short).collect();
    assert_eq!(cells, expected, "{}, {year}, {mode:?}", region.name);
}

fn real_shown(region: &Region, year: u16, mode: Mode) -> Shown {
    let state = ViewState { year: Year::new(year), mode, ..ViewState::of(&baked::ATLAS) };
    Shown::of(&baked::ATLAS, region, state)
}

#[test]
fn the_real_country_s_story_is_the_one_last_looked_at() {
    let atlas = &baked::ATLAS;
    let mut lines = vec![
        "What was in use at the end of each year. COS in use, cos planned, cos? unconfirmed, … unknown."
            .to_owned(),
        String::new(),
        format!("{:25}{}", "", atlas.years.all().map(|year| format!("{year:5}")).collect::<String>()),
    ];
    for region in atlas.regions {
        for care in Care::ALL {
            let cell = |year| short(Cell::of(atlas, region, care, year, Mode::InUse));
            let cells: String = atlas.years.all().map(|year| format!(" {:<4}", cell(year))).collect();
            let level = if care == Care::Primary { "primary" } else { "hospital" };
            lines.push(format!("{:<16}{level:<9}{}", region.short, cells.trim_end()));
        }
    }
    let grid = lines.join("\n") + "\n";
    golden::check("grid.txt", &grid);
}

/// A cell in four letters at most.
fn short(cell: Cell) -> String {
    let key = |id| baked::ATLAS.system(id).key.get(..3).expect("a key has three letters");
    match cell {
        Cell::InUse(id) => key(id).to_uppercase(),
        Cell::Planned(id) => key(id).to_owned(),
        Cell::Unconfirmed(id) => format!("{}?", key(id)),
        Cell::Undecided => "open".to_owned(),
        Cell::Modular => "many".to_owned(),
        Cell::Unknown => "…".to_owned(),
    }
}
