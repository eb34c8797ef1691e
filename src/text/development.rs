//! Fixed words of the page of what time did.

use crate::atlas::Language;

/// The page's file.
#[must_use]
pub const fn file(language: Language) -> &'static str {
    language.say("utveckling.html", "utveckling.en.html")
}

/// The title.
#[must_use]
pub const fn title(language: Language) -> &'static str {
    language.say("Löften och andelar", "Promises and shares")
}

/// What the page is.
#[must_use]
pub const fn line(language: Language) -> &'static str {
    language.say(
        "När regionernas journalsystem skulle komma, när de kom, och hur stor del av landet vart och ett täcker.",
        "When the regions’ health record systems were to come, when they came, and how much of the country each covers.",
    )
}

/// The link to the map.
#[must_use]
pub const fn back(language: Language) -> &'static str {
    language.say("Till kartan", "To the map")
}

/// The link to the same page in the other language, which it is written in, and that language.
#[must_use]
pub const fn other(language: Language) -> (Language, &'static str) {
    match language {
        Language::Swedish => (Language::English, "In English"),
        Language::English => (Language::Swedish, "På svenska"),
    }
}
