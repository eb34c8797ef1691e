//! Making parts of the prerendered page answer, each where it stands.

use any_spawner::Executor;
use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::{Position, PositionState};

use super::browser::{self, Timer};
use super::store::Store;

/// Starts what drives the signals of the page.
pub(super) fn start() {
    // An error says that it was started before, which is as good.
    let _ = Executor::init_wasm_bindgen();
}

/// Hydrates one part after the other, each in a task of its own, and ends with one more.
pub(super) fn in_turn(
    mut parts: impl Iterator<Item = fn(Store)> + 'static,
    store: Store,
    end: impl FnOnce() + 'static,
) {
    browser::after(Timer::Part, 0, move || match parts.next() {
        None => end(),
        Some(part) => {
            part(store);
            in_turn(parts, store, end);
        }
    });
}

/// Hydrates what stands first in an element.
pub(super) fn hydrate_in<V: IntoView>(css: &str, view: impl FnOnce() -> V) {
    hydrate(css, Position::FirstChild, view);
}

/// Hydrates what stands right after an element.
pub(super) fn hydrate_after<V: IntoView>(css: &str, view: impl FnOnce() -> V) {
    hydrate(css, Position::NextChild, view);
}

/// What is hydrated lives as long as the page.
fn hydrate<V: IntoView>(css: &str, position: Position, view: impl FnOnce() -> V) {
    let Some(element) = browser::place(css) else { return };
    let owner = Owner::new();
    let state = owner
        .with(|| view().into_view().hydrate::<true>(&Cursor::new(element), &PositionState::new(position)));
    std::mem::forget((owner, state));
}
