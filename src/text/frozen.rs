//! What a page is given that is frozen at the day of an edition: see [`crate::book::Frozen`].

use super::date::day;
use super::{book, words};
use crate::atlas::{Archive, Atlas, Edition, Language};
use crate::book::{Frozen, Place};

/// The file of an edition as it is fetched, with the name of its style sheet; none for the data's own date, whose
/// page is that of the present.
#[must_use]
pub fn write(
    language: Language,
    atlas: &Atlas,
    archive: &Archive,
    edition: Edition,
    style: &str,
) -> Option<String> {
    let known = (edition.day < atlas.as_of).then(|| atlas.as_known_on(edition.day))?;
    Some(format!(
        "{}\n{}\n{}",
        notice(language, atlas, &known, style),
        Frozen::cells(&known),
        book::write(language, &known, archive)
    ))
}

/// "Så var det känt den 31 oktober 2024. Uppgifterna har ändrats sedan dess. Visa nuläget", as the line of a
/// [`crate::book::Notice`].
#[must_use]
pub fn notice(language: Language, atlas: &Atlas, known: &Atlas, style: &str) -> String {
    let day = day(language, known.as_of);
    let known_then = match language {
        Language::Swedish => format!("Så var det känt den {day}."),
        Language::English => format!("This is what was known on {day}."),
    };
    let since = if differ(language, atlas, known) {
        language.say(" Uppgifterna har ändrats sedan dess.", " The facts have changed since.")
    } else {
        ""
    };
    let (as_of, home, link) = (known.as_of, language.home(), language.phrase(words::PRESENT));
    format!("{style}\t{as_of}\t{known_then}{since}\t{home}\t{link}")
}

/// Whether any region is painted differently in any state.
#[must_use]
pub fn differ(language: Language, atlas: &Atlas, known: &Atlas) -> bool {
    let painted = |atlas, state| {
        let regions = (0..known.regions.len()).map(Place::Painted);
        regions.map(|place| book::at(language, atlas, place, state)).collect::<Vec<_>>()
    };
    book::states(known).any(|state| painted(atlas, state) != painted(known, state))
}
