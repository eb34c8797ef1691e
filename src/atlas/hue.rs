//! What has a colour: a system, its supplier, or those with whom a region buys.

use super::{Atlas, CollaborationId, SupplierId, SystemId, Texture};

/// What the colours tell (`farg`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColourBy {
    /// The system.
    #[default]
    System,
    /// The procurement collaboration that the region is a member of.
    Collaboration,
    /// Who supplies the system.
    Supplier,
}

impl ColourBy {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Collaboration, Self::Supplier];
}

/// What has a colour of its own in the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hue {
    /// A system.
    System(SystemId),
    /// A supplier.
    Supplier(SupplierId),
    /// A procurement collaboration.
    Collaboration(CollaborationId),
}

impl Hue {
    /// All hues of a legend, in its order.
    #[must_use]
    pub fn all(atlas: &Atlas, colour_by: ColourBy) -> Vec<Self> {
        match colour_by {
            ColourBy::System => atlas.system_ids().map(Self::System).collect(),
            ColourBy::Supplier => {
                (0..atlas.suppliers.len()).filter_map(SupplierId::new).map(Self::Supplier).collect()
            }
            ColourBy::Collaboration => (0..atlas.collaborations.len())
                .filter(|index| atlas.collaborations[*index].buys())
                .filter_map(CollaborationId::new)
                .map(Self::Collaboration)
                .collect(),
        }
    }

    /// Every system, supplier and collaboration, whether it has a colour or not.
    pub fn every(atlas: &Atlas) -> impl Iterator<Item = Self> {
        let suppliers = (0..atlas.suppliers.len()).filter_map(SupplierId::new);
        let collaborations = (0..atlas.collaborations.len()).filter_map(CollaborationId::new);
        let systems = atlas.system_ids().map(Self::System);
        systems.chain(suppliers.map(Self::Supplier)).chain(collaborations.map(Self::Collaboration))
    }

    /// The name in hooks (`data-colour`).
    #[must_use]
    pub fn key(self, atlas: &Atlas) -> &'static str {
        match self {
            Self::System(id) => atlas.system(id).key,
            Self::Supplier(id) => atlas.supplier(id).key,
            Self::Collaboration(id) => atlas.collaboration(id).key,
        }
    }

    /// The name of its kind in hooks.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::System(_) => "system",
            Self::Supplier(_) => "supplier",
            Self::Collaboration(_) => "collaboration",
        }
    }

    /// The legend that it stands in.
    #[must_use]
    pub const fn colour_by(self) -> ColourBy {
        match self {
            Self::System(_) => ColourBy::System,
            Self::Supplier(_) => ColourBy::Supplier,
            Self::Collaboration(_) => ColourBy::Collaboration,
        }
    }

    /// The name that readers see.
    #[must_use]
    pub fn name(self, atlas: &Atlas) -> &'static str {
        match self {
            Self::System(id) => atlas.system(id).name,
            Self::Supplier(id) => atlas.supplier(id).name,
            Self::Collaboration(id) => atlas.collaboration(id).short,
        }
    }

    /// The pattern on the colour.
    #[must_use]
    pub fn texture(self, atlas: &Atlas) -> Texture {
        match self {
            Self::System(id) => atlas.system(id).texture,
            Self::Supplier(id) => atlas.supplier(id).texture,
            Self::Collaboration(id) => atlas.collaboration(id).texture(),
        }
    }
}
