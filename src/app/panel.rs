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
use crate::text::panel::{Entry, Kind, Panel as Text, Section};
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
    let key = move || panel.with(|panel| panel.as_ref().map(|panel| panel.key.clone()));
    let sections = move || {
        let sections = panel.with(|panel| panel.as_ref().map(|panel| panel.sections.clone()));
        sections.unwrap_or_default().into_iter().map(|section| view! { <Part store section/> }).collect_view()
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
            {sections}
        </aside>
    }
}

/// A section under its heading.
#[component]
fn Part(store: Store, section: Section) -> impl IntoView {
    let lines = section.entries.into_iter().map(|entry| view! { <Line store entry/> }).collect_view();
    view! {
        <h3>{section.heading}</h3>
        <ul>{lines}</ul>
    }
}

/// A line: what is claimed, how sure it is, and the numbers of its sources.
#[component]
fn Line(store: Store, entry: Entry) -> impl IntoView {
    let Entry { kind, lead, text, confidence, sources } = entry;
    let (class, cell, region) = look(kind);
    let go = move |code| store.act(Action::ToggledRegion(code));
    let link = region.map(|code| {
        view! { <button type="button" class="link" on:click=move |_| go(code)>{lead.clone()}</button> }
    });
    let lead = if region.is_some() { String::new() } else { lead };
    view! {
        <li class=class>
            {cell.map(|cell| view! { <Swatch paint=paint(cell)/> })}
            {link}<b>{lead}</b>" "{text}" "
            <span class="confidence">{confidence}</span>
            <span class="refs">{refs(sources.to_vec())}</span>
        </li>
    }
}

/// The class of a kind of line, the cell that its swatch shows, the region that it leads to.
const fn look(kind: Kind) -> (&'static str, Option<Cell>, Option<RegionCode>) {
    match kind {
        Kind::Now(cell) => ("now", Some(cell), None),
        Kind::Fact => ("fact", None, None),
        Kind::Promise => ("promise", None, None),
        Kind::Ending => ("promise ending", None, None),
        Kind::Note => ("note", None, None),
        Kind::Source => ("source", None, None),
        Kind::Region(code) => ("fact", None, Some(code)),
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
