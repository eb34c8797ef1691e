//! The two languages of the pages.

use crate::atlas::Phrase;

/// A language that readers choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// *Svenska*.
    Swedish,
    /// English.
    English,
}

impl Language {
    /// Both, the one of the site's own address first.
    pub const ALL: [Self; 2] = [Self::Swedish, Self::English];

    /// The code in `lang` attributes.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.say("sv", "en")
    }

    /// That of two texts which is in this language.
    #[must_use]
    pub const fn say(self, swedish: &'static str, english: &'static str) -> &'static str {
        match self {
            Self::Swedish => swedish,
            Self::English => english,
        }
    }

    /// A text of the data in this language.
    #[must_use]
    pub const fn phrase(self, phrase: Phrase) -> &'static str {
        self.say(phrase.sv, phrase.en)
    }
}
