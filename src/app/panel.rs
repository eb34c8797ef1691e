//! The panel: what is known of a region or a system.

use leptos::either::Either;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::browser;
use super::region_panel::RegionPanel;
use super::store::Store;
use super::system_panel::SystemPanel;
use crate::atlas::Region;
use crate::baked::ATLAS;
use crate::state::{Action, Subject};
use crate::text::words;

/// The open panel, or a word on how to open one.
#[component]
pub(super) fn Panel(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let subject = store.memo(|_, state| state.subject());
    let region = move |code| ATLAS.region(code);
    let body = move || match subject.get() {
        Some(Subject::Region(code)) => {
            Either::Left(region(code).map(|region| view! { <RegionPanel store region/> }))
        }
        Some(Subject::System(id)) => Either::Right(Either::Left(view! { <SystemPanel store id/> })),
        None => Either::Right(Either::Right(view! { <p class="hint">{words::PANEL_HINT}</p> })),
    };
    let name = move || match subject.get() {
        Some(Subject::Region(code)) => Some(format!("region:{code}")),
        Some(Subject::System(id)) => Some(format!("system:{}", ATLAS.system(id).key)),
        None => None,
    };
    view! {
        <aside class="panel" data-panel=name aria-label=words::PANEL
            on:keydown=move |event: KeyboardEvent| if event.key() == "Escape" { close(store) }>
            {body}
        </aside>
    }
}

/// The heading of a panel, with the button that closes it.
#[component]
pub(super) fn Heading(
    /// What the reader looks at.
    store: Store,
    /// The panel's title.
    title: &'static str,
    /// A line under the title.
    line: String,
) -> impl IntoView {
    view! {
        <header>
            <h2 tabindex="-1">{title}</h2>
            <p>{line}</p>
            <button type="button" class="close" aria-label=words::CLOSE on:click=move |_| close(store)>"×"</button>
        </header>
    }
}

/// Closes the panel; the focus, if it was in the panel, goes back to the region.
fn close(store: Store) {
    let region = ATLAS.region(store.cursor.get_untracked()).map(|region: &Region| region.code);
    let had_focus = browser::panel_has_focus();
    store.act(Action::ClosedPanel);
    if let Some(code) = region.filter(|_| had_focus) {
        browser::focus_region(code);
    }
}
