//! Regions that buy or use a system together.

use super::{Colours, Confidence, Date, Day, Native, Phrase, RegionCode, SourceId, Texture};

/// A collaboration's place in the atlas's list of collaborations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CollaborationId(u8);

impl CollaborationId {
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

/// What regions do together, and what that looks like on the map.
#[derive(Clone, Copy, Debug)]
pub enum CollaborationKind {
    /// They bought a system together or set out to. A region is in one such collaboration at a time, so
    /// each has a look on the map.
    Procurement {
        /// Colour on the map, unlike that of every other such collaboration.
        colours: Native<Colours>,
        /// Pattern on the map.
        texture: Texture,
    },
    /// They use a system together: not shown on the map.
    Users,
}

/// A collaboration of regions.
#[derive(Clone, Copy, Debug)]
pub struct Collaboration {
    /// The name in addresses and hooks, `sussa`.
    pub key: &'static str,
    /// The name readers see, "Sussa samverkan".
    pub name: &'static str,
    /// The name where space is short, "Sussa".
    pub short: &'static str,
    /// What its members do together.
    pub kind: CollaborationKind,
    /// What it is and where it comes from.
    pub about: Phrase,
    /// Who was a member, by the date of joining.
    pub members: Native<&'static [Membership]>,
    /// Who is a member, for each year on the slider, by code.
    pub present: &'static [&'static [RegionCode]],
    /// Where this is known from.
    pub sources: Native<&'static [SourceId]>,
}

impl Collaboration {
    /// The pattern on the map; none for users, who are not shown there.
    #[must_use]
    pub const fn texture(&self) -> Texture {
        match self.kind {
            CollaborationKind::Procurement { texture, .. } => texture,
            CollaborationKind::Users => Texture::Plain,
        }
    }

    /// Whether its members bought or set out to buy together.
    #[must_use]
    pub const fn buys(&self) -> bool {
        matches!(self.kind, CollaborationKind::Procurement { .. })
    }
}

/// A time during which a region took part in a collaboration.
#[derive(Clone, Copy, Debug)]
pub struct Membership {
    /// Which region.
    pub region: RegionCode,
    /// Since when.
    pub from: Date,
    /// Until when; none while it lasts.
    pub to: Option<Date>,
    /// How far this can be trusted.
    pub confidence: Confidence,
    /// Where it is known from.
    pub sources: &'static [SourceId],
    /// What else a reader should know of it.
    pub note: Option<Phrase>,
}

impl Membership {
    /// Whether the region took part on `day`: surely joined by then, and not surely left.
    #[must_use]
    pub fn holds(&self, day: Day) -> bool {
        self.from.latest() <= day && self.to.is_none_or(|to| day < to.latest())
    }
}
