//! One region on the map: a button with a shape.

use leptos::prelude::*;

use super::outline;
use super::store::{Store, optional, text};
use crate::atlas::{ColourBy, Hue, Region};
use crate::baked::ATLAS;
use crate::book::Place;
use crate::scene::{Cell, Fill, Shown, differs};
use crate::state::{Against, ViewState};

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
    let shown = move |state| Shown::of(&ATLAS, region, state);
    let layer = move |half: Half| store.drawing(move |_, state| layer(region, half, state, state));
    view! {
        // The group takes the focus, not the path: every `use` of a path that takes it would take it too.
        <g class=layer(Half::Primary) role="button"
            tabindex=text(move || if store.cursor.get() == Some(code) { "0" } else { "-1" }.to_owned())
            aria-pressed=store.text(move |_, state| (state.region == Some(code)).to_string())
            aria-label=text(move || named(store, index))>
            <path id=format!("r{code}") data-region=code.to_string() d=outline::region(index)
                data-system=store.drawing(move |_, state| systems(shown(state)))
                data-colour=optional(move || colours(region, store.drawn()))
                data-status=store.drawing(move |_, state| shown(state).status().key().to_owned())/>
            <use href=format!("#r{code}") class="texture"/>
        </g>
        <g class=layer(Half::Hospital)>
            <use href=format!("#r{code}")/>
            <use href=format!("#r{code}") class="texture"/>
        </g>
    }
}

/// What a region is painted with, with its name: "Region Skåne: PMO i primärvården, Melior på sjukhusen".
pub(super) fn named(store: Store, index: usize) -> String {
    let painted = store.book().at(&ATLAS, Place::Painted(index), store.get());
    format!("{}: {painted}", ATLAS.regions.get(index).map_or("", |region| region.name))
}

/// The half of a shape that a layer paints; the first is the whole shape where nothing differs.
#[derive(Clone, Copy)]
pub(super) enum Half {
    Primary,
    Hospital,
}

/// The classes of a layer of a shape: what it paints, which may be of another year than the state's, and whether
/// it steps back.
pub(super) fn layer(region: &Region, half: Half, state: ViewState, painted: ViewState) -> String {
    let (first, second) = Fill::of(&ATLAS, region, painted);
    let mut classes = match (half, second) {
        (Half::Primary, _) => paint(first),
        (Half::Hospital, Some(second)) => paint(second) + " half",
        (Half::Hospital, None) => return "none".to_owned(),
    };
    if steps_back(region, state) {
        classes.push_str(" dim");
    }
    if is_outlined(region, state) {
        classes.push_str(" outlined");
    }
    classes
}

/// The classes of both layers of a shape.
#[cfg(feature = "ssr")]
#[must_use]
pub fn layers(region: &Region, state: ViewState) -> [String; 2] {
    [Half::Primary, Half::Hospital].map(|half| layer(region, half, state, state))
}

/// Whether a region shows nothing of what is highlighted, or stays as it was where changes are looked at.
fn steps_back(region: &Region, state: ViewState) -> bool {
    let looks_at_changes = state.against == Some(Against::YearBefore) && state.other_year(&ATLAS).is_some();
    if looks_at_changes && !differs(&ATLAS, region, state) {
        return true;
    }
    !shows_chosen(region, state)
}

/// Whether a region shows the system or the supplier that is chosen; where none is, every region does.
#[must_use]
pub fn shows_chosen(region: &Region, state: ViewState) -> bool {
    let mut cells = Shown::of(&ATLAS, region, state).cells().filter_map(Cell::system);
    let supplied = |id| ATLAS.supplier_of(ATLAS.system(id), state.year);
    match (state.system, state.supplier) {
        (Some(chosen), _) => cells.any(|id| id == chosen),
        (None, Some(chosen)) => cells.any(|id| supplied(id) == Some(chosen)),
        (None, None) => true,
    }
}

/// Whether a region differs from the other of two years, or is a member of the chosen collaboration.
fn is_outlined(region: &Region, state: ViewState) -> bool {
    if differs(&ATLAS, region, state) {
        return true;
    }
    let joined = ATLAS.collaboration_of(region, state.year);
    state.collaboration.is_some() && joined == state.collaboration
}

/// The classes that paint a fill: its colour, its texture and its status.
#[must_use]
pub fn paint(fill: Fill) -> String {
    let status = fill.status.map_or("", |status| status.key());
    match fill.hue {
        Some(Hue::System(id)) => {
            let system = ATLAS.system(id);
            format!("{} {} {status}", system.key, system.texture.key())
        }
        Some(hue) => format!("hue-{} {} {status}", hue.key(&ATLAS), hue.texture(&ATLAS).key()),
        None => status.to_owned(),
    }
}

/// The ids of the systems shown, primary care first (`data-system`).
fn systems(shown: Shown) -> String {
    joined(shown.cells().filter_map(Cell::system).map(|id| ATLAS.system(id).key))
}

/// The ids of what is painted, primary care first (`data-colour`); none where that is the system.
fn colours(region: &Region, state: ViewState) -> Option<String> {
    if state.colour_by == ColourBy::System {
        return None;
    }
    let (first, second) = Fill::of(&ATLAS, region, state);
    let hues = [Some(first), second].into_iter().flatten().filter_map(|fill| fill.hue);
    Some(joined(hues.map(|hue| hue.key(&ATLAS))))
}

/// Both levels may show one thing with different certainty; it is named once.
fn joined(keys: impl Iterator<Item = &'static str>) -> String {
    let mut keys: Vec<&str> = keys.collect();
    keys.dedup();
    keys.join(" ")
}
