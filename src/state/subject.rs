//! What a panel is about.

use crate::atlas::{Atlas, Hue, RegionCode};

/// What the panel is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A region.
    Region(RegionCode),
    /// A system, a supplier or a collaboration.
    Hue(Hue),
}

impl Subject {
    /// The name in hooks (`data-panel`), and the id of the dossier: `region:14`, `system:cosmic`.
    #[must_use]
    pub fn key(self, atlas: &Atlas) -> String {
        match self {
            Self::Region(code) => format!("region:{code}"),
            Self::Hue(hue) => format!("{}:{}", hue.kind(), hue.key(atlas)),
        }
    }

    /// The query of a link to the panel: `region=14`, `system=cosmic`.
    #[must_use]
    pub fn query(self, atlas: &Atlas) -> String {
        let parameter = match self {
            Self::Region(_) => "region",
            Self::Hue(Hue::System(_)) => "system",
            Self::Hue(Hue::Supplier(_)) => "leverantor",
            Self::Hue(Hue::Collaboration(_)) => "samverkan",
        };
        let value = match self {
            Self::Region(code) => code.to_string(),
            Self::Hue(hue) => hue.key(atlas).to_owned(),
        };
        format!("{parameter}={value}")
    }
}
