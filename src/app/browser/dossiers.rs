//! The page of dossiers, fetched once and shown piece by piece in the panel.
//!
//! The browser parses it as the document that it is; nothing is set as HTML.

use std::cell::RefCell;

use leptos::prelude::document;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, XmlHttpRequest, XmlHttpRequestResponseType};

use crate::text::words;

thread_local! {
    static PAGE: RefCell<Option<Document>> = const { RefCell::new(None) };
}

/// Fetches the page of dossiers, which this site wrote, and tells when it is there. Where it cannot be had,
/// the panel's link to it remains.
pub(in crate::app) fn fetch_dossiers(arrived: impl Fn() + 'static) {
    let Ok(request) = XmlHttpRequest::new() else { return };
    if request.open("GET", words::DOSSIER_FILE).is_err() {
        return;
    }
    request.set_response_type(XmlHttpRequestResponseType::Document);
    let answered = request.clone();
    let keep = Closure::once_into_js(move || {
        // What was asked for as a document is a document, or nothing.
        let page = answered.response().ok().filter(JsValue::is_truthy).map(JsCast::unchecked_into);
        PAGE.with(|kept| kept.replace(page.filter(|_| answered.status() == Ok(200))));
        arrived();
    });
    request.set_onload(Some(keep.unchecked_ref()));
    // An error here is the browser's word that it will not fetch.
    let _ = request.send();
}

/// Shows the dossier with this key in the panel; none where there is no such dossier, or none yet.
pub(in crate::app) fn show_dossier(key: Option<&str>) {
    let Ok(Some(place)) = document().query_selector("[data-dossier]") else { return };
    place.replace_children_with_node_0();
    let dossier = PAGE.with(|kept| kept.borrow().as_ref()?.get_element_by_id(key?));
    if let Some(story) = dossier.and_then(|dossier: Element| dossier.last_element_child())
        && let Ok(copy) = document().import_node_with_deep(&story, true)
    {
        // The place is in the page and the copy belongs to it, so this cannot fail.
        let _ = place.append_child(&copy);
    }
}
