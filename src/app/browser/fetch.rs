//! Files of this site that the client fetches, each once.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, XmlHttpRequest, XmlHttpRequestResponseType};

/// Fetches a page, parsed as the document that it is; nothing where it cannot be had, or where it was written with
/// another book, as after an update of the site: the map and what stands beside it would not agree.
pub(super) fn fetch_page(file: &str, arrived: impl Fn(Option<Document>) + 'static) {
    // What was asked for as a document is a document, or nothing.
    let document = |answer: JsValue| {
        let page: Document = Some(answer).filter(JsValue::is_truthy)?.unchecked_into();
        let written_with = page.document_element()?.get_attribute("data-book");
        (written_with == book()).then_some(page)
    };
    fetch(file, XmlHttpRequestResponseType::Document, move |answer| arrived(answer.and_then(document)));
}

/// The file that holds what the page says.
fn book() -> Option<String> {
    leptos::prelude::document().document_element()?.get_attribute("data-book")
}

/// Fetches what the page says: the file that the page itself names, as its words and its client belong together. That
/// of an edition has the same name, in a folder of its own.
#[cfg(feature = "hydrate")]
pub(in crate::app) fn fetch_book(folder: &str, arrived: impl Fn(Option<String>) + 'static) {
    let text = move |answer: Option<JsValue>| arrived(answer.and_then(|answer| answer.as_string()));
    if let Some(request) = begun().filter(|_| folder == ".") {
        return hear(&request, text);
    }
    let file = [folder, "/", &book().unwrap_or_default()].concat();
    fetch(&file, XmlHttpRequestResponseType::Text, text);
}

/// The request for the page's own book, which the page has begun before the client was there: `scripts/head.js`.
#[cfg(feature = "hydrate")]
fn begun() -> Option<XmlHttpRequest> {
    web_sys::js_sys::Reflect::get(&leptos::prelude::window(), &"book".into()).ok()?.dyn_into().ok()
}

/// Fetches a file, and tells what came, or that nothing did.
fn fetch(file: &str, kind: XmlHttpRequestResponseType, arrived: impl Fn(Option<JsValue>) + 'static) {
    let Ok(request) = XmlHttpRequest::new() else { return arrived(None) };
    if request.open("GET", file).is_err() {
        return arrived(None);
    }
    request.set_response_type(kind);
    // An error here is the browser's word that it will not fetch.
    let _ = request.send();
    hear(&request, arrived);
}

/// Tells what comes of a request, or that nothing does.
fn hear(request: &XmlHttpRequest, arrived: impl Fn(Option<JsValue>) + 'static) {
    let answered = request.clone();
    let tell = move || arrived(answered.response().ok().filter(|_| answered.status() == Ok(200)));
    if request.ready_state() == XmlHttpRequest::DONE {
        return tell();
    }
    request.set_onloadend(Some(Closure::once_into_js(tell).unchecked_ref()));
}
