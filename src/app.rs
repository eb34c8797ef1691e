//! The views: what a reader sees of a state, and what a reader does to it.
//!
//! A view shows values and reports acts; it decides nothing. The page is rendered once while building and
//! hydrated in the browser: the first client render must equal what was rendered, so the address is read
//! in an effect, after hydration.

#![expect(clippy::must_use_candidate, reason = "a component is called by the view macro")]
#![expect(unreachable_pub, reason = "the component macro writes `pub` for the props of any component")]

mod browser;
mod footer;
mod header;
mod legend;
mod map;
mod notice;
mod outline;
mod panel;
mod refs;
mod region_shape;
mod store;
mod swatch;
mod switches;
mod table;
mod year_slider;

use leptos::prelude::*;

use crate::baked::ATLAS;
use crate::text::{sentence, words};
use footer::Footer;
use header::Header;
use legend::Legend;
use map::Map;
use notice::Notice;
use panel::Panel;
pub use store::Store;
use switches::Switches;
use table::Table;
use year_slider::YearSlider;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let store = Store::new();
    store.follow_the_address();
    view! { <Page store/> }
}

/// The page in the state of a store; apart from [`App`] so that tests can render any state.
#[component]
pub fn Page(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let summary = Memo::new(move |_| sentence::summary(&ATLAS, store.get())).into();
    view! {
        <div class="page">
            <a class="skip" href="#tabell">{words::SKIP}</a>
            <Header/>
            <main>
                <Notice store/>
                <p class="sentence" id="sammanfattning">{summary}</p>
                <p class="doubts" id="forbehall">{store.text(sentence::reservations)}</p>
                <div class="stage">
                    <Map store summary/>
                    <YearSlider store summary/>
                </div>
                <div class="side">
                    <Switches store/>
                    <Legend store/>
                </div>
                <Panel store/>
            </main>
            <Table store/>
            <Footer/>
        </div>
    }
}
