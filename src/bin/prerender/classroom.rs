//! The script that shows the map to a class, with what it says in each language, and its style.

use std::io;
use std::path::Path;

use journalkartan::atlas::Language;
use journalkartan::text::tour;

use crate::script;

/// What shows the presentation and the tour.
const SCRIPT: &str = include_str!("../../../scripts/classroom.js");
/// How they look.
const STYLE: &str = include_str!("../../../style/classroom.css");

/// Writes the script and the style; their files come back.
pub(crate) fn publish(site: &Path) -> io::Result<[String; 2]> {
    let words = Language::ALL.map(said).concat();
    let script = SCRIPT.replace("%WORDS%", &format!("{{\n{words}}}"));
    Ok([
        script::publish(site, "klassrum", "js", &script::whole(&[script::FOLLOW, script::PAGES, &script]))?,
        script::publish(site, "klassrum", "css", STYLE)?,
    ])
}

/// What the script says in a language, as JavaScript: Rust quotes texts the same way.
fn said(language: Language) -> String {
    let words = tour::WORDS.map(|(name, phrase)| format!("{name}: {:?}, ", language.phrase(phrase))).concat();
    format!("  {}: {{ {words}file: {:?} }},\n", language.code(), language.file(tour::PAGE))
}
