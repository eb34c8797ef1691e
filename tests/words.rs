//! Words: numbers, labels and panels.

use journalkartan::atlas::{Care, ColourBy, Confidence, Hue, Region, RegionCode, SourceKind, Year};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::scene::{Cell, Shown, Status};
use journalkartan::state::{Action, CareView, Mode, Subject, ViewState};
use journalkartan::text::label;
use journalkartan::text::number::{Gender, capital, regions, spelled};
use journalkartan::text::panel::{self, Panel, now};

mod made_up;

#[test]
fn numbers_are_words_up_to_the_number_of_regions() {
    check(0, "noll", "noll", "noll regioner");
    check(1, "en", "ett", "en region");
    check(2, "två", "två", "två regioner");
    check(18, "arton", "arton", "arton regioner");
    check(21, "tjugoen", "tjugoett", "tjugoen regioner");
    check(22, "22", "22", "22 regioner");

    #[track_caller]
    fn check(number: usize, common: &str, neuter: &str, counted: &str) {
        assert_eq!(spelled(number, Gender::Common), common);
        assert_eq!(spelled(number, Gender::Neuter), neuter);
        assert_eq!(regions(number), counted);
    }
}

#[test]
fn a_capital_is_given_to_the_first_letter_alone() {
    assert_eq!(["", "åtta system", "Cosmic"].map(capital), ["", "Åtta system", "Cosmic"]);
}

#[test]
fn every_panel_has_something_to_say_well_spaced() {
    for year in ATLAS.years.all() {
        let present = ViewState { year, ..ViewState::of(&ATLAS) };
        let regions = ATLAS.regions.iter().map(|region| Subject::Region(region.code));
        let hues = ColourBy::ALL.into_iter().flat_map(|colour_by| Hue::all(&ATLAS, colour_by));
        for subject in regions.chain(hues.map(Subject::Hue)) {
            let state = match subject {
                Subject::Region(code) => ViewState { region: Some(code), ..present },
                Subject::Hue(hue) => present.after(Action::Toggled(hue)),
            };
            let panel = Panel::of(&ATLAS, state).expect("something is chosen");
            for text in [panel.title, &panel.line, &panel.key, &panel.shown, panel.listing] {
                assert_label(text);
            }
        }
    }
}

#[test]
fn every_year_of_every_region_has_its_claims_well_spaced() {
    for region in ATLAS.regions {
        let runs = now::runs(&ATLAS, region);
        let years = runs.iter().flat_map(|run| (run.first.number()..=run.last.number()).map(Year::new));
        assert!(years.eq(ATLAS.years.all()), "{}", region.name);
        for entry in runs.iter().flat_map(|run| &run.entries) {
            assert_label(&entry.text);
            assert_spaced(&entry.lead);
        }
    }
}

#[test]
fn a_panel_lists_the_regions_of_a_system_and_the_neighbours_that_share_one() {
    let listed = |state: ViewState| -> Vec<&str> {
        let is_listed = |region: &&Region| panel::listed(&ATLAS, state, region).is_some();
        ATLAS.regions.iter().filter(is_listed).map(|region| region.short).collect()
    };
    let in_2021 = ViewState { year: Year::new(2021), ..ViewState::of(&ATLAS) };
    assert_eq!(listed(in_2021), [""; 0]);
    let takecare = ATLAS.system_called("takecare");
    assert_eq!(listed(ViewState { system: takecare, ..in_2021 }), ["Stockholm", "Gotland", "Dalarna"]);
    let uppsala = RegionCode::parse("03");
    assert_eq!(listed(ViewState { region: uppsala, ..in_2021 }), ["Västmanland"]);
    assert_eq!(listed(ViewState { region: uppsala, system: takecare, ..in_2021 }), ["Västmanland"]);
}

#[test]
fn a_panel_says_what_is_used_and_what_is_planned_where_that_differs() {
    check(
        "12",
        2021,
        &["Primärvård: PMO, sedan 2013", "Planerat: Millennium", "Sjukhus: Melior", "Planerat: Millennium"],
    );
    check(
        "20",
        2026,
        &["Primärvård: Cosmic, sedan den 14 oktober 2025", "Sjukhus: Cosmic, sedan den 14 oktober 2025"],
    );

    #[track_caller]
    fn check(code: &str, year: u16, expected: &[&str]) {
        let region = RegionCode::parse(code).and_then(|code| ATLAS.region(code)).expect("a region");
        let runs = now::runs(&ATLAS, region);
        let run = runs.iter().find(|run| year <= run.last.number()).expect("a run for each year");
        let said: Vec<String> = (run.entries.iter())
            .map(|entry| format!("{} {}", entry.lead, entry.text).trim_start().to_owned())
            .collect();
        assert_eq!(said.len(), expected.len(), "{said:?}");
        for (said, expected) in said.iter().zip(expected) {
            assert!(said.starts_with(expected), "{said} is not {expected}");
        }
    }
}

#[test]
fn every_label_is_there() {
    let cares = Care::ALL.map(|care| [label::place(care), label::care_view(CareView::Only(care))]);
    let confidences = [Confidence::Low, Confidence::Medium, Confidence::High].map(label::confidence);
    let kinds = [
        SourceKind::Region,
        SourceKind::Vendor,
        SourceKind::Authority,
        SourceKind::Press,
        SourceKind::Research,
        SourceKind::Compilation,
    ];
    let labels = cares.into_iter().flatten().chain(confidences).chain(kinds.map(label::kind));
    let labels = labels.chain([label::care_view(CareView::All)]).chain(Status::ALL.map(label::status));
    for text in labels.chain([Mode::InUse, Mode::Planned].map(label::mode)) {
        assert_label(text);
    }
    for source in ARCHIVE.sources {
        assert_label(&label::source(source));
    }
    for year in ATLAS.years.all() {
        let state = ViewState { year, ..ViewState::of(&ATLAS) };
        for region in ATLAS.regions {
            assert_label(&label::region(&ATLAS, region, state));
            assert_label(&label::plans(&ATLAS, region, year));
        }
    }
}

#[test]
fn what_a_shape_shows_is_told_in_words() {
    let alfa = made_up::ALFA;
    let shown = |shown| label::shown(&made_up::ATLAS, shown);
    let whole = |cell| shown(Shown::Whole(cell));
    assert_eq!(whole(Cell::InUse(alfa)), "Alfa");
    assert_eq!(whole(Cell::Planned(alfa)), "Alfa, planerat");
    assert_eq!(whole(Cell::Unconfirmed(alfa)), "Alfa, ej bekräftat");
    assert_eq!(whole(Cell::Undecided), "ej beslutat");
    assert_eq!(whole(Cell::Modular), "flera moduler");
    assert_eq!(whole(Cell::Unknown), "uppgift saknas");
    let split = Shown::Split { primary: Cell::Unknown, hospital: Cell::InUse(alfa) };
    assert_eq!(shown(split), "uppgift saknas i primärvården, Alfa på sjukhusen");
}

#[track_caller]
fn assert_label(text: &str) {
    assert!(!text.is_empty());
    assert_spaced(text);
}

#[track_caller]
fn assert_spaced(text: &str) {
    assert!(
        !text.contains("  ") && text.trim() == text && !text.contains(" ,") && !text.contains(" ."),
        "{text:?}"
    );
}
