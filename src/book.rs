//! What the page says, by state: worked out while building, in each language, and fetched by the client,
//! which so carries no words of its own.
//!
//! A book is a text file: its strings, a line each, then a line of [`Slots`] that tells which of them stands
//! at which place in which state. In a string, [`YEAR`] stands for the year of the state.

mod frozen;
mod panel;
mod place;
mod rows;
mod slots;
mod word;

pub use frozen::{Frozen, Notice};
pub use panel::{Panel, listed};
pub use place::{KEY, LEGEND, Place};
pub use rows::rows;
pub use slots::Slots;
pub use word::Word;

use crate::atlas::Atlas;
use crate::state::ViewState;
use slots::states;

/// Stands for the year of the state.
pub const YEAR: char = '¤';

/// Stands for a second value where a string needs one.
pub const OTHER: char = '§';

/// Everything that the page says in one language.
#[derive(Clone, Debug)]
pub struct Book {
    strings: Vec<&'static str>,
    slots: Slots,
    /// How many regions it tells of.
    regions: usize,
    #[cfg(not(lean))]
    author: Option<Author>,
}

/// Says what stands at a place where no book can know it, as the reader has made up what is shown; none where the book
/// still holds.
#[cfg(not(lean))]
pub type Author = fn(&Atlas, Place, ViewState) -> Option<String>;

impl Book {
    /// Reads a book; none where it is not one of this atlas.
    #[must_use]
    pub fn read(text: &'static str, atlas: &Atlas) -> Option<Self> {
        let (strings, slots) = text.rsplit_once('\n')?;
        let strings: Vec<&str> = strings.split('\n').collect();
        let slots = Slots::read(slots, Place::count(atlas) * states(atlas), strings.len())?;
        Some(Self {
            strings,
            slots,
            regions: atlas.regions.len(),
            #[cfg(not(lean))]
            author: None,
        })
    }

    /// The book with an author, who is asked before it.
    #[cfg(not(lean))]
    #[must_use]
    pub fn by(self, author: Author) -> Self {
        Self { author: Some(author), ..self }
    }

    /// What stands at a place in a state.
    #[must_use]
    pub fn at(&self, atlas: &Atlas, place: Place, state: ViewState) -> String {
        #[cfg(not(lean))]
        if let Some(said) = self.author.and_then(|author| author(atlas, place, state)) {
            return said;
        }
        let string = self.string(self.slots.get(atlas, place, state));
        string.replace(YEAR, &state.year.to_string())
    }

    /// A word, or a sentence with room for values.
    #[must_use]
    pub fn word(&self, word: Word) -> &'static str {
        self.string(word.number(self.regions))
    }

    fn string(&self, number: usize) -> &'static str {
        self.strings.get(number).copied().unwrap_or_default()
    }
}
