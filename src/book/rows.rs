//! The order of the rows of timeline and table.

use super::{Book, Place, Word};
use crate::atlas::{Atlas, Care};
use crate::scene::changes;
use crate::state::{Order, ViewState};

/// The regions in the order that a state asks for, by their index in the atlas.
#[must_use]
pub fn rows(atlas: &Atlas, book: &Book, state: ViewState) -> Vec<usize> {
    let names = book.word(Word::ByName).chars();
    let mut left: Vec<(String, usize)> =
        names.enumerate().map(|(index, rank)| (key(atlas, book, state, index, rank), index)).collect();
    let mut rows = Vec::new();
    // The least of those left, again and again: sorting in the standard library is many times the code.
    while let Some(least) = (0..left.len()).min_by_key(|place| &left[*place].0) {
        rows.push(left.remove(least).1);
    }
    rows
}

/// By what a region is sorted; where two have the same, the rank of their names decides.
fn key(atlas: &Atlas, book: &Book, state: ViewState, index: usize, rank: char) -> String {
    let Some(region) = atlas.regions.get(index) else { return String::new() };
    let mut key = match state.order {
        Order::North => char::from(region.tile.row).to_string(),
        Order::Name => String::new(),
        Order::Change => {
            let years = atlas.years.all().zip(atlas.years.all().skip(1));
            let change = years
                .filter(|(before, year)| changes(atlas, region, state.in_year(*before), state.in_year(*year)))
                .last();
            change.map_or_else(|| "~".to_owned(), |(_, year)| year.to_string())
        }
        Order::Primary => book.at(atlas, Place::Used(index, Care::Primary), state),
        Order::Hospital => book.at(atlas, Place::Used(index, Care::Hospital), state),
        Order::Planned => book.at(atlas, Place::Plans(index), state),
    };
    let decides = if state.order == Order::North { char::from(region.tile.column) } else { rank };
    // Less than any letter, so that a text comes before those that it begins.
    key.extend(['\0', decides]);
    key
}
