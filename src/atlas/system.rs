//! Health record systems.

use super::{Care, Event, Native, Phrase, SourceId, SupplierId, Tenure};

/// A system's place in the atlas's list of systems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemId(u8);

impl SystemId {
    /// The id for a place in the list; none past the 255th.
    #[must_use]
    pub fn new(index: usize) -> Option<Self> {
        u8::try_from(index).ok().map(Self)
    }

    /// For tables written while building, whose ids were checked there.
    #[must_use]
    pub const fn baked(index: u8) -> Self {
        Self(index)
    }

    /// The place in the list.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A colour for each theme, as `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colours {
    /// On light paper.
    pub light: &'static str,
    /// On dark paper.
    pub dark: &'static str,
}

/// The pattern that lies on a system's colour, so that colour is never alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texture {
    /// No pattern; for the one system that covers most of the country.
    Plain,
    /// Small crosses.
    Crosses,
    /// Dots in a grid.
    Dots,
    /// Horizontal lines.
    Rows,
    /// Vertical lines.
    Columns,
    /// A grid of lines.
    Grid,
    /// Rings.
    Rings,
    /// Zigzag lines.
    Waves,
    /// Small squares.
    Squares,
}

impl Texture {
    /// All textures.
    pub const ALL: [Self; 9] = [
        Self::Plain,
        Self::Crosses,
        Self::Dots,
        Self::Rows,
        Self::Columns,
        Self::Grid,
        Self::Rings,
        Self::Waves,
        Self::Squares,
    ];

    /// The name in data files and style sheets.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Crosses => "crosses",
            Self::Dots => "dots",
            Self::Rows => "rows",
            Self::Columns => "columns",
            Self::Grid => "grid",
            Self::Rings => "rings",
            Self::Waves => "waves",
            Self::Squares => "squares",
        }
    }
}

/// A health record system.
#[derive(Clone, Copy, Debug)]
pub struct System {
    /// The name in addresses and hooks, `ncs-cross`.
    pub key: &'static str,
    /// The name readers see, "NCS Cross".
    pub name: &'static str,
    /// The level of care it was made for; none means both.
    pub care: Option<Care>,
    /// Who supplied it, oldest first.
    pub tenures: Native<&'static [Tenure]>,
    /// Who supplied it for each year on the slider, where known.
    pub supplied: &'static [Option<SupplierId>],
    /// What it is and where it comes from.
    pub about: Phrase,
    /// Colour on the map.
    pub colours: Native<Colours>,
    /// Pattern on the map.
    pub texture: Texture,
    /// What happened to it, oldest first.
    pub events: Native<&'static [Event]>,
    /// Where this is known from.
    pub sources: Native<&'static [SourceId]>,
}
