//! Choices that stand in the page alone: links to a state, and a list of years.

use leptos::leptos_dom::helpers::window_event_listener;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

use super::dossiers::each;

/// Marks the links to choices that are made already.
pub(in crate::app) fn mark_choices(is_made: impl Fn(&str) -> bool) {
    each(".choices a", |link| {
        let query = link.get_attribute("href").unwrap_or_default();
        let _ = if is_made(&query) {
            link.set_attribute("aria-current", "true")
        } else {
            link.remove_attribute("aria-current")
        };
    });
}

/// Calls `choose` with a query whenever the reader chooses from a list whose name is a parameter.
pub(in crate::app) fn on_choice(choose: impl Fn(&str) + 'static) {
    let _ = window_event_listener(leptos::ev::change, move |event| {
        let list = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(list) = list.filter(|list| !list.value().is_empty()) {
            let parameter = list.get_attribute("data-parameter").unwrap_or_default();
            choose(&format!("{parameter}={}", list.value()));
        }
    });
}

/// Shows in the list of years the one that is compared with.
pub(in crate::app) fn show_choice(value: &str) {
    each("[data-parameter]", |list| list.unchecked_ref::<HtmlSelectElement>().set_value(value));
}
