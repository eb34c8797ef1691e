//! The sentences that are read first, and every other text that is put together.

use journalkartan::atlas::{Atlas, Care, ColourBy, Language, Region, RegionCode, Year};
use journalkartan::baked::ATLAS;
use journalkartan::state::{CareView, Mode, ViewState};
use journalkartan::text::sentence::{reservations, summary};
use journalkartan::text::words;

mod golden;
mod made_up;

const CARES: [CareView; 3] = [CareView::All, CareView::Only(Care::Primary), CareView::Only(Care::Hospital)];
const MODES: [Mode; 2] = [Mode::InUse, Mode::Planned];

#[test]
fn the_sentences_are_the_ones_last_read() {
    let mut lines = Vec::new();
    let systems = MODES.into_iter().flat_map(|mode| CARES.map(|care| (mode, care, ColourBy::System)));
    let suppliers = MODES.map(|mode| (mode, CareView::All, ColourBy::Supplier));
    let collaborations = [(Mode::InUse, CareView::All, ColourBy::Collaboration)];
    for (mode, care, colour_by) in systems.chain(suppliers).chain(collaborations) {
        lines.push(format!("\n{}\n", heading(mode, care, colour_by)));
        for year in ATLAS.years.all() {
            let state = ViewState { year, mode, care, colour_by, ..ViewState::of(&ATLAS) };
            lines.push(format!("{year}  {}", summary(&ATLAS, state)));
            let doubts = reservations(&ATLAS, state);
            lines.extend((!doubts.is_empty()).then(|| format!("      {doubts}")));
        }
    }
    let text = lines.join("\n").trim_start().to_owned() + "\n";
    golden::check("sentences.txt", &text);
}

/// The switches as they stand: "I bruk · All vård · System".
fn heading(mode: Mode, care: CareView, colour_by: ColourBy) -> String {
    let care = match care {
        CareView::All => words::ALL_CARE,
        CareView::Only(care) => words::CARES[care as usize],
    };
    [words::MODES[mode as usize], care, words::COLOUR_NAMES[colour_by as usize]]
        .map(|name| name.sv)
        .join(" · ")
}

#[test]
fn one_region_is_told_in_the_singular() {
    let alone = country(made_up::STEADY);
    check(&alone, 2019, Mode::InUse, "2019 använde en region Alfa.", "");
    check(&alone, 2020, Mode::InUse, "2020 använder en region Alfa.", "");
    check(&alone, 2021, Mode::InUse, "2021 ska en region använda Alfa, om planerna håller.", "");
    check(&alone, 2019, Mode::Planned, "Vid slutet av 2019 använde eller planerade en region Alfa.", "");
    check(&alone, 2020, Mode::Planned, "2020 använder eller planerar en region Alfa.", "");
    let later = "Även för 2021 gäller dagens planer: en region använder eller planerar Alfa.";
    check(&alone, 2021, Mode::Planned, later, "");
}

#[test]
fn many_regions_are_told_in_the_plural() {
    let all = &made_up::ATLAS;
    let known = "I två regioner är uppgiften inte bekräftad. \
        Uppgift finns för 21 av 24, med primärvård och sjukhus räknade var för sig.";
    check(
        all,
        2020,
        Mode::InUse,
        "2020 använder sex regioner Alfa. Minst tre system delar på landet.",
        known,
    );
    let planned =
        "2020 använder eller planerar sju regioner Beta. Minst tre system används eller är planerade.";
    let doubts = "En region ska byta system men har inte valt vilket. \
        En region har valt flera moduler i stället för ett system. I en region är uppgiften inte bekräftad. \
        Uppgift finns för 23 av 24, med primärvård och sjukhus räknade var för sig.";
    check(all, 2020, Mode::Planned, planned, doubts);
}

#[test]
fn a_region_that_has_not_chosen_is_told_in_the_tense_of_the_year() {
    let undecided = country(made_up::UNDECIDED);
    let nothing = |year| format!("För {year} är inget journalsystem känt.");
    check(
        &undecided,
        2019,
        Mode::Planned,
        &nothing(2019),
        "En region skulle byta system men hade inte valt vilket.",
    );
    check(
        &undecided,
        2020,
        Mode::Planned,
        &nothing(2020),
        "En region ska byta system men har inte valt vilket.",
    );
    let modular = country(made_up::MODULAR);
    let [chose, chosen] =
        ["hade", "har"].map(|verb| format!("En region {verb} valt flera moduler i stället för ett system."));
    check(&modular, 2019, Mode::Planned, &nothing(2019), &chose);
    check(&modular, 2021, Mode::Planned, &nothing(2021), &chosen);
}

#[test]
fn what_is_not_sure_is_said_not_to_be() {
    let overdue = country(made_up::OVERDUE);
    check(
        &overdue,
        2019,
        Mode::InUse,
        "2019 använde kanske en region Beta.",
        "I en region är uppgiften inte bekräftad.",
    );
    let split = Atlas { regions: &made_up::ATLAS.regions[1..4], ..made_up::ATLAS };
    let more = "2020 använder två regioner Beta, och kanske en till. Två system delar på landet.";
    check(&split, 2020, Mode::InUse, more, "I en region är uppgiften inte bekräftad.");
}

#[test]
fn the_care_that_is_looked_at_is_named() {
    let split = country(made_up::SPLIT);
    let both = "2020 använder en region Alfa. Två system delar på landet.";
    check_care(&split, CareView::All, both, "");
    check_care(&split, CareView::Only(Care::Primary), "2020 använder en region Alfa i primärvården.", "");
    check_care(&split, CareView::Only(Care::Hospital), "2020 använder en region Beta på sjukhusen.", "");
    let all = "Minst två system delar på landets primärvård.";
    assert!(summary(&made_up::ATLAS, state(2020, Mode::InUse, CareView::Only(Care::Primary))).ends_with(all));
    let obscure = country(made_up::OBSCURE);
    let nothing = "För 2020 är inget journalsystem känt i primärvården.";
    check_care(&obscure, CareView::Only(Care::Primary), nothing, "Uppgift finns för 0 av 1 regioner.");
}

#[track_caller]
fn check(atlas: &Atlas, year: u16, mode: Mode, expected: &str, doubts: &str) {
    check_state(atlas, state(year, mode, CareView::All), expected, doubts);
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

#[test]
fn every_sentence_is_well_spaced_and_ends() {
    for state in states() {
        for text in [summary(&ATLAS, state), reservations(&ATLAS, state)] {
            assert!(text.is_empty() || text.ends_with('.'), "{text}");
            assert_spaced(&text);
        }
    }
    let ended =
        [words::PANEL_HINT, words::DOSSIERS_LINE, words::SOURCES_LINE, words::SUBTITLE, words::READOUT];
    let ended = ended.into_iter().chain(words::METHOD_LINES);
    for text in ended.chain([words::WITHOUT_SCRIPT, words::STILL, words::NOTHING_KNOWN, words::NO_REGION]) {
        for text in Language::ALL.map(|language| language.phrase(text)) {
            assert!(text.ends_with('.'), "{text}");
            assert_spaced(text);
        }
    }
}

/// Every year, mode and care of the real data.
fn states() -> impl Iterator<Item = ViewState> {
    ATLAS.years.all().flat_map(|year| {
        MODES
            .into_iter()
            .flat_map(move |mode| CARES.map(|care| ViewState { year, mode, care, ..ViewState::of(&ATLAS) }))
    })
}

#[track_caller]
fn assert_spaced(text: &str) {
    assert!(
        !text.contains("  ") && text.trim() == text && !text.contains(" ,") && !text.contains(" ."),
        "{text:?}"
    );
}
