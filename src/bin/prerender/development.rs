//! The page of what time did: promised against actual, and the share of each system.

use journalkartan::atlas::{Archive, Atlas, Language};
use journalkartan::text::development::{LINE, TITLE};
use journalkartan::text::words;

use crate::document::Document;
use crate::{delays, shares};

/// How it looks, on its page and on that of the map.
pub(crate) fn style(atlas: &Atlas) -> String {
    format!("{}{}", include_str!("../../../style/development.css"), shares::style(atlas))
}

/// The page in one language, in the style of the template; none where that has no textures.
pub(crate) fn page(template: &str, language: Language, atlas: &Atlas, archive: &Archive) -> Option<String> {
    let styles = format!("<style>{}</style>", style(atlas));
    let main = delays::section(language, atlas, archive) + &shares::section(language, atlas, archive);
    let file = words::DEVELOPMENT_PAGE;
    Document { template, language, file, title: TITLE, line: LINE, styles, class: "", main }.whole()
}
