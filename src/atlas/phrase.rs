//! Words of the data in both languages.

/// A text that readers see, in Swedish and in English.
///
/// The client speaks Swedish alone so far and does not carry the English words, which the checks and the
/// published files have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Swedish.
    pub sv: &'static str,
    /// English.
    #[cfg(not(target_arch = "wasm32"))]
    pub en: &'static str,
}

impl Phrase {
    /// The same in Swedish and in English.
    #[must_use]
    pub const fn new(sv: &'static str, en: &'static str) -> Self {
        #[cfg(target_arch = "wasm32")]
        let _ = en;
        Self {
            sv,
            #[cfg(not(target_arch = "wasm32"))]
            en,
        }
    }
}
