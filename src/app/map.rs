//! The map: the regions' shapes, the borders between them, and the rings that mark a region.

use leptos::prelude::*;

use super::outline;
use super::region_shape::RegionShape;
use super::store::{Store, Text, text};
use crate::atlas::RegionCode;
use crate::baked::ATLAS;
use crate::scene::{Shown, Status};
use crate::text::{label, words};

/// The map of the country.
#[component]
pub(super) fn Map(
    /// What the reader looks at.
    store: Store,
    /// What the map shows, in words.
    summary: Text,
) -> impl IntoView {
    let shapes = ATLAS.regions.iter().enumerate();
    let shapes = shapes.map(|(index, region)| view! { <RegionShape store region index/> }).collect_view();
    let borders = ATLAS.borders.iter().enumerate();
    let borders =
        borders.map(|(index, &(one, other))| view! { <Border store one other index/> }).collect_view();
    view! {
        <figure class="map">
            <svg data-map="" viewBox=outline::view_box() role="group" aria-label=words::MAP
                aria-describedby="sammanfattning forbehall">
                <g class="shapes">{shapes}</g>
                <g class="borders">{borders}</g>
                <use href=text(move || anchor(store.pointed.get())) class="ring pointed"/>
                <use href=text(move || anchor(store.get().region)) class="ring chosen"/>
                <use href=text(move || anchor(store.focused.get())) class="ring focus"/>
            </svg>
            <figcaption class="readout" aria-hidden="true">{text(move || readout(store))}</figcaption>
        </figure>
        <p class="print-only">{summary}</p>
    }
}

/// What the region pointed at shows.
fn readout(store: Store) -> String {
    let region = store.pointed.get().and_then(|code| ATLAS.region(code));
    region.map_or_else(
        || words::READOUT.to_owned(),
        |region| label::region(&ATLAS, region, Shown::of(&ATLAS, region, store.get())),
    )
}

/// A border between two regions: thin where both show the same, dotted where one is not confirmed.
#[component]
fn Border(store: Store, one: RegionCode, other: RegionCode, index: usize) -> impl IntoView {
    let class = store.text(move |atlas, state| {
        let shown = |code| atlas.region(code).map(|region| Shown::of(atlas, region, state));
        let (one, other) = (shown(one), shown(other));
        let open = [one, other].into_iter().flatten().any(|shown| shown.status() == Status::Unconfirmed);
        match one == other {
            true => "same",
            false if open => "open",
            false => "",
        }
        .to_owned()
    });
    view! { <path d=outline::border(index) class=class/> }
}

/// The address of a region's shape; one that leads nowhere where there is none.
fn anchor(code: Option<RegionCode>) -> String {
    code.map_or_else(|| "#r".to_owned(), |code| format!("#r{code}"))
}
