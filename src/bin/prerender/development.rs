//! The page of what time did: promised against actual, and the share of each system.

use journalkartan::atlas::Language;
use journalkartan::atlas::{Archive, Atlas};
use journalkartan::text::development as text;
use journalkartan::text::words;

use crate::markup::style;
use crate::{delays, shares};

const L: Language = Language::Swedish;

/// The page in one language, in the style of the template; none where the template has no textures.
pub(crate) fn page(template: &str, language: Language, atlas: &Atlas, archive: &Archive) -> Option<String> {
    let (other, link) = text::other(language);
    Some(format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{} – {}</title>\
         <link rel=\"icon\" href=\"favicon.svg\" type=\"image/svg+xml\"><style>{}{}</style>\
         <style data-development>{}{}</style></head>\
         <body>{}<header class=\"page top\"><h1>{}</h1><p>{}</p><p><a href=\"./\">{}</a></p>\
         <p><a href=\"{}\" lang=\"{}\">{link}</a></p></header>\
         <main>{}{}</main></body></html>",
        language.code(),
        text::title(language),
        L.phrase(words::TITLE),
        style(template),
        include_str!("../../../style/preferences.css"),
        include_str!("../../../style/development.css"),
        shares::style(atlas),
        definitions(template)?,
        text::title(language),
        text::line(language),
        text::back(language),
        text::file(other),
        other.code(),
        delays::section(language, atlas, archive),
        shares::section(language, atlas, archive),
    ))
}

/// The map's textures, which stand in the template. Its tags may have been minified.
fn definitions(template: &str) -> Option<&str> {
    const END: &str = "</svg>";
    let inside = template.find("<pattern")?;
    let start = template[..inside].rfind("<svg")?;
    let end = inside + template[inside..].find(END)? + END.len();
    Some(&template[start..end])
}
