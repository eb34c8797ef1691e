//! Suppliers, their owners, and what they supplied when.

use super::{Citations, Phrase};
use crate::atlas::{Confidence, Date, Texture};
use crate::data::word::{Colour, Key, Written};
use serde::Deserialize;

/// `data/suppliers.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data) struct Suppliers {
    pub(in crate::data) supplier: Vec<Supplier>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data) struct Supplier {
    pub(in crate::data) id: Written<Key>,
    pub(in crate::data) name: Written<&'static str>,
    pub(in crate::data) about: Phrase,
    pub(in crate::data) light: Written<Colour>,
    pub(in crate::data) dark: Written<Colour>,
    pub(in crate::data) texture: Written<Texture>,
    pub(in crate::data) sources: Citations,
    #[serde(default)]
    pub(in crate::data) owners: Vec<Owner>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data) struct Owner {
    pub(in crate::data) name: Written<&'static str>,
    pub(in crate::data) from: Written<Date>,
    pub(in crate::data) to: Option<Written<Date>>,
    pub(in crate::data) confidence: Written<Confidence>,
    pub(in crate::data) sources: Citations,
}

/// A supplier of a system, until the next.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data) struct Tenure {
    pub(in crate::data) supplier: Written<&'static str>,
    pub(in crate::data) from: Written<Date>,
    pub(in crate::data) confidence: Written<Confidence>,
    pub(in crate::data) sources: Citations,
}

impl Supplier {
    /// The citations of every claim about the supplier.
    pub(in crate::data) fn citations(&self) -> impl Iterator<Item = &Citations> {
        std::iter::once(&self.sources).chain(self.owners.iter().map(|owner| &owner.sources))
    }
}
