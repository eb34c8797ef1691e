//! The client: makes the prerendered page answer.

use journalkartan::app::App;
use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast as _;

fn main() {
    if let Some(page) = document().get_element_by_id("app") {
        leptos::mount::hydrate_from(page.unchecked_into(), App).forget();
    }
}
