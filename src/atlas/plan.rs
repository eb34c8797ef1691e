//! What someone had decided or announced, and what became of it.

use super::{Care, Confidence, Date, Day, Phrase, SourceId, SystemId};

/// What a plan is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// One system.
    System(SystemId),
    /// Several modules instead of one system.
    Modular,
    /// A new system, not yet chosen.
    Undecided,
}

/// A date that was promised for a plan, and when it was promised.
#[derive(Clone, Copy, Debug)]
pub struct Promise {
    /// When it was promised.
    pub said: Date,
    /// The date promised for the introduction; none where it was put off without a date.
    pub due: Option<Date>,
    /// Where this is known from.
    pub sources: &'static [SourceId],
}

/// What became of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was carried out.
    Fulfilled,
    /// Another plan took its place.
    Changed,
    /// It was given up.
    Dropped,
}

/// The end of a plan.
#[derive(Clone, Copy, Debug)]
pub struct Ending {
    /// When.
    pub date: Date,
    /// How.
    pub outcome: Outcome,
    /// Where this is known from.
    pub sources: &'static [SourceId],
}

/// A decided or announced change in a region.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// The level of care it concerns; none means both.
    pub only: Option<Care>,
    /// What it is for.
    pub target: Target,
    /// When it was decided or announced.
    pub announced: Date,
    /// The promised dates, in the order in which they were given.
    pub promises: &'static [Promise],
    /// What became of it; none while it is in force.
    pub ending: Option<Ending>,
    /// How far this can be trusted.
    pub confidence: Confidence,
    /// Where it is known from.
    pub sources: &'static [SourceId],
    /// What else a reader should know of it.
    pub note: Option<Phrase>,
}

impl Plan {
    /// Whether the plan concerns this level of care.
    #[must_use]
    pub fn concerns(&self, care: Care) -> bool {
        self.only.is_none_or(|only| only == care)
    }

    /// Whether the plan was in force on `day`: announced by then and not surely ended.
    #[must_use]
    pub fn in_force(&self, day: Day) -> bool {
        self.announced.latest() <= day && self.ending.is_none_or(|ending| day < ending.date.latest())
    }

    /// The last promise made by `day`.
    #[must_use]
    pub fn promise_on(&self, day: Day) -> Option<&'static Promise> {
        self.promises.iter().rev().find(|promise| promise.said.latest() <= day)
    }
}
