//! Words of the data in both languages.

/// A text that readers see, in Swedish and in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Swedish.
    pub sv: &'static str,
    /// English.
    pub en: &'static str,
}
