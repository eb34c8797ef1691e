//! The panel: what is known of a region or a system.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::browser;
use super::store::{Store, optional, text};
use crate::atlas::Region;
use crate::baked::ATLAS;
use crate::book::{Panel as Text, Word, listed};
use crate::state::{Action, Subject};
use crate::text::words;

/// The open panel, or a word on how to open one. What it claims is put into it from the page of dossiers.
#[component]
pub(super) fn Panel(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let part = move |of: fn(Text) -> String| {
        store.text(move |atlas, state| Text::of(atlas, store.book(), state).map_or_else(String::new, of))
    };
    let line = store.text(move |atlas, state| {
        let panel = Text::of(atlas, store.book(), state);
        panel.map_or_else(|| store.book().word(Word::PanelHint).to_owned(), |panel| panel.line)
    });
    let key = optional(move || store.get().subject().map(|subject| subject.key(&ATLAS)));
    let dossier = text(move || {
        let page = store.file(words::DOSSIER_PAGE);
        key().map_or_else(String::new, |key| format!("{page}#{key}"))
    });
    let regions = ATLAS.regions.iter().map(|region| view! { <Listed store region/> }).collect_view();
    view! {
        <aside class="panel" aria-label=store.say(words::PANEL) data-panel=key data-waiting=""
            on:keydown=move |event: KeyboardEvent| if event.key() == "Escape" { close(store) }>
            <header>
                <h2 tabindex="-1">{part(|panel| panel.title.to_owned())}</h2>
                <p>{line}</p>
                <button type="button" class="close" aria-label=store.say(words::CLOSE) on:click=move |_| close(store)>
                    "×"
                </button>
            </header>
            <p class="shown">{part(|panel| panel.shown)}</p>
            <div data-now=""></div>
            <h3>{part(|panel| panel.listing.to_owned())}</h3>
            <ul class="regions">{regions}</ul>
            <p>{store.say(words::NO_REGION)}</p>
            <p class="more">
                <a href=dossier>{store.say(words::DOSSIER_LINK)}</a>
            </p>
            <div data-dossier=""></div>
        </aside>
    }
}

/// A region in the panel's list, with a link to its panel.
#[component]
fn Listed(store: Store, region: &'static Region) -> impl IntoView {
    let words = text(move || listed(&ATLAS, store.book(), store.get(), region).unwrap_or_default());
    let class = text(move || if words().is_empty() { "none" } else { "" }.to_owned());
    view! {
        <li class=class>
            <a href=format!("?{}", Subject::Region(region.code).query(&ATLAS))>{region.name}</a>" "
            <span>{words}</span>
        </li>
    }
}

/// Closes the panel; the focus, if it was in the panel, goes back to the region.
fn close(store: Store) {
    let had_focus = browser::panel_has_focus();
    store.act(Action::ClosedPanel);
    if let Some(code) = store.cursor.get_untracked().filter(|_| had_focus) {
        browser::focus_region(code);
    }
}
