//! One region on the map: a button with a shape.

use leptos::prelude::*;

use super::outline;
use super::store::{Store, text};
use crate::atlas::Region;
use crate::baked::ATLAS;
use crate::scene::{Cell, Shown};
use crate::state::ViewState;
use crate::text::label;

/// A region's shape; where primary care and hospitals differ, a second half lies on the first.
#[component]
pub(super) fn RegionShape(
    /// What the reader looks at.
    store: Store,
    /// The region.
    region: &'static Region,
    /// Its place in the atlas.
    index: usize,
) -> impl IntoView {
    let code = region.code;
    let shown = store.memo(move |atlas, state| Shown::of(atlas, region, state));
    let layer = move |half: Half| text(move || layer(shown.get(), half, store.get()));
    view! {
        // The group takes the focus, not the path: every `use` of a path that takes it would take it too.
        <g class=layer(Half::Primary) role="button"
            tabindex=text(move || if store.cursor.get() == code { "0" } else { "-1" }.to_owned())
            aria-pressed=store.text(move |_, state| (state.region == Some(code)).to_string())
            aria-label=text(move || label::region(&ATLAS, region, shown.get()))>
            <path id=format!("r{code}") data-region=code.to_string() d=outline::region(index)
                data-system=text(move || systems(shown.get()))
                data-status=text(move || shown.get().status().key().to_owned())/>
            <use href=format!("#r{code}") class="texture"/>
        </g>
        <g class=layer(Half::Hospital)>
            <use href=format!("#r{code}")/>
            <use href=format!("#r{code}") class="texture"/>
        </g>
    }
}

/// The half of a shape that a layer paints; the first is the whole shape where nothing differs.
#[derive(Clone, Copy)]
enum Half {
    Primary,
    Hospital,
}

/// The classes of a layer of a shape: what it paints, and whether it steps back.
fn layer(shown: Shown, half: Half, state: ViewState) -> String {
    let cell = match (half, shown) {
        (Half::Primary, Shown::Whole(cell) | Shown::Split { primary: cell, .. }) => cell,
        (Half::Hospital, Shown::Split { hospital, .. }) => hospital,
        (Half::Hospital, Shown::Whole(_)) => return "none".to_owned(),
    };
    let mut classes = paint(cell);
    if let Half::Hospital = half {
        classes.push_str(" half");
    }
    if state.system.is_some_and(|id| shown.cells().all(|cell| cell.system() != Some(id))) {
        classes.push_str(" dim");
    }
    classes
}

/// The classes that paint a cell: the system's colour, its texture and the status.
#[must_use]
pub fn paint(cell: Cell) -> String {
    let status = cell.status().key();
    match cell.system().map(|id| ATLAS.system(id)) {
        Some(system) => format!("{} {} {status}", system.key, system.texture.key()),
        None => status.to_owned(),
    }
}

/// The ids of the systems shown, primary care first (`data-system`).
fn systems(shown: Shown) -> String {
    let mut keys: Vec<&str> = shown.cells().filter_map(Cell::system).map(|id| ATLAS.system(id).key).collect();
    // Both levels may show one system with different certainty.
    keys.dedup();
    keys.join(" ")
}
