//! Who supplies the systems, and who owns the suppliers.

use super::{Colours, Confidence, Date, Day, Native, Phrase, SourceId, Texture};

/// A supplier's place in the atlas's list of suppliers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SupplierId(u8);

impl SupplierId {
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

/// A company or a public body that supplies record systems.
#[derive(Clone, Copy, Debug)]
pub struct Supplier {
    /// The name in addresses and hooks, `cambio`.
    pub key: &'static str,
    /// The name readers see, "Cambio".
    pub name: &'static str,
    /// What it is and where it comes from.
    pub about: Phrase,
    /// Colour on the map, unlike that of every other supplier.
    pub colours: Native<Colours>,
    /// Pattern on the map.
    pub texture: Texture,
    /// Who owned it, oldest first; empty where that is not known or where it owns itself.
    pub owners: Native<&'static [Owner]>,
    /// Who owned it, for each year on the slider, where known; after the data's date, who owns it now.
    pub owned: Native<&'static [Option<&'static str>]>,
    /// Where this is known from.
    pub sources: Native<&'static [SourceId]>,
}

/// A group or a person that owned a supplier for a time.
#[derive(Clone, Copy, Debug)]
pub struct Owner {
    /// The name readers see, "Investcorp".
    pub name: &'static str,
    /// Since when.
    pub from: Date,
    /// Until when, where it did not simply end with the next owner.
    pub to: Option<Date>,
    /// How far this can be trusted.
    pub confidence: Confidence,
    /// Where it is known from.
    pub sources: &'static [SourceId],
}

impl Owner {
    /// The name of the owner on `day` among owners that stand oldest first: the last one who surely owned by
    /// then and may still have.
    #[must_use]
    pub fn on(owners: &[Self], day: Day) -> Option<&'static str> {
        let last = owners.iter().rev().find(|owner| owner.from.latest() <= day)?;
        last.to.is_none_or(|to| day < to.latest()).then_some(last.name)
    }
}

/// A time during which a system came from one supplier: until the next one begins.
#[derive(Clone, Copy, Debug)]
pub struct Tenure {
    /// From whom it came.
    pub supplier: SupplierId,
    /// Since when.
    pub from: Date,
    /// How far this can be trusted.
    pub confidence: Confidence,
    /// Where it is known from.
    pub sources: &'static [SourceId],
}

impl Tenure {
    /// The supplier on `day` by tenures that stand oldest first: that of the last one surely begun.
    #[must_use]
    pub fn on(tenures: &[Self], day: Day) -> Option<SupplierId> {
        tenures.iter().rev().find(|tenure| tenure.from.latest() <= day).map(|tenure| tenure.supplier)
    }
}
