//! Promised against actual: when each introduction was first promised, and when it came.
//!
//! A delay runs from the last day that the first promise allows to the first day on which the start may
//! lie: what is said of it is never more than the sources bear. See decision 9.

use super::elapsed::Elapsed;
use crate::atlas::{Atlas, Care, Confidence, Date, Day, Outcome, Plan, Promise, Region, Span, Target};

/// A plan for which a date was once promised.
#[derive(Clone, Copy, Debug)]
pub struct Introduction {
    /// Where.
    pub region: &'static Region,
    /// What was planned.
    pub plan: &'static Plan,
    /// The promise from which the delay is counted: the first with a date.
    pub first: FirstPromise,
    /// What became of it.
    pub course: Course,
}

/// The first promise with a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstPromise {
    /// When it was made.
    pub said: Date,
    /// The date promised.
    pub due: Date,
}

/// What became of a promised introduction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// It started by the end of the time first promised.
    Kept(Start),
    /// It started later.
    Late(Start, Delay),
    /// It started, but the sources do not tell whether in time.
    Unsettled(Start),
    /// It ended without a start, after the promised time had passed where there is a delay.
    Abandoned {
        /// When it ended.
        date: Date,
        /// Whether another plan took its place; otherwise it was given up.
        replaced: bool,
        /// How long after the promised time.
        delay: Option<Delay>,
    },
    /// It has not started; the promised time has passed where there is a delay.
    Waiting(Option<Delay>),
}

/// A start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// When.
    pub date: Date,
    /// Whether it rests on low confidence alone.
    pub unconfirmed: bool,
}

/// How late something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delay {
    /// The shortest time that the sources allow.
    pub least: Elapsed,
    /// How well it is known.
    pub exactness: Exactness,
}

/// How well a length of time is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exactness {
    /// Both its ends are days.
    Exact,
    /// An end is a longer time, such as a year: it may be longer.
    AtLeast,
    /// A source says "about" of one of its ends.
    About,
}

impl Introduction {
    /// All plans with a promised date, the longest delay first; those without a delay follow: started
    /// perhaps late, in time, given up in time, and not yet due.
    #[must_use]
    pub fn all(atlas: &Atlas) -> Vec<Self> {
        let plans =
            atlas.regions.iter().flat_map(|region| region.plans.iter().map(move |plan| (region, plan)));
        let mut all: Vec<_> = plans.filter_map(|(region, plan)| Self::of(atlas, region, plan)).collect();
        all.sort_by_key(|one| (std::cmp::Reverse(one.delay().map(|delay| delay.least)), one.course.place()));
        all
    }

    /// The introduction that a plan speaks of; none where no date was promised.
    #[must_use]
    pub fn of(atlas: &Atlas, region: &'static Region, plan: &'static Plan) -> Option<Self> {
        let dated = |promise: &Promise| promise.due.map(|due| FirstPromise { said: promise.said, due });
        let first = plan.promises.iter().find_map(dated)?;
        let course = match plan.ending {
            None => match begun(region, plan) {
                Some(start) => started(first.due, start),
                None => Course::Waiting(delay(first.due, Date::Day(atlas.as_of))),
            },
            Some(ending) => match ending.outcome {
                Outcome::Fulfilled => started(first.due, start(region, plan, ending.date)),
                outcome => Course::Abandoned {
                    date: ending.date,
                    replaced: outcome == Outcome::Changed,
                    delay: delay(first.due, ending.date),
                },
            },
        };
        Some(Self { region, plan, first, course })
    }

    /// How late it is or became, where it is surely late.
    #[must_use]
    pub const fn delay(&self) -> Option<Delay> {
        match self.course {
            Course::Late(_, delay) => Some(delay),
            Course::Abandoned { delay, .. } | Course::Waiting(delay) => delay,
            Course::Kept(_) | Course::Unsettled(_) => None,
        }
    }

    /// How often a promise was taken back: given another date, or put off without one. A date that only
    /// tells more exactly what was promised before does not count.
    #[must_use]
    pub fn changes(&self) -> usize {
        let dues: Vec<_> = self.plan.promises.iter().map(|promise| promise.due).collect();
        dues.windows(2).filter(|pair| !refines(pair[0], pair[1])).count()
    }
}

impl Course {
    /// The place among those that are not late.
    const fn place(self) -> u8 {
        match self {
            Self::Late(..) | Self::Unsettled(_) => 0,
            Self::Kept(_) => 1,
            Self::Abandoned { .. } => 2,
            Self::Waiting(_) => 3,
        }
    }

    /// The start, where there was one.
    #[must_use]
    pub const fn start(self) -> Option<Start> {
        match self {
            Self::Kept(start) | Self::Late(start, _) | Self::Unsettled(start) => Some(start),
            Self::Abandoned { .. } | Self::Waiting(_) => None,
        }
    }
}

/// The start of a plan that was carried out on `date`.
fn start(region: &Region, plan: &Plan, date: Date) -> Start {
    let of_plan = brought(region, plan).find(|span| span.from == date);
    Start { date, unconfirmed: of_plan.is_some_and(is_weak) }
}

/// The start of a plan that nobody closed though what it was for came into use.
fn begun(region: &Region, plan: &Plan) -> Option<Start> {
    let span = brought(region, plan).find(|span| plan.announced.earliest() <= span.from.latest())?;
    Some(Start { date: span.from, unconfirmed: is_weak(span) })
}

/// The spans of the system that a plan is for, at the levels of care that it concerns.
fn brought(region: &Region, plan: &Plan) -> impl Iterator<Item = &'static Span> {
    let levels = Care::ALL.into_iter().filter(|care| plan.concerns(*care));
    let spans = levels.flat_map(|care| region.timeline(care).spans);
    spans.filter(|span| plan.target == Target::System(span.system))
}

fn is_weak(span: &Span) -> bool {
    span.confidence == Confidence::Low
}

fn started(due: Date, start: Start) -> Course {
    if start.date.latest() <= due.latest() {
        Course::Kept(start)
    } else {
        delay(due, start.date).map_or(Course::Unsettled(start), |delay| Course::Late(start, delay))
    }
}

/// How long after the promised time; none where that is not sure.
fn delay(due: Date, date: Date) -> Option<Delay> {
    let least = Elapsed::between(due.latest(), first_day(date)?)?;
    Some(Delay { least, exactness: exactness(due).max(exactness(date)) })
}

/// The first day that the date may mean; none where only a last one is known.
fn first_day(date: Date) -> Option<Day> {
    match date {
        Date::By(_) => None,
        known => Some(known.earliest()),
    }
}

const fn exactness(date: Date) -> Exactness {
    match date {
        Date::Day(_) => Exactness::Exact,
        Date::About(_) => Exactness::About,
        _ => Exactness::AtLeast,
    }
}

/// Whether a new promise says nothing that the one before did not allow.
fn refines(before: Option<Date>, after: Option<Date>) -> bool {
    match (before, after) {
        (Some(before), Some(after)) => {
            let begins = first_day(before)
                .is_none_or(|first| first_day(after).is_some_and(|refined| first <= refined));
            begins && after.latest() <= before.latest()
        }
        (None, None) => true,
        _ => false,
    }
}

/// What all introductions add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Started by the end of the time first promised.
    pub kept: usize,
    /// Started later.
    pub late: usize,
    /// Started, perhaps in time.
    pub unsettled: usize,
    /// Ended without a start.
    pub abandoned: usize,
    /// Not started, though the promised time has passed.
    pub overdue: usize,
    /// Not started, and the promised time has not passed.
    pub waiting: usize,
    /// The median delay of those that started; none where half of them may have been in time.
    pub median: Option<Delay>,
}

impl Summary {
    /// Counts introductions.
    #[must_use]
    pub fn of(introductions: &[Introduction]) -> Self {
        let mut summary = Self { median: median(introductions), ..Self::default() };
        for one in introductions {
            *match one.course {
                Course::Kept(_) => &mut summary.kept,
                Course::Late(..) => &mut summary.late,
                Course::Unsettled(_) => &mut summary.unsettled,
                Course::Abandoned { .. } => &mut summary.abandoned,
                Course::Waiting(Some(_)) => &mut summary.overdue,
                Course::Waiting(None) => &mut summary.waiting,
            } += 1;
        }
        summary
    }

    /// How many started.
    #[must_use]
    pub const fn started(self) -> usize {
        self.kept + self.late + self.unsettled
    }

    /// How many there are.
    #[must_use]
    pub const fn all(self) -> usize {
        self.started() + self.abandoned + self.overdue + self.waiting
    }
}

/// The middle of the shortest possible delays: the median of the true ones is no less. In time, or perhaps
/// in time, counts as no delay.
fn median(introductions: &[Introduction]) -> Option<Delay> {
    let started: Vec<_> = introductions.iter().filter(|one| one.course.start().is_some()).collect();
    let mut delays: Vec<_> =
        started.iter().map(|one| one.delay().map_or_else(Elapsed::default, |delay| delay.least)).collect();
    delays.sort_unstable();
    let upper = *delays.get(delays.len() / 2)?;
    let lower = *delays.get((delays.len() - 1) / 2)?;
    let least = lower.middle(upper);
    let settled = |one: &Introduction| match one.course {
        Course::Unsettled(_) => Exactness::AtLeast,
        _ => one.delay().map_or(Exactness::Exact, |delay| delay.exactness),
    };
    let exactness = started.iter().map(|one| settled(one)).max()?.min(Exactness::AtLeast);
    (least != Elapsed::default()).then_some(Delay { least, exactness })
}
