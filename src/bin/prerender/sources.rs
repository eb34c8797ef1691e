//! The list of sources, which stands in the page alone: the client never changes it.

use journalkartan::atlas::{Atlas, SourceId};
use journalkartan::text::panel::cited;
use journalkartan::text::{label, words};

/// What the page's table rests on, as a numbered list with links.
pub(crate) fn of_the_table(atlas: &Atlas) -> String {
    let now = atlas.this_year();
    let mut ids: Vec<_> = atlas.regions.iter().flat_map(|region| cited(atlas, region, now)).collect();
    ids.sort_unstable();
    ids.dedup();
    let all = words::all_sources(atlas.sources.len());
    format!(
        "<h2>{}</h2><p>{} <a href=\"kallor.html\">{all}</a></p>{}",
        words::SOURCES,
        words::SOURCES_LINE,
        list(atlas, &ids)
    )
}

/// All sources, as a page's body.
pub(crate) fn all(atlas: &Atlas) -> String {
    let ids: Vec<_> = (0..atlas.sources.len()).filter_map(SourceId::new).collect();
    format!("<h1>{}</h1>{}", words::SOURCES, list(atlas, &ids))
}

fn list(atlas: &Atlas, ids: &[SourceId]) -> String {
    let items: String = ids.iter().map(|id| item(atlas, *id)).collect();
    format!("<ol>{items}</ol>")
}

fn item(atlas: &Atlas, id: SourceId) -> String {
    let source = atlas.source(id);
    let (number, url, text) = (id.number(), escaped(source.url), escaped(&label::source(source)));
    format!("<li id=k{number}><b>{number}</b> <a href=\"{url}\">{text}</a>")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
