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
#[cfg(feature = "ssr")]
mod labels;
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

use crate::baked::ATLAS;
use crate::text::sentence;
use legend::Legend;
use map::Map;
use notice::Notice;
use panel::Panel;
pub use region_shape::paint;
pub use store::Store;
use switches::Switches;
use table::Table;
use year_slider::YearSlider;

/// Makes the prerendered page answer.
#[cfg(feature = "hydrate")]
pub fn hydrate() {
    use std::cell::Cell;
    use std::rc::Rc;

    let Some(root) = browser::root() else { return };
    let chosen_before = browser::moved_slider();
    let kept = Rc::new(Cell::new(None));
    let keep = Rc::clone(&kept);
    let page = move || {
        let store = Store::new();
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
    let summary = Memo::new(move |_| sentence::summary(&ATLAS, store.get())).into();
    view! {
        <div class="page" on:click=move |event| follow(store, &event)>
            <div class="board">
                <Notice store/>
                <p class="sentence" id="sammanfattning">
                    {store.text(sentence::headline)}
                    <span>{store.text(|atlas, state| format!(" {}", sentence::rest(atlas, state)))}</span>
                </p>
                <div class="stage">
                    <Map store/>
                    <YearSlider store summary/>
                </div>
                <p class="doubts" id="forbehall">{store.text(sentence::reservations)}</p>
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
