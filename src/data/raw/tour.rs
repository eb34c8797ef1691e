//! The guided tour.

use super::{Citations, Phrase};
use crate::data::word::Written;
use serde::Deserialize;

/// `data/tour.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data) struct Tour {
    #[serde(default, rename = "step")]
    pub(in crate::data) steps: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data) struct Step {
    /// The state, as an address writes it; that it can be read, a test holds, as the layer of states lies above.
    pub(in crate::data) state: Written<&'static str>,
    pub(in crate::data) title: Phrase,
    pub(in crate::data) text: Vec<Phrase>,
    pub(in crate::data) sources: Citations,
}
