//! The towns by which readers find the regions.

use super::SourceId;

/// Each region's towns.
#[derive(Clone, Copy, Debug)]
pub struct Gazetteer {
    /// In the order of the atlas's regions.
    pub towns: &'static [Towns],
    /// What all of it rests on.
    pub sources: &'static [SourceId],
}

/// The towns of a region, by their Swedish names, each once.
#[derive(Clone, Copy, Debug)]
pub struct Towns {
    /// The residence city, where the county's governor resides.
    pub residence: &'static str,
    /// Other towns, most people first.
    pub others: &'static [&'static str],
}

impl Towns {
    /// All of them, the residence city first.
    pub fn all(&self) -> impl Iterator<Item = &'static str> + use<> {
        std::iter::once(self.residence).chain(self.others.iter().copied())
    }
}
