//! Sweden's regions.

#[cfg(not(lean))]
use super::Care;
use super::{Native, Plan, SourceId, Timeline, Year};

/// A county's code at Statistics Sweden (SCB), `01` to `25` with gaps; a made-up country may go on to `9999`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionCode(u16);

impl RegionCode {
    /// The last code that Statistics Sweden has given.
    pub const LAST: u16 = 25;

    /// The code with this number. Whether such a county exists is the atlas's to know.
    #[must_use]
    pub const fn new(number: u16) -> Self {
        Self(number)
    }

    /// Reads two digits, or three or four of which the first is not 0: so each number is written in one way.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_one_way = text.len() == 2 || matches!(text.len(), 3 | 4) && !text.starts_with('0');
        let digits = is_one_way && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().ok().map(Self)).flatten()
    }

    /// The code as a number.
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0
    }

    /// Whether the county lies in southern Sweden, by which the map means all but Dalarna and Norrland: those
    /// six are most of the country's length, and without them the other fifteen can be drawn so large that a
    /// finger finds each. Statistics Sweden gave them the last codes, from 20 on; so of a made-up country, what goes
    /// beyond Sweden's codes is not southern.
    #[must_use]
    pub const fn is_southern(self) -> bool {
        self.0 < 20
    }
}

impl std::fmt::Display for RegionCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}", self.0)
    }
}

/// The region to go to with each arrow key; every region is reached from every other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrows {
    /// Northwards.
    pub up: RegionCode,
    /// Eastwards.
    pub right: RegionCode,
    /// Southwards.
    pub down: RegionCode,
    /// Westwards.
    pub left: RegionCode,
}

impl Arrows {
    /// Arrows that all lead back.
    #[must_use]
    pub const fn nowhere(code: RegionCode) -> Self {
        Self { up: code, right: code, down: code, left: code }
    }
}

/// A region's place in the grid of tiles, in which every region is as large as any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    /// The column, from 0 in the west.
    pub column: u8,
    /// The row, from 0 in the north.
    pub row: u8,
}

impl Tile {
    /// Columns that there is room for in a country of Sweden's regions: on a phone 320 pixels wide a tile is still
    /// wider than a thumb's 44.
    const COLUMNS: usize = 5;
    /// Rows that there is room for in such a country: more are not seen at once.
    const ROWS: usize = 10;
    /// Regions for which these are enough.
    const REGIONS: usize = 21;

    /// The columns and rows that there is room for among so many regions: for 21 at most, 5 and 10; for more, the
    /// least multiple of both by which each region has as many places as those had.
    #[must_use]
    pub fn room(regions: usize) -> [usize; 2] {
        let times = regions.div_ceil(Self::REGIONS).max(1);
        let times = (times - 1).isqrt() + 1;
        [Self::COLUMNS * times, Self::ROWS * times]
    }

    /// The place, if there is room for it among so many regions.
    #[must_use]
    pub fn among(regions: usize, [column, row]: [u8; 2]) -> Option<Self> {
        let [columns, rows] = Self::room(regions);
        let has_room = usize::from(column) < columns && usize::from(row) < rows;
        has_room.then_some(Self { column, row })
    }
}

/// The sources on which what a region shows and plans rests, from a year on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cited {
    /// The first year on the slider for which they are the sources.
    pub from: Year,
    /// The sources, each once, in the order of their numbers.
    pub sources: &'static [SourceId],
}

/// A region: the body that runs health care in a county.
#[derive(Clone, Copy, Debug)]
pub struct Region {
    /// The county's code.
    pub code: RegionCode,
    /// The county letter, `O`; two letters in some counties, `AB`.
    pub letter: &'static str,
    /// The name in addresses, `vastra-gotaland`.
    pub slug: &'static str,
    /// The region's own name, "Västra Götalandsregionen".
    pub name: &'static str,
    /// The name where space is short, "Västra Götaland".
    pub short: &'static str,
    /// The county's name, "Västra Götalands län".
    pub county: &'static str,
    /// What primary care uses and used.
    pub primary: Native<Timeline>,
    /// What hospitals use and used.
    pub hospital: Native<Timeline>,
    /// What was decided or announced, oldest first.
    pub plans: Native<&'static [Plan]>,
    /// What the shown rests on, from year to year.
    pub cited: Native<&'static [Cited]>,
    /// Where the arrow keys lead on the map.
    pub arrows: Arrows,
    /// Its place in the grid of tiles.
    pub tile: Tile,
    /// Where the arrow keys lead in the grid of tiles.
    pub grid_arrows: Arrows,
}

#[cfg(not(lean))]
impl Region {
    /// The sources on which what the region shows and plans for `year` rests.
    #[must_use]
    pub fn cited(&self, year: Year) -> &'static [SourceId] {
        self.cited.iter().rev().find(|cited| cited.from <= year).map_or(&[], |cited| cited.sources)
    }

    /// What a level of care uses and used.
    #[must_use]
    pub fn timeline(&self, care: Care) -> Timeline {
        match care {
            Care::Primary => *self.primary,
            Care::Hospital => *self.hospital,
        }
    }

    /// The plans that concern a level of care, oldest first.
    #[must_use]
    pub fn plans_for(&self, care: Care) -> impl DoubleEndedIterator<Item = &'static Plan> + use<> {
        self.plans.iter().filter(move |plan| plan.concerns(care))
    }
}
