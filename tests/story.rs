//! The story of the real country: what is known for certain of it, and all of it as last looked at.

use journalkartan::atlas::{Care, Region, RegionCode, Year};
use journalkartan::baked::ATLAS;
use journalkartan::scene::{Cell, Shown, Status};
use journalkartan::state::{Mode, ViewState};

mod golden;

/// The nine regions that chose Cosmic together, promised for 2021.
const SUSSA: [u16; 9] = [4, 10, 13, 18, 20, 21, 22, 24, 25];
const SKANE: u16 = 12;
const VASTRA_GOTALAND: u16 = 14;

#[test]
fn three_regions_were_split_at_the_end_of_2021() {
    let split = |shown| matches!(shown, Shown::Split { .. });
    assert_eq!(regions(2021, Mode::InUse, split), [SKANE, VASTRA_GOTALAND, 21]);
    check(SKANE, 2021, Mode::InUse, &["PMO", "MEL"]);
    check(VASTRA_GOTALAND, 2021, Mode::InUse, &["ASY", "MEL"]);
    check(21, 2021, Mode::InUse, &["PMO", "MEL"]);
}

#[test]
fn a_broken_promise_of_2021_left_the_old_systems_in_use() {
    let systems = ["NCS", "NCS", "VAS", "NCS", "TAK", "", "NCS", "NCS", "VAS"];
    for (code, system) in SUSSA.into_iter().zip(systems) {
        // Gävleborg, split, is among those above.
        if !system.is_empty() {
            check(code, 2021, Mode::InUse, &[system]);
        }
        check(code, 2021, Mode::Planned, &["cos"]);
    }
}

#[test]
fn ten_regions_used_cosmic_at_the_end_of_2024() {
    let uses = |shown: Shown| shown.cells().any(|cell| short(cell) == "COS");
    assert_eq!(regions(2024, Mode::InUse, uses), [3, 5, 6, 7, 8, 17, 18, 19, 23, 25]);
}

#[test]
fn nineteen_regions_used_or_planned_cosmic_at_the_end_of_2025() {
    let other = |shown: Shown| !shown.cells().all(|cell| ["COS", "cos", "cos?"].contains(&&*short(cell)));
    assert_eq!(regions(2025, Mode::Planned, other), [SKANE, VASTRA_GOTALAND]);
}

#[test]
fn two_regions_are_promised_cosmic_by_2030() {
    let planned = |shown: Shown| shown.status() == Status::Planned;
    assert_eq!(regions(2030, Mode::InUse, planned), [1, 9]);
    check(1, 2030, Mode::InUse, &["cos"]);
    check(9, 2030, Mode::InUse, &["cos"]);
    check(SKANE, 2030, Mode::InUse, &["PMO", "MEL"]);
    check(VASTRA_GOTALAND, 2030, Mode::InUse, &["ASY", "MEL"]);
    check(SKANE, 2030, Mode::Planned, &["open"]);
    check(VASTRA_GOTALAND, 2030, Mode::Planned, &["many"]);
}

/// The codes of the real regions that show such a thing.
fn regions(year: u16, mode: Mode, is_such: impl Fn(Shown) -> bool) -> Vec<u16> {
    let such = |region: &&Region| is_such(shown(region, year, mode));
    ATLAS.regions.iter().filter(such).map(|region| region.code.number()).collect()
}

#[track_caller]
fn check(code: u16, year: u16, mode: Mode, expected: &[&str]) {
    let region = ATLAS.region(RegionCode::new(code)).expect("a region of the country");
    let cells: Vec<String> = shown(region, year, mode).cells().map(short).collect();
    assert_eq!(cells, expected, "{}, {year}, {mode:?}", region.name);
}

fn shown(region: &Region, year: u16, mode: Mode) -> Shown {
    let state = ViewState { year: Year::new(year), mode, ..ViewState::of(&ATLAS) };
    Shown::of(&ATLAS, region, state)
}

#[test]
fn the_real_country_s_story_is_the_one_last_looked_at() {
    let mut lines = vec![
        "What was in use at the end of each year. COS in use, cos planned, cos? unconfirmed, … unknown."
            .to_owned(),
        String::new(),
        format!("{:25}{}", "", ATLAS.years.all().map(|year| format!("{year:5}")).collect::<String>()),
    ];
    for region in ATLAS.regions {
        for care in Care::ALL {
            let cell = |year| short(Cell::in_use(&ATLAS, region, care, year));
            let cells: String = ATLAS.years.all().map(|year| format!(" {:<4}", cell(year))).collect();
            let level = if care == Care::Primary { "primary" } else { "hospital" };
            lines.push(format!("{:<16}{level:<9}{}", region.short, cells.trim_end()));
        }
    }
    let grid = lines.join("\n") + "\n";
    golden::check("grid.txt", &grid);
}

/// A cell in four letters at most.
fn short(cell: Cell) -> String {
    let key = |id| ATLAS.system(id).key.get(..3).expect("a key has three letters");
    match cell {
        Cell::InUse(id) => key(id).to_uppercase(),
        Cell::Planned(id) => key(id).to_owned(),
        Cell::Unconfirmed(id) => format!("{}?", key(id)),
        Cell::Undecided => "open".to_owned(),
        Cell::Modular => "many".to_owned(),
        Cell::Unknown => "…".to_owned(),
    }
}
