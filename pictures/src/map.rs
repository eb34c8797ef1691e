//! The map as the page draws it: shapes, their textures, the borders between them; and swatches of the legend.

use journalkartan::app::paint;
use journalkartan::atlas::{Region, RegionCode};
use journalkartan::baked::{ATLAS, DRAWING};
use journalkartan::scene::{Fill, Status};
use journalkartan::state::ViewState;

/// The country in a state, in the units of the drawing.
#[must_use]
pub fn country(state: ViewState) -> String {
    let shapes = ATLAS.regions.iter().zip(DRAWING.outlines);
    let shapes: String = shapes.map(|(region, outline)| shape(region, outline, state)).collect();
    let borders = ATLAS.borders.iter().zip(DRAWING.borders);
    let borders: String = borders
        .map(|((one, other), line)| format!("<path d=\"{line}\" class=\"{}\"/>", border(*one, *other, state)))
        .collect();
    format!("<g class=\"shapes painted\">{shapes}</g><g class=\"borders\">{borders}</g>")
}

/// A region: its colour and texture; where primary care and hospitals differ, hospitals in the lower half.
fn shape(region: &Region, outline: &str, state: ViewState) -> String {
    let (first, second) = Fill::of(&ATLAS, region, state);
    let half = second.map(|second| layer(&(paint(second) + " half"), outline));
    layer(&paint(first), outline) + &half.unwrap_or_default()
}

/// A shape with its colour, and its texture on top.
fn layer(classes: &str, shape: &str) -> String {
    format!("<g class=\"{classes}\"><path d=\"{shape}\"/><path d=\"{shape}\" class=\"texture\"/></g>")
}

/// How the border between two regions is drawn: thin where both show the same, dotted where one is not confirmed.
fn border(one: RegionCode, other: RegionCode, state: ViewState) -> &'static str {
    let fills = [one, other].map(|code| ATLAS.region(code).map(|region| Fill::of(&ATLAS, region, state)));
    let open = |fill: Fill| fill.status == Some(Status::Unconfirmed);
    let shown = fills.into_iter().flatten().flat_map(|(first, second)| [Some(first), second]);
    if fills[0] == fills[1] {
        "same"
    } else if shown.flatten().any(open) {
        "open"
    } else {
        ""
    }
}

/// A square of 40 units, painted.
#[must_use]
pub fn swatch(classes: &str) -> String {
    format!("<g class=\"swatch painted\">{}</g>", layer(classes, "M0 0h40v40H0z"))
}
