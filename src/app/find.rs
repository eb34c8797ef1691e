//! "Where do you live?": a field that finds a region by any of its names, as a combobox with a list.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;

use super::store::{Store, text};
use crate::atlas::Region;
use crate::baked::ATLAS;
use crate::book::{OTHER, Word};
use crate::find::{WORST, best};
use crate::text::words;

/// How many matches are shown.
const SHOWN: usize = 6;

/// The field with its list. The list's places are always there; a match fills one.
#[component]
pub(super) fn Find(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let query = store.query;
    let active = store.active;
    let found = move |place: usize| query.with(|query| matches(store, query).nth(place));
    let choose = move |place: usize| {
        if let Some((region, _)) = found(place) {
            query.set(String::new());
            store.open(region.code);
        }
    };
    let key = move |event: KeyboardEvent| {
        let count = query.with(|query| matches(store, query).count()).max(1);
        let place = active.get();
        match event.key().as_str() {
            "ArrowDown" => active.set((place + 1) % count),
            "ArrowUp" => active.set((place + count - 1) % count),
            "Enter" => choose(place),
            "Escape" => query.set(String::new()),
            _ => return,
        }
        event.prevent_default();
    };
    let places = (0..SHOWN).map(|place| {
        let name = text(move || found(place).map_or_else(String::new, |(region, name)| told(region, name)));
        let class = text(move || if name().is_empty() { "none" } else { "" }.to_owned());
        let is_active = text(move || (active.get() == place && found(place).is_some()).to_string());
        let press = move |event: PointerEvent| {
            event.prevent_default();
            choose(place);
        };
        view! {
            <li role="option" id=format!("traff{place}") class=class aria-selected=is_active on:pointerdown=press>
                {name}
            </li>
        }
    });
    let places = places.collect_view();
    let none = text(move || {
        let is_missing = query.with(|query| !query.trim().is_empty()) && found(0).is_none();
        if is_missing { store.book().word(Word::NotFound) } else { "" }.to_owned()
    });
    view! {
        <div class="find">
            <label for="hitta">{store.say(words::FIND)}</label>
            <input id="hitta" role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list"
                aria-controls="traffar" placeholder=store.say(words::FIND_HINT)
                aria-expanded=text(move || found(0).is_some().to_string())
                aria-activedescendant=text(move || found(active.get()).map_or_else(String::new, |_| format!("traff{}", active.get())))
                prop:value=text(move || query.get())
                on:input=move |event| {
                    active.set(0);
                    query.set(event_target_value(&event));
                }
                on:keydown=key
                on:blur=move |_| query.set(String::new())/>
            <ul id="traffar" role="listbox" aria-label=store.say(words::FOUND)>{places}</ul>
            <p role="status">{none}</p>
        </div>
    }
}

/// The regions that answer a query best, each with the name that it was found by.
fn matches(store: Store, query: &str) -> impl Iterator<Item = (&'static Region, &'static str)> {
    let is_asked = !query.trim().is_empty();
    let names = |index| store.book().word(Word::Names(index)).split(OTHER);
    let regions = ATLAS.regions.iter().enumerate().filter(|_| is_asked);
    let found = regions.filter_map(|(index, region)| Some((region, best(query, names(index))?)));
    let found: Vec<(&Region, (u8, &str))> = found.collect();
    // Rank by rank, as sorting is much more code.
    let ranks = (0..=WORST).flat_map(move |rank| {
        found
            .clone()
            .into_iter()
            .filter(move |(_, (of, _))| *of == rank)
            .map(|(region, (_, name))| (region, name))
    });
    ranks.take(SHOWN)
}

/// A region's name and, where that is another, the one that it was found by: "Region Västerbotten – Umeå".
fn told(region: &Region, name: &str) -> String {
    let own = if region.name.contains(name) { String::new() } else { format!(" – {name}") };
    format!("{}{own}", region.name)
}
