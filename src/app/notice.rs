//! What was not understood in the address.

use leptos::prelude::*;

use super::store::{Store, text};
use crate::text::words;

/// A line on the values that were not understood, until the reader dismisses it.
#[component]
pub(super) fn Notice(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let words = text(move || store.rejected.get());
    let class =
        text(move || if store.rejected.with(String::is_empty) { "none" } else { "notice" }.to_owned());
    view! {
        <div class=class data-notice="">
            <p role="status">{words}</p>
            <button type="button" aria-label=store.say(words::DISMISS) on:click=move |_| store.rejected.set(String::new())>
                "×"
            </button>
        </div>
    }
}
