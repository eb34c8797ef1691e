//! The sources that the page's table rests on.

use journalkartan::atlas::{Archive, Atlas};
use journalkartan::text::panel::cited;
use journalkartan::text::words;

use crate::dossiers;

/// The sources of the default state as a list with links, and the way to the others.
pub(crate) fn of_the_table(atlas: &Atlas, archive: &Archive) -> String {
    let now = atlas.this_year();
    let mut ids: Vec<_> = atlas.regions.iter().flat_map(|region| cited(atlas, region, now)).collect();
    ids.sort_unstable();
    ids.dedup();
    format!(
        "<h2>{}</h2><p>{} <a href=\"{}\">{}</a></p>{}",
        words::SOURCES,
        words::SOURCES_LINE,
        words::DOSSIER_FILE,
        words::all_sources(archive.sources.len()),
        dossiers::list(archive, &ids, "")
    )
}
