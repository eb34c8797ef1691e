//! What was not understood in the address.

use leptos::prelude::*;

use super::store::{Store, text};
use crate::book::{OTHER, Word, YEAR};
use crate::state::Rejected;
use crate::text::words;

/// A line on the values that were not understood, until the reader dismisses it.
#[component]
pub(super) fn Notice(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let words = text(move || store.rejected.with(|rejected| told(store, rejected)));
    let class = text(move || if store.rejected.with(Vec::is_empty) { "none" } else { "notice" }.to_owned());
    view! {
        <div class=class data-notice="">
            <p role="status">{words}</p>
            <button type="button" aria-label=store.say(words::DISMISS) on:click=move |_| store.rejected.set(Vec::new())>
                "×"
            </button>
        </div>
    }
}

/// What was not understood in the address; empty where all was.
fn told(store: Store, rejected: &[Rejected]) -> String {
    let sentence = store.book.word(Word::Rejected);
    let told = rejected
        .iter()
        .map(|Rejected { name, value }| sentence.replace(YEAR, name).replace(OTHER, value))
        .collect::<Vec<_>>();
    told.join(" ")
}
