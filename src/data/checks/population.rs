//! The counts of the population.

use crate::data::raw::Raw;
use crate::data::{Problem, Rule};

/// Ensures that the years of the counts stand in order, each once.
pub(super) fn censuses_stand_in_order(raw: &Raw, problems: &mut Vec<Problem>) {
    for [before, given] in raw.population.content.census.array_windows() {
        let [earlier, later] = [before, given].map(|census| *census.year.get_ref());
        if later <= earlier {
            let rule = Rule::OutOfOrder { given: later.to_string(), before: earlier.to_string() };
            problems.push(raw.population.page.problem(given.year.span().start, rule));
        }
    }
}

/// Ensures that every region is counted each time.
pub(super) fn every_region_is_counted(raw: &Raw, problems: &mut Vec<Problem>) {
    for census in &raw.population.content.census {
        for region in &raw.regions {
            let code = &region.content.code;
            if code.value().is_some() && !census.counties.get_ref().contains_key(&code.text) {
                let rule = Rule::NotCounted(code.text.clone());
                problems.push(raw.population.page.problem(census.counties.span().start, rule));
            }
        }
    }
}

/// Ensures that the counties add up to the country, unless one of them is missing.
pub(super) fn counties_add_up_to_the_country(raw: &Raw, problems: &mut Vec<Problem>) {
    for census in &raw.population.content.census {
        let counties = census.counties.get_ref();
        let is_complete = raw.regions.iter().all(|region| counties.contains_key(&region.content.code.text));
        let sum: u64 = counties.values().copied().map(u64::from).sum();
        let total = *census.total.get_ref();
        if is_complete && sum != u64::from(total) {
            let rule = Rule::NotTheSum { total, sum };
            problems.push(raw.population.page.problem(census.total.span().start, rule));
        }
    }
}
