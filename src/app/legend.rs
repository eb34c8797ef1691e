//! The legend: which colour is which system, how many regions show it, and a filter.

use leptos::prelude::*;

use super::region_shape::paint;
use super::store::{Store, text};
use super::swatch::Swatch;
use crate::atlas::SystemId;
use crate::baked::ATLAS;
use crate::scene::{Cell, Status, Tally};
use crate::state::Action;
use crate::text::{label, words};

/// Systems with their counts, and what the textures mean.
#[component]
pub(super) fn Legend(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let tally = store.memo(Tally::of);
    let systems = ATLAS.system_ids().map(|id| view! { <Entry store id tally/> }).collect_view();
    let key = [Status::Planned, Status::Unconfirmed, Status::Modular, Status::Undecided, Status::Unknown];
    let key = key.map(|status| view! { <Texture status tally/> }).collect_view();
    view! {
        <section class="legend" aria-label=words::LEGEND>
            <ul class="systems">{systems}</ul>
            <ul class="key">{key}</ul>
        </section>
    }
}

/// A system: a button that highlights its regions.
#[component]
fn Entry(store: Store, id: SystemId, tally: Memo<Tally>) -> impl IntoView {
    let system = ATLAS.system(id);
    let count = move || tally.with(|tally| tally.system(id));
    let number = text(move || count().all.to_string());
    view! {
        <li>
            <button type="button" data-legend-system=system.key data-count=number
                aria-pressed=store.text(move |_, state| (state.system == Some(id)).to_string())
                on:click=move |_| store.act(Action::ToggledSystem(id))>
                <Swatch paint=paint(Cell::InUse(id))/>
                <span class="name">{system.name}</span>
                <span class="count">{number}</span>
                <span class="bar" style=text(move || format!("--n:{}", count().all))></span>
            </button>
        </li>
    }
}

/// What a texture means.
#[component]
fn Texture(status: Status, tally: Memo<Tally>) -> impl IntoView {
    let count = move || tally.with(|tally| tally.status(status));
    view! {
        <li class=text(move || if count() == 0 { "none" } else { "" }.to_owned())>
            <Swatch paint=format!("example {}", status.key())/>
            <span class="name">{label::status(status)}</span>
            <span class="count">{text(move || count().to_string())}</span>
        </li>
    }
}
