//! Sums of money, with what they cover and when they were said.

use super::{Confidence, Date, Phrase, SourceId};

/// Swedish kronor, whole ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kronor(u64);

impl Kronor {
    /// That many kronor.
    #[must_use]
    pub const fn new(kronor: u64) -> Self {
        Self(kronor)
    }

    /// The number of kronor: 310.6 million are 310,600,000.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.0
    }
}

/// What a sum of money is. Sums of different kinds are never added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyKind {
    /// The value of a contract or an award.
    Contract,
    /// What was set aside.
    Budget,
    /// What was spent.
    Spent,
    /// What it was thought to cost.
    Estimate,
    /// A price by month, by user and the like.
    Price,
    /// A fine or a fee, asked for or ordered.
    Fine,
}

/// How much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// One figure.
    Exactly(Kronor),
    /// The least and the most, the least first.
    Between(Kronor, Kronor),
}

/// A sum of money that someone named.
#[derive(Clone, Copy, Debug)]
pub struct Money {
    /// What it is.
    pub kind: MoneyKind,
    /// How much.
    pub amount: Amount,
    /// What it covers, and for how long: "the contract with Cerner for five years".
    pub covers: Phrase,
    /// When it was said.
    pub said: Date,
    /// How far this can be trusted.
    pub confidence: Confidence,
    /// Where it is known from.
    pub sources: &'static [SourceId],
}
