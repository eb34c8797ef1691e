//! The worksheets: a blank map, a grid of tiles to colour, and the key to both.

use super::question;
use crate::atlas::{Atlas, Language, Phrase, Year};

/// The page: see [`Language::file`].
pub const PAGE: &str = "arbetsblad";
/// The year that the sheets ask for: all of it is known for certain, so that they can be corrected.
pub const YEAR: Year = Year::new(2021);

/// The title.
pub const TITLE: Phrase = Phrase::new("Arbetsblad", "Worksheets");
/// What the page is.
pub const LINE: Phrase = Phrase::new(
    "Tre A4-sidor att skriva ut: blindkarta, rutnät och facit. Skriv ut bara sida 1–2 till eleverna. Mönstren gör att det går bra i svartvitt.",
    "Three A4 pages to print: a blank map, a grid of tiles and a key. Print only pages 1–2 for the students. The patterns make black and white do.",
);
/// The link back to the lesson kit.
pub const BACK: Phrase = Phrase::new("Till lektionen", "To the lesson");
/// What is to be filled in first.
pub const NAME_LINE: [Phrase; 3] =
    [Phrase::new("Namn", "Name"), Phrase::new("Grupp", "Group"), Phrase::new("Datum", "Date")];
/// The heading of the key.
pub const KEY: Phrase = Phrase::new("Teckenförklaring", "Key");
/// The heading of the county letters.
pub const LETTERS: Phrase = Phrase::new("Länens bokstäver", "The county letters");
/// The heads of the table in which tiles are counted.
pub const COUNTED: [Phrase; 2] = [Phrase::new("System", "System"), Phrase::new("Rutor", "Tiles")];
/// How what the table adds up to may differ from the number of regions.
pub const HALVES: Phrase = Phrase::new(
    "En delad ruta räknas som en halv för vart och ett av sina system.",
    "A divided tile counts as one half for each of its systems.",
);

/// The titles of the three sheets.
#[must_use]
pub fn titles(language: Language) -> [String; 3] {
    match language {
        Language::Swedish => [
            format!("1. Vilket journalsystem? Sverige i slutet av {YEAR}"),
            format!("2. Lika stora rutor. Sverige i slutet av {YEAR}"),
            format!("Facit. Sverige i slutet av {YEAR}"),
        ],
        Language::English => [
            format!("1. Which record system? Sweden at the end of {YEAR}"),
            format!("2. Tiles of equal size. Sweden at the end of {YEAR}"),
            format!("Key. Sweden at the end of {YEAR}"),
        ],
    }
}

/// What to do on the first sheet; the text of the link to the map stands in `[…]`.
#[must_use]
pub fn map_task(language: Language) -> String {
    match language {
        Language::Swedish => format!(
            "Öppna [kartan för {YEAR}]. Välj en färg eller ett mönster för varje system, fyll i teckenförklaringen och \
             färglägg länen. Har ett län två system: dra ett snedstreck, med primärvården uppe till vänster och \
             sjukhusen nere till höger."
        ),
        Language::English => format!(
            "Open [the map of {YEAR}]. Choose a colour or a pattern for each system, fill in the key and colour the \
             counties. If a county has two systems, draw a diagonal, with primary care at the upper left and hospitals \
             at the lower right."
        ),
    }
}

/// What to do on the second sheet.
pub const TILE_TASK: Phrase = Phrase::new(
    "Färglägg rutorna på samma sätt som kartan. Räkna sedan rutorna för varje system och svara på frågorna.",
    "Colour the tiles in the same way as the map. Then count the tiles of each system and answer the questions.",
);
/// What to answer on the second sheet.
pub const TILE_QUESTIONS: [Phrase; 3] = [
    Phrase::new(
        "Vilket system ser störst ut på kartan? Vilket har flest rutor?",
        "Which system looks largest on the map? Which has the most tiles?",
    ),
    Phrase::new("Varför skiljer sig de två bilderna?", "Why do the two pictures differ?"),
    Phrase::new(
        "Hur skulle en bild se ut där varje invånare räknas lika?",
        "What would a picture look like in which every inhabitant counts the same?",
    ),
];

/// Whether the year of the sheets is known for certain in all regions.
#[must_use]
pub fn is_certain(atlas: &Atlas) -> bool {
    question::is_certain(atlas, YEAR)
}
