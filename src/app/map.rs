//! The map: the regions' shapes, the borders between them, and the rings that mark a region.

use leptos::prelude::*;

use super::outline;
use super::region_shape::RegionShape;
use super::store::Store;
use crate::atlas::RegionCode;
use crate::baked::ATLAS;
use crate::scene::Shown;
use crate::text::{label, words};

/// The map of the country.
#[component]
pub(super) fn Map(
    /// What the reader looks at.
    store: Store,
    /// What the map shows, in words.
    summary: Memo<String>,
) -> impl IntoView {
    let shapes = ATLAS.regions.iter().enumerate();
    let shapes = shapes.map(|(index, region)| view! { <RegionShape store region index/> }).collect_view();
    let borders = ATLAS.borders.iter().enumerate();
    let borders =
        borders.map(|(index, &(one, other))| view! { <Border store one other index/> }).collect_view();
    let chosen = store.memo(|_, state| state.region);
    view! {
        <figure class="map">
            <svg data-map="" viewBox=outline::view_box() role="group" aria-label=words::MAP
                aria-describedby="sammanfattning">
                <g class="shapes">{shapes}</g>
                <g class="borders">{borders}</g>
                <use href=move || anchor(store.pointed.get()) class="ring pointed"/>
                <use href=move || anchor(chosen.get()) class="ring chosen"/>
                <use href=move || anchor(store.focused.get()) class="ring focus"/>
            </svg>
            <figcaption class="readout" aria-hidden="true"><Readout store/></figcaption>
        </figure>
        <p class="print-only">{summary}</p>
    }
}

/// What the region pointed at shows.
#[component]
fn Readout(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    move || {
        let region = store.pointed.get().and_then(|code| ATLAS.region(code));
        region.map_or_else(
            || words::READOUT.to_owned(),
            |region| label::region(&ATLAS, region, Shown::of(&ATLAS, region, store.get())),
        )
    }
}

/// A border between two regions, thin where both show the same.
#[component]
fn Border(store: Store, one: RegionCode, other: RegionCode, index: usize) -> impl IntoView {
    let same = store.memo(move |atlas, state| {
        let shown = |code| atlas.region(code).map(|region| Shown::of(atlas, region, state));
        shown(one) == shown(other)
    });
    view! { <path d=outline::border(index) class:same=same/> }
}

fn anchor(code: Option<RegionCode>) -> Option<String> {
    code.map(|code| format!("#r{code}"))
}
