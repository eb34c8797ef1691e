//! Sources and method: what the map rests on, what is missing, and how to use it.

use super::date::day;
use super::words;
use crate::atlas::{Archive, Atlas, Language};
use crate::scene::Coverage;

/// A row of the table of how much is known: a year, then the cells in use, not confirmed and unknown.
pub type Known = (String, [usize; 3]);

/// How much is known for each year up to the data's date, from the first year on the slider.
#[must_use]
pub fn known(atlas: &Atlas) -> Vec<Known> {
    let past = atlas.years.all().filter(|year| *year <= atlas.this_year());
    let row = |year| {
        let Coverage { in_use, unconfirmed, unknown } = Coverage::of(atlas, year);
        (year.to_string(), [in_use, unconfirmed, unknown])
    };
    past.map(row).collect()
}

/// How to quote the map.
#[must_use]
pub fn citation(language: Language, atlas: &Atlas) -> String {
    let (title, day) = (language.phrase(words::TITLE), day(language, atlas.as_of));
    match language {
        Language::Swedish => {
            format!("{title}, data per den {day}. Ange också året, eller adressen, för det du citerar.")
        }
        Language::English => {
            format!("{title}, data as of {day}. Give also the year, or the address, of what you cite.")
        }
    }
}

/// What stands last on a printed map and on one within another page: the day of the data, and the page of the
/// sources.
#[must_use]
pub fn imprint(language: Language, atlas: &Atlas, page: &str) -> String {
    let day = day(language, atlas.as_of);
    match language {
        Language::Swedish => format!("Data per den {day}. Källorna står på <a href=\"{page}\">{page}</a>."),
        Language::English => format!("Data as of {day}. The sources stand on <a href=\"{page}\">{page}</a>."),
    }
}

/// On which day the data stands, and on how many sources.
#[must_use]
pub fn standing(language: Language, atlas: &Atlas, archive: &Archive) -> String {
    let (day, count) = (day(language, atlas.as_of), archive.sources.len());
    match language {
        Language::Swedish => format!(
            "Uppgifterna gäller läget den {day} och vilar på {count} källor. Källorna är lästa den dag som \
             står i datafilen."
        ),
        Language::English => format!(
            "The data tells how things stood on {day} and rests on {count} sources. Each source was read on \
             the day given in the data file."
        ),
    }
}
