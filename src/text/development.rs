//! Fixed words of the page of what time did.

use crate::atlas::Phrase;

/// The title.
pub const TITLE: Phrase = Phrase::new("Löften och andelar", "Promises and shares");
/// What the page is.
pub const LINE: Phrase = Phrase::new(
    "När regionernas journalsystem skulle komma, när de kom, och hur stor del av landet vart och ett täcker.",
    "When the regions’ health record systems were to come, when they came, and how much of the country each covers.",
);
