//! What happens later.

use std::cell::RefCell;
use std::time::Duration;

use leptos::prelude::{TimeoutHandle, set_timeout_with_handle};

/// What is waited for; each waits for one thing at a time.
#[derive(Clone, Copy, Debug)]
pub(in crate::app) enum Timer {
    /// The next year, while the years are played.
    Play,
    /// The page to be at rest.
    Speak,
}

thread_local! {
    static WAITING: RefCell<[Option<TimeoutHandle>; 2]> = const { RefCell::new([None; 2]) };
}

/// Acts after so many milliseconds, unless it is cancelled or something else is waited for instead.
pub(in crate::app) fn after(timer: Timer, milliseconds: u64, act: impl FnOnce() + 'static) {
    cancel(timer);
    let handle = set_timeout_with_handle(act, Duration::from_millis(milliseconds)).ok();
    WAITING.with(|waiting| waiting.borrow_mut()[timer as usize] = handle);
}

/// Waits no longer.
pub(in crate::app) fn cancel(timer: Timer) {
    if let Some(handle) = WAITING.with(|waiting| waiting.borrow_mut()[timer as usize].take()) {
        handle.clear();
    }
}
