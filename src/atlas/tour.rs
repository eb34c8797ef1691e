//! The guided tour: what the map tells, step by step.

use std::fmt;

use super::{Phrase, SourceId};

/// A step of the tour, by its place in the atlas's list of states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepId(u8);

impl StepId {
    /// The id for a place in the list; none past the 255th.
    #[must_use]
    pub fn new(index: usize) -> Option<Self> {
        u8::try_from(index).ok().map(Self)
    }

    /// The place in the list.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

impl fmt::Display for StepId {
    /// The number by which readers and addresses know it, from 1.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.index() + 1).fmt(formatter)
    }
}

/// What a step says of the state that it shows.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Its title, a statement.
    pub title: Phrase,
    /// What it tells, a paragraph each.
    pub text: &'static [Phrase],
    /// What that rests on.
    pub sources: &'static [SourceId],
}
