//! Plans, and what became of them.

use super::order;
use crate::atlas::{Care, Date, Outcome};
use crate::data::raw::{Plan, Raw, Span};
use crate::data::{Problem, Rule};

/// Ensures that a region's plans stand in the order in which they were announced.
pub(super) fn plans_stand_in_order(raw: &Raw, problems: &mut Vec<Problem>) {
    for region in &raw.regions {
        let announced = region.content.plans.iter().map(|plan| &plan.announced);
        order::in_order(&region.page, announced, problems);
    }
}

/// Ensures that a plan's promises stand in the order in which they were given.
pub(super) fn promises_stand_in_order(raw: &Raw, problems: &mut Vec<Problem>) {
    for region in &raw.regions {
        for plan in &region.content.plans {
            let said = plan.promises.iter().map(|promise| &promise.said);
            order::in_order(&region.page, said, problems);
        }
    }
}

/// Ensures that a region's events stand in the order in which they happened.
pub(super) fn events_stand_in_order(raw: &Raw, problems: &mut Vec<Problem>) {
    for region in &raw.regions {
        let happened = region.content.events.iter().map(|event| &event.date);
        order::in_order(&region.page, happened, problems);
    }
}

/// Ensures that no plan ends before it was announced.
pub(super) fn plans_end_after_they_start(raw: &Raw, problems: &mut Vec<Problem>) {
    for region in &raw.regions {
        for plan in &region.content.plans {
            if let Some(ended) = &plan.ended {
                order::end_after_start(&region.page, &plan.announced, &ended.date, problems);
            }
        }
    }
}

/// Ensures that a fulfilled plan has a span of its target, from that date on, in each level of care it concerns.
pub(super) fn fulfilled_plans_have_their_spans(raw: &Raw, problems: &mut Vec<Problem>) {
    for region in &raw.regions {
        for plan in &region.content.plans {
            let Some(date) = fulfilled(plan) else { continue };
            for care in Care::ALL.into_iter().filter(|care| plan.care.concerns(*care)) {
                if !region.content.spans.iter().any(|span| fulfils(raw, span, plan, care, date)) {
                    let rule = Rule::NoSpanForPlan { target: plan.target.text.clone(), care };
                    problems.push(region.page.problem(plan.target.byte, rule));
                }
            }
        }
    }
}

/// When a plan was fulfilled, if it was.
fn fulfilled(plan: &Plan) -> Option<Date> {
    let ended = plan.ended.as_ref()?;
    ended.date.value().filter(|_| ended.outcome.value() == Some(Outcome::Fulfilled))
}

/// Whether a span fulfils a plan; one of which something is unknown may be the one.
fn fulfils(raw: &Raw, span: &Span, plan: &Plan, care: Care, date: Date) -> bool {
    let is_target = span.system.text == plan.target.text || !raw.has_system(&span.system.text);
    let is_level = span.care.value().is_none() || span.care.concerns(care);
    is_target && is_level && span.from.value().is_none_or(|from| agree(from, date))
}

/// Whether two dates, each as far as it is known, may be the same day.
fn agree(one: Date, other: Date) -> bool {
    one.earliest() <= other.latest() && other.earliest() <= one.latest()
}
