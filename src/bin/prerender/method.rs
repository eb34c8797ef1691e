//! Sources and method: the last part of the page of dossiers.

use journalkartan::atlas::{Archive, Atlas};
use journalkartan::scene::Status;
use journalkartan::text::method::{citation, known, standing};
use journalkartan::text::{label, words};

use crate::markup::escaped;

/// What the words mean, what is missing, the files, how to quote, and where to report an error.
pub(crate) fn section(atlas: &Atlas, archive: &Archive) -> String {
    let lines = words::METHOD_LINES.iter().copied().chain([words::MONEY_LINE, archive.population.note.sv]);
    let lines: String = lines.map(|line| format!("<p>{}</p>", escaped(line))).collect();
    let report = archive.report.map_or_else(String::new, |address| {
        format!("<p><a href=\"{}\">{}</a></p>", escaped(address), words::REPORT)
    });
    format!(
        "<section class=\"method\" id=\"metod\"><h2>{}</h2><p>{}</p>{lines}\
         <h3>{}</h3><p>{}</p>{}<h3>{}</h3>{}<p>{}</p><h3>{}</h3><p>{}</p>{report}</section>",
        words::SOURCES_AND_METHOD,
        standing(atlas, archive),
        words::KNOWN,
        words::KNOWN_LINE,
        table(atlas),
        words::DOWNLOADS,
        files(),
        words::LICENCE,
        words::CITE,
        citation(atlas),
    )
}

/// How much is known for each year.
fn table(atlas: &Atlas) -> String {
    let heads = [Status::InUse, Status::Unconfirmed, Status::Unknown].map(label::status);
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
        words::YEAR
    )
}

/// Links to the data files.
pub(crate) fn files() -> String {
    let item = |(file, what): (&str, &str)| format!("<li><a href=\"{file}\" download>{what}</a></li>");
    format!("<ul>{}</ul>", words::FILES.map(item).concat())
}
