//! Pages of this site that the map takes pieces from, once it answers: the dossiers for its panels, the timeline, and
//! the pictures of what time did.
//!
//! The browser parses them as the documents that they are; nothing is set as HTML. All are fetched at once, as the
//! reader may be without a network later; what is large comes into the page where the reader is about to see it.

use std::cell::RefCell;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

use super::fetch::fetch_page;
use super::near::when_near;

/// Where the pictures stand.
const LATE: &str = "[data-late]";

thread_local! {
    static DOSSIERS: RefCell<Option<Document>> = const { RefCell::new(None) };
    static TIMELINE: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Fetches the page of dossiers, and tells when it is there, or that it cannot be had: the panel's link to it
/// remains.
pub(in crate::app) fn fetch_dossiers(file: &str, arrived: impl Fn() + 'static) {
    fetch_page(file, move |page| {
        DOSSIERS.with(|kept| kept.replace(page));
        if let Ok(Some(panel)) = document().query_selector("[data-waiting]") {
            let _ = panel.remove_attribute("data-waiting");
        }
        arrived();
    });
}

/// Fetches the page of what time did, and shows its pictures below the map when the reader comes near; then tells
/// that they are there. Where it cannot be had, the link to it remains.
pub(in crate::app) fn fetch_development(file: &str, arrived: impl Fn() + Copy + 'static) {
    fetch_page(file, move |page| {
        let Some(page) = page else { return };
        when_near(LATE, move || {
            for part in ["#forseningar", "#andel"] {
                put(LATE, page.query_selector(part).ok().flatten());
            }
            arrived();
        });
    });
}

/// Fetches the timeline, with the labels of the drawings that come later, and tells when it is there to be shown.
/// Where it cannot be had, the other views remain.
pub(in crate::app) fn fetch_timeline(file: &str, arrived: impl Fn() + 'static) {
    fetch_page(file, move |page| {
        let pieces = [
            ("[data-labels]", ".labels.south"),
            ("[data-labels]", ".labels.tiles"),
            ("body", "#tangenter"),
            ("#metod", ".themes"),
            ("[data-parameter]", "optgroup"),
            ("[data-orders]", "div.orders"),
            ("[data-orders]", "p.orders"),
        ];
        for (place, css) in pieces {
            put(place, page.as_ref().and_then(|page| page.query_selector(css).ok()?));
        }
        TIMELINE.with(|kept| kept.replace(page.and_then(|page| page.get_element_by_id("tidslinje"))));
        arrived();
    });
}

/// Puts the timeline into the page, if it has arrived and is not there yet.
pub(in crate::app) fn show_timeline() {
    put("div[data-timeline]", TIMELINE.take());
}

/// Shows the dossier with this key in the panel; none where there is no such dossier, or none yet. What the
/// panel claims from year to year comes first, the rest at the panel's end.
pub(in crate::app) fn show_dossier(key: Option<&str>) {
    let dossier = DOSSIERS.with(|kept| kept.borrow().as_ref()?.get_element_by_id(key?));
    let part = |of: fn(&Element) -> Option<Element>| dossier.as_ref().and_then(of);
    clear("[data-now]");
    put("[data-now]", part(|dossier| dossier.query_selector(":scope > .claims").ok()?));
    clear("[data-dossier]");
    put("[data-dossier]", part(Element::last_element_child));
}

fn clear(place: &str) {
    if let Ok(Some(place)) = document().query_selector(place) {
        place.replace_children_with_node_0();
    }
}

/// Puts a copy of an element of another page into a place of this one.
fn put(place: &str, element: Option<Element>) {
    let Ok(Some(place)) = document().query_selector(place) else { return };
    if let Some(element) = element
        && let Ok(copy) = document().import_node_with_deep(&element, true)
    {
        // The place is in the page and the copy belongs to it, so this cannot fail.
        let _ = place.append_child(&copy);
    }
}

/// Shows, of what was written for each year, that of the chosen one, and moves the marks of the year. Style
/// sheets are told the year at the marks alone: told at the root, every element would be styled anew.
pub(in crate::app) fn show_year(first: u16, year: u16) {
    each(".strips .at, .shares .chosen", |mark| {
        let style = mark.unchecked_ref::<HtmlElement>().style();
        for (name, value) in [("--first", first), ("--year", year)] {
            let _ = style.set_property(name, &value.to_string());
        }
    });
    each("[data-from]", |run| {
        let end = |name| run.get_attribute(name).and_then(|year| year.parse::<u16>().ok());
        let covers = end("data-from") <= Some(year) && Some(year) <= end("data-to");
        let _ = run.toggle_attribute_with_force("hidden", !covers);
    });
}

/// Does something with each element found.
pub(super) fn each(css: &str, mut act: impl FnMut(&Element)) {
    let Ok(found) = document().query_selector_all(css) else { return };
    for index in 0..found.length() {
        if let Some(element) = found.item(index).and_then(|node| node.dyn_into().ok()) {
            act(&element);
        }
    }
}
