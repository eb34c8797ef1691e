//! The names of what readers choose from.

use crate::atlas::Phrase;

/// The names of the modes: in use, planned.
pub const MODES: [Phrase; 2] = [Phrase::new("I bruk", "In use"), Phrase::new("Planerat", "Planned")];
/// The names of the levels of care, primary first.
pub const CARES: [Phrase; 2] =
    [Phrase::new("Primärvård", "Primary care"), Phrase::new("Sjukhus", "Hospitals")];
/// The name of both levels of care as a choice.
pub const ALL_CARE: Phrase = Phrase::new("All vård", "All care");
/// The names of what the colours tell: system, collaboration, supplier.
pub const COLOUR_NAMES: [Phrase; 3] = [
    Phrase::new("System", "System"),
    Phrase::new("Samverkan", "Collaboration"),
    Phrase::new("Leverantör", "Supplier"),
];
/// The names of the statuses, from the most to the least certain.
pub const STATUSES: [Phrase; 6] = [
    Phrase::new("i bruk", "in use"),
    Phrase::new("planerat", "planned"),
    Phrase::new("flera moduler", "several modules"),
    Phrase::new("ej beslutat", "undecided"),
    Phrase::new("ej bekräftat", "unconfirmed"),
    Phrase::new("uppgift saknas", "not known"),
];

/// The ways to look at the country.
pub const VIEWS: Phrase = Phrase::new("Visa som", "View as");
/// The view of the map.
pub const VIEW_MAP: Phrase = Phrase::new("Karta", "Map");
/// The view of tiles.
pub const VIEW_TILES: Phrase = Phrase::new("Rutnät", "Tiles");
/// The view of rows of years.
pub const VIEW_TIMELINE: Phrase = Phrase::new("Tidslinje", "Timeline");
/// The view of the table.
pub const TABLE_VIEW: Phrase = Phrase::new("Tabell", "Table");
/// The extents of the map.
pub const EXTENT: Phrase = Phrase::new("Utsnitt", "Extent");
/// The extent of the whole country.
pub const WHOLE: Phrase = Phrase::new("Hela landet", "Whole country");
/// The extent of the south.
pub const SOUTH: Phrase = Phrase::new("Södra Sverige", "Southern Sweden");
/// The orders of rows.
pub const ORDER: Phrase = Phrase::new("Ordning", "Order");
/// From north to south.
pub const NORTH: Phrase = Phrase::new("Norr till söder", "North to south");
/// By name.
pub const NAME: Phrase = Phrase::new("Namn", "Name");
/// By the year of the latest change.
pub const CHANGE: Phrase = Phrase::new("År för byte", "Year of change");
/// The choice of light or dark.
pub const THEME: Phrase = Phrase::new("Utseende", "Appearance");
/// As the reader's system says, light, dark.
pub const THEMES: [Phrase; 3] = [
    Phrase::new("som systemet", "as the system"),
    Phrase::new("ljust", "light"),
    Phrase::new("mörkt", "dark"),
];
/// The download that holds what the table shows, for all years.
pub const AS_CSV: Phrase = Phrase::new("Ladda ner alla år som CSV", "Download all years as CSV");
/// The comparison with another year.
pub const COMPARE: Phrase = Phrase::new("Vad ändras?", "Changes?");
/// The list of years to compare with.
pub const COMPARE_YEAR: Phrase = Phrase::new("Jämför med ett år", "Compare with a year");
/// No comparison.
pub const NO_YEAR: Phrase = Phrase::new("visa inte", "hide");
/// The comparison with the year before.
pub const YEAR_BEFORE: Phrase = Phrase::new("från året före", "since last year");
/// A year to compare with that is chosen from all.
pub const OTHER_YEAR: Phrase = Phrase::new("från år …", "since year …");
/// The label of the field that finds a region.
pub const FIND: Phrase = Phrase::new("Var bor du?", "Where do you live?");
/// What can be written there.
pub const FIND_HINT: Phrase = Phrase::new("Ort, region eller län", "Town, region or county");
/// The list of what was found.
pub const FOUND: Phrase = Phrase::new("Träffar", "Matches");
