//! A page that is frozen at an earlier day: it says and shows what was known then.

use std::cell::Cell;

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

thread_local! {
    /// What a frozen page says.
    static BOOK: Cell<Option<&'static Book>> = const { Cell::new(None) };
}

/// Freezes the page, whatever it has shown until now.
#[cfg(feature = "hydrate")]
pub(in crate::app) fn freeze(frozen: &'static Frozen) {
    browser::announce(&frozen.notice);
    BOOK.set(Some(&frozen.book));
    baked::show(&frozen.atlas);
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
