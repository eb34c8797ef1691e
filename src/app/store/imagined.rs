//! A page that shows what the reader has made up.

use crate::atlas::Fiction;
use crate::baked::{self, ATLAS};

/// Shows the atlas with what is made up, on top of what is known or of what was known on the day at which the page is
/// frozen.
pub(super) fn show(fiction: Fiction) {
    if *ATLAS.fiction != fiction {
        // A few hundred bytes for each change that a reader makes.
        baked::show(Box::leak(Box::new(ATLAS.imagined(fiction))));
    }
}
