//! Sources and method: what the map rests on, what is missing, and how to use it.

use super::date::day;
use super::words;
use crate::atlas::{Archive, Atlas};
use crate::scene::Coverage;

const L: crate::atlas::Language = crate::atlas::Language::Swedish;

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
pub fn citation(atlas: &Atlas) -> String {
    format!(
        "{}, data per den {}. Ange också året, eller adressen, för det du citerar.",
        L.phrase(words::TITLE),
        day(L, atlas.as_of)
    )
}

/// On which day the data stands, and on how many sources.
#[must_use]
pub fn standing(atlas: &Atlas, archive: &Archive) -> String {
    format!(
        "Uppgifterna gäller läget den {} och vilar på {} källor. Källorna är lästa den dag som står i datafilen.",
        day(L, atlas.as_of),
        archive.sources.len()
    )
}
