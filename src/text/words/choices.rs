//! The names of what a reader can choose.

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
/// The comparison with another year.
pub const COMPARE: Phrase = Phrase::new("Vad ändras mot", "What changes from");
/// No comparison.
pub const NO_YEAR: Phrase = Phrase::new("inget år", "no year");
/// The comparison with the year before.
pub const YEAR_BEFORE: Phrase = Phrase::new("året före", "the year before");
/// A year to compare with that is chosen from all.
pub const OTHER_YEAR: Phrase = Phrase::new("välj år", "choose a year");
