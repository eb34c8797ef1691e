//! From what is known to what is shown: the rules for one level of care in one region.
//!
//! They are worked out while building, for every year; the client looks the answers up.

use super::{Atlas, Care, Cell, Date, Day, Holding, Plan, Region, SourceId, Span, SystemId, Target, Year};

/// What `care` in `region` shows in use on a day; for a day after the data's date, what is planned by then.
pub(super) fn in_use(atlas: &Atlas, region: &Region, care: Care, day: Day) -> Cell {
    if day <= atlas.as_of { used(atlas, region, care, day) } else { promised(atlas, region, care, day) }
}

/// What was used on a day up to the data's date.
fn used(atlas: &Atlas, region: &Region, care: Care, day: Day) -> Cell {
    let used = match region.timeline(care).on(day) {
        Holding::InUse(span) => Cell::InUse(span.system),
        Holding::Unconfirmed(span) => Cell::Unconfirmed(span.system),
        Holding::Unknown => Cell::Unknown,
    };
    match overdue(atlas, region, care, day) {
        Some(planned) if used.system() != Some(planned) => Cell::Unconfirmed(planned),
        _ => used,
    }
}

/// The system of an open plan whose date has passed, with nothing to confirm it and nothing to deny it.
fn overdue(atlas: &Atlas, region: &Region, care: Care, day: Day) -> Option<SystemId> {
    let mut plans = region.plans_for(care).rev();
    let plan = plans.find(|plan| plan.ending.is_none() && plan.announced.latest() <= day)?;
    let (system, due) = due_by(plan, atlas.as_of, day)?;
    // A start or an end after the promised date tells what was used until then.
    let later = |date: Date| due.latest() < date.earliest();
    let denies = |span: &Span| later(span.from) || span.to.is_some_and(later);
    (!region.timeline(care).spans.iter().any(denies)).then_some(system)
}

/// What the plans in force at the data's date promise by a later day; else what is used now.
fn promised(atlas: &Atlas, region: &Region, care: Care, day: Day) -> Cell {
    let mut plans = region.plans_for(care).rev();
    let kept = plans.find_map(|plan| {
        let (id, _) = due_by(plan, atlas.as_of, day)?;
        plan.in_force(atlas.as_of).then_some(Cell::Planned(id))
    });
    let now = used(atlas, region, care, atlas.as_of);
    match kept {
        Some(planned) if planned.system() != now.system() => planned,
        _ => now,
    }
}

/// What `care` in `region` shows planned on a day: the plan in force, as it was known on that day; else what
/// was used. For a day after the data's date, as at that date.
pub(super) fn planned(atlas: &Atlas, region: &Region, care: Care, day: Day) -> Cell {
    let day = day.min(atlas.as_of);
    match region.plans_for(care).rev().find(|plan| plan.in_force(day)) {
        None => used(atlas, region, care, day),
        Some(plan) => match plan.target {
            Target::System(id) => Cell::Planned(id),
            Target::Modular => Cell::Modular,
            Target::Undecided => Cell::Undecided,
        },
    }
}

/// The system that a plan promises to have in place by `day`, and the date promised, as known on `known`.
fn due_by(plan: &Plan, known: Day, day: Day) -> Option<(SystemId, Date)> {
    let due = plan.promise_on(known)?.due?;
    match plan.target {
        Target::System(id) if due.latest() <= day => Some((id, due)),
        _ => None,
    }
}

impl Region {
    /// The span that what `care` shows in use for `year` rests on.
    #[must_use]
    pub fn span_shown(&self, atlas: &Atlas, care: Care, year: Year) -> Option<&'static Span> {
        match self.timeline(care).on(atlas.day_shown(year).min(atlas.as_of)) {
            Holding::InUse(span) | Holding::Unconfirmed(span) => Some(span),
            Holding::Unknown => None,
        }
    }

    /// The sources of what the region shows and plans for `year`, each once, in the order of their numbers.
    #[must_use]
    pub fn sources_for(&self, atlas: &Atlas, year: Year) -> Vec<SourceId> {
        let known = atlas.day_shown(year).min(atlas.as_of);
        let spans = Care::ALL.into_iter().filter_map(|care| self.span_shown(atlas, care, year));
        let plans = self.plans.iter().filter(|plan| plan.in_force(known));
        let claims = spans.map(|span| span.sources).chain(plans.map(|plan| plan.sources));
        SourceId::each_once(claims.flatten())
    }
}
