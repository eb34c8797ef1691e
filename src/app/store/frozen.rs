//! A page that is frozen at an earlier day: it says and shows what was known then.

use std::sync::OnceLock;

use super::Store;
#[cfg(feature = "hydrate")]
use crate::app::browser;
#[cfg(feature = "hydrate")]
use crate::atlas::Edition;
#[cfg(feature = "hydrate")]
use crate::baked::{self, ATLAS};
use crate::book::Book;
#[cfg(feature = "hydrate")]
use crate::book::Frozen;
#[cfg(feature = "hydrate")]
use crate::state::Address;

/// What a frozen page says.
static BOOK: OnceLock<Book> = OnceLock::new();

/// Freezes the page, whatever it has shown until now.
#[cfg(feature = "hydrate")]
pub(in crate::app) fn freeze(frozen: Frozen) {
    browser::announce(frozen.notice);
    let _ = BOOK.set(frozen.book);
    baked::show(frozen.atlas);
}

impl Store {
    /// The edition that the address asks for; none for the present, even where that is asked for by its date.
    #[cfg(feature = "hydrate")]
    pub(in crate::app) fn asked() -> Option<Edition> {
        let edition = Address::read(&browser::query(), &ATLAS).state.frozen;
        edition.filter(|edition| edition.day != ATLAS.as_of)
    }

    /// What the page says.
    pub(in crate::app) fn book(self) -> &'static Book {
        BOOK.get().unwrap_or(self.book)
    }
}
