//! The top of the page.

use leptos::prelude::*;

use crate::text::words;

/// The name of the site and what it is.
#[component]
pub(super) fn Header() -> impl IntoView {
    view! {
        <header class="top">
            <h1>{words::TITLE}</h1>
            <p>{words::SUBTITLE}</p>
        </header>
    }
}
