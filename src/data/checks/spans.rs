//! Spans of one region and level of care.

use super::order;
use crate::atlas::Care;
use crate::data::document::Page;
use crate::data::raw::{Raw, Span};
use crate::data::{Problem, Rule};

/// Ensures that each span may start only after the one before may have started.
pub(super) fn spans_stand_in_order(raw: &Raw, problems: &mut Vec<Problem>) {
    for_neighbours(raw, |page, span, next| {
        let is_ordered = span.from.value()?.earliest() < next.from.value()?.earliest();
        let rule = || Rule::OutOfOrder { given: next.from.text.clone(), before: span.from.text.clone() };
        (!is_ordered).then(|| problems.push(page.problem(next.from.byte, rule())))
    });
}

/// Ensures that a span with an end of its own ends before the next has surely started.
pub(super) fn spans_do_not_overlap(raw: &Raw, problems: &mut Vec<Problem>) {
    for_neighbours(raw, |page, span, next| {
        let to = span.to.as_ref()?;
        let is_over = to.value()?.latest() <= next.from.value()?.latest();
        let rule = || Rule::Overlap { to: to.text.clone(), next: next.from.text.clone() };
        (!is_over).then(|| problems.push(page.problem(to.byte, rule())))
    });
}

/// Ensures that no span ends before it starts.
pub(super) fn spans_end_after_they_start(raw: &Raw, problems: &mut Vec<Problem>) {
    for region in &raw.regions {
        for span in &region.content.spans {
            if let Some(to) = &span.to {
                order::end_after_start(&region.page, &span.from, to, problems);
            }
        }
    }
}

/// Visits each span with the one that follows it on the same level of care.
fn for_neighbours(raw: &Raw, mut visit: impl FnMut(&Page, &Span, &Span) -> Option<()>) {
    for region in &raw.regions {
        for care in Care::ALL {
            let spans: Vec<&Span> =
                region.content.spans.iter().filter(|span| span.care.concerns(care)).collect();
            for [span, next] in spans.array_windows() {
                visit(&region.page, span, next);
            }
        }
    }
}
