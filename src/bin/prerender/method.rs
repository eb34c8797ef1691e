//! Sources and method: the last part of the page of dossiers.

use journalkartan::atlas::{Archive, Atlas, Language};
use journalkartan::scene::Status;
use journalkartan::text::method::{citation, known, standing};
use journalkartan::text::{label, words};

use crate::markup::escaped;

/// What the words mean, what is missing, the files, how to quote, and where to report an error.
pub(crate) fn section(language: Language, atlas: &Atlas, archive: &Archive) -> String {
    let lines = words::METHOD_LINES
        .into_iter()
        .chain([words::MONEY_LINE, archive.population.note])
        .map(|line| language.phrase(line));
    let lines: String = lines.map(|line| format!("<p>{}</p>", escaped(line))).collect();
    let report = archive.report.map_or_else(String::new, |address| {
        format!("<p><a href=\"{}\">{}</a></p>", escaped(address), language.phrase(words::REPORT))
    });
    format!(
        "<section class=\"method\" id=\"metod\"><h2>{}</h2><p>{}</p>{lines}\
         <h3>{}</h3><p>{}</p>{}<h3>{}</h3>{}<p>{}</p><h3>{}</h3><p>{}</p>{report}</section>",
        language.phrase(words::SOURCES_AND_METHOD),
        standing(language, atlas, archive),
        language.phrase(words::KNOWN),
        language.phrase(words::KNOWN_LINE),
        table(language, atlas),
        language.phrase(words::DOWNLOADS),
        files(language),
        language.phrase(words::LICENCE),
        language.phrase(words::CITE),
        citation(language, atlas),
    )
}

/// How much is known for each year.
fn table(language: Language, atlas: &Atlas) -> String {
    let heads =
        [Status::InUse, Status::Unconfirmed, Status::Unknown].map(|status| label::status(language, status));
    let heads: String = heads.map(|head| format!("<th scope=\"col\">{head}</th>")).concat();
    let rows: String = known(atlas)
        .iter()
        .map(|(year, counts)| {
            let counts = counts.map(|count| format!("<td>{count}</td>")).concat();
            format!("<tr><th scope=\"row\">{year}</th>{counts}</tr>")
        })
        .collect();
    format!(
        "<table class=\"known\"><thead><tr><th scope=\"col\">{}</th>{heads}</tr></thead><tbody>{rows}</tbody></table>",
        language.phrase(words::YEAR)
    )
}

/// Links to the data files.
fn files(language: Language) -> String {
    let item = |(file, what)| format!("<li><a href=\"{file}\" download>{}</a></li>", language.phrase(what));
    format!("<ul>{}</ul>", words::FILES.map(item).concat())
}
