//! The browser, behind functions that take and give plain values: the only place that names web-sys.
//!
//! Everything here is called from effects and handlers, which run in the browser alone. What the browser
//! refuses (an address write in a strict frame) is left undone; the page goes on.

mod dossiers;

use leptos::leptos_dom::helpers::window_event_listener;
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, Event, HtmlElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition, SvgElement,
};

pub(super) use dossiers::{fetch_dossiers, show_dossier};

use crate::atlas::RegionCode;
use crate::state::Theme;

/// The element that holds the prerendered page.
#[cfg(feature = "hydrate")]
pub(super) fn root() -> Option<HtmlElement> {
    document().get_element_by_id("app")?.dyn_into().ok()
}

/// The part of the address from `?` on; empty where there is none.
pub(super) fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// Shows `query` in the address as a new history entry.
pub(super) fn push_query(query: &str) {
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&relative(query)));
    }
}

/// Shows `query` in the address in place of the present entry.
pub(super) fn replace_query(query: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&relative(query)));
    }
}

/// The address with this query: same path, same hash. An empty query needs the path, as an empty
/// relative address would keep the old query.
fn relative(query: &str) -> String {
    let location = window().location();
    let hash = location.hash().unwrap_or_default();
    if query.is_empty() {
        format!("{}{hash}", location.pathname().unwrap_or_default())
    } else {
        format!("?{query}{hash}")
    }
}

/// Calls `arrive` whenever the reader goes back or forward.
pub(super) fn on_back(arrive: impl Fn() + 'static) {
    // Dropping the handle does not remove the listener, which lives as long as the page.
    let _ = window_event_listener(leptos::ev::popstate, move |_| arrive());
}

/// The year that the reader chose on the prerendered slider before the page answered.
pub(super) fn moved_slider() -> Option<u16> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let slider: HtmlInputElement = document().get_element_by_id("year")?.dyn_into().ok()?;
    let value = slider.value();
    (value != slider.default_value()).then(|| value.parse().ok()).flatten()
}

/// Tells style sheets, tests and host pages that the page answers.
pub(super) fn mark_ready() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-ready", "true");
        let _ = root.remove_attribute("data-pending");
    }
}

/// Draws the page light or dark.
pub(super) fn set_theme(theme: Theme) {
    let Some(root) = document().document_element() else { return };
    let _ = match theme {
        Theme::Auto => root.remove_attribute("data-theme"),
        Theme::Light => root.set_attribute("data-theme", "light"),
        Theme::Dark => root.set_attribute("data-theme", "dark"),
    };
}

/// The region on whose shape something happened.
pub(super) fn region_of(event: &Event) -> Option<RegionCode> {
    let target: Element = event.target()?.dyn_into().ok()?;
    RegionCode::parse(&target.get_attribute("data-region")?)
}

/// Gives the focus to a region's shape.
pub(super) fn focus_region(code: RegionCode) {
    let shape = document().get_element_by_id(&format!("r{code}"));
    if let Some(shape) = shape.and_then(|shape| shape.dyn_into::<SvgElement>().ok()) {
        let _ = shape.focus();
    }
}

/// Gives the focus to the open panel's heading.
pub(super) fn focus_panel() {
    let heading = document().query_selector("[data-panel] h2").ok().flatten();
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        let _ = heading.focus();
    }
}

/// Whether the focus is within the open panel.
pub(super) fn panel_has_focus() -> bool {
    let focused = document().active_element();
    focused.is_some_and(|element| element.closest("[data-panel]").is_ok_and(|panel| panel.is_some()))
}

/// Scrolls as little as it takes to show a region's shape above the sheet that covers the page's end.
pub(super) fn reveal_region(code: RegionCode) {
    if let Some(shape) = document().get_element_by_id(&format!("r{code}")) {
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        shape.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}
