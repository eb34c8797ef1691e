//! The legend: which colour is what, how many regions show it, and a filter.

use leptos::prelude::*;

use super::region_shape::paint;
use super::store::{Store, optional, text};
use super::swatch::Swatch;
use crate::atlas::Hue;
use crate::baked::ATLAS;
use crate::book::{KEY, LEGEND, Place};
use crate::scene::{Fill, Status};
use crate::state::{Action, ViewState};
use crate::text::words;

/// What the colours tell with their counts, and what the textures mean.
#[component]
pub(super) fn Legend(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    // Each legend takes as many of the places as it needs: nothing is made or thrown away.
    let entries = (0..LEGEND).map(|index| view! { <Entry store index/> }).collect_view();
    let key = (0..KEY.len()).map(|line| view! { <Texture store line/> }).collect_view();
    view! {
        <section class="legend" aria-label=store.say(words::LEGEND)>
            <ul class="systems">{entries}</ul>
            <ul class="key">{key}</ul>
        </section>
    }
}

/// A place in the legend: a system, a supplier or a collaboration, as a button that highlights its regions.
#[component]
fn Entry(store: Store, index: usize) -> impl IntoView {
    let hue = move || Hue::all(&ATLAS, store.get().colour_by).get(index).copied();
    let part = move |of: fn(Hue, ViewState) -> String| {
        text(move || hue().map_or_else(String::new, |hue| of(hue, store.get())))
    };
    let number = store.said(Place::Count(index));
    let key = part(|hue, _| hue.key(&ATLAS).to_owned());
    let system = optional(move || hue().filter(|hue| matches!(hue, Hue::System(_))).map(|_| key()));
    let toggle = move || {
        if let Some(hue) = hue() {
            store.act(Action::Toggled(hue));
        }
    };
    view! {
        <li class=text(move || if key().is_empty() { "none" } else { "" }.to_owned())>
            <button type="button" data-legend-system=system data-legend-colour=key data-count=number
                aria-pressed=part(|hue, state| state.has_chosen(hue).to_string())
                on:click=move |_| toggle()>
                <Swatch paint=part(|hue, _| paint(Fill { hue: Some(hue), status: Some(Status::InUse) }))/>
                <span class="name">{part(|hue, _| hue.name(&ATLAS).to_owned())}</span>
                <span class="count">{number}</span>
                <svg class="bar" width=text(move || share(&number())) aria-hidden="true"></svg>
            </button>
        </li>
    }
}

/// How long the bar of a number of regions is, as a share of its line.
fn share(number: &str) -> String {
    format!("{}%", number.parse().unwrap_or(0) * 100 / ATLAS.regions.len())
}

/// What a texture means.
#[component]
fn Texture(store: Store, line: usize) -> impl IntoView {
    let status = KEY[line];
    let count = store.said(Place::Open(line));
    view! {
        <li class=text(move || if count() == "0" { "none" } else { "" }.to_owned())>
            <Swatch paint=text(move || format!("example {}", status.key()))/>
            <span class="name">{store.say(words::STATUSES[status as usize])}</span>
            <span class="count">{count}</span>
        </li>
    }
}
