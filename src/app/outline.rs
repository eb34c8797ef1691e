//! The country's outlines, which stand in the prerendered page alone.
//!
//! Hydration writes no attributes: what the prerendered page has and the client does not give stays as it
//! is. So the client carries no outline; `tests/e2e` guards that they stay on the screen.

#[cfg(feature = "ssr")]
use crate::baked::DRAWING;

/// The path of the region at this place in the atlas.
#[cfg(feature = "ssr")]
pub(super) fn region(index: usize) -> Option<&'static str> {
    DRAWING.outlines.get(index).copied()
}

/// The path of the border at this place in the atlas.
#[cfg(feature = "ssr")]
pub(super) fn border(index: usize) -> Option<&'static str> {
    DRAWING.borders.get(index).copied()
}

/// The labels of the whole country, as markup.
#[cfg(feature = "ssr")]
pub(super) fn labels() -> String {
    super::labels::whole()
}

/// Nothing: the labels stand in the page.
#[cfg(not(feature = "ssr"))]
pub(super) const fn labels() -> &'static str {
    ""
}

/// Nothing: the outline stands in the page.
#[cfg(not(feature = "ssr"))]
pub(super) const fn region(_: usize) -> Option<&'static str> {
    None
}

/// Nothing: the border stands in the page.
#[cfg(not(feature = "ssr"))]
pub(super) const fn border(_: usize) -> Option<&'static str> {
    None
}
