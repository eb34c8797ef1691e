//! The country as drawings that stand still, on the pages beside the map. The outlines stand once on a page, and
//! every drawing uses them.

use journalkartan::app::{self, paint};
use journalkartan::atlas::{Atlas, Hue, Language, Region};
use journalkartan::baked::{DRAWING, EXTENTS};
use journalkartan::scene::{Fill, Status, regions_with, shows_chosen};
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

/// The country in a state, with rings about what is chosen; what it shows is told in words.
pub(crate) fn country(atlas: &Atlas, state: ViewState, told: &str) -> String {
    let chosen = atlas.regions.iter().filter(|region| is_ringed(atlas, region, state));
    let rings: String = chosen.map(outline).collect();
    drawing(whole(), &format!("{}<g class=\"marked\">{rings}</g>", land(atlas, state)), told)
}

/// The country in a state, with the letters of its counties.
pub(crate) fn lettered(atlas: &Atlas, state: ViewState, told: &str) -> String {
    drawing(whole(), &(land(atlas, state) + &app::letters()), told)
}

/// The country with outlines and letters alone.
pub(crate) fn blank(atlas: &Atlas, told: &str) -> String {
    let shapes: String = atlas.regions.iter().map(outline).collect();
    drawing(whole(), &format!("<g class=\"blank\">{shapes}</g>{}", app::letters()), told)
}

/// The tiles without colours.
pub(crate) fn blank_tiles(atlas: &Atlas, told: &str) -> String {
    let tiles: String =
        atlas.regions.iter().map(|region| format!("<path d=\"{}\"/>", region.tile.path())).collect();
    let [_, _, extent] = EXTENTS;
    drawing(extent, &format!("<g class=\"blank\">{tiles}</g>{}", app::on_tiles()), told)
}

/// The extent of the whole country.
const fn whole() -> &'static str {
    let [whole, ..] = EXTENTS;
    whole
}

/// A drawing with what it shows for those who hear it.
fn drawing(extent: &str, inside: &str, told: &str) -> String {
    format!(
        "<svg class=\"drawing\" viewBox=\"{extent}\" role=\"img\" aria-label=\"{}\">{inside}</svg>",
        escaped(told)
    )
}

fn outline(region: &Region) -> String {
    format!("<use href=\"#lan-{}\"/>", region.code)
}

/// The regions with their colours, and the borders between them, thin where both sides show the same.
fn land(atlas: &Atlas, state: ViewState) -> String {
    let regions: String = atlas.regions.iter().map(|region| shape(atlas, region, state)).collect();
    let borders = atlas.borders.iter().enumerate().map(|(index, (one, other))| {
        let fill = |code| atlas.region(code).map(|region| Fill::of(atlas, region, state));
        let class = if fill(*one) == fill(*other) { " class=\"same\"" } else { "" };
        format!("<use href=\"#grans-{index}\"{class}/>")
    });
    let borders: String = borders.collect();
    format!("<g class=\"shapes painted\">{regions}</g><g class=\"borders\">{borders}</g>")
}

/// A region: its colour and texture; where primary care and hospitals differ, hospitals in the lower half.
fn shape(atlas: &Atlas, region: &Region, state: ViewState) -> String {
    let (first, second) = Fill::of(atlas, region, state);
    let dim = if shows_chosen(atlas, region, state) { "" } else { " dim" };
    let code = region.code;
    let layer = |classes: &str| {
        format!(
            "<g class=\"{classes}{dim}\"><use href=\"#lan-{code}\"/><use href=\"#lan-{code}\" class=\"texture\"/></g>"
        )
    };
    let half = second.map(|second| layer(&(paint(second) + " half")));
    layer(&paint(first)) + &half.unwrap_or_default()
}

/// Whether a region is chosen, or a member of the collaboration that is.
fn is_ringed(atlas: &Atlas, region: &Region, state: ViewState) -> bool {
    state.region == Some(region.code)
        || state.collaboration.is_some_and(|id| atlas.is_member(id, region, state.year))
}

/// What the colours of a state mean: each hue that it shows with its number of regions, then every status that is
/// not simply in use.
pub(crate) fn key(language: Language, atlas: &Atlas, state: ViewState) -> String {
    let fills = atlas.regions.iter().map(|region| Fill::of(atlas, region, state));
    let fills: Vec<Fill> = fills.flat_map(|(first, second)| [Some(first), second]).flatten().collect();
    let is_chosen = |hue: &Hue| state.system.is_none_or(|id| *hue == Hue::System(id));
    let shows = |hue: &Hue| fills.iter().any(|fill| fill.hue == Some(*hue)) && is_chosen(hue);
    let hues = Hue::all(atlas, state.colour_by).into_iter().filter(shows).map(|hue| {
        let classes = paint(Fill { hue: Some(hue), status: Some(Status::InUse) });
        item(&classes, &format!("{} <b>{}</b>", escaped(hue.name(atlas)), regions_with(atlas, hue, state)))
    });
    let statuses = Status::ALL
        .into_iter()
        .skip(1)
        .filter(|status| fills.iter().any(|fill| fill.status == Some(*status)));
    let statuses = statuses.map(|status| {
        let name = language.phrase(words::STATUSES[status as usize]);
        item(&format!("example {}", status.key()), &escaped(name))
    });
    format!("<ul class=\"key\">{}</ul>", hues.chain(statuses).collect::<String>())
}

fn item(classes: &str, words: &str) -> String {
    format!("<li>{}<span>{words}</span></li>", swatch(classes, "painted"))
}
