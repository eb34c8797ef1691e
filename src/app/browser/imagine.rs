//! Where the page of what-ifs puts what the map's page does not have.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The place above the map, which the page has from the start.
pub(in crate::app) fn place_above() -> Option<HtmlElement> {
    document().query_selector("[data-imagine]").ok()?.map(JsCast::unchecked_into)
}

/// A new place within the page, after an element of it.
pub(in crate::app) fn place_in(after: &str) -> Option<HtmlElement> {
    let place = document().create_element("div").ok()?;
    document().query_selector(after).ok()??.insert_adjacent_element("afterend", &place).ok()?;
    Some(place.unchecked_into())
}

/// Gives the focus to the line above the map, as what had it has gone.
pub(in crate::app) fn focus_notice() {
    if let Ok(Some(notice)) = document().query_selector("[data-imagine] p") {
        super::focus(notice);
    }
}
