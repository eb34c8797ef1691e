//! The views: what a reader sees of a state, and what a reader does to it.
//!
//! A view shows values and reports acts; it decides nothing. The page is rendered once while building and
//! hydrated in the browser: the first client render must equal what was rendered, so the address is read
//! only after hydration.

#![cfg_attr(
    not(feature = "hydrate"),
    expect(dead_code, reason = "what the browser does, the client alone asks for")
)]
#![expect(unreachable_pub, reason = "the component macro writes `pub` for the props of any component")]

mod browser;
mod legend;
mod map;
mod notice;
mod outline;
mod panel;
mod region_shape;
mod store;
mod swatch;
mod switches;
mod table;
mod year_slider;

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
use crate::baked::ATLAS;
#[cfg(feature = "hydrate")]
use crate::book::Book;
use crate::book::Place;
use legend::Legend;
use map::Map;
use notice::Notice;
use panel::Panel;
pub use region_shape::paint;
pub use store::Store;
use store::text;
use switches::Switches;
use table::Table;
use year_slider::YearSlider;

/// Makes the prerendered page answer, once its words are there.
#[cfg(feature = "hydrate")]
pub fn hydrate() {
    browser::fetch_book(|text| {
        let text: Option<&'static str> = text.map(|text| &*text.leak());
        match text.and_then(|text| Book::read(text, &ATLAS)) {
            Some(book) => answer(Box::leak(Box::new(book))),
            None => browser::mark_failed(),
        }
    });
}

/// Makes the prerendered page answer with the words of this book.
#[cfg(feature = "hydrate")]
fn answer(book: &'static Book) {
    use std::cell::Cell;
    use std::rc::Rc;

    let Some(root) = browser::root() else { return };
    let chosen_before = browser::moved_slider();
    let kept = Rc::new(Cell::new(None));
    let keep = Rc::clone(&kept);
    let page = move || {
        let store = Store::new(browser::language(), book);
        keep.set(Some(store));
        view! { <Page store/> }
    };
    hydrate_from(root, page).forget();
    if let Some(store) = kept.get() {
        store.begin(chosen_before);
    }
}

/// Shows what a link within the page leads to, where the click asks for nothing else.
fn follow(store: Store, event: &leptos::ev::MouseEvent) {
    if let Some(query) = browser::link_of(event) {
        store.follow(&query);
        event.prevent_default();
    }
}

/// The page in the state of a store.
#[component]
pub fn Page(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let (headline, rest) = (store.said(Place::Headline), store.said(Place::Rest));
    let summary = text(move || format!("{} {}", headline.get(), rest.get()));
    view! {
        <div class="page" on:click=move |event| follow(store, &event)>
            <div class="board">
                <Notice store/>
                <p class="sentence" id="sammanfattning">
                    {headline}
                    <span>{text(move || format!(" {}", rest.get()))}</span>
                </p>
                <div class="stage">
                    <Map store/>
                    <YearSlider store summary/>
                </div>
                <p class="doubts" id="forbehall">{store.said(Place::Doubts)}</p>
                <div class="side">
                    <Switches store/>
                    <Legend store/>
                </div>
                <Panel store/>
            </div>
            <Table store/>
        </div>
    }
}
