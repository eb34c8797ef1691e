//! Words that follow something else than the state.

use crate::atlas::{Care, Status};

/// A word, or a sentence with room for values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// The title of the window in the state that a reader first sees.
    Title,
    /// What the line under the map says while no region is pointed at.
    Readout,
    /// What the panel says while nothing is chosen.
    PanelHint,
    /// The heading of a region's neighbours.
    Neighbours,
    /// The heading of a list of regions.
    Regions,
    /// What a list says of a member.
    Member,
    /// A value of the address that was not understood: [`super::YEAR`] stands for the parameter,
    /// [`super::OTHER`] for the value.
    Rejected,
    /// The button that starts playing.
    Play,
    /// The button that stops it.
    Pause,
    /// Nothing was found.
    NotFound,
    /// The ranks of the regions by their names: a character for each, in the order of the atlas.
    ByName,
    /// The names by which a region is found, by its index in the atlas, parted by [`super::OTHER`].
    Names(usize),
    /// A status, in one level of care or in all that is shown.
    Status(Status, Option<Care>),
    /// "tre regioner".
    Count(usize),
    /// How many regions change from one year, [`super::YEAR`], to another, [`super::OTHER`].
    Changes(usize),
}

impl Word {
    /// All words in a country of so many regions, in the order of their numbers.
    #[must_use]
    pub fn all(regions: usize) -> Vec<Self> {
        let mut words = vec![
            Self::Title,
            Self::Readout,
            Self::PanelHint,
            Self::Neighbours,
            Self::Regions,
            Self::Member,
            Self::Rejected,
            Self::Play,
            Self::Pause,
            Self::NotFound,
            Self::ByName,
        ];
        for care in [None, Some(Care::Primary), Some(Care::Hospital)] {
            words.extend(Status::ALL.map(|status| Self::Status(status, care)));
        }
        words.extend((0..=regions).map(Self::Count));
        words.extend((0..=regions).map(Self::Changes));
        words.extend((0..regions).map(Self::Names));
        words
    }

    /// The word's number in a country of so many regions, which is that of its string in a book.
    #[must_use]
    pub fn number(self, regions: usize) -> usize {
        const STATUSES: usize = 11;
        const COUNTS: usize = STATUSES + 3 * Status::ALL.len();
        match self {
            Self::Title => 0,
            Self::Readout => 1,
            Self::PanelHint => 2,
            Self::Neighbours => 3,
            Self::Regions => 4,
            Self::Member => 5,
            Self::Rejected => 6,
            Self::Play => 7,
            Self::Pause => 8,
            Self::NotFound => 9,
            Self::ByName => 10,
            Self::Status(status, care) => {
                STATUSES + care.map_or(0, |care| 1 + care as usize) * Status::ALL.len() + status as usize
            }
            Self::Count(count) => COUNTS + count.min(regions),
            Self::Changes(count) => COUNTS + (regions + 1) + count.min(regions),
            Self::Names(region) => COUNTS + 2 * (regions + 1) + region,
        }
    }
}
