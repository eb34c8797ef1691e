//! The page of worksheets: three sheets of A4, in ink on white whatever the theme.

use journalkartan::atlas::{Atlas, Language, Phrase};
use journalkartan::scene::Shown;
use journalkartan::state::ViewState;
use journalkartan::text::lesson::{self, worksheet as text};
use journalkartan::text::{label, sentence};

use crate::document::Document;
use crate::drawing;
use crate::lesson::{linked, map};
use crate::markup::escaped;

/// The page in one language, in the style of the template; none where that has no textures.
pub(crate) fn page(template: &str, language: Language, atlas: &Atlas) -> Option<String> {
    let [map, tiles, key] = text::titles(language);
    let main = [
        format!(
            "<p class=\"back\"><a href=\"{}\">{}</a></p>",
            language.file(lesson::PAGE),
            say(language, text::BACK)
        ),
        drawing::outlines(atlas),
        sheet(&map, &(names(language) + &map_sheet(language, atlas))),
        sheet(&tiles, &(names(language) + &tile_sheet(language, atlas))),
        sheet(&key, &key_sheet(language, atlas)),
    ]
    .concat();
    let styles = format!("<style>{}</style>", include_str!("../../../style/worksheet.css"));
    let (file, title, line) = (text::PAGE, text::TITLE, text::LINE);
    let page =
        Document { template, language, file, title, line, styles, class: "page worksheets", main }.whole()?;
    // Paper is light whatever the screen is.
    Some(page.replacen("<html ", "<html data-theme=\"light\" ", 1))
}

fn say(language: Language, phrase: Phrase) -> String {
    escaped(language.phrase(phrase))
}

fn sheet(title: &str, inside: &str) -> String {
    format!("<section class=\"sheet\"><h2>{}</h2>{inside}</section>", escaped(title))
}

/// Where to write one's name.
fn names(language: Language) -> String {
    let lines = text::NAME_LINE.map(|name| format!("<span>{}</span>", say(language, name)));
    format!("<p class=\"names\">{}</p>", lines.concat())
}

fn map_sheet(language: Language, atlas: &Atlas) -> String {
    let address = map(language, &format!("ar={}", text::YEAR));
    let task = linked(&escaped(&text::map_task(language)), Some(&address));
    let lines = format!("<ul class=\"empty\">{}</ul>", "<li></li>".repeat(atlas.systems.len()));
    let letters = atlas
        .regions
        .iter()
        .map(|region| format!("<li><b>{}</b> {}</li>", region.letter, escaped(region.short)));
    format!(
        "<p>{task}</p><div class=\"spread\">{}<div><h3>{}</h3>{lines}<h3>{}</h3><ul class=\"codes\">{}</ul></div></div>",
        drawing::blank(atlas, language.phrase(text::TITLE)),
        say(language, text::KEY),
        say(language, text::LETTERS),
        letters.collect::<String>(),
    )
}

fn tile_sheet(language: Language, atlas: &Atlas) -> String {
    let [system, count] = text::COUNTED.map(|head| format!("<th scope=\"col\">{}</th>", say(language, head)));
    let rows = "<tr><td></td><td></td></tr>".repeat(atlas.systems.len());
    let questions = text::TILE_QUESTIONS
        .map(|ask| format!("<li>{}<span class=\"lines\"></span></li>", say(language, ask)));
    format!(
        "<p>{}</p><div class=\"spread\">{}<div><table class=\"count\"><thead><tr>{system}{count}</tr></thead>\
         <tbody>{rows}</tbody></table><p>{}</p></div></div><ol>{}</ol>",
        say(language, text::TILE_TASK),
        drawing::blank_tiles(atlas, language.phrase(text::TITLE)),
        say(language, text::HALVES),
        questions.concat(),
    )
}

fn key_sheet(language: Language, atlas: &Atlas) -> String {
    let state = ViewState::of(atlas).in_year(text::YEAR);
    let told = sentence::summary_in(language, atlas, state);
    let regions = atlas.regions.iter().map(|region| {
        let shown = label::shown(language, atlas, Shown::of(atlas, region, state));
        format!("<li><b>{}</b> {}: {}</li>", region.letter, escaped(region.short), escaped(&shown))
    });
    format!(
        "<p>{}</p><div class=\"spread\">{}<div><h3>{}</h3>{}<ul class=\"shown\">{}</ul></div></div>",
        escaped(&told),
        drawing::lettered(atlas, state, &told),
        say(language, text::KEY),
        drawing::key(language, atlas, state),
        regions.collect::<String>(),
    )
}
