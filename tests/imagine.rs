//! What a reader makes up: what the map then shows and says, and the address that leads back to it.

use journalkartan::atlas::{Care, Cell, ColourBy, Fiction, Hue, Language, RegionCode, Switch, Year};
use journalkartan::baked::{ARCHIVE, ATLAS, POPULATION};
use journalkartan::book::{Book, Place};
use journalkartan::scene::{Shown, Tally, people_with, regions_with};
use journalkartan::state::{Action, Address, CareView, Mode, ViewState};
use journalkartan::text::book::{at, states, write};
use journalkartan::text::imagine::{effects, said, switched};

const SKANE: RegionCode = RegionCode::new(12);
const VASTRA_GOTALAND: RegionCode = RegionCode::new(14);

fn switch(system: &str, from: u16) -> Option<Switch> {
    ATLAS.system_called(system).map(|system| Switch { system, from: Year::new(from) })
}

/// Every region has this system from a year on.
fn everywhere(system: &str, from: u16) -> Fiction {
    let codes = ATLAS.regions.iter().map(|region| region.code);
    codes.fold(Fiction::NONE, |fiction, code| fiction.with(code, switch(system, from)))
}

fn state(fiction: Fiction, year: u16) -> ViewState {
    ViewState { fiction, ..ViewState::of(&ATLAS) }.in_year(Year::new(year))
}

#[test]
fn a_region_shows_what_is_made_up_from_its_year_on_and_facts_before() {
    let fiction = Fiction::NONE.with(SKANE, switch("takecare", 2025));
    let takecare = ATLAS.system_called("takecare").expect("a system");
    let imagined = ATLAS.imagined(fiction);
    for region in ATLAS.regions {
        for care in Care::ALL {
            for year in ATLAS.years.all() {
                let cells = |atlas| {
                    [Cell::in_use(atlas, region, care, year), Cell::planned(atlas, region, care, year)]
                };
                let expected = match year.number() {
                    2025..=2026 if region.code == SKANE => [Cell::InUse(takecare); 2],
                    2027.. if region.code == SKANE => [Cell::Planned(takecare); 2],
                    _ => cells(&ATLAS),
                };
                assert_eq!(cells(&imagined), expected, "{} {care:?} {year}", region.short);
            }
        }
    }
    assert_eq!(*imagined.imagined(Fiction::NONE).fiction, *ATLAS.fiction);
}

#[test]
fn one_system_everywhere_is_counted_everywhere() {
    for (year, sentence) in [
        (2010, "Påhittat: 2010 använde tjugoen regioner VAS."),
        (2026, "Påhittat: 2026 använder tjugoen regioner VAS."),
        (2030, "Påhittat: 2030 ska tjugoen regioner använda VAS, om planerna håller."),
    ] {
        let fiction = everywhere("vas", 2005);
        let (imagined, state) = (ATLAS.imagined(fiction), state(fiction, year));
        let tell = |place| said(&imagined, &POPULATION, place, state).expect("all of it is made up");
        assert_eq!(tell(Place::Headline), sentence);
        assert!(
            tell(Place::Rest).ends_with("miljoner människor, 100\u{a0}% av befolkningen."),
            "{}",
            tell(Place::Rest)
        );
        assert_eq!(tell(Place::Doubts), "");
        let vas = ATLAS.system_called("vas").expect("a system");
        assert_eq!(Tally::of(&imagined, state).system(vas).all, 21);
        assert_eq!(Tally::of(&imagined, state).systems_shown(), 1);
        assert_eq!(
            people_with(&imagined, &POPULATION, Hue::System(vas), state),
            POPULATION.total(state.year)
        );
        let english = ViewState { language: Language::English, ..state };
        let english = said(&imagined, &POPULATION, Place::Headline, english).expect("all of it is made up");
        assert!(english.starts_with("Made up: ") && english.contains("twenty-one regions"), "{english}");
    }
}

#[test]
fn people_are_those_of_the_regions_that_show_it() {
    let fiction = Fiction::NONE.with(SKANE, switch("vas", 2026));
    let (imagined, state) = (ATLAS.imagined(fiction), state(fiction, 2026));
    let vas = Hue::System(ATLAS.system_called("vas").expect("a system"));
    let facts = people_with(&ATLAS, &POPULATION, vas, state);
    let more = POPULATION.of(SKANE, state.year);
    assert!(1_300_000 < more);
    assert_eq!(people_with(&imagined, &POPULATION, vas, state), facts + more);
    let lines = effects(Language::Swedish, &imagined, &POPULATION, state);
    let of_vas = lines.iter().find(|line| line.starts_with("VAS: ")).expect("VAS gains");
    let (now, before) = (regions_with(&imagined, vas, state), regions_with(&ATLAS, vas, state));
    assert_eq!(now, before + 1);
    assert!(of_vas.contains(&format!("{now} region")) && of_vas.contains(&format!("({before})")), "{of_vas}");
    assert!(lines.iter().all(|line| !line.starts_with("TakeCare")), "{lines:?}");
}

#[test]
fn what_is_made_up_is_marked_where_it_is_told() {
    let fiction = Fiction::NONE.with(SKANE, switch("takecare", 2028));
    let imagined = ATLAS.imagined(fiction);
    let index = ATLAS.index_of(SKANE).expect("a region");
    let tell = |place, year| said(&imagined, &POPULATION, place, state(fiction, year));
    assert_eq!(tell(Place::Painted(index), 2028).as_deref(), Some("TakeCare, planerat (påhittat)"));
    assert_eq!(
        tell(Place::Used(index, Care::Hospital), 2030).as_deref(),
        Some("TakeCare, planerat (påhittat)")
    );
    assert_eq!(tell(Place::Cited(index), 2028).as_deref(), Some("–"));
    assert_eq!(tell(Place::Cited(index), 2027), None);
    assert!(!tell(Place::Painted(index), 2027).expect("asked anew").contains("påhittat"));
    assert!(!tell(Place::Painted(index + 1), 2028).expect("asked anew").contains("påhittat"));
    assert_eq!(
        switched(Language::Swedish, &ATLAS, SKANE, switch("takecare", 2028).expect("a switch")),
        "Skåne: TakeCare från 2028"
    );
}

/// Where nothing is made up, and at the places that it does not concern, the book holds.
#[test]
fn the_author_leaves_to_the_book_what_is_not_made_up() {
    let text: &'static str = write(Language::Swedish, &ATLAS, &ARCHIVE).leak();
    let book = || Book::read(text, &ATLAS).expect("the book can be read");
    let asked = book().by(|atlas, place, state| said(atlas, &POPULATION, place, state));
    let fiction = Fiction::NONE.with(SKANE, switch("takecare", 2020));
    let imagined = ATLAS.imagined(fiction);
    for place in Place::all(&ATLAS) {
        for state in states(&ATLAS).step_by(101) {
            assert_eq!(asked.at(&ATLAS, place, state), book().at(&ATLAS, place, state), "{place:?}");
            let made_up = asked.at(&imagined, place, ViewState { fiction, ..state });
            let index = match place {
                Place::Painted(index) | Place::Used(index, _) | Place::Plans(index) | Place::Cited(index) => {
                    index
                }
                Place::Day | Place::Line(_) | Place::Member(_) => usize::MAX,
                _ => continue,
            };
            let of_skane = ATLAS.regions.get(index).is_some_and(|region| region.code == SKANE);
            if !of_skane {
                assert_eq!(made_up, at(Language::Swedish, &ATLAS, place, state), "{place:?}");
            }
        }
    }
}

#[test]
fn what_is_made_up_survives_its_link() {
    let fictions = [
        Fiction::NONE,
        Fiction::NONE.with(SKANE, switch("cosmic", 2030)),
        Fiction::NONE.with(VASTRA_GOTALAND, switch("takecare", 2027)).with(SKANE, switch("ncs-cross", 2005)),
        everywhere("millennium", 2026),
    ];
    for fiction in fictions {
        for year in ATLAS.years.all() {
            let state = ViewState { region: Some(SKANE), ..state(fiction, year.number()) };
            let link = Address::write(state, "utm_source=a", &ATLAS);
            let address = Address { state, rejected: Vec::new(), foreign: "utm_source=a".to_owned() };
            assert_eq!(Address::read(&link, &ATLAS), address, "{link}");
        }
    }
    let both =
        Fiction::NONE.with(VASTRA_GOTALAND, switch("takecare", 2027)).with(SKANE, switch("cosmic", 2030));
    assert_eq!(Address::write(state(both, 2026), "", &ATLAS), "tankom=12.cosmic.2030,14.takecare.2027");
}

#[test]
fn what_is_understood_holds_and_the_rest_is_told() {
    check("14.takecare.2027,12.cosmic.2030", "12.cosmic.2030,14.takecare.2027", &[]);
    check("m.cosmic.sista,vastra-gotaland.takecare.nu", "12.cosmic.2030,14.takecare.2026", &[]);
    check("12.cosmic.2027%2C12.vas.2029", "12.vas.2029", &[]);
    check("12.cosmic.2027&tankom=14.vas.2029", "14.vas.2029", &[]);
    check("12.cosmic.2027&tankom=14.vas.1066", "12.cosmic.2027", &["14.vas.1066"]);
    check("12.cosmic.2027&tankom=", "", &[]);
    check(",,12.cosmic.2027,", "12.cosmic.2027", &[]);
    check(
        "99.cosmic.2027,12.vas.2030,12.journalia.2030",
        "12.vas.2030",
        &["99.cosmic.2027", "12.journalia.2030"],
    );
    check("12", "", &["12"]);
    check("12.cosmic", "", &["12.cosmic"]);
    check("12.cosmic.2027.1", "", &["12.cosmic.2027.1"]);
    check("12.cosmic.2004", "", &["12.cosmic.2004"]);
    check("12.cosmic.-1", "", &["12.cosmic.-1"]);
    check("%3Cscript%3E", "", &["<script>"]);
    check("..,.", "", &["..", "."]);

    #[track_caller]
    fn check(value: &str, written: &str, rejected: &[&str]) {
        let address = Address::read(&format!("?tankom={value}"), &ATLAS);
        let link = Address::write(address.state, "", &ATLAS);
        assert_eq!(link.strip_prefix("tankom=").unwrap_or(&link), written);
        let values: Vec<&str> = address.rejected.iter().map(|one| one.value.as_str()).collect();
        assert_eq!(values, rejected);
        assert!(address.rejected.iter().all(|one| one.name == "tankom"));
    }
}

#[test]
fn a_flood_of_switches_is_at_most_one_for_each_region() {
    let flood = "12.cosmic.2027,".repeat(5_000) + &"x".repeat(10_000) + &",é.å.ö".repeat(1_000);
    let address = Address::read(&format!("tankom={flood}"), &ATLAS);
    assert_eq!(address.state.fiction.switches().count(), 1);
    assert_eq!(address.rejected.len(), 5);
    assert!(address.rejected.iter().all(|one| one.value.chars().count() <= 40));
    // A code that no county has is no place to write to.
    let nowhere = Fiction::NONE.with(RegionCode::new(200), switch("cosmic", 2027));
    assert!(nowhere.is_none() && nowhere.of(RegionCode::new(200)).is_none());
}

#[test]
fn to_make_something_up_shows_it() {
    let before = state(Fiction::NONE, 2026);
    let later = before.after(Action::Imagined(SKANE, switch("cosmic", 2029)));
    assert_eq!(later.year.number(), 2029);
    assert_eq!(later.fiction.of(SKANE), switch("cosmic", 2029));
    let earlier = before.after(Action::Imagined(SKANE, switch("cosmic", 2012)));
    assert_eq!(earlier.year, before.year);
    let both = later.after(Action::Imagined(VASTRA_GOTALAND, switch("vas", 2026)));
    assert_eq!(both.fiction.switches().count(), 2);
    let one = both.after(Action::Imagined(SKANE, None));
    assert_eq!(one.fiction, Fiction::NONE.with(VASTRA_GOTALAND, switch("vas", 2026)));
    assert_eq!(both.after(Action::ImaginedNothing), ViewState { fiction: Fiction::NONE, ..both });
}

#[test]
fn every_view_of_the_state_follows() {
    let fiction = everywhere("takecare", 2020);
    let imagined = ATLAS.imagined(fiction);
    let takecare = ATLAS.system_called("takecare").expect("a system");
    for mode in [Mode::InUse, Mode::Planned] {
        for care in [CareView::All, CareView::Only(Care::Primary), CareView::Only(Care::Hospital)] {
            let state = ViewState { mode, care, ..state(fiction, 2024) };
            for region in ATLAS.regions {
                assert_eq!(Shown::of(&imagined, region, state), Shown::Whole(Cell::InUse(takecare)));
            }
            let by_supplier = ViewState { colour_by: ColourBy::Supplier, ..state };
            let supplier = ATLAS.supplier_of(ATLAS.system(takecare), state.year).expect("a supplier");
            assert_eq!(regions_with(&imagined, Hue::Supplier(supplier), by_supplier), 21);
        }
    }
}
