//! Words: numbers and labels.

use journalkartan::atlas::{Care, Confidence, Language, SourceId, SourceKind};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::scene::{Cell, Shown, Status};
use journalkartan::state::ViewState;
use journalkartan::text::number::{Gender, capital, regions, spelled};
use journalkartan::text::{label, offline, words};

mod made_up;
mod spacing;
use spacing::assert_label;

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
fn every_label_is_there() {
    let kinds = [
        SourceKind::Region,
        SourceKind::Vendor,
        SourceKind::Authority,
        SourceKind::Press,
        SourceKind::Research,
        SourceKind::Compilation,
    ];
    for language in Language::ALL {
        let cares = Care::ALL.map(|care| [label::place(language, care), label::care(language, care)]);
        let confidences = [Confidence::Low, Confidence::Medium, Confidence::High];
        let confidences = confidences.map(|confidence| label::confidence(language, confidence));
        let kinds = kinds.map(|kind| label::kind(language, kind));
        let statuses = Status::ALL.map(|status| label::status(language, status));
        let names =
            [&words::MODES[..], &words::COLOUR_NAMES, &words::STATUSES, &words::CARES, &[words::ALL_CARE]];
        let names = names.concat().into_iter().map(|name| language.phrase(name));
        let labels = cares.into_iter().flatten().chain(confidences).chain(kinds).chain(statuses).chain(names);
        labels.for_each(assert_label);
        for line in [offline::READY, offline::NEWER, offline::NOW, offline::NAME] {
            assert_label(language.phrase(line));
        }
        assert_label(&offline::cut(language, &ATLAS));
        for (source, id) in ARCHIVE.sources.iter().zip((0..).map_while(SourceId::new)) {
            assert_label(&label::title(source));
            assert_label(&format!("{}{}", label::title(source), label::particulars(language, source)));
            assert_label(&label::origin(language, source));
            assert_label(&label::source_number(language, id));
        }
        for year in ATLAS.years.all() {
            let state = ViewState { year, ..ViewState::of(&ATLAS) };
            for region in ATLAS.regions {
                assert_label(&label::region(language, &ATLAS, region, state));
                assert_label(&label::plans(language, &ATLAS, region, year));
            }
        }
    }
}

#[test]
fn what_a_shape_shows_is_told_in_words() {
    let alfa = Cell::InUse(made_up::ALFA);
    check(Shown::Whole(alfa), "Alfa", "Alfa");
    check(Shown::Whole(Cell::Planned(made_up::ALFA)), "Alfa, planerat", "Alfa, planned");
    check(Shown::Whole(Cell::Unconfirmed(made_up::ALFA)), "Alfa, ej bekräftat", "Alfa, unconfirmed");
    check(Shown::Whole(Cell::Undecided), "ej beslutat", "undecided");
    check(Shown::Whole(Cell::Modular), "flera moduler", "several modules");
    check(Shown::Whole(Cell::Unknown), "uppgift saknas", "not known");
    check(
        Shown::Split { primary: Cell::Unknown, hospital: alfa },
        "uppgift saknas i primärvården, Alfa på sjukhusen",
        "not known in primary care, Alfa in hospitals",
    );

    #[track_caller]
    fn check(shown: Shown, swedish: &str, english: &str) {
        let said = Language::ALL.map(|language| label::shown(language, &made_up::ATLAS, shown));
        assert_eq!(said, [swedish, english]);
    }
}
