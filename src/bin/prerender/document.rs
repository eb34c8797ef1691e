//! The frame of the pages beside the map: head, heading, the ways from there, and what stands last.

use std::io;
use std::path::Path;

use journalkartan::atlas::{Language, Phrase};
use journalkartan::text::offline::MANIFEST;
use journalkartan::text::words;

use crate::markup::escaped;
use crate::script;

/// A page beside the map, in one language.
pub(crate) struct Document<'a> {
    /// The page of the map, from which style and textures are taken.
    pub(crate) template: &'a str,
    /// The language.
    pub(crate) language: Language,
    /// The file without its language and its ending: see [`Language::file`].
    pub(crate) file: &'static str,
    /// What the page is called.
    pub(crate) title: Phrase,
    /// What it is, in a sentence.
    pub(crate) line: Phrase,
    /// Style elements after that of the map's page, and scripts.
    pub(crate) styles: String,
    /// The classes of the main part.
    pub(crate) class: &'static str,
    /// What stands in the main part.
    pub(crate) main: String,
}

impl Document<'_> {
    /// The page; none where the template has no textures.
    pub(crate) fn whole(&self) -> Option<String> {
        let Self { template, language, file, styles, class, main, .. } = self;
        let say = |phrase| escaped(language.phrase(phrase));
        Some(format!(
            "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">%SCRIPT%<title>{title} – {}</title>\
             <link rel=\"icon\" href=\"favicon.svg\" type=\"image/svg+xml\"><link rel=\"manifest\" href=\"{}\"><style>{}{}</style>{styles}</head>\
             <body>{}<header class=\"page top\"><h1>{title}</h1><p>{}</p>\
             <p><a href=\"{}\">{}</a></p><p>{}</p></header><main class=\"{class}\">{main}</main>\
             <footer class=\"page\">{}</footer></body></html>",
            language.code(),
            say(words::TITLE),
            language.phrase(MANIFEST),
            style(template),
            include_str!("../../../style/preferences.css"),
            definitions(template)?,
            say(self.line),
            language.home(),
            say(words::TO_THE_MAP),
            same(language.other(), file),
            last(*language, file),
            title = say(self.title),
        ))
    }
}

/// Where a page says which script it loads.
const SCRIPT: &str = "%SCRIPT%";

/// The page with what loads one of two scripts: the one for frames while it stands in a frame, otherwise, once all
/// else is there, the one that has the site kept.
pub(crate) fn with_scripts(page: &str, frame: &str, offline: &str) -> String {
    let load = format!(
        "<script>{}(add => self != top ? add(\"{frame}\") : addEventListener(\"load\", () => add(\"{offline}\")))\
         (src => document.head.append(Object.assign(document.createElement(\"script\"), {{ src }})))</script>",
        script::TRUSTED
    );
    page.replacen(SCRIPT, &load, 1)
}

/// The page with its styles as files of the site. The page of the map takes pieces of this one, and the browser holds
/// what is parsed for it to its policy, which allows no style elements but its own.
pub(crate) fn with_sheets(page: &str, site: &Path) -> io::Result<String> {
    let mut pieces = page.split("<style>");
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (style, rest) = piece.split_once("</style>").unwrap_or((piece, ""));
        let file = script::publish(site, "stil", "css", style)?;
        whole.extend(["<link rel=\"stylesheet\" href=\"", &file, "\">", rest]);
    }
    Ok(whole)
}

/// The page with the name of the book that was written with it. The map takes pieces only of pages that belong to its
/// own words, as it may be older than they are, or newer.
pub(crate) fn with_book(page: &str, book: &str) -> String {
    page.replacen("<html ", &format!("<html data-book=\"{book}\" "), 1)
}

/// The link to the same page in another language.
fn same(language: Language, file: &str) -> String {
    let (code, name) = (language.code(), language.name());
    format!("<a hreflang=\"{code}\" lang=\"{code}\" href=\"{}\">{name}</a>", language.file(file))
}

/// What stands last on every page but its own: the way to the statement of accessibility.
fn last(language: Language, file: &str) -> String {
    if file == words::STATEMENT_PAGE { String::new() } else { format!("<p>{}</p>", statement(language)) }
}

/// The link to the statement of accessibility.
pub(crate) fn statement(language: Language) -> String {
    let (file, name) = (language.file(words::STATEMENT_PAGE), language.phrase(words::STATEMENT_LINK));
    format!("<a href=\"{file}\">{name}</a>")
}

/// The style of the template, without its tags.
fn style(template: &str) -> &str {
    let style = template.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>"));
    style.map_or("", |(style, _)| style)
}

/// The map's textures, which stand in the template. Its tags may have been minified.
fn definitions(template: &str) -> Option<&str> {
    const END: &str = "</svg>";
    let inside = template.find("<pattern")?;
    let start = template[..inside].rfind("<svg")?;
    let end = inside + template[inside..].find(END)? + END.len();
    Some(&template[start..end])
}
