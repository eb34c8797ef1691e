//! The script that has the site kept for when there is no network, with what it says in each language.

use std::io;
use std::path::Path;

use journalkartan::atlas::{Atlas, Language};
use journalkartan::text::{offline, words};

use crate::script;

/// What has the site kept.
const SCRIPT: &str = include_str!("../../../scripts/offline.js");
/// How its line looks.
const STYLE: &str = include_str!("../../../style/offline.css");

/// Writes the script; its file comes back.
pub(crate) fn publish(site: &Path, atlas: &Atlas) -> io::Result<String> {
    let said = Language::ALL.map(|language| said(language, atlas)).concat();
    let before = format!("const WORDS = {{\n{said}}};\nconst STYLE = {STYLE:?};\n");
    script::publish(site, "offline", "js", &script::whole(&[&before, SCRIPT]))
}

/// What it says in a language, as JavaScript: Rust quotes texts the same way.
fn said(language: Language, atlas: &Atlas) -> String {
    let words = [
        ("ready", language.phrase(offline::READY)),
        ("cut", &offline::cut(language, atlas)),
        ("newer", language.phrase(offline::NEWER)),
        ("now", language.phrase(offline::NOW)),
        ("dismiss", language.phrase(words::DISMISS)),
    ];
    let words: String = words.map(|(name, text)| format!("{name}: {text:?}, ")).concat();
    format!("  {}: {{ {words}}},\n", language.code())
}
