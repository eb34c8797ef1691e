//! Regions, their files and their boundaries.

use crate::data::raw::Raw;
use crate::data::{Problem, Rule};

/// Ensures that a region's file is called by its code and slug, so that a list of files is one of regions.
pub(super) fn files_are_called_by_code_and_slug(raw: &Raw, problems: &mut Vec<Problem>) {
    for region in &raw.regions {
        let (code, slug) = (&region.content.code, &region.content.slug);
        let right = format!("{}-{}", code.text, slug.text);
        let means_something = code.value().is_some() && slug.value().is_some();
        if means_something && region.page.stem() != right {
            problems.push(region.page.problem(code.byte, Rule::FileName(format!("{right}.toml"))));
        }
    }
}

/// Ensures that every region has a boundary and every boundary a region.
pub(super) fn regions_are_those_with_boundaries(raw: &Raw, problems: &mut Vec<Problem>) {
    let codes: Vec<_> = raw.regions.iter().map(|region| region.content.code.value()).collect();
    if raw.boundaries.is_whole {
        for region in &raw.regions {
            let code = &region.content.code;
            let is_bounded = |code| raw.boundaries.codes.iter().any(|(bounded, _)| *bounded == code);
            if !code.value().is_none_or(is_bounded) {
                problems.push(region.page.problem(code.byte, Rule::NoBoundary(code.text.clone())));
            }
        }
    }
    if raw.is_whole && codes.iter().all(Option::is_some) {
        for (code, byte) in &raw.boundaries.codes {
            if !codes.contains(&Some(*code)) {
                problems.push(raw.boundaries.page.problem(*byte, Rule::NoRegion(code.to_string())));
            }
        }
    }
}
