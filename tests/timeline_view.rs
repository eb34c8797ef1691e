//! The timeline view: the order of its rows, and each row in words.
#![cfg(feature = "data")]

use std::collections::BTreeSet;
use std::path::Path;

use journalkartan::atlas::{ColourBy, Language, RegionCode, Year};
use journalkartan::baked::ATLAS;
use journalkartan::data::{self, Country, Files};
use journalkartan::geo::Drawing;
use journalkartan::scene::order;
use journalkartan::state::{Mode, ViewState};
use journalkartan::text::label;
use journalkartan::text::timeline::{abbreviated, row, runs};

#[test]
fn from_north_to_south_norrbotten_is_first_and_skane_last() {
    let names = ranked(&order::by_place(&country().drawing));
    assert_eq!(names[..4], ["Norrbotten", "Västerbotten", "Jämtland", "Västernorrland"]);
    assert_eq!(names[19..], ["Blekinge", "Skåne"]);
}

#[test]
fn by_name_the_swedish_letters_come_last() {
    let names = ranked(&order::by_name(&ATLAS));
    assert_eq!(names[..3], ["Blekinge", "Dalarna", "Gotland"]);
    let tail = ["Värmland", "Västerbotten", "Västernorrland", "Västmanland", "Västra Götaland", "Örebro"];
    assert_eq!(names[14..20], tail);
    assert_eq!(names[20], "Östergötland");
}

/// Rings apart from each other, and a step of each kind.
#[test]
fn the_place_is_the_middle_of_all_rings() {
    let outlines = &["M5 40h9v9z", "M0 0l3 10-1-4zM1 70h2l-2 20z", "M90 30v2h-9z"];
    let drawing = Drawing { width: 100, height: 100, outlines, borders: &[] };
    assert_eq!(order::by_place(&drawing), [1, 2, 0]);
}

#[test]
fn runs_cover_all_years_and_say_what_is_painted() {
    for language in Language::ALL {
        for (mode, colour_by) in [(Mode::InUse, ColourBy::System), (Mode::Planned, ColourBy::Supplier)] {
            let state = ViewState { mode, colour_by, ..ViewState::of(&ATLAS) };
            for region in ATLAS.regions {
                let runs = runs(language, &ATLAS, region, state);
                let said = runs.iter().flat_map(|run| {
                    (run.first.number()..=run.last.number()).map(|year| (Year::new(year), run.words.clone()))
                });
                let painted = ATLAS
                    .years
                    .all()
                    .map(|year| (year, label::painted(language, &ATLAS, region, state.in_year(year))));
                assert!(said.eq(painted), "{}", region.name);
                assert!(runs.windows(2).all(|pair| pair[0].words != pair[1].words), "{}", region.name);
            }
        }
    }
}

#[test]
fn a_row_is_told_in_both_languages() {
    check("23", Language::Swedish, "2005–2013: VAS. 2014–2030: Cosmic.");
    check(
        "01",
        Language::English,
        "2005–2009: not known in primary care, TakeCare, unconfirmed in hospitals. \
         2010–2020: TakeCare, unconfirmed. 2021–2028: TakeCare. 2029–2030: Cosmic, planned.",
    );

    #[track_caller]
    fn check(code: &str, language: Language, expected: &str) {
        let region = RegionCode::parse(code).and_then(|code| ATLAS.region(code)).expect("a region");
        assert_eq!(row(language, &ATLAS, region, ViewState::of(&ATLAS)), expected);
    }
}

#[test]
fn short_names_are_short_and_tell_the_regions_apart() {
    let names: BTreeSet<String> = ATLAS.regions.iter().map(|region| abbreviated(region.short)).collect();
    assert_eq!(names.len(), ATLAS.regions.len());
    assert!(names.iter().all(|name| name.chars().count() <= 9), "{names:?}");
    assert_eq!(["Skåne", "Västra Götaland"].map(abbreviated), ["Skåne", "Västra G."]);
}

/// The short names in the order of their ranks, of which each is given once.
#[track_caller]
fn ranked(ranks: &[usize]) -> Vec<&'static str> {
    let place = |rank| ranks.iter().position(|given| *given == rank).expect("every rank is given");
    assert_eq!(ranks.len(), ATLAS.regions.len());
    (0..ranks.len()).map(|rank| ATLAS.regions[place(rank)].short).collect()
}

fn country() -> Country {
    let files = Files::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data")).expect("the data is there");
    data::read(&files).expect("the data is right")
}
