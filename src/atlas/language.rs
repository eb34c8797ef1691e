//! The two languages of the pages.

use super::Phrase;

/// A language that readers choose (`sprak`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// *Svenska*.
    #[default]
    Swedish,
    /// English.
    English,
}

impl Language {
    /// Both, the one of the site's own address first.
    pub const ALL: [Self; 2] = [Self::Swedish, Self::English];

    /// The code in `lang` attributes and in the address.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.say("sv", "en")
    }

    /// What the name of a file in this language has before its ending.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Swedish => "",
            Self::English => ".en",
        }
    }

    /// The file of a page in this language: "underlag.html", "underlag.en.html".
    #[must_use]
    pub fn file(self, page: &str) -> String {
        format!("{page}{}.html", self.mark())
    }

    /// Where the map is in this language, from any page of the site.
    #[must_use]
    pub const fn home(self) -> &'static str {
        self.say("./", "index.en.html")
    }

    /// Its own name for itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.say("Svenska", "English")
    }

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Swedish => Self::English,
            Self::English => Self::Swedish,
        }
    }

    /// That of two texts which is in this language.
    #[must_use]
    pub const fn say(self, swedish: &'static str, english: &'static str) -> &'static str {
        match self {
            Self::Swedish => swedish,
            Self::English => english,
        }
    }

    /// A text in this language; nothing in the client, where it stands in the page.
    #[must_use]
    pub const fn phrase(self, phrase: Phrase) -> &'static str {
        #[cfg(not(lean))]
        return self.say(phrase.sv, phrase.en);
        #[cfg(lean)]
        {
            let _ = phrase;
            ""
        }
    }
}
