//! The sources that the page's table rests on.

use journalkartan::atlas::{Archive, Atlas, Language, SourceId};
use journalkartan::text::method::imprint;
use journalkartan::text::{label, sharing, words};

use crate::markup::escaped;

/// The sources of the default state as a list with links, and the way to the others. On paper and within another
/// page, a line instead: the page's address, which the client writes, or the way to the whole page; the data's date,
/// and where the sources stand.
pub(crate) fn of_the_table(language: Language, atlas: &Atlas, archive: &Archive) -> String {
    let now = atlas.this_year();
    let page = language.file(words::DOSSIER_PAGE);
    let ids = SourceId::each_once(atlas.regions.iter().flat_map(|region| region.cited(now)));
    format!(
        "<h2>{}</h2><p>{} <a href=\"{page}\">{}</a></p>{}\
         <p class=\"imprint\"><a data-whole href=\"{}\">{}</a><span data-address></span>. {} \
         <a data-share href=\"{}\">{}</a></p>",
        language.phrase(words::SOURCES),
        language.phrase(words::SOURCES_LINE),
        words::all_sources(language, archive.sources.len()),
        short_list(language, archive, &ids),
        language.home(),
        language.phrase(words::TITLE),
        imprint(language, atlas, &page),
        language.file(words::SHARE_PAGE),
        language.phrase(sharing::LINK),
    )
}

/// Who said it and when, with a link to where title and address stand, on the page of dossiers: addresses are
/// long, and this page is to arrive in one flight.
fn short_list(language: Language, archive: &Archive, ids: &[SourceId]) -> String {
    let page = language.file(words::DOSSIER_PAGE);
    let item = |id: &SourceId| {
        let source = archive.source(*id);
        let (number, text) = (id.number(), escaped(&label::origin(language, source)));
        format!("<li value={number}><a href=\"{page}#k{number}\">{text}</a></li>")
    };
    format!("<ol>{}</ol>", ids.iter().map(item).collect::<String>())
}
