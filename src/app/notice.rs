//! What was not understood in the address.

use leptos::prelude::*;

use super::store::Store;
use crate::text::words;

/// A line for each value that was not understood, until the reader dismisses it.
#[component]
pub(super) fn Notice(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let lines = move || {
        let rejected = store.rejected.get();
        (!rejected.is_empty()).then(|| view! {
            <div class="notice" data-notice="">
                <ul>{rejected.iter().map(|value| view! { <li>{words::rejected(value)}</li> }).collect_view()}</ul>
                <button type="button" aria-label=words::DISMISS on:click=move |_| store.rejected.set(Vec::new())>
                    "×"
                </button>
            </div>
        })
    };
    view! { <div role="status">{lines}</div> }
}
