//! The order of the rows of timeline and table.

use super::{Book, Place};
use crate::atlas::{Atlas, Care};
use crate::scene::changes;
use crate::state::{Order, ViewState};

/// The regions in the order that a state asks for, by their index in the atlas.
#[must_use]
pub fn rows(atlas: &Atlas, book: &Book, state: ViewState) -> Vec<usize> {
    let mut left: Vec<(String, usize)> =
        by_name(atlas).map(|index| (key(atlas, book, state, index), index)).collect();
    let mut rows = Vec::new();
    // The least of those left, again and again: sorting in the standard library is many times the code.
    while let Some(least) = (0..left.len()).min_by_key(|place| &left[*place].0) {
        rows.push(left.remove(least).1);
    }
    rows
}

/// The regions by their short names, as Swedish sorts: å, ä and ö are its last letters.
fn by_name(atlas: &Atlas) -> impl Iterator<Item = usize> {
    let mut left: Vec<usize> = (0..atlas.regions.len()).collect();
    std::iter::from_fn(move || {
        let least = (0..left.len()).min_by_key(|place| {
            let name = atlas.regions.get(left[*place]).map_or("", |region| region.short);
            name.replace('Å', "}").replace('Ä', "}}").replace('Ö', "~")
        })?;
        Some(left.remove(least))
    })
}

/// By what a region is sorted; where two have the same, their names decide.
fn key(atlas: &Atlas, book: &Book, state: ViewState, index: usize) -> String {
    let Some(region) = atlas.regions.get(index) else { return String::new() };
    match state.order {
        Order::Name => String::new(),
        Order::North => format!("{:02}{}", region.tile.row, region.tile.column),
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
    }
}
