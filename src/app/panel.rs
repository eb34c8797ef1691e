//! The panel: what is known of a region or a system.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::browser;
use super::refs::refs;
use super::region_shape::paint;
use super::store::{Store, text};
use super::swatch::Swatch;
use crate::atlas::RegionCode;
use crate::scene::Cell;
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
        entries.unwrap_or_default().into_iter().map(|entry| view! { <Line store entry/> }).collect_view()
    };
    store.keep_dossier(key);
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
            <div data-dossier=""></div>
            <p class="more"><a href=address>{words::DOSSIER_LINK}</a></p>
        </aside>
    }
}

/// A line: what is claimed, how sure it is, and the numbers of its sources.
#[component]
fn Line(store: Store, entry: Entry) -> impl IntoView {
    let Entry { kind, lead, text, confidence, sources } = entry;
    let (cell, region) = look(kind);
    let go = move |code| store.act(Action::ToggledRegion(code));
    let link = region.map(|code| {
        view! { <button type="button" class="link" on:click=move |_| go(code)>{lead.clone()}</button> }
    });
    let lead = if region.is_some() { String::new() } else { lead };
    view! {
        <li class=kind.key()>
            {cell.map(|cell| view! { <Swatch paint=paint(cell)/> })}
            {link}<b>{lead}</b>" "{text}" "
            <span class="confidence">{confidence}</span>
            <span class="refs">{refs(sources.to_vec())}</span>
        </li>
    }
}

/// The cell that a line's swatch shows, and the region that it leads to.
const fn look(kind: Kind) -> (Option<Cell>, Option<RegionCode>) {
    match kind {
        Kind::Now(cell) => (Some(cell), None),
        Kind::Region(code) => (None, Some(code)),
        Kind::Fact | Kind::Promise | Kind::Ending | Kind::Note => (None, None),
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
