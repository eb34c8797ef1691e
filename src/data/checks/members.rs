//! Collaborations, and the regions in them.

use super::order;
use crate::data::raw::{Collaboration, Membership, Raw};
use crate::data::word::{Joint, Written};
use crate::data::{Problem, Rule};

/// Ensures that a collaboration's members stand in the order in which they joined.
pub(super) fn members_stand_in_order(raw: &Raw, problems: &mut Vec<Problem>) {
    for collaboration in &raw.collaborations.content.collaboration {
        let joined = collaboration.members.iter().map(|membership| &membership.from);
        order::in_order(&raw.collaborations.page, joined, problems);
    }
}

/// Ensures that a collaboration's events stand in the order in which they happened.
pub(super) fn events_of_collaborations_stand_in_order(raw: &Raw, problems: &mut Vec<Problem>) {
    for collaboration in &raw.collaborations.content.collaboration {
        let happened = collaboration.events.iter().map(|event| &event.date);
        order::in_order(&raw.collaborations.page, happened, problems);
    }
}

/// Ensures that what happened in the country stands in the order in which it happened.
pub(super) fn national_events_stand_in_order(raw: &Raw, problems: &mut Vec<Problem>) {
    let happened = raw.national.content.events.iter().map(|event| &event.date);
    order::in_order(&raw.national.page, happened, problems);
}

/// Ensures that no membership ends before it starts.
pub(super) fn memberships_end_after_they_start(raw: &Raw, problems: &mut Vec<Problem>) {
    for (_, membership) in memberships(raw) {
        if let Some(to) = &membership.to {
            order::end_after_start(&raw.collaborations.page, &membership.from, to, problems);
        }
    }
}

/// Ensures that a region is in one procurement collaboration at a time, and in each collaboration once.
pub(super) fn memberships_do_not_overlap(raw: &Raw, problems: &mut Vec<Problem>) {
    let all: Vec<_> = memberships(raw).collect();
    for (index, (collaboration, membership)) in all.iter().enumerate() {
        let earlier = all.iter().take(index).find(|(other, earlier)| {
            earlier.region.text == membership.region.text
                && (std::ptr::eq(*other, *collaboration) || buys(other) && buys(collaboration))
                && overlap(earlier, membership)
        });
        if let Some((_, earlier)) = earlier {
            let page = &raw.collaborations.page;
            let rule = Rule::MemberTwice {
                region: membership.region.text.clone(),
                other: page.place(earlier.region.byte),
            };
            problems.push(page.problem(membership.region.byte, rule));
        }
    }
}

/// Each membership with its collaboration, in the order of the file.
fn memberships(raw: &Raw) -> impl Iterator<Item = (&Collaboration, &Membership)> {
    let collaborations = raw.collaborations.content.collaboration.iter();
    collaborations.flat_map(|collaboration| {
        collaboration.members.iter().map(move |membership| (collaboration, membership))
    })
}

fn buys(collaboration: &Collaboration) -> bool {
    collaboration.kind.value() == Some(Joint::Procurement)
}

/// Whether neither membership surely ends by the sure start of the other; unless a date means nothing.
fn overlap(one: &Membership, other: &Membership) -> bool {
    let is_sound = |membership: &Membership| {
        membership.from.value().is_some() && membership.to.as_ref().is_none_or(|to| to.value().is_some())
    };
    is_sound(one) && is_sound(other) && !ends_by(one, other) && !ends_by(other, one)
}

fn ends_by(one: &Membership, other: &Membership) -> bool {
    let to = one.to.as_ref().and_then(Written::value);
    to.zip(other.from.value()).is_some_and(|(to, from)| to.latest() <= from.latest())
}
