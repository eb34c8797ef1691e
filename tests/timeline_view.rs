//! The timeline view: the order of its rows, and each row in words.

use std::collections::BTreeSet;

use journalkartan::atlas::{ColourBy, Language, RegionCode, Year};
use journalkartan::baked::ATLAS;
use journalkartan::scene::order;
use journalkartan::state::{Mode, ViewState};
use journalkartan::text::label;
use journalkartan::text::timeline::{abbreviated, row, runs};

#[test]
fn from_north_to_south_norrbotten_is_first_and_the_southernmost_are_last() {
    let names = ranked(&order::by_place(&ATLAS));
    assert_eq!(names[..4], ["Norrbotten", "Västerbotten", "Jämtland", "Västernorrland"]);
    assert_eq!(names[18..], ["Skåne", "Kronoberg", "Blekinge"]);
}

#[test]
fn by_name_the_swedish_letters_come_last() {
    let names = ranked(&order::by_name(&ATLAS));
    assert_eq!(names[..3], ["Blekinge", "Dalarna", "Gotland"]);
    let tail = ["Värmland", "Västerbotten", "Västernorrland", "Västmanland", "Västra Götaland", "Örebro"];
    assert_eq!(names[14..20], tail);
    assert_eq!(names[20], "Östergötland");
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
