//! The guided tour.

use super::desk::Desk;
use crate::atlas::Step;
use crate::data::raw;

impl Desk<'_> {
    /// A step: its state, and what it says of that.
    pub(super) fn step(&mut self, raw: &raw::Step) -> Option<(&'static str, Step)> {
        let state = self.open(&raw.state);
        let title = self.phrase(&raw.title);
        let text = self.all(&raw.text, Self::phrase);
        let sources = self.sources(&raw.sources);
        Some((state?, Step { title: title?, text: text?, sources: sources? }))
    }
}
