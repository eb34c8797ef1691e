//! What there is a picture and a page of: each year, level of care and language.

use journalkartan::atlas::{Care, Language, Year};
use journalkartan::baked::ATLAS;
use journalkartan::state::{Address, CareView, ViewState};

/// A state of the map that has a picture and a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The year.
    pub year: Year,
    /// Which care.
    pub care: CareView,
    /// The language.
    pub language: Language,
}

impl Edition {
    /// All there are: for each language every year on the slider, each with all care and each level of it.
    pub fn all() -> impl Iterator<Item = Self> {
        Language::ALL.into_iter().flat_map(Self::in_language)
    }

    /// Those in one language.
    pub fn in_language(language: Language) -> impl Iterator<Item = Self> {
        ATLAS.years.all().flat_map(move |year| CARES.map(|care| Self { year, care, language }))
    }

    /// The present, with all care.
    #[must_use]
    pub fn present(language: Language) -> Self {
        Self { year: ATLAS.this_year(), care: CareView::All, language }
    }

    /// What the map shows.
    #[must_use]
    pub fn state(self) -> ViewState {
        ViewState { care: self.care, language: self.language, ..ViewState::of(&ATLAS).in_year(self.year) }
    }

    /// The query that gives this state: `ar=2027&vard=primar`. The year is always named, so that the link stays
    /// with it when the data moves on.
    #[must_use]
    pub fn query(self) -> String {
        let rest = Address::write(self.state().in_year(ATLAS.this_year()), "", &ATLAS);
        let year = self.year;
        if rest.is_empty() { format!("ar={year}") } else { format!("ar={year}&{rest}") }
    }

    /// The folder of its page, from that of the site: `2027/primar/`, `en/2027/`.
    #[must_use]
    pub fn folder(self) -> String {
        let language = self.language.say("", "en/");
        match self.care {
            CareView::All => format!("{language}{}/", self.year),
            CareView::Only(care) => format!("{language}{}/{}/", self.year, word(care)),
        }
    }

    /// The way from there to the folder of the site: `../../`.
    #[must_use]
    pub fn way_up(self) -> String {
        "../".repeat(self.folder().matches('/').count())
    }

    /// Its picture, from the folder of the site: `bilder/2027-primar.png`, `bilder/2027.en.png`.
    #[must_use]
    pub fn picture(self) -> String {
        let language = self.language.say("", ".en");
        match self.care {
            CareView::All => format!("bilder/{}{language}.png", self.year),
            CareView::Only(care) => format!("bilder/{}-{}{language}.png", self.year, word(care)),
        }
    }

    /// The map in this state, from the folder of the site: `?ar=2027`, `index.en.html?ar=2027&sprak=en`.
    #[must_use]
    pub fn map(self) -> String {
        format!("{}?{}", self.language.say("", "index.en.html"), self.query())
    }
}

/// Which care there are pictures of.
pub const CARES: [CareView; 3] =
    [CareView::All, CareView::Only(Care::Primary), CareView::Only(Care::Hospital)];

/// A level of care as the address calls it.
const fn word(care: Care) -> &'static str {
    match care {
        Care::Primary => "primar",
        Care::Hospital => "sjukhus",
    }
}
