//! A page that shows what the reader has made up.

use crate::baked::{self, ATLAS};
use crate::state::ViewState;

/// Shows the atlas with what is made up in a state, on top of what is known or of what was known on the day at which
/// the page is frozen. The guided tour tells facts, so the page has none of its steps.
pub(super) fn shown(state: ViewState) -> ViewState {
    if *ATLAS.fiction != state.fiction {
        // A few hundred bytes for each change that a reader makes.
        baked::show(Box::leak(Box::new(ATLAS.imagined(state.fiction))));
    }
    ViewState { step: None, ..state }
}
