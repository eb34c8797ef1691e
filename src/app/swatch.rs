//! A small square painted as the map is.

use leptos::prelude::*;

use super::store::Text;

/// A swatch; `paint` is the list of classes that paint a cell.
#[component]
pub(super) fn Swatch(
    /// The classes of a painted cell.
    paint: Text,
) -> impl IntoView {
    view! {
        <svg class="swatch painted" viewBox="0 0 40 40" aria-hidden="true">
            <g class=paint>
                <path d="M0 0h40v40H0z"/>
                <path d="M0 0h40v40H0z" class="texture"/>
            </g>
        </svg>
    }
}
