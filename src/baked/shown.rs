//! The atlas that the client shows: that of the data's date, until it is told to show that of an earlier day.

use std::cell::Cell;
use std::ops::Deref;

use crate::atlas::Atlas;

#[allow(unreachable_pub, reason = "natively the table is public")]
mod present {
    #[allow(clippy::wildcard_imports, reason = "the table may use any word of the domain, or not")]
    use crate::atlas::*;

    include!(concat!(env!("OUT_DIR"), "/atlas.rs"));
}

thread_local! {
    static SHOWN: Cell<&'static Atlas> = const { Cell::new(&present::ATLAS) };
}

/// All that is known, or that was known on the day at which the page is frozen.
pub static ATLAS: Shown = Shown;

/// Stands for the atlas that is shown.
#[derive(Clone, Copy, Debug)]
pub struct Shown;

/// Shows another atlas of the same country from now on; what has been shown by then must be shown anew.
pub fn show(atlas: &'static Atlas) {
    SHOWN.set(atlas);
}

impl Deref for Shown {
    type Target = Atlas;

    fn deref(&self) -> &Atlas {
        SHOWN.get()
    }
}
