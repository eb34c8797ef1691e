//! The timeline: a row for each region, a cell for each year. It is written while building, and painted anew where
//! the reader has chosen another mode, care or colouring.

use super::browser;
use super::region_shape::{Half, layer};
use super::store::Store;
use crate::atlas::Region;
use crate::baked::ATLAS;
use crate::book::{Place, rows};
use crate::scene::Look;
use crate::state::ViewState;

/// What the cells of the timeline follow: the state without what concerns one year or one region.
#[must_use]
pub(super) fn painted(state: ViewState) -> ViewState {
    let start = ViewState::of(&ATLAS);
    ViewState { year: start.year, region: None, against: None, view: start.view, ..state }
}

/// Paints all rows.
pub(super) fn paint(store: Store, state: ViewState) {
    for (index, region) in ATLAS.regions.iter().enumerate() {
        let years = ATLAS.years.all().map(|year| painted(state).in_year(year));
        let looks = years.map(|state| Look::of(&ATLAS, region, state));
        let layers = looks.flat_map(|look| [Half::Primary, Half::Hospital].map(|half| layer(look, half)));
        browser::paint_row(region.code, &layers.collect::<Vec<_>>(), &told(store, index, state));
    }
}

/// A row in words: "2005–2011: uppgift saknas. 2012–2030: Cosmic."
fn told(store: Store, index: usize, state: ViewState) -> String {
    let mut told = String::new();
    let mut run: Option<(u16, String)> = None;
    let mut last = 0;
    let mut end = |run: Option<(u16, String)>, last: u16| {
        let Some((first, words)) = run else { return };
        let years = if first == last { first.to_string() } else { format!("{first}–{last}") };
        told.push_str(&[&years, ": ", &words, ". "].concat());
    };
    for year in ATLAS.years.all() {
        let words = store.book().at(&ATLAS, Place::Painted(index), painted(state).in_year(year));
        if run.as_ref().is_none_or(|(_, before)| *before != words) {
            end(run.replace((year.number(), words)), last);
        }
        last = year.number();
    }
    end(run, last);
    told
}

/// Puts the rows of timeline and table in the order of a state.
pub(super) fn arrange(store: Store, state: ViewState) {
    let order = rows(&ATLAS, store.book(), state).into_iter();
    let regions = order.filter_map(|index| ATLAS.regions.get(index));
    browser::order_rows(&regions.map(|region: &Region| region.code).collect::<Vec<_>>());
}
