//! What is known but not carried to the browser.

/// A part of the atlas that the client does without, as all it needs of it was worked out while building:
/// there it is empty.
#[derive(Clone, Copy, Debug)]
pub struct Native<T>(#[cfg(not(lean))] T, #[cfg(lean)] std::marker::PhantomData<T>);

#[cfg(not(lean))]
impl<T: Copy> Native<T> {
    /// The value.
    #[must_use]
    pub const fn new(value: T) -> Self {
        Self(value)
    }
}

#[cfg(lean)]
impl<T: Copy> Native<T> {
    /// Nothing: see [`Native`].
    #[must_use]
    pub const fn new(_: T) -> Self {
        Self(std::marker::PhantomData)
    }
}

#[cfg(not(lean))]
impl<T> std::ops::Deref for Native<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
