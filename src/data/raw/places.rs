//! The towns of the counties.

use super::Citations;
use crate::atlas::RegionCode;
use crate::data::word::Written;
use serde::Deserialize;

/// `data/places.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data) struct Places {
    pub(in crate::data) sources: Citations,
    #[serde(default, rename = "county")]
    pub(in crate::data) counties: Vec<County>,
}

/// The towns of a county.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data) struct County {
    pub(in crate::data) region: Written<RegionCode>,
    pub(in crate::data) residence: Written<&'static str>,
    #[serde(default)]
    pub(in crate::data) towns: Vec<Written<&'static str>>,
}

impl County {
    /// The names of all of them, the residence city first.
    pub(in crate::data) fn names(&self) -> impl Iterator<Item = &Written<&'static str>> {
        std::iter::once(&self.residence).chain(&self.towns)
    }
}
