//! What lets the site be kept and installed: the script that says how that stands, and a manifest for each language.

use std::fs;
use std::io;
use std::path::Path;

use journalkartan::atlas::{Atlas, Language};
use journalkartan::text::{offline, words};
use serde_json::{Map, Value, json};

use crate::script;

/// Where a page names its manifest.
pub(crate) const MANIFEST: &str = "%MANIFEST%";

/// The icons, which are drawn later, by a program of their own: file, side in pixels, purpose.
const ICONS: [(&str, u16, &str); 3] =
    [("icon-192.png", 192, "any"), ("icon-512.png", 512, "any"), ("icon-maskable.png", 512, "maskable")];

/// Paper and ink of the light page: the icon's ground and what stands behind an opening page.
const PAPER: &str = "#faf8f4";

/// The manifest's file in a language.
pub(crate) fn manifest_file(language: Language) -> &'static str {
    language.say("manifest.webmanifest", "manifest.en.webmanifest")
}

/// Writes script and manifests; the script's file comes back.
pub(crate) fn publish(site: &Path, atlas: &Atlas) -> io::Result<String> {
    for language in Language::ALL {
        fs::write(site.join(manifest_file(language)), manifest(language).to_string())?;
    }
    let before = format!("const WORDS = {};\nconst STYLE = {};\n", said(atlas), Value::from(STYLE));
    script::publish(site, "offline", "js", &script::whole(&[&before, SCRIPT]))
}

const SCRIPT: &str = include_str!("../../../scripts/offline.js");
const STYLE: &str = include_str!("../../../style/offline.css");

/// What the script says, by language.
fn said(atlas: &Atlas) -> Value {
    let words = Language::ALL.map(|language| {
        let words = json!({
            "ready": language.phrase(offline::READY),
            "cut": offline::cut(language, atlas),
            "newer": language.phrase(offline::NEWER),
            "now": language.phrase(offline::NOW),
            "dismiss": language.phrase(words::DISMISS),
        });
        (language.code().to_owned(), words)
    });
    Value::Object(Map::from_iter(words))
}

/// W3C, Web Application Manifest.
fn manifest(language: Language) -> Value {
    let icons = ICONS.map(|(file, side, purpose)| {
        json!({ "src": file, "sizes": format!("{side}x{side}"), "type": "image/png", "purpose": purpose })
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
}
