//! The towns of the counties.

use super::desk::{Desk, keep};
use crate::atlas::{Gazetteer, RegionCode, Towns};
use crate::data::raw;

impl Desk<'_> {
    /// The towns of all counties, in the order of their codes.
    pub(super) fn gazetteer(&mut self, raw: &raw::Places) -> Option<Gazetteer> {
        let counties: Vec<Option<(RegionCode, Towns)>> =
            raw.counties.iter().map(|county| self.towns(county)).collect();
        let sources = self.sources(&raw.sources);
        let mut counties: Vec<(RegionCode, Towns)> = counties.into_iter().collect::<Option<_>>()?;
        counties.sort_by_key(|(code, _)| *code);
        let towns = counties.into_iter().map(|(_, towns)| towns).collect();
        Some(Gazetteer { towns: keep(towns), sources: sources? })
    }

    fn towns(&mut self, raw: &raw::County) -> Option<(RegionCode, Towns)> {
        let code = self.region_code(&raw.region);
        let residence = self.open(&raw.residence);
        let others = self.all(&raw.towns, Self::open);
        Some((code?, Towns { residence: residence?, others: others? }))
    }
}
