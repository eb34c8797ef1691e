//! One region on the map: a button with a shape.

use leptos::prelude::*;

use super::outline;
use super::store::{Store, optional, text};
use crate::atlas::{ColourBy, Hue, Region};
use crate::baked::ATLAS;
use crate::book::Place;
use crate::scene::{Cell, Fill, Look};
#[cfg(feature = "ssr")]
use crate::state::ViewState;

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
    let look = move || store.look(index);
    view! {
        // The group takes the focus, not the path: every `use` of a path that takes it would take it too.
        <g class=text(move || layer(look(), Half::Primary)) role="button"
            tabindex=text(move || if store.cursor.get() == Some(code) { "0" } else { "-1" }.to_owned())
            aria-pressed=store.text(move |_, state| (state.region == Some(code)).to_string())
            aria-label=text(move || named(store, index))>
            <path id=format!("r{code}") data-region=code.to_string() d=outline::region(index)
                data-system=text(move || systems(look()))
                data-colour=optional(move || colours(look()))
                data-status=text(move || look().shown.status().key().to_owned())/>
            <use href=format!("#r{code}") class="texture"/>
        </g>
        <g class=text(move || layer(look(), Half::Hospital))>
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

/// The classes of a layer of a shape: what it paints, and whether it steps back.
pub(super) fn layer(look: Look, half: Half) -> String {
    let mut classes = match (half, look.fills) {
        (Half::Primary, (first, _)) => paint(first),
        (Half::Hospital, (_, Some(second))) => paint(second) + " half",
        (Half::Hospital, (_, None)) => return "none".to_owned(),
    };
    if look.steps_back {
        classes.push_str(" dim");
    }
    if look.is_outlined {
        classes.push_str(" outlined");
    }
    classes
}

/// The classes of both layers of a shape.
#[cfg(feature = "ssr")]
#[must_use]
pub fn layers(region: &Region, state: ViewState) -> [String; 2] {
    [Half::Primary, Half::Hospital].map(|half| layer(Look::of(&ATLAS, region, state), half))
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
fn systems(look: Look) -> String {
    joined(look.shown.cells().filter_map(Cell::system).map(|id| ATLAS.system(id).key))
}

/// The ids of what is painted, primary care first (`data-colour`); none where that is the system.
fn colours(look: Look) -> Option<String> {
    if look.colour_by == ColourBy::System {
        return None;
    }
    let hues = [Some(look.fills.0), look.fills.1].into_iter().flatten().filter_map(|fill| fill.hue);
    Some(joined(hues.map(|hue| hue.key(&ATLAS))))
}

/// Both levels may show one thing with different certainty; it is named once.
fn joined(keys: impl Iterator<Item = &'static str>) -> String {
    let mut keys: Vec<&str> = keys.collect();
    keys.dedup();
    keys.join(" ")
}
