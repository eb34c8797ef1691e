//! The sources that the page's table rests on.

use journalkartan::atlas::{Archive, Atlas, SourceId};
use journalkartan::text::{label, words};

use crate::markup::escaped;

/// The sources of the default state as a list with links, and the way to the others.
pub(crate) fn of_the_table(atlas: &Atlas, archive: &Archive) -> String {
    let now = atlas.this_year();
    let ids = SourceId::each_once(atlas.regions.iter().flat_map(|region| region.cited(now)));
    format!(
        "<h2>{}</h2><p>{} <a href=\"{}\">{}</a></p>{}",
        words::SOURCES,
        words::SOURCES_LINE,
        words::DOSSIER_FILE,
        words::all_sources(archive.sources.len()),
        short_list(archive, &ids)
    )
}

/// Who said it and when, with a link; titles stand on the page of dossiers.
fn short_list(archive: &Archive, ids: &[SourceId]) -> String {
    let item = |id: &SourceId| {
        let source = archive.source(*id);
        let (url, text) = (escaped(source.url), escaped(&label::origin(source)));
        format!("<li><b>{}</b> <a href=\"{url}\">{text}</a></li>", id.number())
    };
    format!("<ol>{}</ol>", ids.iter().map(item).collect::<String>())
}
