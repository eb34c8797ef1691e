//! Words of the data in both languages.

/// A text of the data, in Swedish and in English.
///
/// The client carries none of them: what the data says in words stands on a page of its own, from which
/// the panels take it. In the client a phrase is therefore empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Swedish.
    #[cfg(not(lean))]
    pub sv: &'static str,
    /// English.
    #[cfg(not(lean))]
    pub en: &'static str,
}

impl Phrase {
    /// The same in Swedish and in English.
    #[cfg(not(lean))]
    #[must_use]
    pub const fn new(sv: &'static str, en: &'static str) -> Self {
        Self { sv, en }
    }

    /// Nothing: see [`Phrase`].
    #[cfg(lean)]
    #[must_use]
    pub const fn new(_: &'static str, _: &'static str) -> Self {
        Self {}
    }
}
