//! The sentence that is read first, in English.

mod colours;

use super::{joined, leader};
use crate::atlas::{Atlas, Care, ColourBy};
use crate::scene::{Count, Status, Tally, Tense};
use crate::state::{CareView, Mode, ViewState};
use crate::text::english::{agreeing, regions, spelled};
use crate::text::number::capital;

/// What the map shows in `state`: "In 2021 eight regions used Cosmic. Seven systems shared the country."
#[must_use]
pub fn summary(atlas: &Atlas, state: ViewState) -> String {
    joined([Some(headline(atlas, state)), Some(rest(atlas, state)).filter(|rest| !rest.is_empty())])
}

/// The first sentence of the summary.
#[must_use]
pub fn headline(atlas: &Atlas, state: ViewState) -> String {
    match state.colour_by {
        ColourBy::System => leading(atlas, state, &Tally::of(atlas, state)),
        ColourBy::Supplier => colours::supplier(atlas, state),
        ColourBy::Collaboration => colours::collaboration(atlas, state),
    }
}

/// The second sentence of the summary; empty where the first says it all.
#[must_use]
pub fn rest(atlas: &Atlas, state: ViewState) -> String {
    let rest = match state.colour_by {
        ColourBy::System => others(atlas, state, &Tally::of(atlas, state)),
        ColourBy::Supplier => colours::suppliers(atlas, state, &Tally::of(atlas, state)),
        ColourBy::Collaboration => colours::alone(atlas, state),
    };
    rest.unwrap_or_default()
}

/// What the map cannot show for certain in `state`; empty where there is no doubt.
#[must_use]
pub fn reservations(atlas: &Atlas, state: ViewState) -> String {
    if state.colour_by == ColourBy::Collaboration {
        return String::new();
    }
    let tally = Tally::of(atlas, state);
    let tense = Tense::of(atlas, state);
    joined([undecided(&tally, tense), modular(&tally, tense), unconfirmed(&tally), unknown(state, &tally)])
}

/// The system that most regions use or plan.
fn leading(atlas: &Atlas, state: ViewState, tally: &Tally) -> String {
    let (year, place, tense) = (state.year, place(state.care), Tense::of(atlas, state));
    let Some((id, count)) = leader(state, tally, tense) else {
        return format!("For {year} no health record system is known{place}.");
    };
    let name = atlas.system(id).name;
    let number = usize::from(count.all);
    let all = regions(number);
    match (state.mode, tense) {
        (Mode::InUse, Tense::Past) => format!("In {year} {}.", users(count, ["used"; 2], name, place)),
        (Mode::InUse, Tense::Present) => {
            format!("In {year} {}.", users(count, ["uses", "use"], name, place))
        }
        (Mode::InUse, Tense::Future) => {
            let are = agreeing(number, "is", "are");
            format!("In {year} {all} {are} to use {name}{place}, if plans hold.")
        }
        (Mode::Planned, Tense::Past) => {
            format!("At the end of {year} {all} used or planned to use {name}{place}.")
        }
        (Mode::Planned, _) => {
            let use_or_plan = agreeing(number, "uses or plans", "use or plan");
            format!("{} {all} {use_or_plan} to use {name}{place}.", by_plan(state, tense))
        }
    }
}

/// What a sentence on the plans of today begins with; those for a later year are the same.
fn by_plan(state: ViewState, tense: Tense) -> String {
    let year = state.year;
    match tense {
        Tense::Future => format!("Today’s plans also apply to {year}:"),
        Tense::Past | Tense::Present => format!("In {year}"),
    }
}

/// Those who surely use a system, then those who may: "ten regions used Cosmic, and perhaps three more".
/// The verb is given for one and for many.
fn users(count: Count, [one, many]: [&'static str; 2], name: &str, place: &str) -> String {
    let (sure, more) = (usize::from(count.in_use), usize::from(count.all - count.in_use));
    let told = |number| format!("{} {} {name}{place}", regions(number), agreeing(number, one, many));
    match (sure, more) {
        (0, _) => format!("perhaps {}", told(more)),
        (_, 0) => told(sure),
        (_, _) => format!("{}, and perhaps {} more", told(sure), spelled(more)),
    }
}

/// How many systems share the country, or are on somebody's list.
fn others(atlas: &Atlas, state: ViewState, tally: &Tally) -> Option<String> {
    let systems = tally.systems_shown();
    if systems < 2 {
        return None;
    }
    let number = at_least(systems, tally);
    let tense = Tense::of(atlas, state);
    Some(match (state.mode, tense) {
        (Mode::InUse, _) => format!("{number} systems {}.", share(state.care, tense)),
        (Mode::Planned, Tense::Past) => format!("{number} systems were in use or planned."),
        (Mode::Planned, _) => format!("{number} systems are in use or planned."),
    })
}

/// A number at the start of a sentence: "Four"; "At least four" where not everything is known.
fn at_least(number: usize, tally: &Tally) -> String {
    let (known, all) = tally.known();
    let number = spelled(number);
    if known < all { format!("At least {number}") } else { capital(&number) }
}

/// What several do: "shared the country".
fn share(care: CareView, tense: Tense) -> String {
    let verb = match tense {
        Tense::Past => "shared",
        Tense::Present => "share",
        Tense::Future => "are then to share",
    };
    let what = match care {
        CareView::All => "the country",
        CareView::Only(Care::Primary) => "the country’s primary care",
        CareView::Only(Care::Hospital) => "the country’s hospitals",
    };
    format!("{verb} {what}")
}

/// In how many regions a new system is wanted but not chosen.
fn undecided(tally: &Tally, tense: Tense) -> Option<String> {
    let number = some(tally, Status::Undecided)?;
    let (are, have) = match tense {
        Tense::Past => (agreeing(number, "was", "were"), "had"),
        Tense::Present | Tense::Future => (agreeing(number, "is", "are"), agreeing(number, "has", "have")),
    };
    let what = agreeing(number, "a new system", "new systems");
    Some(format!("{} {are} to get {what} but {have} not chosen which.", capital(&regions(number))))
}

/// In how many regions modules are wanted, not one system.
fn modular(tally: &Tally, tense: Tense) -> Option<String> {
    let number = some(tally, Status::Modular)?;
    let have = match tense {
        Tense::Past => "had",
        Tense::Present | Tense::Future => agreeing(number, "has", "have"),
    };
    Some(format!("{} {have} chosen several modules instead of one system.", capital(&regions(number))))
}

/// In how many regions what is shown is not confirmed.
fn unconfirmed(tally: &Tally) -> Option<String> {
    let number = some(tally, Status::Unconfirmed)?;
    Some(format!("For {} the information is not confirmed.", regions(number)))
}

/// In how many regions there is this status; none where in none.
fn some(tally: &Tally, status: Status) -> Option<usize> {
    Some(usize::from(tally.status(status))).filter(|number| 0 < *number)
}

/// How much is not known. Where something is but not all, there are at least two to count.
fn unknown(state: ViewState, tally: &Tally) -> Option<String> {
    let (known, all) = tally.known();
    (known < all).then(|| match (known, state.care) {
        (0, _) => "There is no information for any region.".to_owned(),
        (_, CareView::Only(_)) => format!("There is information for {known} of {all} regions."),
        (_, CareView::All) => format!(
            "There is information for {known} of {all} cases, \
             with each region’s primary care and hospitals counted separately."
        ),
    })
}

const fn place(care: CareView) -> &'static str {
    match care {
        CareView::All => "",
        CareView::Only(Care::Primary) => " in primary care",
        CareView::Only(Care::Hospital) => " in hospitals",
    }
}
