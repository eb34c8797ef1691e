//! The end of the page: how to read the map.

use leptos::prelude::*;

use crate::text::words;

/// What the words of the map mean, and where the rest is.
#[component]
pub(super) fn Footer() -> impl IntoView {
    view! {
        <section class="method" id="metod">
            <h2>{words::METHOD}</h2>
            {words::METHOD_LINES.map(|line| view! { <p>{line}</p> }).collect_view()}
        </section>
    }
}
