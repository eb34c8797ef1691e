//! Completes the site that Trunk has put together: the page's text, its style, the open data.
//!
//! Trunk calls it as its last step and names the folder in `TRUNK_STAGING_DIR`.

use std::env;
use std::error::Error;
use std::fs;
use std::path::PathBuf;

use journalkartan::app::App;
use leptos::prelude::{IntoView as _, Owner, RenderHtml as _};

fn main() -> Result<(), Box<dyn Error>> {
    let site = PathBuf::from(env::var("TRUNK_STAGING_DIR")?);
    let page = site.join("index.html");
    fs::write(&page, complete(&fs::read_to_string(&page)?)?)?;
    fs::create_dir_all(site.join("data"))?;
    // Here the boundaries go: `journalkartan::data::published_boundaries` into `data/lan.geojson`.
    Ok(())
}

/// The page with its slots filled.
fn complete(template: &str) -> Result<String, Box<dyn Error>> {
    let app = Owner::new().with(|| App().into_view().to_html());
    fill(&one_style(template), "%PRERENDERED%", &app)
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
