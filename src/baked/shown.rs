//! The atlas that the client shows: that of the data's date, until it is told to show that of an earlier day.

use std::ops::Deref;
use std::sync::OnceLock;

use crate::atlas::Atlas;

#[allow(unreachable_pub, reason = "natively the table is public")]
mod present {
    #[allow(clippy::wildcard_imports, reason = "the table may use any word of the domain, or not")]
    use crate::atlas::*;

    include!(concat!(env!("OUT_DIR"), "/atlas.rs"));
}

/// All that is known, or that was known on the day at which the page is frozen.
pub static ATLAS: Shown = Shown(OnceLock::new());

/// An atlas that can be replaced once.
#[derive(Debug)]
pub struct Shown(OnceLock<Atlas>);

/// Shows another atlas of the same country from now on; what has been shown by then must be shown anew.
pub fn show(atlas: Atlas) {
    // Only the first is asked for: a page is frozen as it loads, or never.
    let _ = ATLAS.0.set(atlas);
}

impl Deref for Shown {
    type Target = Atlas;

    // A call is less code than the choice itself, at each of the many places that ask.
    #[inline(never)]
    fn deref(&self) -> &Atlas {
        self.0.get().unwrap_or(&present::ATLAS)
    }
}
