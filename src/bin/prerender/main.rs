//! Completes the site that Trunk has put together: the page's text, its style, the open data.
//!
//! Trunk calls it as its last step and names the folder in `TRUNK_STAGING_DIR`.

mod cards;
mod classroom;
mod codes;
mod colours;
mod delays;
mod development;
mod document;
mod dossiers;
mod drawing;
mod early;
mod editions;
mod embed_page;
mod imagine;
mod lesson;
mod markup;
mod method;
mod offline;
mod page;
mod scale;
mod script;
mod shares;
mod sharing;
mod sources;
mod statement;
mod strip;
#[cfg(test)]
mod tests;
mod timeline;
mod tour;
mod worksheet;

use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use journalkartan::atlas::Language;
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::text::{card, embed, imagine as imagining, lesson as kit, tour as touring, words};
use journalkartan::{data, open};

fn main() -> Result<(), Box<dyn Error>> {
    let site = PathBuf::from(env::var("TRUNK_STAGING_DIR")?);
    let template = fs::read_to_string(site.join("index.html"))?.replacen(script::HEAD_SLOT, script::HEAD, 1);
    let template = colours::paint(&one_style(&template), &ATLAS);
    let frame = script::publish(&site, "frame", "js", &script::whole(script::FRAME))?;
    let offline = offline::publish(&site, &ATLAS)?;
    let [classroom, classroom_style] = classroom::publish(&site)?;
    let late = [
        dossiers::style(&ATLAS),
        timeline::style(&ATLAS),
        development::style(&ATLAS),
        sharing::STYLE.to_owned(),
    ];
    let after = [
        ("%STYLE_LATE%", script::publish(&site, "sedan", "css", &late.concat())?),
        ("%SCRIPT_OFFLINE%", offline.clone()),
        ("%SCRIPT_CLASSROOM%", classroom),
        ("%STYLE_CLASSROOM%", classroom_style),
        ("%SCRIPT_SHARE%", script::publish_module(&site, "share", script::SHARE, &script::SHARE_PARTS)?),
    ];
    let after = script::whole(&[&script::filled(script::AFTER, &after)]);
    let slots = [
        ("%SCRIPT_FRAME%", frame.clone()),
        ("%STYLE_FRAME%", script::publish(&site, "frame", "css", script::FRAME_STYLE)?),
        ("%SCRIPT_AFTER%", script::publish(&site, "efter", "js", &after)?),
    ];
    let template = script::filled(&template, &slots);
    let cards = script::publish(&site, "kort", "js", &script::whole(script::CARDS))?;
    let codes = script::publish(&site, "badda-in", "js", &script::whole(script::EMBED_PAGE))?;
    fs::write(site.join("embed.js"), script::EMBED)?;
    fs::write(site.join("asked.js"), script::ASKED)?;
    fs::write(site.join("early.js"), early::script(&ATLAS).ok_or("the shapes have too many looks")?)?;
    for language in Language::ALL {
        let template = page::in_language(&template, language)?;
        let said = page::write(language, &site)?;
        fs::write(site.join(language.file("index")), page::whole(&template, language, &said)?)?;
        let imagine_style = script::publish(&site, "tank-om", "css", &imagine::style(language))?;
        let imagined = imagine::whole(&template, language, &said, &imagine_style)?;
        fs::write(site.join(language.file(imagining::PAGE)), imagined)?;
        let beside = [
            (words::DEVELOPMENT_PAGE, development::page(&template, language, &ATLAS, &ARCHIVE)),
            (words::DOSSIER_PAGE, dossiers::page(&template, language, &ATLAS, &ARCHIVE)),
            (words::TIMELINE_PAGE, timeline::page(&template, language, &ATLAS)),
            (words::SHARE_PAGE, sharing::page(&template, language, &ATLAS, &ARCHIVE)),
            (words::STATEMENT_PAGE, statement::page(&template, language, &ARCHIVE)),
            (touring::PAGE, tour::page(&template, language, &ATLAS, &ARCHIVE)),
            (card::PAGE, cards::page(&template, language, &ATLAS, &cards)),
            (embed::PAGE, embed_page::page(&template, language, &ATLAS, &codes)),
            (kit::PAGE, lesson::page(&template, language, &ATLAS, &ARCHIVE)),
            (kit::worksheet::PAGE, worksheet::page(&template, language, &ATLAS)),
        ];
        for (file, page) in beside {
            let page = document::with_scripts(&page.ok_or("index.html has no textures")?, &frame, &offline);
            let page = document::with_book(&document::with_sheets(&page, &site)?, said.file());
            fs::write(site.join(language.file(file)), page)?;
        }
    }
    fs::write(site.join("print.css"), dossiers::PRINT)?;
    publish(&site.join("data"))
}

/// Writes the open data.
fn publish(folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("lan.geojson"), boundaries()?)?;
    fs::write(folder.join("journalkartan.json"), open::json(&ATLAS, &ARCHIVE))?;
    fs::write(folder.join("journalkartan.schema.json"), open::SCHEMA)?;
    fs::write(folder.join("journalkartan.csv"), open::csv(&ATLAS, &ARCHIVE)?)?;
    Ok(())
}

/// The county boundaries as they are published.
fn boundaries() -> Result<String, Box<dyn Error>> {
    let files = data::Files::load(&data::Files::folder(Path::new(env!("CARGO_MANIFEST_DIR"))))
        .map_err(|problems| told(&problems))?;
    Ok(data::published_boundaries(&files).map_err(|problems| told(&problems))?)
}

/// Problems as one error, a line each.
fn told(problems: &[data::Problem]) -> String {
    problems.iter().map(|problem| format!("{problem}\n")).collect()
}

/// Joins the style elements that follow each other, one from each file of `style/`.
fn one_style(page: &str) -> String {
    let mut pieces = page.split("</style>");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |joined, piece| match piece.trim_start().strip_prefix("<style>") {
        Some(more) => joined + more,
        None => joined + "</style>" + piece,
    })
}
