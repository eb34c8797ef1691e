//! The places of the page whose text follows the state.

use crate::atlas::{Atlas, Care, Hue, Status};

/// How many entries the longest legend has.
pub const LEGEND: usize = 8;

/// The statuses that the legend explains, in its order.
pub const KEY: [Status; 5] =
    [Status::Planned, Status::Unconfirmed, Status::Modular, Status::Undecided, Status::Unknown];

/// A place whose text follows year, mode, care and colours. Regions are told by their index in the atlas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first sentence.
    Headline,
    /// The second.
    Rest,
    /// What cannot be shown for certain.
    Doubts,
    /// The date for which the year is shown.
    Day,
    /// The marks over the slider: path data, a line for each year in which something changes.
    Marks,
    /// The number at an entry of the legend.
    Count(usize),
    /// The number at a line of the key of statuses.
    Open(usize),
    /// What a region is painted with.
    Painted(usize),
    /// What a region uses in a level of care, in the table.
    Used(usize, Care),
    /// What is planned in a region, in the table.
    Plans(usize),
    /// The numbers of a region's sources, in the table.
    Cited(usize),
    /// A region's collaboration where the colours tell it, in the table.
    Member(usize),
    /// The line under the name of what stands in the legend.
    Line(Hue),
}

impl Place {
    /// All places, in the order of their numbers.
    #[must_use]
    pub fn all(atlas: &Atlas) -> Vec<Self> {
        let regions = 0..atlas.regions.len();
        let mut places = vec![Self::Headline, Self::Rest, Self::Doubts, Self::Day, Self::Marks];
        places.extend((0..LEGEND).map(Self::Count));
        places.extend((0..KEY.len()).map(Self::Open));
        places.extend(regions.clone().map(Self::Painted));
        places.extend(regions.clone().map(|index| Self::Used(index, Care::Primary)));
        places.extend(regions.clone().map(|index| Self::Used(index, Care::Hospital)));
        places.extend(regions.clone().map(Self::Plans));
        places.extend(regions.clone().map(Self::Cited));
        places.extend(regions.map(Self::Member));
        places.extend(Hue::every(atlas).map(Self::Line));
        places
    }

    /// How many places there are.
    #[must_use]
    pub fn count(atlas: &Atlas) -> usize {
        Self::of_regions(6, atlas) + Hue::every(atlas).count()
    }

    /// The place's number.
    #[must_use]
    pub fn number(self, atlas: &Atlas) -> usize {
        match self {
            Self::Headline => 0,
            Self::Rest => 1,
            Self::Doubts => 2,
            Self::Day => 3,
            Self::Marks => 4,
            Self::Count(entry) => 5 + entry,
            Self::Open(line) => 5 + LEGEND + line,
            Self::Painted(region) => Self::of_regions(0, atlas) + region,
            Self::Used(region, Care::Primary) => Self::of_regions(1, atlas) + region,
            Self::Used(region, Care::Hospital) => Self::of_regions(2, atlas) + region,
            Self::Plans(region) => Self::of_regions(3, atlas) + region,
            Self::Cited(region) => Self::of_regions(4, atlas) + region,
            Self::Member(region) => Self::of_regions(5, atlas) + region,
            Self::Line(hue) => {
                let before = Hue::every(atlas).take_while(|other| *other != hue).count();
                Self::of_regions(6, atlas) + before
            }
        }
    }

    /// The number of the first place after `kinds` kinds of places that each region has.
    const fn of_regions(kinds: usize, atlas: &Atlas) -> usize {
        5 + LEGEND + KEY.len() + kinds * atlas.regions.len()
    }
}
