//! The timeline in words: its fixed texts, and each row told as it is painted.

use super::date::day;
use super::label;
use crate::atlas::{Atlas, Language, Phrase, Region, Year};
use crate::state::ViewState;

/// The title.
pub const TITLE: Phrase = Phrase::new("Tidslinje", "Timeline");
/// What the page is, beside its title.
pub const SUBTITLE: Phrase = Phrase::new(
    "Alla regioners journalsystem, år för år.",
    "All regions’ health record systems, year by year.",
);
/// How to read the rows.
pub const LINE: Phrase = Phrase::new(
    "En rad för varje region, en ruta för varje år. Rutan visar vad som användes vid årets slut; efter i dag vad planerna lovar. Där primärvården och sjukhusen skiljer sig åt har primärvården den övre halvan och sjukhusen den undre.",
    "A row for each region, a cell for each year. The cell shows what was used at the end of the year; after today, what plans promise. Where primary care and hospitals differ, primary care has the upper half and hospitals the lower.",
);
/// The mark between what is known and what is planned.
pub const TODAY: Phrase = Phrase::new("i dag", "today");

/// The day for which the page speaks: "Uppgifterna gäller den 21 november 2026."
#[must_use]
pub fn as_of(language: Language, atlas: &Atlas) -> String {
    let day = day(language, atlas.as_of);
    match language {
        Language::Swedish => format!("Uppgifterna gäller den {day}."),
        Language::English => format!("The data is as of {day}."),
    }
}

/// The longest name that stands in full where space is short, in letters.
const NARROW: usize = 9;

/// The table's caption: "Journalsystem i varje region, 2005 till 2030".
#[must_use]
pub fn caption(language: Language, atlas: &Atlas) -> String {
    let (first, last) = (atlas.years.first, atlas.years.last);
    match language {
        Language::Swedish => format!("Journalsystem i varje region, {first} till {last}"),
        Language::English => format!("Health record systems in each region, {first} to {last}"),
    }
}

/// A name as it stands where space is short: "Skåne", "Västerbo.".
#[must_use]
pub fn abbreviated(name: &str) -> String {
    if name.chars().count() <= NARROW {
        return name.to_owned();
    }
    let start: String = name.chars().take(NARROW - 1).collect();
    format!("{}.", start.trim_end())
}

/// Years that follow each other and of which the same is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The first year.
    pub first: Year,
    /// The last year, which may be the first.
    pub last: Year,
    /// What a region is painted with in these years.
    pub words: String,
}

/// What a region is painted with in every year on the slider, given what else the state says.
#[must_use]
pub fn runs(language: Language, atlas: &Atlas, region: &Region, state: ViewState) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for year in atlas.years.all() {
        let words = label::painted(language, atlas, region, state.in_year(year));
        match runs.last_mut() {
            Some(run) if run.words == words => run.last = year,
            _ => runs.push(Run { first: year, last: year, words }),
        }
    }
    runs
}

/// A row in words: "2005–2011: uppgift saknas. 2012–2026: NCS Cross. 2027–2030: Cosmic, planerat."
#[must_use]
pub fn row(language: Language, atlas: &Atlas, region: &Region, state: ViewState) -> String {
    let said = runs(language, atlas, region, state).into_iter().map(|Run { first, last, words }| {
        if first == last { format!("{first}: {words}.") } else { format!("{first}–{last}: {words}.") }
    });
    said.collect::<Vec<_>>().join(" ")
}
