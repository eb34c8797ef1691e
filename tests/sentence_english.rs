//! The sentences that are read first, in English.

use journalkartan::atlas::Language;
use journalkartan::atlas::{
    Atlas, Care, Collaboration, CollaborationKind, ColourBy, Colours, Native, Phrase, Region, RegionCode,
    Supplier, SupplierId, System, Texture, Year,
};
use journalkartan::baked::ATLAS;
use journalkartan::state::{CareView, Mode, ViewState};
use journalkartan::text::sentence::english::{reservations, summary};
use journalkartan::text::sentence::{self, summary_in};

mod golden;
mod made_up;

const ALL: CareView = CareView::All;
const PRIMARY: CareView = CareView::Only(Care::Primary);
const HOSPITALS: CareView = CareView::Only(Care::Hospital);

const VIEWS: [(&str, Mode, CareView, ColourBy); 11] = [
    ("In use · All care · System", Mode::InUse, ALL, ColourBy::System),
    ("In use · Primary care · System", Mode::InUse, PRIMARY, ColourBy::System),
    ("In use · Hospitals · System", Mode::InUse, HOSPITALS, ColourBy::System),
    ("Planned · All care · System", Mode::Planned, ALL, ColourBy::System),
    ("Planned · Primary care · System", Mode::Planned, PRIMARY, ColourBy::System),
    ("Planned · Hospitals · System", Mode::Planned, HOSPITALS, ColourBy::System),
    ("In use · All care · Supplier", Mode::InUse, ALL, ColourBy::Supplier),
    ("In use · Primary care · Supplier", Mode::InUse, PRIMARY, ColourBy::Supplier),
    ("Planned · All care · Supplier", Mode::Planned, ALL, ColourBy::Supplier),
    ("Planned · Hospitals · Supplier", Mode::Planned, HOSPITALS, ColourBy::Supplier),
    ("In use · All care · Collaboration", Mode::InUse, ALL, ColourBy::Collaboration),
];

#[test]
fn the_sentences_are_the_ones_last_read() {
    let mut lines = Vec::new();
    for (heading, mode, care, colour_by) in VIEWS {
        lines.push(format!("\n{heading}\n"));
        for year in ATLAS.years.all() {
            let state = ViewState { year, mode, care, colour_by, ..ViewState::of(&ATLAS) };
            lines.push(format!("{year}  {}", summary(&ATLAS, state)));
            let doubts = reservations(&ATLAS, state);
            lines.extend((!doubts.is_empty()).then(|| format!("      {doubts}")));
        }
    }
    let text = lines.join("\n").trim_start().to_owned() + "\n";
    golden::check("sentences.en.txt", &text);
}

#[test]
fn each_language_says_its_own() {
    let state = ViewState::of(&ATLAS);
    assert_eq!(summary_in(Language::Swedish, &ATLAS, state), sentence::summary(&ATLAS, state));
    assert_eq!(summary_in(Language::English, &ATLAS, state), summary(&ATLAS, state));
}

#[test]
fn every_sentence_is_well_spaced_and_ends() {
    for (_, mode, care, colour_by) in VIEWS {
        for year in ATLAS.years.all() {
            let state = ViewState { year, mode, care, colour_by, ..ViewState::of(&ATLAS) };
            let doubts = reservations(&ATLAS, state);
            for text in [summary(&ATLAS, state), doubts].iter().filter(|text| !text.is_empty()) {
                assert!(text.ends_with('.') && text.trim() == text, "{text:?}");
                assert!(!["  ", " ,", " .", "..", ",,"].iter().any(|wrong| text.contains(wrong)), "{text:?}");
                assert!(text.starts_with(char::is_uppercase), "{text:?}");
            }
        }
    }
}

#[test]
fn one_region_is_told_in_the_singular() {
    let alone = country(made_up::STEADY);
    check(&alone, 2019, Mode::InUse, "In 2019 one region used Alfa.", "");
    check(&alone, 2020, Mode::InUse, "In 2020 one region uses Alfa.", "");
    check(&alone, 2021, Mode::InUse, "In 2021 one region is to use Alfa, if plans hold.", "");
    check(&alone, 2019, Mode::Planned, "At the end of 2019 one region used or planned to use Alfa.", "");
    check(&alone, 2020, Mode::Planned, "In 2020 one region uses or plans to use Alfa.", "");
    let later = "Today’s plans also apply to 2021: one region uses or plans to use Alfa.";
    check(&alone, 2021, Mode::Planned, later, "");
}

#[test]
fn many_regions_are_told_in_the_plural() {
    let all = &made_up::ATLAS;
    let known = "For two regions the information is not confirmed. There is information for 21 of 24 cases, \
        with each region’s primary care and hospitals counted separately.";
    check(
        all,
        2020,
        Mode::InUse,
        "In 2020 six regions use Alfa. At least three systems share the country.",
        known,
    );
    let planned =
        "In 2020 seven regions use or plan to use Beta. At least three systems are in use or planned.";
    let doubts = "One region is to get a new system but has not chosen which. \
        One region has chosen several modules instead of one system. \
        For one region the information is not confirmed. There is information for 23 of 24 cases, \
        with each region’s primary care and hospitals counted separately.";
    check(all, 2020, Mode::Planned, planned, doubts);
}

#[test]
fn a_region_that_has_not_chosen_is_told_in_the_tense_of_the_year() {
    let nothing = |year| format!("For {year} no health record system is known.");
    let undecided = country(made_up::UNDECIDED);
    let was = "One region was to get a new system but had not chosen which.";
    check(&undecided, 2019, Mode::Planned, &nothing(2019), was);
    let is = "One region is to get a new system but has not chosen which.";
    check(&undecided, 2020, Mode::Planned, &nothing(2020), is);
    let modular = country(made_up::MODULAR);
    let [chose, chosen] =
        ["had", "has"].map(|verb| format!("One region {verb} chosen several modules instead of one system."));
    check(&modular, 2019, Mode::Planned, &nothing(2019), &chose);
    check(&modular, 2021, Mode::Planned, &nothing(2021), &chosen);
}

#[test]
fn several_regions_that_have_not_chosen_are_told_in_the_plural() {
    let twice = |code| {
        let region = *made_up::ATLAS.region(code).expect("a region of the country");
        Atlas { regions: Box::leak(Box::new([region, region])), ..made_up::ATLAS }
    };
    let nothing = "For 2020 no health record system is known.";
    let undecided = "Two regions are to get new systems but have not chosen which.";
    check(&twice(made_up::UNDECIDED), 2020, Mode::Planned, nothing, undecided);
    let modular = "Two regions have chosen several modules instead of one system.";
    check(&twice(made_up::MODULAR), 2020, Mode::Planned, nothing, modular);
}

#[test]
fn what_is_not_sure_is_said_not_to_be() {
    let unconfirmed = "For one region the information is not confirmed.";
    let overdue = country(made_up::OVERDUE);
    check(&overdue, 2019, Mode::InUse, "In 2019 perhaps one region used Beta.", unconfirmed);
    check(&overdue, 2020, Mode::InUse, "In 2020 perhaps one region uses Beta.", unconfirmed);
    let split = Atlas { regions: &made_up::ATLAS.regions[1..4], ..made_up::ATLAS };
    let more = "In 2020 two regions use Beta, and perhaps one more. Two systems share the country.";
    check(&split, 2020, Mode::InUse, more, unconfirmed);
}

#[test]
fn the_care_that_is_looked_at_is_named() {
    let split = country(made_up::SPLIT);
    check_care(&split, ALL, "In 2020 one region uses Alfa. Two systems share the country.", "");
    check_care(&split, PRIMARY, "In 2020 one region uses Alfa in primary care.", "");
    check_care(&split, HOSPITALS, "In 2020 one region uses Beta in hospitals.", "");
    let all = "At least two systems share the country’s primary care.";
    assert!(summary(&made_up::ATLAS, state(2020, Mode::InUse, PRIMARY)).ends_with(all));
    let nothing = "For 2020 no health record system is known in primary care.";
    check_care(&country(made_up::OBSCURE), PRIMARY, nothing, "There is no information for any region.");
}

#[test]
fn a_supplier_is_told_in_the_tense_of_the_year_and_with_the_care() {
    let split = supplied(&country(made_up::SPLIT));
    let told = |year, mode, care, expected: &str| {
        let state = ViewState { colour_by: ColourBy::Supplier, ..state(year, mode, care) };
        check_state(&split, state, expected, "");
    };
    told(2019, Mode::InUse, ALL, "In 2019 Ett supplied one region. Two suppliers shared the country.");
    told(2020, Mode::InUse, ALL, "In 2020 Ett supplies one region. Two suppliers share the country.");
    told(2020, Mode::InUse, HOSPITALS, "In 2020 Två supplies one region with systems for hospitals.");
    let later = "In 2021 Ett is to supply one region with systems for primary care, if plans hold.";
    told(2021, Mode::InUse, PRIMARY, later);
    let shared =
        "In 2021 Ett is to supply one region, if plans hold. Two suppliers are then to share the country.";
    told(2021, Mode::InUse, ALL, shared);
    let both = "At the end of 2018 Ett supplied, or was to supply, one region. \
        Two suppliers had systems in use or planned.";
    told(2018, Mode::Planned, ALL, both);
    told(2020, Mode::Planned, ALL, "In 2020 Ett supplies, or is to supply, one region.");
    let apply = "Today’s plans also apply to 2021: Ett supplies, or is to supply, one region.";
    told(2021, Mode::Planned, ALL, apply);
}

#[test]
fn a_supplier_that_is_not_known_is_said_not_to_be() {
    let steady = country(made_up::STEADY);
    let state = |care| ViewState { colour_by: ColourBy::Supplier, ..state(2020, Mode::InUse, care) };
    check_state(&steady, state(ALL), "For 2020 no supplier is known.", "");
    check_state(&steady, state(HOSPITALS), "For 2020 no supplier is known in hospitals.", "");
    let all = summary(&supplied(&made_up::ATLAS), state(ALL));
    assert!(all.ends_with("At least two suppliers share the country."), "{all}");
}

#[test]
fn a_collaboration_is_told_with_those_who_are_in_none() {
    let all = |members: &'static [RegionCode], regions: usize| Atlas {
        regions: &made_up::ATLAS.regions[..regions],
        collaborations: Box::leak(Box::new([together(members)])),
        ..made_up::ATLAS
    };
    let told = |atlas: &Atlas, year, expected: &str| {
        let state = ViewState { colour_by: ColourBy::Collaboration, ..state(year, Mode::InUse, ALL) };
        check_state(atlas, state, expected, "");
    };
    let two = all(&[made_up::STEADY], 2);
    let alone = "belongs to no known collaboration.";
    told(&two, 2019, "In 2019 one region belonged to Ihop. One region belonged to no known collaboration.");
    told(&two, 2020, &format!("In 2020 one region belongs to Ihop. One region {alone}"));
    let later = "As far as is known, one region will still belong to Ihop in 2021.";
    told(&two, 2021, &format!("{later} One region {alone}"));
    let four = all(&[made_up::STEADY, made_up::CHANGED], 4);
    let plural = "In 2020 two regions belong to Ihop. Two regions belong to no known collaboration.";
    told(&four, 2020, plural);
    told(&all(&[made_up::STEADY], 1), 2020, "In 2020 one region belongs to Ihop.");
    told(&all(&[], 2), 2020, "For 2020 no procurement collaboration is known.");
}

#[track_caller]
fn check(atlas: &Atlas, year: u16, mode: Mode, expected: &str, doubts: &str) {
    check_state(atlas, state(year, mode, ALL), expected, doubts);
}

#[track_caller]
fn check_care(atlas: &Atlas, care: CareView, expected: &str, doubts: &str) {
    check_state(atlas, state(2020, Mode::InUse, care), expected, doubts);
}

#[track_caller]
fn check_state(atlas: &Atlas, state: ViewState, expected: &str, doubts: &str) {
    assert_eq!(summary(atlas, state), expected);
    assert_eq!(reservations(atlas, state), doubts);
}

fn state(year: u16, mode: Mode, care: CareView) -> ViewState {
    ViewState { year: Year::new(year), mode, care, ..ViewState::of(&made_up::ATLAS) }
}

/// A country of one region of the made-up one.
fn country(code: RegionCode) -> Atlas {
    let region: &'static Region = made_up::ATLAS.region(code).expect("a region of the country");
    Atlas { regions: std::slice::from_ref(region), ..made_up::ATLAS }
}

/// The years of the made-up country.
const YEARS: usize = 11;

/// The country with a supplier for Alfa and another for Beta and Gamma.
fn supplied(atlas: &Atlas) -> Atlas {
    const BY: [[Option<SupplierId>; YEARS]; 2] =
        [[Some(SupplierId::baked(0)); YEARS], [Some(SupplierId::baked(1)); YEARS]];
    const SUPPLIERS: &[Supplier] = &[supplier("Ett"), supplier("Två")];
    let [alfa, beta, gamma] = [0, 1, 2].map(|index| made_up::ATLAS.systems[index]);
    let systems = Box::new([
        System { supplied: &BY[0], ..alfa },
        System { supplied: &BY[1], ..beta },
        System { supplied: &BY[1], ..gamma },
    ]);
    Atlas { systems: Box::leak(systems), suppliers: SUPPLIERS, ..*atlas }
}

const COLOURS: Native<Colours> = Native::new(Colours { light: "#000000", dark: "#ffffff" });

const fn supplier(name: &'static str) -> Supplier {
    let (about, texture) = (Phrase::new("", ""), Texture::Plain);
    let (owners, sources) = (Native::new(&[] as &[_]), Native::new(&[] as &[_]));
    Supplier { key: name, name, about, colours: COLOURS, texture, owners, owned: Native::new(&[]), sources }
}

/// A collaboration with the same members in all years.
fn together(members: &'static [RegionCode]) -> Collaboration {
    Collaboration {
        key: "ihop",
        name: "Ihop",
        short: "Ihop",
        kind: CollaborationKind::Procurement { colours: COLOURS, texture: Texture::Plain },
        about: Phrase::new("", ""),
        members: Native::new(&[]),
        present: Box::leak(Box::new([members; YEARS])),
        sources: Native::new(&[]),
    }
}
