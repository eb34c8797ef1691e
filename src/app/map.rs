//! The map: the regions' shapes, the borders between them, the rings that mark a region, and what a reader
//! can do to them.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::browser;
use super::outline;
use super::region_shape::{RegionShape, named};
use super::store::{Store, text};
use crate::atlas::RegionCode;
use crate::baked::ATLAS;
use crate::book::Word;
use crate::scene::{Fill, Status};
use crate::state::Action;
use crate::text::words;

/// The map of the country. Its listeners stand here, once for all regions.
#[component]
pub(super) fn Map(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let shapes = ATLAS.regions.iter().enumerate();
    let shapes = shapes.map(|(index, region)| view! { <RegionShape store region index/> }).collect_view();
    let borders = ATLAS.borders.iter().enumerate();
    let borders =
        borders.map(|(index, &(one, other))| view! { <Border store one other index/> }).collect_view();
    let click = move |event: MouseEvent| {
        if let Some(code) = browser::region_of(&event) {
            press(store, code);
        }
    };
    view! {
        <figure class="map">
            <svg data-map="" viewBox=outline::view_box() role="group" aria-label=store.say(words::MAP)
                aria-describedby="sammanfattning forbehall"
                on:click=click
                on:keydown=move |event| steer(store, &event)
                on:focusin=move |event| focus(store, browser::region_of(&event))
                on:focusout=move |_| focus(store, None)
                on:pointerover=move |event| store.pointed.set(browser::region_of(&event))
                on:pointerleave=move |_| store.pointed.set(None)>
                <g class="shapes painted">{shapes}</g>
                <g class="borders">{borders}</g>
                <use href=text(move || anchor(store.pointed.get())) class="ring pointed"/>
                <use href=text(move || anchor(store.get().region)) class="ring chosen"/>
                <use href=text(move || anchor(store.focused.get())) class="ring focus"/>
            </svg>
            <figcaption class="readout" aria-hidden="true">{text(move || readout(store))}</figcaption>
        </figure>
    }
}

/// Opens or closes a region's panel.
fn press(store: Store, code: RegionCode) {
    store.act(Action::ToggledRegion(code));
    if store.get().region.is_some() {
        browser::reveal_region(code);
    }
}

/// What a key does on a region: arrows go to a neighbour, Enter opens the panel, Escape closes it.
fn steer(store: Store, event: &KeyboardEvent) {
    let Some(region) = browser::region_of(event).and_then(|code| ATLAS.region(code)) else { return };
    match event.key().as_str() {
        "ArrowUp" => browser::focus_region(region.arrows.up),
        "ArrowRight" => browser::focus_region(region.arrows.right),
        "ArrowDown" => browser::focus_region(region.arrows.down),
        "ArrowLeft" => browser::focus_region(region.arrows.left),
        "Enter" | " " => {
            press(store, region.code);
            browser::focus_panel();
        }
        "Escape" => store.act(Action::ClosedPanel),
        _ => return,
    }
    event.prevent_default();
}

/// The region with the focus is the one that Tab comes back to.
fn focus(store: Store, code: Option<RegionCode>) {
    if let Some(code) = code {
        store.cursor.set(code);
    }
    store.focused.set(code);
    store.pointed.set(code);
}

/// What the region pointed at shows.
fn readout(store: Store) -> String {
    let region = store.pointed.get().and_then(|code| ATLAS.index_of(code));
    region.map_or_else(|| store.book.word(Word::Readout).to_owned(), |region| named(store, region))
}

/// A border between two regions: thin where both show the same, dotted where one is not confirmed.
#[component]
fn Border(store: Store, one: RegionCode, other: RegionCode, index: usize) -> impl IntoView {
    let class = store.text(move |atlas, state| {
        let fill = |code| atlas.region(code).map(|region| Fill::of(atlas, region, state));
        let (one, other) = (fill(one), fill(other));
        let open = [one, other].into_iter().flatten().any(|(first, second)| {
            [Some(first), second].into_iter().flatten().any(|fill| fill.status == Some(Status::Unconfirmed))
        });
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
