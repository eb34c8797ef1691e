//! Days to which a link can be pinned.

use super::Day;

/// A day that was once the data's date, or an earlier one: a link can ask for what was known then (`fryst`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The name in addresses, `2024-10-31`.
    pub key: &'static str,
    /// The day.
    pub day: Day,
}
