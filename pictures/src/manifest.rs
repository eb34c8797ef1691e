//! What the site is called and looks like where it is installed: W3C, Web Application Manifest.

use journalkartan::atlas::Language;
use journalkartan::text::{offline, words};
use serde_json::json;

use crate::icon;

/// What stands behind a page that opens: the paper of the light one.
const PAPER: &str = "#faf8f4";

/// The manifest in a language.
#[must_use]
pub fn of(language: Language) -> String {
    let icons = icon::ALL.map(|icon| {
        let purpose = if icon.fills { "maskable" } else { "any" };
        let sizes = format!("{0}x{0}", icon.side);
        json!({ "src": icon.file, "sizes": sizes, "type": "image/png", "purpose": purpose })
    });
    json!({
        "name": language.phrase(offline::NAME),
        "short_name": language.phrase(words::TITLE),
        "description": language.phrase(words::DESCRIPTION),
        "lang": language.code(),
        "start_url": language.home(),
        "scope": "./",
        "display": "standalone",
        "theme_color": PAPER,
        "background_color": PAPER,
        "icons": icons,
    })
    .to_string()
}
