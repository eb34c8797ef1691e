//! What the fields must be to one another.
//!
//! What a single field must be is in `word`; that ids resolve is found where they are resolved, in `convert`.
//! A field that means nothing has been reported there, and is passed over here.

mod boundaries;
mod claims;
mod colours;
mod members;
mod money;
mod order;
mod places;
mod plans;
mod population;
mod site;
mod spans;
mod supply;
mod unique;

use super::Problem;
use super::raw::Raw;

/// A rule, held against all files.
type Check = fn(&Raw, &mut Vec<Problem>);

/// All rules that need more than one field to judge.
const CHECKS: [Check; 41] = [
    site::years_are_ordered,
    site::data_date_is_on_the_slider,
    site::editions_lead_to_the_data_date,
    site::nothing_happened_after_the_data_date,
    unique::systems_are_told_apart,
    unique::suppliers_are_told_apart,
    unique::collaborations_are_told_apart,
    unique::sources_are_told_apart,
    unique::regions_are_told_apart,
    unique::tiles_are_told_apart,
    unique::counties_are_told_apart,
    unique::counties_have_their_towns_once,
    unique::towns_of_a_county_are_told_apart,
    claims::every_claim_has_a_source,
    claims::every_source_is_used,
    spans::spans_stand_in_order,
    spans::spans_do_not_overlap,
    spans::spans_end_after_they_start,
    plans::plans_stand_in_order,
    plans::promises_stand_in_order,
    plans::events_stand_in_order,
    plans::plans_end_after_they_start,
    plans::fulfilled_plans_have_their_spans,
    supply::tenures_stand_in_order,
    supply::events_of_systems_stand_in_order,
    supply::owners_stand_in_order,
    supply::owners_end_after_they_start,
    members::members_stand_in_order,
    members::events_of_collaborations_stand_in_order,
    members::national_events_stand_in_order,
    members::memberships_end_after_they_start,
    members::memberships_do_not_overlap,
    money::sums_stand_in_order,
    population::censuses_stand_in_order,
    population::every_region_is_counted,
    population::counties_add_up_to_the_country,
    places::every_region_has_towns,
    boundaries::files_are_called_by_code_and_slug,
    boundaries::regions_are_those_with_boundaries,
    colours::patterns_are_told_apart,
    colours::colours_are_told_apart,
];

/// Holds every rule against the files.
pub(super) fn run(raw: &Raw, problems: &mut Vec<Problem>) {
    for check in CHECKS {
        check(raw, problems);
    }
}
