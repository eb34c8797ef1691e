//! How many people live in the counties.

use super::desk::{Desk, keep};
use crate::atlas::{Census, Population, RegionCode, Year};
use crate::data::{Rule, raw};

impl Desk<'_> {
    pub(super) fn population(&mut self, raw: &raw::Population) -> Option<Population> {
        let note = self.phrase(&raw.note);
        let censuses = self.all(&raw.census, Self::census);
        Some(Population { censuses: censuses?, note: note? })
    }

    fn census(&mut self, raw: &raw::Census) -> Option<Census> {
        let at = raw.counties.span().start;
        let counted = raw.counties.get_ref().iter();
        let counties: Vec<Option<(RegionCode, u32)>> =
            counted.map(|(code, inhabitants)| Some((self.county(at, code)?, *inhabitants))).collect();
        let sources = self.sources(&raw.sources);
        let mut counties: Vec<(RegionCode, u32)> = counties.into_iter().collect::<Option<_>>()?;
        // As texts, codes of three digits come before some of two.
        counties.sort_by_key(|(code, _)| *code);
        Some(Census { year: Year::new(*raw.year.get_ref()), counties: keep(counties), sources: sources? })
    }

    fn county(&mut self, at: usize, text: &str) -> Option<RegionCode> {
        match RegionCode::parse(text) {
            None => self.report(at, Rule::NotACode(text.to_owned())),
            Some(_) if !self.knows_region(text) => self.report(at, Rule::UnknownRegion(text.to_owned())),
            code => code,
        }
    }
}
