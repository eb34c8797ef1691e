//! What happens later.

use std::cell::RefCell;

use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// What is waited for; each waits for one thing at a time.
#[derive(Clone, Copy, Debug)]
pub(in crate::app) enum Timer {
    /// The next year, while the years are played.
    Play,
    /// The page to be at rest.
    Speak,
    /// The slider to rest.
    Slide,
    /// The next part of what would take too long at once.
    Part,
}

/// What comes once the wait is over.
#[derive(Default)]
struct Waiting {
    act: Option<Box<dyn FnOnce()>>,
    handle: i32,
    /// What the browser calls. It is made once: a call that never comes would never be freed.
    call: Option<Closure<dyn Fn()>>,
}

thread_local! {
    static WAITING: RefCell<[Waiting; 4]> = RefCell::default();
}

/// Acts after so many milliseconds, unless it is cancelled or something else is waited for instead.
pub(in crate::app) fn after(timer: Timer, milliseconds: i32, act: impl FnOnce() + 'static) {
    cancel(timer);
    with(timer, |waiting| {
        waiting.act = Some(Box::new(act));
        let call = waiting.call.get_or_insert_with(|| Closure::new(move || fire(timer)));
        let call = call.as_ref().unchecked_ref();
        let set = window().set_timeout_with_callback_and_timeout_and_arguments_0(call, milliseconds);
        waiting.handle = set.unwrap_or_default();
    });
}

/// Waits no longer.
pub(in crate::app) fn cancel(timer: Timer) {
    if with(timer, |waiting| waiting.act.take()).is_some() {
        window().clear_timeout_with_handle(with(timer, |waiting| waiting.handle));
    }
}

/// Whether something is waited for.
pub(in crate::app) fn is_waiting(timer: Timer) -> bool {
    with(timer, |waiting| waiting.act.is_some())
}

/// Acts now, if something is waited for.
pub(in crate::app) fn hasten(timer: Timer) {
    if is_waiting(timer) {
        window().clear_timeout_with_handle(with(timer, |waiting| waiting.handle));
        fire(timer);
    }
}

fn fire(timer: Timer) {
    // What acts may wait anew.
    if let Some(act) = with(timer, |waiting| waiting.act.take()) {
        act();
    }
}

fn with<T>(timer: Timer, of: impl FnOnce(&mut Waiting) -> T) -> T {
    WAITING.with(|all| of(&mut all.borrow_mut()[timer as usize]))
}
