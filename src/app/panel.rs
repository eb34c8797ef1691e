//! The panel: what is known of a region or a system.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::browser;
use super::refs::refs;
use super::region_shape::paint;
use super::store::{Store, text};
use super::swatch::Swatch;
use crate::state::Action;
use crate::text::entry::{Entry, Kind};
use crate::text::panel::Panel as Text;
use crate::text::words;

/// The open panel, or a word on how to open one.
#[component]
pub(super) fn Panel(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let panel = store.memo(Text::of);
    let part = move |of: fn(Option<&Text>) -> String| text(move || panel.with(|panel| of(panel.as_ref())));
    let title = part(|panel| panel.map_or_else(String::new, |panel| panel.title.to_owned()));
    let line = part(|panel| panel.map_or_else(|| words::PANEL_HINT.to_owned(), |panel| panel.line.clone()));
    let heading = part(|panel| panel.map_or_else(String::new, |panel| panel.shown.heading.clone()));
    let address = part(|panel| {
        panel.map_or_else(String::new, |panel| format!("{}#{}", words::DOSSIER_FILE, panel.key))
    });
    let key = Memo::new(move |_| panel.with(|panel| panel.as_ref().map(|panel| panel.key.clone())));
    let lines = move || {
        let entries = panel.with(|panel| panel.as_ref().map(|panel| panel.shown.entries.clone()));
        entries.unwrap_or_default().into_iter().map(|entry| view! { <Line entry/> }).collect_view()
    };
    view! {
        <aside class="panel" aria-label=words::PANEL data-panel=key
            on:keydown=move |event: KeyboardEvent| if event.key() == "Escape" { close(store) }>
            <header>
                <h2 tabindex="-1">{title}</h2>
                <p>{line}</p>
                <button type="button" class="close" aria-label=words::CLOSE on:click=move |_| close(store)>
                    "×"
                </button>
            </header>
            <h3>{heading}</h3>
            <ul>{lines}</ul>
            <p class="more"><a href=address>{words::DOSSIER_LINK}</a></p>
            <div data-dossier=""></div>
        </aside>
    }
}

/// A line: what is claimed, how sure it is, and the numbers of its sources.
#[component]
fn Line(entry: Entry) -> impl IntoView {
    let Entry { kind, lead, text, confidence, sources } = entry;
    let swatch = if let Kind::Now(cell) = kind { paint(cell) } else { "none".to_owned() };
    view! {
        <li class=kind.key()>
            <Swatch paint=swatch/><b>{lead}</b>" "{text}" "
            <span class="confidence">{confidence}</span>
            <span class="refs">{refs(sources.to_vec())}</span>
        </li>
    }
}

/// Closes the panel; the focus, if it was in the panel, goes back to the region.
fn close(store: Store) {
    let had_focus = browser::panel_has_focus();
    store.act(Action::ClosedPanel);
    if had_focus {
        browser::focus_region(store.cursor.get_untracked());
    }
}
