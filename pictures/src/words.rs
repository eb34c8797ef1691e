//! What the pictures and their pages say, beyond what the map says of the same state.

use journalkartan::atlas::{Language, Phrase};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::scene::Tense;
use journalkartan::state::CareView;
use journalkartan::text::{date, label, sentence, share, words};

use crate::card::Entry;
use crate::edition::Edition;

/// Above the legend.
pub const COUNT: Phrase = Phrase::new("Antal regioner", "Number of regions");
/// How to read a divided region.
pub const HALVES: Phrase = Phrase::new(
    "I delade regioner visar övre halvan primärvården, nedre sjukhusen.",
    "In divided regions the upper half shows primary care, the lower hospitals.",
);
/// The link to the year before.
pub const BEFORE: Phrase = Phrase::new("Året före", "The year before");
/// The link to the year after.
pub const AFTER: Phrase = Phrase::new("Året efter", "The year after");

/// The first sentence of the state.
#[must_use]
pub fn headline(edition: Edition) -> String {
    sentence::headline_in(edition.language, &ATLAS, edition.state())
}

/// The second one; empty where the first says it all.
#[must_use]
pub fn rest(edition: Edition) -> String {
    sentence::rest_in(edition.language, &ATLAS, edition.state())
}

/// All that is said of the state after the first sentence.
#[must_use]
pub fn description(edition: Edition) -> String {
    let doubts = sentence::reservations_in(edition.language, &ATLAS, edition.state());
    let said = [rest(edition), doubts, source(edition.language)];
    said.into_iter().filter(|sentence| !sentence.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What stands beside the year: the level of care, and that the year has not come.
#[must_use]
pub fn beside(edition: Edition) -> Vec<&'static str> {
    let care = match edition.care {
        CareView::All => None,
        CareView::Only(care) => Some(label::care(edition.language, care)),
    };
    let is_ahead = Tense::of(&ATLAS, edition.state()) == Tense::Future;
    care.into_iter().chain(is_ahead.then(|| share::forecast(edition.language))).collect()
}

/// What a map of the state is called: "Karta över Sveriges regioner 2027, primärvård".
#[must_use]
pub fn map(edition: Edition) -> String {
    let year = edition.year;
    let map = match edition.language {
        Language::Swedish => format!("Karta över journalsystem i Sveriges regioner {year}"),
        Language::English => format!("Map of health record systems in Sweden’s regions {year}"),
    };
    match edition.care {
        CareView::All => map,
        CareView::Only(care) => format!("{map}, {}", label::care(edition.language, care).to_lowercase()),
    }
}

/// What the picture shows, for those who hear it: its map, then "Antal regioner: Cosmic 9, NCS Cross 3."
#[must_use]
pub fn alternative(edition: Edition) -> String {
    let counts = Entry::all(edition).into_iter().map(|entry| format!("{} {}", entry.name, entry.count));
    let counts = counts.collect::<Vec<_>>().join(", ");
    format!("{}. {}: {counts}.", map(edition), edition.language.phrase(COUNT))
}

/// Where the picture comes from: the site, the data's date, and the address where it is settled.
#[must_use]
pub fn source(language: Language) -> String {
    let (title, day) = (language.phrase(words::TITLE), date::day(language, ATLAS.as_of));
    let said = match language {
        Language::Swedish => format!("{title}, uppgifter per den {day}."),
        Language::English => format!("{title}, data as of {day}."),
    };
    let address = ARCHIVE.address.and_then(|address| address.strip_prefix("https://"));
    address.map_or(said.clone(), |address| format!("{said} {}", address.trim_end_matches('/')))
}

/// The link to the map in the state.
#[must_use]
pub fn open(edition: Edition) -> String {
    let year = edition.year;
    match edition.language {
        Language::Swedish => format!("Öppna kartan för {year}"),
        Language::English => format!("Open the map of {year}"),
    }
}
