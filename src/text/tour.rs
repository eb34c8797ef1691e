//! The guided tour and the presentation: what their controls are called.

use super::words;
use crate::atlas::Phrase;

/// The file of the page of the tour, without its language and its ending.
pub const PAGE: &str = "rundtur";
/// The tour, as a link and as a title.
pub const TITLE: Phrase = Phrase::new("Rundtur", "Guided tour");
/// What the page is.
pub const LINE: Phrase = Phrase::new(
    "Hur Sverige bytte journalsystem, steg för steg på kartan.",
    "How Sweden changed record systems, step by step on the map.",
);
/// The link from a step to the map.
pub const ON_THE_MAP: Phrase = Phrase::new("Visa steget på kartan", "Show the step on the map");
/// The links that a class is taught with.
pub const ROOM: Phrase = Phrase::new("I klassrummet", "In the classroom");
/// The link that begins the presentation.
pub const PRESENT: Phrase = Phrase::new("Presentera", "Present");

/// What the script for classes says, by the names that it knows: to be read as JSON.
pub const WORDS: [(&str, Phrase); 11] = [
    ("tour", TITLE),
    ("step", Phrase::new("Steg ¤ av §", "Step ¤ of §")),
    ("previous", Phrase::new("Föregående steg", "Previous step")),
    ("next", Phrase::new("Nästa steg", "Next step")),
    ("sources", words::SOURCES),
    ("leave", Phrase::new("Avsluta rundturen", "Leave the tour")),
    ("page", Phrase::new("Läs steget på rundturens sida", "Read the step on the tour’s own page")),
    (
        "frozen",
        Phrase::new(
            "Rundturen berättar om det som är känt nu, inte om det som kartan här visar.",
            "The tour tells of what is known now, not of what the map shows here.",
        ),
    ),
    ("now", Phrase::new("Visa nuläget", "Show the present")),
    ("close", Phrase::new("Avsluta presentationen", "Leave the presentation")),
    ("full", Phrase::new("Helskärm", "Full screen")),
];
