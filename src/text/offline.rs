//! What the page says where the network is gone, and what it is called where it is installed.

use super::date::day;
use crate::atlas::{Atlas, Language, Phrase};

/// All of the site has been kept: it needs no network any more.
pub const READY: Phrase =
    Phrase::new("Sidan fungerar nu också utan nätet.", "This site now also works without a network.");
/// A newer version of the site has been fetched.
pub const NEWER: Phrase = Phrase::new(
    "Det finns en nyare utgåva. Du får den vid nästa besök.",
    "There is a newer version. You get it at your next visit.",
);
/// The button that shows the newer version at once.
pub const NOW: Phrase = Phrase::new("Visa den nu", "Show it now");

/// The file of the manifest in each language, which says what an installed site is called and looks like.
pub const MANIFEST: Phrase = Phrase::new("manifest.webmanifest", "manifest.en.webmanifest");
/// What an installed site is called where there is more room than for its name.
pub const NAME: Phrase = Phrase::new(
    "Journalkartan: journalsystem i Sveriges regioner",
    "Journalkartan: health record systems in Sweden’s regions",
);

/// The network does not answer: what the reader sees has been kept since an earlier visit.
#[must_use]
pub fn cut(language: Language, atlas: &Atlas) -> String {
    let day = day(language, atlas.as_of);
    match language {
        Language::Swedish => {
            format!("Nätet svarar inte. Här är den sparade kartan från den {day}.")
        }
        Language::English => format!("The network does not answer. Here is the saved map of {day}."),
    }
}
