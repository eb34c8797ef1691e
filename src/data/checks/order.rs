//! The order of dates that are not known to the day.

use crate::atlas::Date;
use crate::data::document::Page;
use crate::data::word::Written;
use crate::data::{Problem, Rule};

/// Ensures that dates stand in the order of time, as far as they have one: `2024` and `2024-11` have none.
pub(super) fn in_order<'a>(
    page: &Page,
    dates: impl Iterator<Item = &'a Written<Date>>,
    problems: &mut Vec<Problem>,
) {
    let dates: Vec<(&Written<Date>, Date)> = dates.filter_map(|date| Some((date, date.value()?))).collect();
    for [(before, earlier), (given, later)] in dates.array_windows() {
        if later.earliest() < earlier.earliest() && later.latest() < earlier.latest() {
            let rule = Rule::OutOfOrder { given: given.text.clone(), before: before.text.clone() };
            problems.push(page.problem(given.byte, rule));
        }
    }
}

/// Ensures that an end does not surely come before its start.
pub(super) fn end_after_start(
    page: &Page,
    start: &Written<Date>,
    end: &Written<Date>,
    problems: &mut Vec<Problem>,
) {
    if let (Some(from), Some(to)) = (start.value(), end.value())
        && to.latest() < from.earliest()
    {
        let rule = Rule::EndBeforeStart { end: end.text.clone(), start: start.text.clone() };
        problems.push(page.problem(end.byte, rule));
    }
}
