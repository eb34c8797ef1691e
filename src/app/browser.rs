//! The browser, behind functions that take and give plain values: the only place that names web-sys.
//!
//! Casts that are not checked are of elements which this page itself has under that id.
//!
//! Everything here is called after hydration and from handlers, which run in the browser alone. What the browser
//! refuses (an address write in a strict frame) is left undone; the page goes on.

mod choices;
mod dossiers;
mod fetch;
#[cfg(feature = "hydrate")]
mod frozen;
#[cfg(feature = "imagine")]
mod imagine;
mod near;
mod rows;
mod shapes;
mod timer;

use leptos::leptos_dom::helpers::{queue_microtask, window_event_listener};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, Event, HtmlDialogElement, HtmlElement, HtmlInputElement, MouseEvent, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};

pub(super) use dossiers::{
    fetch_development, fetch_dossiers, fetch_timeline, show_dossier, show_timeline, show_year,
};
#[cfg(feature = "hydrate")]
pub(super) use fetch::fetch_book;
#[cfg(feature = "hydrate")]
pub(super) use frozen::announce;

#[cfg(feature = "imagine")]
pub(super) use imagine::{focus_notice, place_above, place_in};

#[cfg(feature = "hydrate")]
use crate::atlas::Language;
use crate::atlas::RegionCode;
use crate::state::Theme;
pub(super) use choices::{mark_choices, on_choice, show_choice};
pub(super) use rows::{has_timeline, order_rows, paint_row};
pub(super) use shapes::{draw, hurry, region_near, region_of};
pub(super) use timer::{Timer, after, cancel, hasten, is_waiting};

/// The first element of the page that a selector finds.
#[cfg(feature = "hydrate")]
pub(super) fn place(css: &str) -> Option<Element> {
    document().query_selector(css).ok()?
}

/// The language that the page is written in.
#[cfg(feature = "hydrate")]
pub(super) fn language() -> Language {
    let code = document().document_element().and_then(|root| root.get_attribute("lang"));
    Language::ALL.into_iter().find(|language| code.as_deref() == Some(language.code())).unwrap_or_default()
}

/// Says that the page stays the still one, for want of what it needs.
#[cfg(feature = "hydrate")]
pub(super) fn mark_failed() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-ready", "failed");
        let _ = root.remove_attribute("data-pending");
        let _ = root.remove_attribute("data-opening");
    }
}

/// The part of the address from `?` on; empty where there is none.
pub(super) fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// Shows `query` in the address, as a new history entry or in place of the present one. Within another page the
/// address stays as it is; the state is told to that page instead (`scripts/frame.js`).
pub(super) fn write_query(query: &str, is_new: bool) {
    if is_embedded() {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-state", query);
        }
    } else if let Ok(history) = window().history() {
        let address = relative(query);
        let _ = if is_new {
            history.push_state_with_url(&JsValue::NULL, "", Some(&address))
        } else {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
        };
    }
}

/// Whether the page stands within another.
fn is_embedded() -> bool {
    document().document_element().is_some_and(|root| root.has_attribute("data-embedded"))
}

/// Whether focus and scrolling may move: within another page only where the reader is here, not there.
fn may_move() -> bool {
    !is_embedded() || document().has_focus().unwrap_or_default()
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
    let slider: HtmlInputElement = document().get_element_by_id("year")?.unchecked_into();
    let value = slider.value();
    (value != slider.default_value()).then(|| value.parse().ok()).flatten()
}

/// Tells style sheets, tests and host pages that the page answers, once it shows the state that was set.
pub(super) fn mark_ready() {
    queue_microtask(|| {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-ready", "true");
            let _ = root.remove_attribute("data-pending");
            let _ = root.remove_attribute("data-opening");
        }
    });
}

/// Gives the window and what is shared of it a title.
pub(super) fn set_title(title: &str) {
    document().set_title(title);
}

/// Marks the page with what it is; with nothing, the mark is taken away.
pub(super) fn mark(name: &str, value: &str) {
    let Some(root) = document().document_element() else { return };
    let _ = if value.is_empty() { root.remove_attribute(name) } else { root.set_attribute(name, value) };
}

/// Marks what the map is within with how it is looked at.
pub(super) fn mark_view([view, south]: [&str; 2]) {
    dossiers::each(".page[data-view]", |page| {
        let _ = page.set_attribute("data-view", view).and_then(|()| page.set_attribute("data-south", south));
    });
}

/// Draws the page light or dark.
pub(super) fn set_theme(theme: Theme) {
    mark(
        "data-theme",
        match theme {
            Theme::Auto => "",
            Theme::Light => "light",
            Theme::Dark => "dark",
        },
    );
}

/// Writes the page's address where print shows it.
pub(super) fn show_address() {
    let address = window().location().href().unwrap_or_default();
    dossiers::each("[data-address]", |place| place.set_text_content(Some(&address)));
}

/// Has a link lead to an address.
pub(super) fn lead(css: &str, address: &str) {
    dossiers::each(css, |link| {
        let _ = link.set_attribute("href", address);
    });
}

/// Opens the list of keys.
pub(super) fn show_keys() {
    if let Some(dialog) = document().get_element_by_id("tangenter") {
        let _ = dialog.unchecked_into::<HtmlDialogElement>().show_modal();
    }
}

/// Follows the links within the page, wherever they stand.
pub(super) fn on_link(follow: impl Fn(&str) + 'static) {
    let _ = window_event_listener(leptos::ev::click, move |event| {
        if let Some(query) = link_of(&event) {
            event.prevent_default();
            follow(&query);
        }
    });
}

/// Calls `stop` at any key or press, but for what the button that plays the years does itself.
pub(super) fn on_input(stop: impl Fn() + Copy + 'static) {
    let _ = window_event_listener(leptos::ev::pointerdown, move |event| {
        if !is_play(&event) {
            stop();
        }
    });
    let _ = window_event_listener(leptos::ev::keydown, move |event| {
        if !(is_play(&event) && matches!(event.key().as_str(), "Enter" | " ")) {
            stop();
        }
    });
}

/// Whether something happened on the button that plays the years.
fn is_play(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| element.closest(".play").is_ok_and(|play| play.is_some()))
}

/// The query of the link within the page that a plain click was on.
fn link_of(event: &MouseEvent) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let link = target.closest("a[href^='?']").ok()??;
    let asks_for_more = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    link.get_attribute("href").filter(|_| !asks_for_more)
}

/// A region's shape.
fn shape(code: RegionCode) -> Option<Element> {
    document().get_element_by_id(&format!("r{code}"))
}

/// The group that holds it, which takes the focus.
fn group(code: RegionCode) -> Option<Element> {
    shape(code)?.parent_element()
}

/// Gives the focus to an element of this page; one of SVG takes it as one of HTML does.
fn focus(element: Element) {
    let _ = element.unchecked_into::<HtmlElement>().focus();
}

/// Gives the focus to a region's shape.
pub(super) fn focus_region(code: RegionCode) {
    if let Some(group) = group(code) {
        focus(group);
    }
}

/// Gives the focus to the heading of the panel that is about to open.
pub(super) fn focus_panel() {
    queue_microtask(|| {
        if may_move()
            && let Ok(Some(heading)) = document().query_selector("[data-panel] h2")
        {
            focus(heading);
        }
    });
}

/// Whether the focus is within the open panel.
pub(super) fn panel_has_focus() -> bool {
    let focused = document().active_element();
    focused.is_some_and(|element| element.closest("[data-panel]").is_ok_and(|panel| panel.is_some()))
}

/// Scrolls as little as it takes to show a region's shape above the panel that is about to open.
pub(super) fn reveal_region(code: RegionCode) {
    queue_microtask(move || {
        // Not to its group: Firefox scrolls to no group.
        if let Some(shape) = shape(code).filter(|_| may_move()) {
            let nearest = ScrollIntoViewOptions::new();
            nearest.set_block(ScrollLogicalPosition::Nearest);
            shape.scroll_into_view_with_scroll_into_view_options(&nearest);
        }
    });
}

/// The same for a region that the keys lead to. Firefox itself scrolls to the drawing, not to what is in it.
pub(super) fn reveal_focused(code: RegionCode) {
    if group(code).is_some_and(|group| group.matches(":focus-visible").unwrap_or_default()) {
        reveal_region(code);
    }
}
