//! The views: what a reader sees of a state, and what a reader does to it.
//!
//! A view shows values and reports acts; it decides nothing. The page is rendered once while building and
//! hydrated in the browser: the first client render must equal what was rendered, so the address is read
//! only after hydration.

#![cfg_attr(
    not(feature = "hydrate"),
    expect(dead_code, reason = "what the browser does, the client alone asks for")
)]
#![cfg_attr(feature = "ssr", expect(clippy::must_use_candidate, reason = "a component is made to be used"))]
#![expect(unreachable_pub, reason = "the component macro writes `pub` for the props of any component")]

mod browser;
mod changes;
mod find;
#[cfg(feature = "hydrate")]
mod hydration;
#[cfg(feature = "imagine")]
mod imagine;
#[cfg(feature = "ssr")]
mod labels;
mod legend;
mod map;
mod notice;
mod outline;
mod panel;
mod region_shape;
mod second_map;
mod still;
mod store;
mod swatch;
mod table;
mod timeline;
mod year_slider;

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
use crate::atlas::Edition;
#[cfg(feature = "hydrate")]
use crate::baked::ATLAS;
use crate::book::Place;
#[cfg(feature = "hydrate")]
use crate::book::{Book, Frozen};
use crate::state::{Extent, View, ViewState};
use changes::Changes;
use find::Find;
#[cfg(feature = "ssr")]
pub use labels::{late as late_labels, letters, on_tiles};
use legend::Legend;
use map::Map;
use notice::Notice;
use panel::Panel;
#[cfg(feature = "ssr")]
pub use region_shape::layers;
pub use region_shape::paint;
#[cfg(feature = "ssr")]
pub use still::{orders, themes, years};
pub use store::Store;
use store::text;
use table::Table;
use year_slider::YearSlider;

/// Makes the prerendered page answer, once its words are there.
#[cfg(feature = "hydrate")]
pub fn hydrate() {
    open(None);
}

/// Fetches the book, and then, where the address asks for an earlier day, what was known on that. The page is
/// hydrated as it was sent, so it is frozen only after that.
#[cfg(feature = "hydrate")]
fn open(frozen: Option<(Edition, &'static Book)>) {
    let folder = frozen.map_or(".", |(edition, _)| edition.key);
    browser::fetch_book(folder, move |text| {
        let text: &'static str = text.unwrap_or_default().leak();
        let Some((edition, book)) = frozen else {
            let Some(book) = Book::read(text, &ATLAS) else { return browser::mark_failed() };
            #[cfg(feature = "imagine")]
            let book = book.by(imagine::author);
            let book = Box::leak(Box::new(book));
            return match Store::asked() {
                None => answer(book, None),
                Some(edition) => open(Some((edition, book))),
            };
        };
        match Frozen::read(text, edition.day, &ATLAS) {
            None => browser::mark_failed(),
            #[cfg(feature = "imagine")]
            Some(Frozen { book: then, notice, atlas }) => {
                answer(book, Some(Frozen { book: then.by(imagine::author), notice, atlas }));
            }
            #[cfg(not(feature = "imagine"))]
            frozen => answer(book, frozen),
        }
    });
}

/// Makes the prerendered page answer with the words of this book, or, from then on, as it is frozen.
///
/// The page is hydrated part by part, each part a task of its own, so that the browser is never busy for long. What
/// the reader can do to the map comes last, with the state of the address right after it.
#[cfg(feature = "hydrate")]
fn answer(book: &'static Book, frozen: Option<Frozen>) {
    let store = Store::new(browser::language(), book);
    hydration::start();
    let parts: [fn(Store); 6] = [
        |store| hydration::hydrate_after("#forbehall", || side(store)),
        |store| hydration::hydrate_after(".side", || view! { <Panel store/> }),
        |store| hydration::hydrate_after(".board", || below(store)),
        |store| hydration::hydrate_after(".stage", || doubts(store)),
        |store| hydration::hydrate_in(".board", || summary(store)),
        |store| {
            // Hydration sets the slider back.
            store.keep_slider();
            hydration::hydrate_after("#sammanfattning", || stage(store));
        },
    ];
    hydration::in_turn(parts.into_iter(), store, move || {
        if let Some(frozen) = frozen {
            store::freeze(Box::leak(Box::new(frozen)));
        }
        #[cfg(feature = "imagine")]
        imagine::mount(store);
        store.begin();
    });
}

/// The page in the state of a store.
#[cfg(feature = "ssr")]
#[component]
pub fn Page(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let [view, south] = view_marks(store.get_untracked());
    view! {
        <div class="page" data-view=view data-south=south>
            <div class="board">
                {summary(store)}{stage(store)}{doubts(store)}{side(store)}<Panel store/>
            </div>
            {below(store)}
        </div>
    }
}

/// What is said of the map.
fn summary(store: Store) -> impl IntoView {
    let (headline, rest) = (store.said(Place::Headline), store.said(Place::Rest));
    view! {
        <Notice store/>
        <p class="sentence" id="sammanfattning">
            {headline}
            <span>{text(move || format!(" {}", rest()))}</span>
        </p>
    }
}

/// The map and its slider.
fn stage(store: Store) -> impl IntoView {
    view! {
        <div class="stage">
            <nav inner_html=still::views(store.language)></nav>
            <div data-orders=""></div>
            <Map store/>
            <div data-timeline=""></div>
            <YearSlider store/>
        </div>
    }
}

/// What is not sure in what the map shows.
fn doubts(store: Store) -> impl IntoView {
    view! { <p class="doubts" id="forbehall">{store.said(Place::Doubts)}</p> }
}

/// What stands beside the map.
fn side(store: Store) -> impl IntoView {
    view! {
        <div class="side">
            <Find store/>
            <div class="switches" inner_html=still::switches(store.language)></div>
            <Legend store/>
            <Changes store/>
        </div>
    }
}

/// What stands below the map.
fn below(store: Store) -> impl IntoView {
    view! {
        <div inner_html=still::room(store.language)></div>
        <Table store/>
        <p class="spoken" role="status">{text(move || store.spoken.get())}</p>
    }
}

/// What marks the page with the view that is looked at, and with whether the map shows the south alone.
fn view_marks(state: ViewState) -> [&'static str; 2] {
    let view = match state.view {
        View::Map => "map",
        View::Tiles => "tiles",
        View::Timeline => "timeline",
        View::Table => "table",
    };
    [view, if state.extent == Extent::South { "true" } else { "false" }]
}
