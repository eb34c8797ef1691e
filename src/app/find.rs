//! "Where do you live?": a field that finds a region by any of its names, as a combobox with a list.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::store::{Store, text};
use crate::atlas::{Region, RegionCode};
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
    let query = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    let is_open = move || !query.with(String::is_empty);
    let found = Memo::new(move |_| query.with(|query| matches(store, query)));
    let choose = move |place: usize| {
        let code = found.with(|found| found.get(place).map(|(code, _)| *code));
        if let Some(code) = code {
            query.set(String::new());
            store.open(code);
        }
    };
    let key = move |event: KeyboardEvent| {
        let count = found.with(Vec::len).max(1);
        match event.key().as_str() {
            "ArrowDown" => active.update(|place| *place = (*place + 1) % count),
            "ArrowUp" => active.update(|place| *place = (*place + count - 1) % count),
            "Enter" => choose(active.get()),
            "Escape" => query.set(String::new()),
            _ => return,
        }
        event.prevent_default();
    };
    let places = (0..SHOWN).map(|place| {
        let name = text(move || found.with(|found| found.get(place).map(|(_, name)| name.clone()).unwrap_or_default()));
        let is_active = move || active.get() == place && is_open();
        view! {
            <li role="option" id=format!("traff{place}") class=text(move || if name.get().is_empty() { "none" } else { "" }.to_owned())
                aria-selected=text(move || is_active().to_string())
                on:pointerdown=move |event| {
                    event.prevent_default();
                    choose(place);
                }>{name}</li>
        }
    });
    let places = places.collect_view();
    let none = text(move || {
        let is_missing = is_open() && found.with(Vec::is_empty);
        if is_missing { store.book.word(Word::NotFound) } else { "" }.to_owned()
    });
    view! {
        <div class="find">
            <label for="hitta">{store.say(words::FIND)}</label>
            <input id="hitta" role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list"
                aria-controls="traffar" placeholder=store.say(words::FIND_HINT)
                aria-expanded=text(move || is_open().to_string())
                aria-activedescendant=text(move || {
                    if is_open() { format!("traff{}", active.get()) } else { String::new() }
                })
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

/// The regions that answer a query best, each with its name and, where that is another, the one it was found by.
fn matches(store: Store, query: &str) -> Vec<(RegionCode, String)> {
    if query.trim().is_empty() {
        return Vec::new();
    }
    let ranked = ATLAS.regions.iter().enumerate().filter_map(|(index, region)| {
        let (rank, name) = best(query, store.book.word(Word::Names(index)).split(OTHER))?;
        Some((rank, region, name))
    });
    let ranked: Vec<(u8, &Region, &str)> = ranked.collect();
    let told = |(_, region, name): &(u8, &Region, &str)| {
        let own = if region.name.contains(name) { String::new() } else { format!(" – {name}") };
        (region.code, format!("{}{own}", region.name))
    };
    // Rank by rank, as sorting is much more code.
    let in_order = (0..=WORST).flat_map(|rank| ranked.iter().filter(move |found| found.0 == rank));
    in_order.take(SHOWN).map(told).collect()
}
