//! What waits until the reader comes near.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::js_sys::Array;
use web_sys::{IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// How far off is near: as far again as what is in sight is tall.
const NEAR: &str = "100%";

/// Acts once, as soon as the place that a selector finds is nearly in sight; never, where it is not shown.
pub(super) fn when_near(css: &str, act: impl Fn() + 'static) {
    let Ok(Some(place)) = document().query_selector(css) else { return };
    let options = IntersectionObserverInit::new();
    options.set_root_margin(NEAR);
    let see =
        Closure::<dyn Fn(Array, IntersectionObserver)>::new(move |seen: Array, by: IntersectionObserver| {
            let is_near = |entry| IntersectionObserverEntry::unchecked_from_js(entry).is_intersecting();
            if seen.iter().any(is_near) {
                by.disconnect();
                act();
            }
        });
    // The margin is well formed, which is all that this can fail for.
    if let Ok(observer) = IntersectionObserver::new_with_options(see.as_ref().unchecked_ref(), &options) {
        observer.observe(&place);
    }
    see.forget();
}
