//! Which string stands at which place in which state.

use std::iter::repeat_n;

use super::Place;
use crate::atlas::{Atlas, Care, ColourBy};
use crate::state::{CareView, Mode, ViewState};

/// What the code points of a line of slots start from, so that none breaks the line.
const BASE: u32 = 0x23;

/// The longest run: beyond it come code points that are no characters.
#[cfg(not(lean))]
const LONGEST: usize = 0xd7ff - BASE as usize;

/// The numbers of strings: place by place, for each the states, the years of one choice after each other.
///
/// In a file they are runs: a character for the string, one for how often it follows itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slots(Vec<u16>);

impl Slots {
    /// Slots in the order of places and states.
    #[cfg(not(lean))]
    #[must_use]
    pub const fn new(strings: Vec<u16>) -> Self {
        Self(strings)
    }

    /// The line of a file.
    #[cfg(not(lean))]
    #[must_use]
    pub fn line(&self) -> String {
        let coded = |number: usize| char::from_u32(BASE + u32::try_from(number).unwrap_or(u32::MAX));
        let runs = self.0.chunk_by(|one, other| one == other).flat_map(|run| run.chunks(LONGEST));
        let runs = runs.filter_map(|run| Some([coded(usize::from(*run.first()?))?, coded(run.len())?]));
        runs.flatten().collect()
    }

    /// Reads a line; none where it is broken, has not so many slots, or names a string that is not among so many.
    pub(super) fn read(line: &str, slots: usize, strings: usize) -> Option<Self> {
        let mut numbers = line.chars().map(|code| u32::from(code).wrapping_sub(BASE));
        let mut read = Vec::new();
        while let Some(string) = numbers.next() {
            let string = u16::try_from(string).ok().filter(|string| usize::from(*string) < strings)?;
            // No line is worth more memory than its slots.
            let length = numbers.next().map(|length| length as usize);
            read.extend(repeat_n(string, length.filter(|length| *length <= slots - read.len())?));
        }
        (read.len() == slots).then_some(Self(read))
    }

    /// The numbers, in order.
    pub(super) fn numbers(&self) -> impl Iterator<Item = u16> {
        self.0.iter().copied()
    }

    /// The number of the string at a place in a state.
    pub(super) fn get(&self, atlas: &Atlas, place: Place, state: ViewState) -> usize {
        let slot = place.number(atlas) * states(atlas) + number(atlas, state);
        self.0.get(slot).copied().map_or(usize::MAX, usize::from)
    }
}

/// How many states there are that a text can follow.
pub(super) fn states(atlas: &Atlas) -> usize {
    3 * 3 * 2 * years(atlas)
}

/// How many years there are.
fn years(atlas: &Atlas) -> usize {
    usize::from(atlas.years.last.number() - atlas.years.first.number()) + 1
}

/// The state's number: the year counts first, then mode, care and colours.
fn number(atlas: &Atlas, state: ViewState) -> usize {
    let care = match state.care {
        CareView::All => 0,
        CareView::Only(Care::Primary) => 1,
        CareView::Only(Care::Hospital) => 2,
    };
    let colours = match state.colour_by {
        ColourBy::System => 0,
        ColourBy::Collaboration => 1,
        ColourBy::Supplier => 2,
    };
    let choice = (colours * 3 + care) * 2 + usize::from(state.mode == Mode::Planned);
    choice * years(atlas) + usize::from(state.year.number() - atlas.years.first.number())
}
