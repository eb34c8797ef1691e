//! The share of each system, year by year, as two charts and in numbers.

use std::fmt::Write as _;

use journalkartan::atlas::Language;
use journalkartan::atlas::{Archive, Atlas, SourceId, SystemId};
use journalkartan::scene::share::{Share, Shares};
use journalkartan::scene::{Cell, Status};
use journalkartan::text::label;
use journalkartan::text::share as text;

use crate::dossiers::reference;
use crate::markup::{escaped, layer, paint, swatch};

/// The width of a year and the height of a chart, in the chart's units: those of the map, whose textures
/// the chart uses.
const YEAR: u32 = 40;
const HEIGHT: u32 = 840;

/// The section.
pub(crate) fn section(language: Language, atlas: &Atlas, archive: &Archive) -> String {
    let years = Shares::all(atlas, &archive.population);
    let now = years.iter().find(|shares| shares.year == atlas.this_year());
    let [regions, people] = text::charts(language);
    let charts = [
        chart(language, atlas, &years, regions, |share| share.regions),
        chart(language, atlas, &years, people, |share| share.people),
    ];
    let refs: String = sources(archive).into_iter().map(|id| reference(archive, id)).collect();
    format!(
        "<section class=\"page development\" id=\"andel\"><h2>{}</h2><p class=\"sentence\">{}</p>{}\
         <div class=\"charts\">{}</div>{}<p class=\"note\">{} <span class=\"refs\">{refs}</span></p>{}</section>",
        text::heading(language),
        now.map_or_else(String::new, |shares| escaped(&text::headline(language, atlas, shares))),
        key(language, atlas, &years),
        charts.concat(),
        years.iter().map(|shares| numbers(language, atlas, shares)).collect::<String>(),
        escaped(&text::method(language, &archive.population)),
        table(language, atlas, &years),
    )
}

/// The rules that the charts need of the atlas: the systems' colours, and the place of the chosen year.
pub(crate) fn style(atlas: &Atlas) -> String {
    let colours = atlas.systems.iter().map(|system| format!(".shares .{0}{{fill:var(--{0})}}", system.key));
    let (first, now) = (atlas.years.first, atlas.this_year());
    let chosen =
        format!(".shares .chosen{{transform:translateX(calc((var(--year,{now}) - {first}) * {YEAR}px))}}");
    colours.chain([chosen]).collect()
}

/// Everything that is in some year of the charts, once, in the order of the pile.
fn layers(years: &[Shares]) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::new();
    for part in years.iter().flat_map(|shares| &shares.parts) {
        if !cells.contains(&part.cell) {
            cells.push(part.cell);
        }
    }
    cells.sort_by_key(|cell| (cell.system().map_or(usize::MAX, SystemId::index), cell.status()));
    cells
}

/// What colours and textures mean: each system in use, then every other status.
fn key(language: Language, atlas: &Atlas, years: &[Shares]) -> String {
    let layers = layers(years);
    let systems = atlas.system_ids().filter(|id| layers.iter().any(|cell| cell.system() == Some(*id)));
    let systems = systems.map(|id| (atlas.system(id).name, paint(Cell::InUse(id))));
    let statuses = Status::ALL.into_iter().skip(1);
    let statuses = statuses.filter(|status| layers.iter().any(|cell| cell.status() == *status));
    let statuses = statuses.map(|status| {
        let example = if status == Status::Unknown { "" } else { "example " };
        (label::status(language, status), format!("{example}{}", status.key()))
    });
    let items = systems.chain(statuses);
    let items =
        items.map(|(words, classes)| format!("<li>{}{}</li>", swatch(&classes, "shares"), escaped(words)));
    format!("<ul class=\"key\">{}</ul>", items.collect::<String>())
}

/// A pile for each year; what plans promise is pale.
fn chart(
    language: Language,
    atlas: &Atlas,
    years: &[Shares],
    title: &str,
    number: fn(&Share) -> u32,
) -> String {
    let areas: String = layers(years).into_iter().map(|cell| area(years, cell, number)).collect();
    let past = years.iter().filter(|shares| !shares.forecast).count();
    let (width, now) = (left(years.len()), left(past));
    let sentences = years.iter().filter(|shares| shares.year == atlas.this_year());
    let sentences: String = sentences.map(|shares| text::headline(language, atlas, shares)).collect();
    let name = escaped(&format!("{title}. {sentences}"));
    format!(
        "<figure><figcaption><h3>{title}</h3><span>{}</span></figcaption>\
         <svg class=\"shares\" role=\"img\" viewBox=\"0 0 {width} {HEIGHT}\" aria-label=\"{name}\">{areas}\
         <path class=\"veil\" d=\"M{now} 0H{width}V{HEIGHT}H{now}z\"/><path class=\"now\" d=\"M{now} 0V{HEIGHT}\"/>\
         <path class=\"half\" d=\"M0 {}H{width}\"/>\
         <path class=\"chosen\" d=\"M0 0H{YEAR}V{HEIGHT}H0z\"/></svg>{}</figure>",
        text::forecast(language),
        HEIGHT / 2,
        axis(years),
    )
}

fn left(index: usize) -> u32 {
    u32::try_from(index).unwrap_or_default() * YEAR
}

/// A layer of the piles: a step for each year in which it is there.
fn area(years: &[Shares], cell: Cell, number: fn(&Share) -> u32) -> String {
    let mut path = String::new();
    for (index, shares) in years.iter().enumerate() {
        let whole: u32 = shares.parts.iter().map(number).sum();
        let scaled = |sum: u32| u64::from(HEIGHT) * u64::from(sum) / u64::from(whole.max(1));
        let below: u32 = shares.parts.iter().take_while(|part| part.cell != cell).map(number).sum();
        let Some(own) = shares.parts.iter().find(|part| part.cell == cell).map(number) else { continue };
        let (bottom, top) = (scaled(below), scaled(below + own));
        let (x, y) = (left(index), u64::from(HEIGHT) - top);
        // Writing to a string does not fail.
        let _ = write!(path, "M{x} {y}h{YEAR}v{}h-{YEAR}z", top - bottom);
    }
    layer(&paint(cell), &path)
}

/// The years below a chart.
fn axis(years: &[Shares]) -> String {
    let width = f64::from(left(years.len()));
    let labels = years.iter().enumerate().filter(|(_, shares)| shares.year.number().is_multiple_of(5));
    let labels = labels.map(|(index, shares)| {
        let place = f64::from(left(index) + YEAR / 2) / width * 100.0;
        format!("<text x=\"{place:.2}%\" y=\"13\">{}</text>", shares.year)
    });
    format!("<svg class=\"axis\" height=\"18\" aria-hidden=\"true\">{}</svg>", labels.collect::<String>())
}

/// A year in numbers; all but the newest wait for a script that shows the chosen one.
fn numbers(language: Language, atlas: &Atlas, shares: &Shares) -> String {
    let year = shares.year;
    let (_, everyone) = shares.whole();
    let hidden = if year == atlas.this_year() { "" } else { " hidden" };
    let item = |part: &Share| {
        let (name, words) = (text::part(language, atlas, part.cell), text::numbers(language, part, everyone));
        format!(
            "<li>{}<span><b>{}</b> {}</span></li>",
            swatch(&paint(part.cell), "shares"),
            escaped(&name),
            escaped(&words)
        )
    };
    format!(
        "<div data-from=\"{year}\" data-to=\"{year}\"{hidden}><h3>{}</h3><ul class=\"parts\">{}</ul></div>",
        text::day(language, atlas, year),
        shares.parts.iter().map(item).collect::<String>()
    )
}

/// All years and layers.
fn table(language: Language, atlas: &Atlas, years: &[Shares]) -> String {
    let layers = layers(years);
    let names: Vec<_> = layers.iter().map(|cell| escaped(&text::part(language, atlas, *cell))).collect();
    let heads: String = names.iter().map(|name| format!("<th scope=\"col\">{name}</th>")).collect();
    let rows = years.iter().map(|shares| {
        let (_, everyone) = shares.whole();
        let cells = layers.iter().zip(&names).map(|(cell, name)| {
            let part = shares.parts.iter().find(|part| part.cell == *cell);
            part.map_or_else(
                || "<td class=\"empty\">–</td>".to_owned(),
                |part| format!("<td data-head=\"{name}\">{}</td>", text::short(language, part, everyone)),
            )
        });
        format!("<tr><th scope=\"row\">{}</th>{}</tr>", shares.year, cells.collect::<String>())
    });
    format!(
        "<details><summary>{}</summary><div class=\"table\"><table><thead><tr><th scope=\"col\">{}</th>{heads}\
         </tr></thead><tbody>{}</tbody></table></div></details>",
        text::all_years(language),
        text::year(language),
        rows.collect::<String>()
    )
}

/// The sources of the population, each once, in the order of their numbers.
fn sources(archive: &Archive) -> Vec<SourceId> {
    SourceId::each_once(archive.population.censuses.iter().flat_map(|census| census.sources))
}
