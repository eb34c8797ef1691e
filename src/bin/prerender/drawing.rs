//! The country as drawings that stand still, on the pages beside the map. The outlines stand once on a page, and
//! every drawing uses them.

use journalkartan::app::{self, paint};
use journalkartan::atlas::{Atlas, Hue, Language, Region};
use journalkartan::baked::{DRAWING, EXTENTS};
use journalkartan::scene::{Fill, Status, Tally};
use journalkartan::state::ViewState;
use journalkartan::text::words;

use crate::markup::{escaped, swatch};

/// The outlines of regions, `lan-14`, and of the borders between them, for the drawings of a page to use.
pub(crate) fn outlines(atlas: &Atlas) -> String {
    let path = |id: String, outline: &str| format!("<path id=\"{id}\" d=\"{outline}\"/>");
    let regions = atlas.regions.iter().zip(DRAWING.outlines);
    let regions = regions.map(|(region, outline)| path(format!("lan-{}", region.code), outline));
    let borders = DRAWING.borders.iter().enumerate();
    let borders = borders.map(|(index, line)| path(format!("grans-{index}"), line));
    let all: String = regions.chain(borders).collect();
    format!("<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>{all}</defs></svg>")
}

/// The country in a state; what it shows is told in words.
#[cfg(test)]
pub(crate) fn country(atlas: &Atlas, state: ViewState, told: &str) -> String {
    let [whole, ..] = EXTENTS;
    drawing(whole, &land(atlas, state), told)
}

/// The country in a state, with the letters of its counties.
pub(crate) fn lettered(atlas: &Atlas, state: ViewState, told: &str) -> String {
    let [whole, ..] = EXTENTS;
    drawing(whole, &(land(atlas, state) + &app::letters()), told)
}

/// The shapes of a state and the borders between them.
fn land(atlas: &Atlas, state: ViewState) -> String {
    let shapes = painted(atlas, state, |region| format!("<use href=\"#lan-{}\"", region.code));
    let borders = atlas.borders.iter().enumerate().map(|(index, (one, other))| {
        let fill = |code| atlas.region(code).map(|region| Fill::of(atlas, region, state));
        let class = if fill(*one) == fill(*other) { " class=\"same\"" } else { "" };
        format!("<use href=\"#grans-{index}\"{class}/>")
    });
    format!("{shapes}<g class=\"borders\">{}</g>", borders.collect::<String>())
}

/// The country with outlines and letters alone.
pub(crate) fn blank(atlas: &Atlas, told: &str) -> String {
    let regions = atlas.regions.iter();
    let shapes: String = regions.map(|region| format!("<use href=\"#lan-{}\"/>", region.code)).collect();
    let [whole, ..] = EXTENTS;
    drawing(whole, &format!("<g class=\"blank\">{shapes}</g>{}", app::letters()), told)
}

/// The tiles without colours.
pub(crate) fn blank_tiles(atlas: &Atlas, told: &str) -> String {
    let tiles: String =
        atlas.regions.iter().map(|region| format!("<path d=\"{}\"/>", region.tile.path())).collect();
    let [_, _, tiles_extent] = EXTENTS;
    drawing(tiles_extent, &format!("<g class=\"blank\">{tiles}</g>{}", app::on_tiles()), told)
}

/// A drawing with what it shows for those who hear it.
fn drawing(extent: &str, inside: &str, told: &str) -> String {
    format!(
        "<svg class=\"drawing\" viewBox=\"{extent}\" role=\"img\" aria-label=\"{}\">{inside}</svg>",
        escaped(told)
    )
}

/// All regions, each with its colour and texture; hospitals in the lower half where they differ. `shape` begins the
/// element of a region's shape.
fn painted(atlas: &Atlas, state: ViewState, shape: impl Fn(&Region) -> String) -> String {
    let regions = atlas.regions.iter().map(|region| {
        let (first, second) = Fill::of(atlas, region, state);
        let shape = shape(region);
        let layer =
            |classes: &str| format!("<g class=\"{classes}\">{shape}/>{shape} class=\"texture\"/></g>");
        let half = second.map(|second| layer(&(paint(second) + " half")));
        layer(&paint(first)) + &half.unwrap_or_default()
    });
    format!("<g class=\"shapes painted\">{}</g>", regions.collect::<String>())
}

/// What the colours of a state mean: each hue that it shows with its number of regions, then every status that is
/// not simply in use.
pub(crate) fn key(language: Language, atlas: &Atlas, state: ViewState) -> String {
    let fills = atlas.regions.iter().map(|region| Fill::of(atlas, region, state));
    let fills: Vec<Fill> = fills.flat_map(|(first, second)| [Some(first), second]).flatten().collect();
    let shows = |hue: &Hue| fills.iter().any(|fill| fill.hue == Some(*hue));
    let hues = Hue::all(atlas, state.colour_by).into_iter().filter(shows).map(|hue| {
        let classes = paint(Fill { hue: Some(hue), status: Some(Status::InUse) });
        let count = journalkartan::scene::regions_with(atlas, hue, state);
        item(&classes, &format!("{} <b>{count}</b>", escaped(hue.name(atlas))))
    });
    let statuses = Status::ALL.into_iter().skip(1).filter(|status| {
        fills.iter().any(|fill| fill.status == Some(*status)) && 0 < Tally::of(atlas, state).status(*status)
    });
    let statuses = statuses.map(|status| {
        let name = language.phrase(words::STATUSES[status as usize]);
        item(&format!("example {}", status.key()), &escaped(name))
    });
    format!("<ul class=\"key\">{}</ul>", hues.chain(statuses).collect::<String>())
}

fn item(classes: &str, words: &str) -> String {
    format!("<li>{}<span>{words}</span></li>", swatch(classes, "painted"))
}
