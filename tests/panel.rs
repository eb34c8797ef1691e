//! Panels: what they say of the chosen year, and what they claim.

use std::sync::LazyLock;

use journalkartan::atlas::{ColourBy, Hue, Language, Region, RegionCode, Year};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::book::{self, Book, Panel};
use journalkartan::state::{Action, Subject, ViewState};
use journalkartan::text::panel::now;

mod spacing;
use spacing::{assert_label, assert_spaced};

#[test]
fn every_panel_has_something_to_say_well_spaced() {
    for (year, book) in ATLAS.years.all().flat_map(|year| BOOKS.iter().map(move |book| (year, book))) {
        let present = ViewState { year, ..ViewState::of(&ATLAS) };
        let regions = ATLAS.regions.iter().map(|region| Subject::Region(region.code));
        let hues = ColourBy::ALL.into_iter().flat_map(|colour_by| Hue::all(&ATLAS, colour_by));
        for subject in regions.chain(hues.map(Subject::Hue)) {
            let state = match subject {
                Subject::Region(code) => ViewState { region: Some(code), ..present },
                Subject::Hue(hue) => present.after(Action::Toggled(hue)),
            };
            let panel = Panel::of(&ATLAS, book, state).expect("something is chosen");
            for text in [panel.title, &panel.line, &panel.key, &panel.shown, panel.listing] {
                assert_label(text);
            }
        }
    }
}

#[test]
fn every_year_of_every_region_has_its_claims_well_spaced() {
    let regions = Language::ALL.map(|language| ATLAS.regions.iter().map(move |region| (language, region)));
    for (language, region) in regions.into_iter().flatten() {
        let runs = now::runs(language, &ATLAS, region);
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
        let is_listed = |region: &&Region| book::listed(&ATLAS, &BOOKS[0], state, region).is_some();
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
        let runs = now::runs(Language::Swedish, &ATLAS, region);
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
fn a_panel_says_its_year_in_the_language_of_its_book() {
    let dalarna = ViewState { region: RegionCode::parse("20"), ..ViewState::of(&ATLAS) };
    let cosmic =
        ViewState { system: ATLAS.system_called("cosmic"), year: Year::new(2021), ..ViewState::of(&ATLAS) };
    check(
        dalarna,
        "region:20",
        ["Dalarnas län, W", "Dalarnas län, W"],
        ["Den 21 november 2026: Cosmic.", "On 21 November 2026: Cosmic."],
    );
    check(
        cosmic,
        "system:cosmic",
        ["Leverantör: Cambio", "Supplier: Cambio"],
        ["Den 31 december 2021: åtta regioner.", "On 31 December 2021: eight regions."],
    );

    #[track_caller]
    fn check(state: ViewState, key: &str, lines: [&str; 2], shown: [&str; 2]) {
        for (book, (line, shown)) in BOOKS.iter().zip(lines.into_iter().zip(shown)) {
            let panel = Panel::of(&ATLAS, book, state).expect("something is chosen");
            assert_eq!((panel.key.as_str(), panel.line.as_str(), panel.shown.as_str()), (key, line, shown));
        }
    }
}

/// The book of each language.
static BOOKS: LazyLock<[Book; 2]> = LazyLock::new(|| {
    Language::ALL.map(|language| {
        let text = journalkartan::text::book::write(language, &ATLAS, &ARCHIVE).leak();
        Book::read(text, &ATLAS).expect("a book can be read as it was written")
    })
});
