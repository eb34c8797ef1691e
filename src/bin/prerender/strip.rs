//! A strip of years: what a level of care in a region used, as a row of fields painted as the map is.

use journalkartan::atlas::{Atlas, Care, Cell, Language, Region};
use journalkartan::text::label;

use crate::markup::{layer, paint};

/// The width of a year, in the units of the drawing; style sheets move the mark of the chosen year by it.
const YEAR: usize = 20;
/// The height of a strip, in the same units.
const HEIGHT: usize = 22;

/// A strip for each level of care; one where both are alike in all years. What it shows stands beside it in
/// words, so it is hidden from those who hear the page.
pub(crate) fn strips(language: Language, atlas: &Atlas, region: &Region) -> String {
    let [primary, hospital] = Care::ALL.map(|care| runs(atlas, region, care));
    let strips = if primary == hospital {
        strip(atlas, language.phrase(label::BOTH), &primary)
    } else {
        strip(atlas, label::care(language, Care::Primary), &primary)
            + &strip(atlas, label::care(language, Care::Hospital), &hospital)
    };
    let (first, last) = (atlas.years.first, atlas.years.last);
    format!(
        "<div class=\"strips\" aria-hidden=\"true\">{strips}<p><span>{first}</span><span>{last}</span></p></div>"
    )
}

/// Cells that follow each other and are alike, with the number of years they last.
fn runs(atlas: &Atlas, region: &Region, care: Care) -> Vec<(Cell, usize)> {
    let mut runs: Vec<(Cell, usize)> = Vec::new();
    for cell in atlas.years.all().map(|year| Cell::in_use(atlas, region, care, year)) {
        match runs.last_mut() {
            Some((last, years)) if *last == cell => *years += 1,
            _ => runs.push((cell, 1)),
        }
    }
    runs
}

fn strip(atlas: &Atlas, name: &str, runs: &[(Cell, usize)]) -> String {
    let mut start = 0;
    let fields: String = runs
        .iter()
        .map(|(cell, years)| {
            let shape = format!("M{} 0h{}v{HEIGHT}h-{1}z", start * YEAR, years * YEAR);
            start += years;
            layer(&paint(*cell), &shape)
        })
        .collect();
    let past = atlas.years.index(atlas.this_year()).map_or(0, |index| index + 1);
    format!(
        "<h4>{name}</h4><svg class=\"painted\" viewBox=\"0 -3 {} {}\">{fields}\
         <path class=\"year-end\" d=\"M{} -3v{1}\"/><path class=\"at\" d=\"M0 -1h{YEAR}v{}h-{YEAR}z\"/></svg>",
        start * YEAR,
        HEIGHT + 6,
        past * YEAR,
        HEIGHT + 2,
    )
}
