//! What a page fetches that is frozen at an earlier day: for each such day a folder of its name.

use std::error::Error;
use std::fs;
use std::path::Path;

use journalkartan::atlas::{Edition, Language};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::book::Frozen;
use journalkartan::text::frozen;

use crate::colours;

/// The style sheet in each folder.
const STYLE: &str = "fryst.css";

/// The editions before the data's date, each with its file in a language.
pub(crate) fn of(language: Language) -> Vec<(Edition, &'static str)> {
    let editions = ATLAS.editions.iter().filter_map(|edition| {
        let style = format!("{}/{STYLE}", edition.key);
        let text = frozen::write(language, &ATLAS, &ARCHIVE, *edition, &style)?;
        Some((*edition, &*text.leak()))
    });
    editions.collect()
}

/// Writes the editions, each under the name of the book.
pub(crate) fn write(
    editions: &[(Edition, &'static str)],
    site: &Path,
    file: &str,
) -> Result<(), Box<dyn Error>> {
    for (edition, text) in editions {
        Frozen::read(text, edition.day, &ATLAS).ok_or("an edition that was written cannot be read")?;
        let folder = site.join(edition.key);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(file), text)?;
        fs::write(folder.join(STYLE), style(*edition))?;
    }
    Ok(())
}

/// The style of a page that is frozen: what tells of the present alone is not there, and what is marked as today is
/// the day of the edition.
fn style(edition: Edition) -> String {
    let year = edition.day.year();
    [
        include_str!("../../../style/frozen.css"),
        &colours::past(&ATLAS, year),
        &format!(".timeline .today {{ --year: {} !important; }}\n", year.number() + 1),
        &format!(".timeline .today span::after {{ content: \"{}\"; }}\n", edition.key),
    ]
    .concat()
}
