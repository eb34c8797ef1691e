//! Pieces of markup that the pages share.

use journalkartan::app;
use journalkartan::atlas::{Cell, Hue};
use journalkartan::scene::Fill;

/// Text as it stands between tags and in attributes.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// The classes that paint a cell by its system, as on the map.
pub(crate) fn paint(cell: Cell) -> String {
    app::paint(Fill { hue: cell.system().map(Hue::System), status: Some(cell.status()) })
}

/// A shape with its colour, and its texture on top.
pub(crate) fn layer(classes: &str, shape: &str) -> String {
    format!("<g class=\"{classes}\"><path d=\"{shape}\"/><path d=\"{shape}\" class=\"texture\"/></g>")
}

/// A small square painted as `within` is: the map, or the chart of shares.
pub(crate) fn swatch(classes: &str, within: &str) -> String {
    let square = layer(classes, "M0 0h40v40H0z");
    format!("<svg class=\"swatch {within}\" viewBox=\"0 0 40 40\" aria-hidden=\"true\">{square}</svg>")
}
