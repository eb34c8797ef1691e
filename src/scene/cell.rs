//! What one level of care in one region shows for a year.

use crate::atlas::{Atlas, Care, Date, Day, Holding, Plan, Region, Span, SystemId, Target, Year};
use crate::state::Mode;

/// What is known of one level of care in one region, for a year and a mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The system is in use.
    InUse(SystemId),
    /// The system is planned.
    Planned(SystemId),
    /// The system may be in use: its date has passed, or lies between two days; no source confirms it.
    Unconfirmed(SystemId),
    /// A new system is wanted but not chosen.
    Undecided,
    /// Several modules are planned instead of one system.
    Modular,
    /// Nothing is known.
    Unknown,
}

/// The kind of a cell, from the most to the least certain (`data-status`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// In use.
    InUse,
    /// Planned.
    Planned,
    /// Several modules instead of one system.
    Modular,
    /// Not chosen.
    Undecided,
    /// Not confirmed by any source.
    Unconfirmed,
    /// Nothing known.
    Unknown,
}

impl Status {
    /// All, from the most to the least certain.
    pub const ALL: [Self; 6] =
        [Self::InUse, Self::Planned, Self::Modular, Self::Undecided, Self::Unconfirmed, Self::Unknown];

    /// The name in hooks and style sheets.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::InUse => "in-use",
            Self::Planned => "planned",
            Self::Modular => "modular",
            Self::Undecided => "undecided",
            Self::Unconfirmed => "unconfirmed",
            Self::Unknown => "unknown",
        }
    }
}

impl Cell {
    /// What `care` in `region` shows for `year`.
    #[must_use]
    pub fn of(atlas: &Atlas, region: &Region, care: Care, year: Year, mode: Mode) -> Self {
        let day = atlas.day_shown(year);
        match mode {
            Mode::InUse if day <= atlas.as_of => used(atlas, region, care, day),
            Mode::InUse => promised(atlas, region, care, day),
            Mode::Planned => intended(atlas, region, care, day.min(atlas.as_of)),
        }
    }

    /// The system shown, if one is.
    #[must_use]
    pub const fn system(self) -> Option<SystemId> {
        match self {
            Self::InUse(id) | Self::Planned(id) | Self::Unconfirmed(id) => Some(id),
            Self::Undecided | Self::Modular | Self::Unknown => None,
        }
    }

    /// The kind of the cell.
    #[must_use]
    pub const fn status(self) -> Status {
        match self {
            Self::InUse(_) => Status::InUse,
            Self::Planned(_) => Status::Planned,
            Self::Unconfirmed(_) => Status::Unconfirmed,
            Self::Undecided => Status::Undecided,
            Self::Modular => Status::Modular,
            Self::Unknown => Status::Unknown,
        }
    }
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

/// The plan in force on a day, as it was known on that day; else what was used.
fn intended(atlas: &Atlas, region: &Region, care: Care, day: Day) -> Cell {
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
