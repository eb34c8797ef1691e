//! Words of the data: as the files write them, and in the Swedish of the table.

use super::{End, Precision};
use crate::atlas::{Care, CollaborationKind, Confidence, MoneyKind, Outcome, SourceKind};

/// A word of the data files, which the JSON document uses too.
pub(super) trait Word {
    fn word(self) -> &'static str;
}

/// A word in the table's Swedish.
pub(super) trait SwedishWord {
    fn swedish(self) -> &'static str;
}

impl Word for Care {
    fn word(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Hospital => "hospital",
        }
    }
}

impl SwedishWord for Care {
    fn swedish(self) -> &'static str {
        match self {
            Self::Primary => "primärvård",
            Self::Hospital => "sjukhus",
        }
    }
}

/// The levels of care that something concerns; none means both.
impl Word for Option<Care> {
    fn word(self) -> &'static str {
        self.map_or("both", Care::word)
    }
}

impl Word for Confidence {
    fn word(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}

impl SwedishWord for Confidence {
    fn swedish(self) -> &'static str {
        match self {
            Self::High => "hög",
            Self::Medium => "medel",
            Self::Low => "låg",
        }
    }
}

impl Word for Outcome {
    fn word(self) -> &'static str {
        match self {
            Self::Fulfilled => "fulfilled",
            Self::Changed => "changed",
            Self::Dropped => "dropped",
        }
    }
}

impl Word for SourceKind {
    fn word(self) -> &'static str {
        match self {
            Self::Region => "region",
            Self::Vendor => "vendor",
            Self::Authority => "authority",
            Self::Press => "press",
            Self::Research => "research",
            Self::Compilation => "compilation",
        }
    }
}

impl Word for CollaborationKind {
    fn word(self) -> &'static str {
        match self {
            Self::Procurement { .. } => "procurement",
            Self::Users => "users",
        }
    }
}

impl Word for MoneyKind {
    fn word(self) -> &'static str {
        match self {
            Self::Contract => "contract",
            Self::Budget => "budget",
            Self::Spent => "spent",
            Self::Estimate => "estimate",
            Self::Price => "price",
            Self::Fine => "fine",
        }
    }
}

impl Word for Precision {
    fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Season => "season",
            Self::Year => "year",
            Self::About => "about",
            Self::Decade => "decade",
            Self::By => "by",
            Self::Between => "between",
        }
    }
}

impl SwedishWord for Precision {
    fn swedish(self) -> &'static str {
        match self {
            Self::Day => "dag",
            Self::Month => "månad",
            Self::Season => "årstid",
            Self::Year => "år",
            Self::About => "omkring år",
            Self::Decade => "årtionde",
            Self::By => "senast",
            Self::Between => "mellan",
        }
    }
}

impl Word for End {
    fn word(self) -> &'static str {
        match self {
            Self::Dated(_) => "dated",
            Self::Replaced(_) => "replaced",
            Self::Continued(_) => "continued",
            Self::Open => "open",
        }
    }
}

impl SwedishWord for End {
    fn swedish(self) -> &'static str {
        match self {
            Self::Dated(_) => "angivet",
            Self::Replaced(_) => "byte",
            Self::Continued(_) => "fortsätter",
            Self::Open => "pågår",
        }
    }
}
