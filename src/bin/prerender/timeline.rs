//! The page of the timeline: a row for each region, a cell for each year. Without scripts it stands alone and
//! is what prints; the map's page takes the section from it.

use journalkartan::app;
use journalkartan::atlas::{Atlas, Hue, Language, Region, Year};
use journalkartan::book::KEY;
use journalkartan::scene::{Fill, Status, order};
use journalkartan::state::ViewState;
use journalkartan::text::keyboard;
use journalkartan::text::timeline as text;
use journalkartan::text::words;

use crate::document::Document;
use crate::markup::{escaped, layer, swatch};

/// The width of a year and the height of a row, in the units of the drawing.
const YEAR: usize = 40;
const HEIGHT: usize = 32;
/// The width of a cell: the rest of its year parts it from the next.
const CELL: usize = 38;
/// Where all years do not fit, every such year has its number.
const STEP: u16 = 5;

/// The page in one language; none where the template has no textures. Its links to states lead to the map.
pub(crate) fn page(template: &str, language: Language, atlas: &Atlas) -> Option<String> {
    let styles = format!("<base href=\"{}\"><style>{}</style>", language.home(), style(atlas));
    let main = section(language, atlas)
        + &app::orders(language)
        + &app::themes(language)
        + &app::years(language)
        + &app::late_labels()
        + &keys(language);
    let file = words::TIMELINE_PAGE;
    Document { template, language, file, title: text::TITLE, line: text::SUBTITLE, styles, class: "", main }
        .whole()
}

/// How it looks, on its page and on that of the map: where the years stand are their number, the first, and those
/// of the marks until the map moves them.
pub(crate) fn style(atlas: &Atlas) -> String {
    let (count, now) = (atlas.years.all().count(), atlas.this_year().number());
    format!(
        "{}.timeline .frame {{ --years: {count}; --first: {}; --year: {now}; }}\n\
         .timeline .today {{ --year: {}; }}\n",
        include_str!("../../../style/timeline.css"),
        atlas.years.first,
        now + 1
    )
}

/// What the keys do on the map: the list that the client opens.
fn keys(language: Language) -> String {
    let say = |phrase| language.phrase(phrase);
    let lines = keyboard::KEYS.map(|(keys, what)| format!("<dt>{}</dt><dd>{}</dd>", say(keys), say(what)));
    format!(
        "<dialog id=\"tangenter\" aria-labelledby=\"tangenter-titel\"><h2 id=\"tangenter-titel\">{}</h2><dl>{}</dl>\
         <form method=\"dialog\"><button>{}</button></form></dialog>",
        say(keyboard::TITLE),
        lines.concat(),
        say(words::CLOSE)
    )
}

/// The section, with its rows from north to south.
fn section(language: Language, atlas: &Atlas) -> String {
    let mut rows: Vec<_> = atlas.regions.iter().zip(order::by_place(atlas)).collect();
    rows.sort_by_key(|(_, north)| *north);
    let rows: String = rows.into_iter().map(|(region, _)| row(language, atlas, region)).collect();
    let say = |phrase| language.phrase(phrase);
    format!(
        "<section id=\"tidslinje\" class=\"timeline page\"><h2>{}</h2><p>{}</p>{}\
         <div class=\"frame\"><table><caption>{}</caption>\
         <thead><tr><th scope=\"col\">{}</th><th>{}</th></tr></thead><tbody data-lines>{rows}</tbody></table>{}</div>\
         <p class=\"alone\">{} <a href=\"{}\">{}</a></p></section>",
        say(text::TITLE),
        say(text::LINE),
        key(language, atlas),
        text::caption(language, atlas),
        say(words::REGION),
        axis(atlas),
        marks(language),
        text::as_of(language, atlas),
        language.file(words::DOSSIER_PAGE),
        say(words::DOSSIERS),
    )
}

/// The years over the rows. Those that are left out where space is short are `minor`: all but every fifth and the
/// present, which needs the room of a fifth that is near.
fn axis(atlas: &Atlas) -> String {
    let now = atlas.this_year();
    let is_major = |year: Year| {
        let far = 4 < year.number().abs_diff(now.number());
        year == now || far && year.number().is_multiple_of(STEP)
    };
    let years = atlas.years.all().map(|year| {
        let class = if is_major(year) { "" } else { " class=\"minor\"" };
        format!("<li{class}><a href=\"?ar={year}\">{year}</a></li>")
    });
    format!("<ol>{}</ol>", years.collect::<String>())
}

/// A region's row.
fn row(language: Language, atlas: &Atlas, region: &Region) -> String {
    let code = region.code;
    let cells = atlas.years.all().enumerate().map(|(index, year)| cell(atlas, region, year, index));
    format!(
        "<tr data-line=\"{code}\">\
         <th scope=\"row\"><a href=\"?region={code}\">{}</a></th>\
         <td><svg viewBox=\"0 0 {} {HEIGHT}\" preserveAspectRatio=\"none\" class=\"painted cells\" aria-hidden=\"true\">\
         {}</svg><p class=\"told\">{}</p></td></tr>",
        short(region.short),
        atlas.years.all().count() * YEAR,
        cells.collect::<String>(),
        escaped(&text::row(language, atlas, region, ViewState::of(atlas))),
    )
}

/// A name, and what stands for it where space is short.
fn short(name: &str) -> String {
    let abbreviated = text::abbreviated(name);
    if abbreviated == name {
        return escaped(name);
    }
    format!(
        "<span class=\"long\">{}</span><span class=\"short\" aria-hidden=\"true\">{}</span>",
        escaped(name),
        escaped(&abbreviated)
    )
}

/// A year of a region: all care or primary care, then hospitals in the lower half where they differ.
fn cell(atlas: &Atlas, region: &Region, year: Year, index: usize) -> String {
    let (first, second) = Fill::of(atlas, region, ViewState::of(atlas).in_year(year));
    let second = second.map_or_else(|| "none".to_owned(), |second| app::paint(second) + " half");
    let (left, half) = (index * YEAR, HEIGHT / 2);
    let whole = layer(&app::paint(first), &format!("M{left} 0h{CELL}v{HEIGHT}h-{CELL}z"));
    let lower = layer(&second, &format!("M{left} {half}h{CELL}v{half}h-{CELL}z"));
    format!("<a href=\"?ar={year}&amp;region={}\" tabindex=\"-1\">{whole}{lower}</a>", region.code)
}

/// What lies over all rows: the chosen year, which the map moves, and today. The year in which the data was
/// gathered is shown as it was on that day, so today's line stands at the end of its cells: all before it is known,
/// all after it is promised.
fn marks(language: Language) -> String {
    format!(
        "<div class=\"strips\" aria-hidden=\"true\">\
         <span class=\"today\"><span>{}</span></span>\
         <span class=\"at\"></span></div>",
        language.phrase(text::TODAY),
    )
}

/// What colours and textures mean: each system that some cell shows, in the order of the legend, then every other
/// status. The map has a legend of its own.
fn key(language: Language, atlas: &Atlas) -> String {
    let state = ViewState::of(atlas);
    let regions = atlas.regions.iter();
    let fills =
        regions.flat_map(|region| atlas.years.all().map(|year| Fill::of(atlas, region, state.in_year(year))));
    let fills: Vec<Fill> = fills.flat_map(|(first, second)| [Some(first), second]).flatten().collect();
    let systems =
        atlas.system_ids().map(Hue::System).filter(|hue| fills.iter().any(|fill| fill.hue == Some(*hue)));
    let systems = systems
        .map(|hue| (hue.name(atlas), app::paint(Fill { hue: Some(hue), status: Some(Status::InUse) })));
    let statuses = KEY.into_iter().filter(|status| fills.iter().any(|fill| fill.status == Some(*status)));
    let statuses = statuses.map(|status| {
        (language.phrase(words::STATUSES[status as usize]), format!("example {}", status.key()))
    });
    let items = systems.chain(statuses);
    let items =
        items.map(|(name, classes)| format!("<li>{}{}</li>", swatch(&classes, "painted"), escaped(name)));
    format!("<ul class=\"key alone\">{}</ul>", items.collect::<String>())
}
