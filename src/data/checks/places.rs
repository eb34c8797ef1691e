//! The towns of the counties.

use crate::data::raw::Raw;
use crate::data::{Problem, Rule};

/// Ensures that every region has towns to be found by.
pub(super) fn every_region_has_towns(raw: &Raw, problems: &mut Vec<Problem>) {
    let places = &raw.places;
    for region in &raw.regions {
        let code = &region.content.code;
        let has_towns = places.content.counties.iter().any(|county| county.region.text == code.text);
        if code.value().is_some() && !has_towns {
            let rule = Rule::NoTowns(code.text.clone());
            problems.push(places.page.problem(places.content.sources.span().start, rule));
        }
    }
}
