//! How many people live in the counties.

use super::{Citations, Phrase};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// `data/population.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data) struct Population {
    pub(in crate::data) note: Phrase,
    pub(in crate::data) census: Vec<Census>,
}

/// The population on 31 December of a year.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data) struct Census {
    pub(in crate::data) year: Spanned<u16>,
    pub(in crate::data) total: Spanned<u32>,
    pub(in crate::data) sources: Citations,
    /// Inhabitants by code.
    pub(in crate::data) counties: Spanned<BTreeMap<String, u32>>,
}
