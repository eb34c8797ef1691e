//! What a page says and shows that is frozen at the day of an edition.
//!
//! In a file it is a line for the notice, a line for the cells, and a [`Book`]. The cells are written as the slots of
//! a book are, a number for each.

use super::{Book, Slots};
use crate::atlas::{Atlas, Cell, Day, Grid, SystemId};

/// What the client needs to show what was known on an earlier day.
#[derive(Clone, Debug)]
pub struct Frozen {
    /// What the page says of it.
    pub notice: Notice,
    /// The atlas of that day: its cells, and its date.
    pub atlas: Atlas,
    /// What the page says in each state.
    pub book: Book,
}

impl Frozen {
    /// Reads the file of an edition; none where it is not one of this atlas.
    #[must_use]
    pub fn read(text: &'static str, day: Day, atlas: &Atlas) -> Option<Self> {
        let (notice, text) = text.split_once('\n')?;
        let (cells, text) = text.split_once('\n')?;
        let slots = Slots::read(cells, atlas.grid.cells.len(), SYSTEMS + 3 * atlas.systems.len())?;
        let cells: Vec<Cell> = slots.numbers().map(cell).collect();
        let atlas = Atlas { as_of: day, grid: Grid { cells: cells.leak() }, ..*atlas };
        Some(Self { notice: Notice::read(notice)?, atlas, book: Book::read(text, &atlas)? })
    }

    /// The line of an atlas's cells.
    #[cfg(not(lean))]
    #[must_use]
    pub fn cells(atlas: &Atlas) -> String {
        Slots::new(atlas.grid.cells.iter().copied().map(number).collect()).line()
    }
}

/// What a frozen page says above all else. In a file it is a line, its parts with tabs between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The file of the style that such a page wears.
    pub style: &'static str,
    /// The day of the edition.
    pub day: &'static str,
    /// What it says.
    pub said: &'static str,
    /// The page of the present.
    pub home: &'static str,
    /// What the link there says.
    pub present: &'static str,
}

impl Notice {
    /// Reads the line; none where it has more parts or fewer.
    fn read(line: &'static str) -> Option<Self> {
        let mut parts = line.split('\t');
        let [style, day, said, home, present] = [(); 5].map(|()| parts.next());
        let notice = Self { style: style?, day: day?, said: said?, home: home?, present: present? };
        parts.next().is_none().then_some(notice)
    }
}

/// The number of the first cell with a system; each system has three.
const SYSTEMS: usize = 3;

/// The cell with a number.
fn cell(number: u16) -> Cell {
    let system = SystemId::new(usize::from(number / 3).wrapping_sub(1));
    match (system, number % 3) {
        (Some(id), 0) => Cell::InUse(id),
        (Some(id), 1) => Cell::Planned(id),
        (Some(id), _) => Cell::Unconfirmed(id),
        (None, 0) => Cell::Unknown,
        (None, 1) => Cell::Undecided,
        (None, _) => Cell::Modular,
    }
}

/// A cell's number.
#[cfg(not(lean))]
fn number(cell: Cell) -> u16 {
    let kind = match cell {
        Cell::InUse(_) | Cell::Unknown => 0,
        Cell::Planned(_) | Cell::Undecided => 1,
        Cell::Unconfirmed(_) | Cell::Modular => 2,
    };
    kind + cell.system().map_or(0, |id| u16::try_from(SYSTEMS + 3 * id.index()).unwrap_or(u16::MAX))
}
