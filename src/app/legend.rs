//! The legend: which colour is which system, how many regions show it, and a filter.

use leptos::prelude::*;

use super::region_shape::paint;
use super::store::Store;
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
    let count = Memo::new(move |_| tally.with(|tally| tally.system(id)));
    let pressed = store.memo(move |_, state| state.system == Some(id));
    view! {
        <li>
            <button type="button" data-legend-system=system.key data-count=move || count.get().all.to_string()
                aria-pressed=move || pressed.get().to_string()
                aria-label=move || label::legend(system, count.get())
                on:click=move |_| store.act(Action::ToggledSystem(id))>
                <Swatch paint=paint(Cell::InUse(id))/>
                <span class="name">{system.name}</span>
                <span class="count">{move || count.get().all}</span>
                <span class="bar" style:--n=move || count.get().all.to_string()></span>
            </button>
        </li>
    }
}

/// What a texture means.
#[component]
fn Texture(status: Status, tally: Memo<Tally>) -> impl IntoView {
    let count = Memo::new(move |_| tally.with(|tally| tally.status(status)));
    view! {
        <li class:none=move || count.get() == 0 title=label::meaning(status)>
            <Swatch paint=format!("example {}", status.key())/>
            <span class="name">{label::status(status)}</span>
            <span class="count">{move || count.get()}</span>
        </li>
    }
}
