//! Writes the book of each language: see [`crate::book`].

use std::collections::HashMap;

use super::english;
use super::number::{capital, regions};
use super::{find, label, panel, sentence, words};
use crate::atlas::{Archive, Atlas, Care, ColourBy, Hue, Language, Phrase, Status, Year};
use crate::book::{KEY, OTHER, Place, Slots, Word, YEAR};
use crate::scene::{self, Tally, changes, regions_with};
use crate::state::{CareView, Mode, ViewState};

/// The file of a book as it is fetched.
#[must_use]
pub fn write(language: Language, atlas: &Atlas, archive: &Archive) -> String {
    let words = Word::all(atlas.regions.len()).into_iter();
    let mut strings: Vec<String> = words.map(|word| self::word(language, atlas, archive, word)).collect();
    let mut numbers = HashMap::new();
    let mut slots = Vec::new();
    for place in Place::all(atlas) {
        for state in states(atlas) {
            let string =
                at(language, atlas, place, state).replace(&state.year.to_string(), &YEAR.to_string());
            let number = *numbers.entry(string).or_insert_with_key(|string| {
                strings.push(string.clone());
                strings.len() - 1
            });
            slots.push(u16::try_from(number).unwrap_or(u16::MAX));
        }
    }
    format!("{}\n{}", strings.join("\n"), Slots::new(slots).line())
}

/// All states that a text can follow, in the order of a book's slots.
pub fn states(atlas: &Atlas) -> impl Iterator<Item = ViewState> {
    let colours = [ColourBy::System, ColourBy::Collaboration, ColourBy::Supplier];
    let cares = [CareView::All, CareView::Only(Care::Primary), CareView::Only(Care::Hospital)];
    let years: Vec<Year> = atlas.years.all().collect();
    let start = ViewState::of(atlas);
    colours.into_iter().flat_map(move |colour_by| {
        let years = years.clone();
        cares.into_iter().flat_map(move |care| {
            let years = years.clone();
            [Mode::InUse, Mode::Planned].into_iter().flat_map(move |mode| {
                years.clone().into_iter().map(move |year| ViewState { year, mode, care, colour_by, ..start })
            })
        })
    })
}

/// What stands at a place in a state.
#[must_use]
pub fn at(language: Language, atlas: &Atlas, place: Place, state: ViewState) -> String {
    let region = |index: usize| &atlas.regions[index];
    let cell = |index, care| scene::cell(atlas, region(index), care, state.year, Mode::InUse);
    let open = |line: usize| match state.colour_by {
        ColourBy::Collaboration => 0,
        ColourBy::System | ColourBy::Supplier => Tally::of(atlas, state).status(KEY[line]),
    };
    match place {
        Place::Headline => sentence::headline_in(language, atlas, state),
        Place::Rest => sentence::rest_in(language, atlas, state),
        Place::Doubts => sentence::reservations_in(language, atlas, state),
        Place::Day => panel::heading(language, atlas, state.year),
        Place::Marks => marks(atlas, state),
        Place::Count(entry) => Hue::all(atlas, state.colour_by)
            .get(entry)
            .map_or_else(String::new, |hue| regions_with(atlas, *hue, state).to_string()),
        Place::Open(line) => open(line).to_string(),
        Place::Painted(index) => label::painted(language, atlas, region(index), state),
        Place::Used(index, care) => label::told(language, atlas, cell(index, care), state),
        Place::Plans(index) => label::plans(language, atlas, region(index), state.year),
        Place::Cited(index) => label::cited(region(index), state.year),
        Place::Member(index) => label::member(atlas, region(index), state),
        Place::Line(hue) => panel::line(language, atlas, hue, state.year),
    }
}

/// The marks over the slider: for each year a line whose height is to that of the drawing as the number of regions
/// that change then is to that of the year with most; a unit of width is a year.
fn marks(atlas: &Atlas, state: ViewState) -> String {
    let years: Vec<Year> = atlas.years.all().collect();
    let height = atlas.regions.len();
    let pairs = years.windows(2).enumerate();
    let counted = pairs.map(|(index, pair)| {
        let (before, after) = (state.in_year(pair[0]), state.in_year(pair[1]));
        (index + 1, atlas.regions.iter().filter(|region| changes(atlas, region, before, after)).count())
    });
    let counted: Vec<(usize, usize)> = counted.filter(|(_, count)| 0 < *count).collect();
    let most = counted.iter().map(|(_, count)| *count).max().unwrap_or(1);
    counted.iter().map(|(x, count)| format!("M{x} {height}v-{}", count * height / most)).collect()
}

/// A word in a language.
#[must_use]
pub fn word(language: Language, atlas: &Atlas, archive: &Archive, word: Word) -> String {
    const PLAY: Phrase = Phrase::new("Spela upp åren", "Play the years");
    const PAUSE: Phrase = Phrase::new("Pausa", "Pause");
    const NOT_FOUND: Phrase = Phrase::new(
        "Ingen träff. Pröva namnet på ett län eller en större ort.",
        "No match. Try the name of a county or a larger town.",
    );
    let phrase = match word {
        Word::Title => words::HEAD_TITLE,
        Word::Readout => words::READOUT,
        Word::PanelHint => words::PANEL_HINT,
        Word::Neighbours => words::NEIGHBOURS,
        Word::Regions => words::REGIONS,
        Word::Member => words::MEMBER,
        Word::Rejected => words::REJECTED,
        Word::Play => PLAY,
        Word::Pause => PAUSE,
        Word::NotFound => NOT_FOUND,
        Word::ByName => {
            let ranks = scene::order::by_name(atlas).into_iter();
            return ranks
                .filter_map(|rank| char::from_u32(u32::from('a') + u32::try_from(rank).ok()?))
                .collect();
        }
        Word::Names(index) => {
            let names = atlas.regions.get(index).map(|region| find::names(atlas, archive, region));
            return names.unwrap_or_default().join(&OTHER.to_string());
        }
        Word::Status(status, care) => return self::status(language, status, care),
        Word::Count(count) => return count_of(language, count),
        Word::Changes(count) => return changed(language, count),
    };
    language.phrase(phrase).to_owned()
}

fn status(language: Language, status: Status, care: Option<Care>) -> String {
    let place = care.map_or_else(String::new, |care| format!(" {}", label::place(language, care)));
    format!("{}{place}", label::status(language, status))
}

/// "ingen region", "tre regioner".
fn count_of(language: Language, count: usize) -> String {
    match (language, count) {
        (Language::Swedish, 0) => "ingen region".to_owned(),
        (Language::English, 0) => "no region".to_owned(),
        (Language::Swedish, _) => regions(count),
        (Language::English, _) => english::regions(count),
    }
}

/// "Tre regioner ändras från 2024 till 2025."
fn changed(language: Language, count: usize) -> String {
    let regions = capital(&count_of(language, count));
    match (language, count) {
        (Language::Swedish, 0) => format!("Ingen känd ändring från {YEAR} till {OTHER}."),
        (Language::English, 0) => format!("No known change from {YEAR} to {OTHER}."),
        (Language::Swedish, _) => format!("{regions} ändras från {YEAR} till {OTHER}."),
        (Language::English, 1) => format!("{regions} changes from {YEAR} to {OTHER}."),
        (Language::English, _) => format!("{regions} change from {YEAR} to {OTHER}."),
    }
}
