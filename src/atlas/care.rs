//! Levels of care.

/// A level of care that has its own record system in some regions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Care {
    /// Primary care: health centres (*primärvård*).
    Primary,
    /// Hospitals (*sjukhus*), psychiatry included unless a source says otherwise.
    Hospital,
}

impl Care {
    /// Both levels, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::Primary, Self::Hospital];
}
