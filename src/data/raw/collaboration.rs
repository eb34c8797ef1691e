//! Collaborations of regions, and sums of money.

use super::{Citations, Event, Phrase};
use crate::atlas::{Confidence, Date, MoneyKind, RegionCode, Texture};
use crate::data::word::{Colour, Joint, Key, Written};
use serde::Deserialize;
use toml::Spanned;

/// `data/collaborations.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data) struct Collaborations {
    #[serde(default)]
    pub(in crate::data) collaboration: Vec<Collaboration>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data) struct Collaboration {
    pub(in crate::data) id: Written<Key>,
    pub(in crate::data) name: Written<&'static str>,
    pub(in crate::data) short: Written<&'static str>,
    pub(in crate::data) kind: Written<Joint>,
    pub(in crate::data) about: Phrase,
    pub(in crate::data) light: Option<Written<Colour>>,
    pub(in crate::data) dark: Option<Written<Colour>>,
    pub(in crate::data) texture: Option<Written<Texture>>,
    pub(in crate::data) sources: Citations,
    #[serde(default)]
    pub(in crate::data) members: Vec<Membership>,
    #[serde(default, rename = "event")]
    pub(in crate::data) events: Vec<Event>,
    #[serde(default)]
    pub(in crate::data) money: Vec<Money>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data) struct Membership {
    pub(in crate::data) region: Written<RegionCode>,
    pub(in crate::data) from: Written<Date>,
    pub(in crate::data) to: Option<Written<Date>>,
    pub(in crate::data) confidence: Written<Confidence>,
    pub(in crate::data) sources: Citations,
    pub(in crate::data) note: Option<Phrase>,
}

/// A sum; figures are in millions of Swedish kronor.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data) struct Money {
    pub(in crate::data) kind: Written<MoneyKind>,
    pub(in crate::data) amount: Option<Spanned<f64>>,
    pub(in crate::data) least: Option<Spanned<f64>>,
    pub(in crate::data) most: Option<Spanned<f64>>,
    pub(in crate::data) covers: Phrase,
    pub(in crate::data) said: Written<Date>,
    pub(in crate::data) confidence: Written<Confidence>,
    pub(in crate::data) sources: Citations,
}

impl Collaboration {
    /// The citations of every claim about the collaboration.
    pub(in crate::data) fn citations(&self) -> impl Iterator<Item = &Citations> {
        let members = self.members.iter().map(|membership| &membership.sources);
        let events = self.events.iter().map(|event| &event.sources);
        let money = self.money.iter().map(|money| &money.sources);
        std::iter::once(&self.sources).chain(members).chain(events).chain(money)
    }
}
