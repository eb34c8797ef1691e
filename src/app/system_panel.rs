//! What is known of a system.

use leptos::prelude::*;

use super::panel::Heading;
use super::refs::Refs;
use super::store::Store;
use crate::atlas::{Region, SystemId};
use crate::baked::ATLAS;
use crate::scene::Shown;
use crate::state::Action;
use crate::text::{label, panel, words};

/// A system's panel: what it is, and the regions that show it in the chosen year.
#[component]
pub(super) fn SystemPanel(
    /// What the reader looks at.
    store: Store,
    /// The system.
    id: SystemId,
) -> impl IntoView {
    let system = ATLAS.system(id);
    let year = store.memo(|_, state| state.year);
    let pair = move |region: &'static Region| {
        let shown = Shown::of(&ATLAS, region, store.get());
        shown.cells().any(|cell| cell.system() == Some(id)).then_some((region, shown))
    };
    let regions = move || {
        let shown = ATLAS.regions.iter().filter_map(pair);
        let items: Vec<_> = shown.map(|(region, shown)| view! {
            <li>
                <button type="button" class="link" on:click=move |_| store.act(Action::ToggledRegion(region.code))>
                    {region.name}
                </button>
                " "{label::statuses(shown, id)}
            </li>
        }).collect();
        if items.is_empty() { vec![] } else { items }
    };
    let none = move || !ATLAS.regions.iter().any(|region| pair(region).is_some());
    view! {
        <Heading store title=system.name line=panel::supplier(system)/>
        <p>{system.about.sv}<Refs sources=system.sources/></p>
        <h3>{move || panel::heading(&ATLAS, year.get())}</h3>
        <ul class="regions">{regions}</ul>
        {move || none().then(|| view! { <p>{words::NO_REGION}</p> })}
    }
}
