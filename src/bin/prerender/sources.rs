//! The list of sources, which stands in the page alone: the client never changes it.

use journalkartan::atlas::{Atlas, Source};
use journalkartan::text::{date, label, words};

/// The sources as a numbered list with links.
pub(crate) fn list(atlas: &Atlas) -> String {
    let items: String =
        atlas.sources.iter().enumerate().map(|(index, source)| item(index + 1, source)).collect();
    format!("<h2>{}</h2><p>{}</p><ol>{items}</ol>", words::SOURCES, words::SOURCES_LINE)
}

fn item(number: usize, source: &Source) -> String {
    let published = source.published.map_or_else(String::new, |when| format!(", {}", date::date(when)));
    format!(
        "<li id=k{number}><b>{number}</b> {}: <a href=\"{}\">{}</a>{published} ({})",
        escaped(source.publisher),
        escaped(source.url),
        escaped(source.title),
        label::kind(source.kind)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
