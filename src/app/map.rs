//! The map: the regions' shapes, the borders between them, the rings that mark a region, and what a reader
//! can do to them. As a grid of tiles it is the same map with other shapes.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::browser;
use super::outline;
use super::region_shape::{RegionShape, named};
use super::second_map::SecondMap;
use super::still;
use super::store::{Store, Text, text};
use crate::atlas::{Arrows, Region, RegionCode};
use crate::baked::{ATLAS, EXTENTS};
use crate::book::Word;
use crate::find::fold;
use crate::scene::Status;
use crate::state::{Action, Against, Extent, View, ViewState};

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
        if let Some(code) = browser::region_of(&event).or_else(|| browser::region_near(&event)) {
            press(store, code);
        }
    };
    let is_compared = |state: ViewState| matches!(state.against, Some(Against::Year(_)));
    let of = store.text(move |_, state| if is_compared(state) { "of" } else { "none" }.to_owned());
    let year = store.text(|_, state| state.year.to_string());
    view! {
        <figure class="map">
            <div inner_html=still::extents(store.language)></div>
            <div class="maps">
                <div>
                <p class=of>{year}</p>
                // It listens to focus, for which Chromium would make it a stop of its own.
                <svg data-map="" tabindex="-1" viewBox=extent(store) role="group" aria-label=still::map_name(store.language)
                    aria-describedby="sammanfattning forbehall"
                    on:click=click
                    on:keydown=move |event| steer(store, &event)
                    on:focusin=move |event| focus(store, browser::region_of(&event))
                    on:focusout=move |_| focus(store, None)
                    on:pointerover=move |event| store.pointed.set(browser::region_of(&event))
                    on:pointerleave=move |_| store.pointed.set(None)>
                    <g class="shapes painted">{shapes}</g>
                    <g class="borders" id="granser">{borders}</g>
                    <g data-labels="" aria-hidden="true" inner_html=outline::labels()></g>
                    <use href=text(move || anchor(store.pointed.get())) class="ring pointed"/>
                    <use href=text(move || anchor(store.get().region)) class="ring chosen"/>
                    <use href=text(move || anchor(store.focused.get())) class="ring focus"/>
                </svg>
                </div>
                <SecondMap store/>
            </div>
            <figcaption class="readout" aria-hidden="true">{text(move || readout(store))}</figcaption>
        </figure>
    }
}

/// The view box of what is drawn.
pub(super) fn extent(store: Store) -> Text {
    store.text(|_, state| {
        let [whole, south, tiles] = EXTENTS;
        match (state.view, state.extent) {
            (View::Tiles, _) => tiles,
            (_, Extent::South) => south,
            (_, Extent::Whole) => whole,
        }
        .to_owned()
    })
}

/// Opens or closes a region's panel.
fn press(store: Store, code: RegionCode) {
    store.act(Action::ToggledRegion(code));
    if store.get().region.is_some() {
        browser::reveal_region(code);
    }
}

/// What a key does on a region: arrows go to a neighbour, Home and End to the ends of the country, letters to the
/// next region that starts so; Enter opens the panel, Escape closes it; pages turn the years.
fn steer(store: Store, event: &KeyboardEvent) {
    let Some(region) = browser::region_of(event).and_then(|code| ATLAS.region(code)) else { return };
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let Arrows { up, right, down, left } = match store.get().view {
        View::Tiles => region.grid_arrows,
        _ => region.arrows,
    };
    let key = event.key();
    match key.as_str() {
        "ArrowUp" => browser::focus_region(up),
        "ArrowRight" => browser::focus_region(right),
        "ArrowDown" => browser::focus_region(down),
        "ArrowLeft" => browser::focus_region(left),
        "Home" => go_to(ATLAS.regions.iter().min_by_key(|region| region.tile.row)),
        "End" => go_to(ATLAS.regions.iter().max_by_key(|region| region.tile.row)),
        "PageUp" => store.step(1),
        "PageDown" => store.step(-1),
        "Enter" | " " => {
            press(store, region.code);
            browser::focus_panel();
        }
        "Escape" => store.act(Action::ClosedPanel),
        "?" => browser::show_keys(),
        letter if letter.chars().count() == 1 => go_to(next_called(region, letter)),
        _ => return,
    }
    event.prevent_default();
}

fn go_to(region: Option<&Region>) {
    if let Some(region) = region {
        browser::focus_region(region.code);
    }
}

/// The next region after this one whose short name starts with a letter, in either case.
fn next_called(region: &Region, letter: &str) -> Option<&'static Region> {
    let letter = fold(letter);
    let here = ATLAS.index_of(region.code)?;
    let others = ATLAS.regions.iter().cycle().skip(here + 1).take(ATLAS.regions.len());
    others.into_iter().find(|other| fold(other.short).starts_with(&letter))
}

/// The region with the focus is the one that Tab comes back to; it is never outside what is drawn.
fn focus(store: Store, code: Option<RegionCode>) {
    if let Some(code) = code {
        store.cursor.set(Some(code));
        let state = store.get();
        if state.view == View::Map && state.extent == Extent::South && !code.is_southern() {
            store.widen();
        }
        browser::reveal_focused(code);
    }
    store.focused.set(code);
    store.pointed.set(code);
}

/// What the region pointed at shows.
fn readout(store: Store) -> String {
    let region = store.pointed.get().and_then(|code| ATLAS.index_of(code));
    region.map_or_else(|| store.book().word(Word::Readout).to_owned(), |index| named(store, index))
}

/// A border between two regions: thin where both show the same, dotted where one is not confirmed.
#[component]
fn Border(store: Store, one: RegionCode, other: RegionCode, index: usize) -> impl IntoView {
    let [one, other] = [one, other].map(|code| ATLAS.index_of(code));
    let class = text(move || {
        let fills = |index| store.look(index).fills;
        let (one, other) = (one.map(fills), other.map(fills));
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
