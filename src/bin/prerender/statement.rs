//! The statement of accessibility.

use journalkartan::atlas::{Archive, Language, Phrase};
use journalkartan::text::statement::{self as text, Part};
use journalkartan::text::words;

use crate::document::Document;
use crate::markup::escaped;

/// The page in one language, in the style of the template; none where that has no textures.
pub(crate) fn page(template: &str, language: Language, archive: &Archive) -> Option<String> {
    let parts = |parts: &[Part]| parts.iter().map(|one| part(language, *one)).collect::<String>();
    let main = parts(&text::BEFORE)
        + &report(language, archive)
        + &parts(&text::AFTER)
        + &format!("<p>{}</p>", text::dated(language));
    let styles = format!("<style>{}</style>", include_str!("../../../style/statement.css"));
    let (file, title, line) = (words::STATEMENT_PAGE, text::TITLE, text::LINE);
    Document { template, language, file, title, line, styles, class: "page statement", main }.whole()
}

fn part(language: Language, Part { heading, lines, list }: Part) -> String {
    let lines: String = lines.iter().map(|line| paragraph(language, *line)).collect();
    let items: String =
        list.iter().map(|item| format!("<li>{}</li>", escaped(language.phrase(*item)))).collect();
    let list = if items.is_empty() { items } else { format!("<ul>{items}</ul>") };
    format!("<h2>{}</h2>{lines}{list}", language.phrase(heading))
}

/// Where to report a fault: to the address that the data files name, if they name one.
fn report(language: Language, archive: &Archive) -> String {
    let link = |address: &str, words: Phrase| {
        format!("<p><a href=\"{}\">{}</a></p>", escaped(address), language.phrase(words))
    };
    let own = match archive.report {
        Some(address) => paragraph(language, text::REPORT_LINE) + &link(address, words::REPORT),
        None => paragraph(language, text::NO_REPORT),
    };
    let (address, name) = text::AUTHORITY;
    let heading = language.phrase(text::REPORT);
    format!("<h2>{heading}</h2>{own}{}{}", paragraph(language, text::PUBLIC), link(address, name))
}

fn paragraph(language: Language, line: Phrase) -> String {
    format!("<p>{}</p>", escaped(language.phrase(line)))
}
