//! Completes the site that Trunk has put together: the page's text, its style, the open data.
//!
//! Trunk calls it as its last step and names the folder in `TRUNK_STAGING_DIR`.

mod colours;
mod delays;
mod development;
mod dossiers;
mod markup;
mod method;
mod scale;
mod shares;
mod sources;
mod strip;

use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use journalkartan::app::{Page, PageProps, Store};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::text::language::Language;
use journalkartan::text::{self, words};
use journalkartan::{data, open};
use leptos::prelude::{IntoView as _, Owner, RenderHtml as _};

fn main() -> Result<(), Box<dyn Error>> {
    let site = PathBuf::from(env::var("TRUNK_STAGING_DIR")?);
    let page = site.join("index.html");
    let template = colours::paint(&one_style(&fs::read_to_string(&page)?), &ATLAS);
    fs::write(&page, complete(&template)?)?;
    fs::write(site.join(words::DOSSIER_FILE), dossiers::page(&template, &ATLAS, &ARCHIVE))?;
    for language in Language::ALL {
        let page = development::page(&template, language, &ATLAS, &ARCHIVE);
        let page = page.ok_or("index.html has no textures")?;
        fs::write(site.join(text::development::file(language)), page)?;
    }
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
    let files = data::Files::load(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data")))
        .map_err(|problems| told(&problems))?;
    Ok(data::published_boundaries(&files).map_err(|problems| told(&problems))?)
}

/// Problems as one error, a line each.
fn told(problems: &[data::Problem]) -> String {
    problems.iter().map(|problem| format!("{problem}\n")).collect()
}

/// The page with its slots filled.
fn complete(template: &str) -> Result<String, Box<dyn Error>> {
    let app = Owner::new().with(|| Page(PageProps { store: Store::new() }).into_view().to_html());
    let slots = [
        ("%PRERENDERED%", app),
        ("%SOURCES%", sources::of_the_table(&ATLAS, &ARCHIVE)),
        ("%SKIP%", words::SKIP.to_owned()),
        ("%TITLE%", words::TITLE.to_owned()),
        ("%SUBTITLE%", words::SUBTITLE.to_owned()),
        ("%HEAD_TITLE%", words::HEAD_TITLE.to_owned()),
        ("%DEVELOPMENT%", words::DEVELOPMENT_LINK.to_owned()),
        ("%METHOD%", method()),
        ("%STILL%", words::STILL.to_owned()),
        ("%WITHOUT_SCRIPT%", words::WITHOUT_SCRIPT.to_owned()),
    ];
    slots.iter().try_fold(template.to_owned(), |page, (slot, text)| fill(&page, slot, text))
}

/// How to read the map, in short; the rest stands on the page of dossiers.
fn method() -> String {
    let lines: String = words::METHOD_LINES.iter().take(3).map(|line| format!("<p>{line}</p>")).collect();
    let files = words::FILES.map(|(file, _)| {
        let kind = file.rsplit('/').next().unwrap_or(file);
        format!("<a href=\"{file}\">{kind}</a>")
    });
    let more = format!("<a href=\"{}#metod\">{}</a>", words::DOSSIER_FILE, words::SOURCES_AND_METHOD);
    format!("<h2>{}</h2>{lines}<p>{more}. {}: {}.</p>", words::METHOD, words::DOWNLOADS, files.join(", "))
}

/// Puts `text` where the slot stands: a token of text, for that survives Trunk's minifier.
fn fill(template: &str, slot: &str, text: &str) -> Result<String, Box<dyn Error>> {
    match template.matches(slot).count() {
        1 => Ok(template.replace(slot, text)),
        count => Err(format!("index.html has {count} slots {slot}, not one").into()),
    }
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
