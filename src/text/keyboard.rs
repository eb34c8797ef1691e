//! What the keys do while a region has the focus.

use crate::atlas::Phrase;

/// The heading of the list.
pub const TITLE: Phrase = Phrase::new("Tangenter i kartan", "Keys on the map");

/// The keys, and what each does.
pub const KEYS: [(Phrase, Phrase); 8] = [
    (
        Phrase::new("Pilar", "Arrows"),
        Phrase::new("till närmaste region åt det hållet", "to the nearest region that way"),
    ),
    (
        Phrase::new("Home, End", "Home, End"),
        Phrase::new(
            "till landets nordligaste och sydligaste region",
            "to the northernmost and southernmost region",
        ),
    ),
    (
        Phrase::new("En bokstav", "A letter"),
        Phrase::new("till nästa region som börjar så", "to the next region that starts with it"),
    ),
    (
        Phrase::new("Enter, mellanslag", "Enter, space"),
        Phrase::new("öppnar regionen och går dit", "opens the region and goes there"),
    ),
    (Phrase::new("Esc", "Esc"), Phrase::new("stänger det som är öppet", "closes what is open")),
    (
        Phrase::new("Page Up, Page Down", "Page Up, Page Down"),
        Phrase::new("nästa och föregående år", "next and previous year"),
    ),
    (
        Phrase::new("På årsreglaget: pilar", "On the year slider: arrows"),
        Phrase::new("ett år i taget", "one year at a time"),
    ),
    (Phrase::new("?", "?"), Phrase::new("visar den här listan", "shows this list")),
];
