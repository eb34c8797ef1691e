//! The sentence in English where the colours tell the supplier or the collaboration.

use super::{at_least, by_plan, place, share};
use crate::atlas::{Atlas, Care};
use crate::scene::{Tally, Tense, regions_surely_with};
use crate::state::{CareView, Mode, ViewState};
use crate::text::english::{agreeing, regions, spelled};
use crate::text::number::capital;
use crate::text::sentence::colours;

/// "In 2021 Cambio supplied eight regions."
pub(super) fn supplier(atlas: &Atlas, state: ViewState) -> String {
    let (year, tense) = (state.year, Tense::of(atlas, state));
    let Some((hue, count)) = colours::leader(atlas, state) else {
        return format!("For {year} no supplier is known{}.", place(state.care));
    };
    let name = hue.name(atlas);
    let whom = format!("{}{}", regions(count), with(state.care));
    let sure = regions_surely_with(atlas, hue, state);
    let told = |verb| match sure {
        0 => format!("perhaps {name} {verb} {whom}"),
        _ if sure == count => format!("{name} {verb} {whom}"),
        _ => {
            let more = spelled(count - sure);
            format!("{name} {verb} {}{}, and perhaps {more} more", regions(sure), with(state.care))
        }
    };
    match (state.mode, tense) {
        (Mode::InUse, Tense::Past) => format!("In {year} {}.", told("supplied")),
        (Mode::InUse, Tense::Present) => format!("In {year} {}.", told("supplies")),
        (Mode::InUse, Tense::Future) => format!("In {year} {name} is to supply {whom}, if plans hold."),
        (Mode::Planned, Tense::Past) => {
            format!("At the end of {year} {name} supplied, or was to supply, {whom}.")
        }
        (Mode::Planned, _) => {
            format!("{} {name} supplies, or is to supply, {whom}.", by_plan(state, tense))
        }
    }
}

/// "Four suppliers shared the country."
pub(super) fn suppliers(atlas: &Atlas, state: ViewState, tally: &Tally) -> Option<String> {
    let shown = colours::shown(atlas, state);
    if shown < 2 {
        return None;
    }
    let (number, tense) = (at_least(shown, tally), Tense::of(atlas, state));
    Some(match (state.mode, tense) {
        (Mode::InUse, _) => format!("{number} suppliers {}.", share(state.care, tense)),
        (Mode::Planned, Tense::Past) => format!("{number} suppliers had systems in use or planned."),
        (Mode::Planned, _) => format!("{number} suppliers have systems in use or planned."),
    })
}

/// "In 2021 nine regions belonged to Sussa."
pub(super) fn collaboration(atlas: &Atlas, state: ViewState) -> String {
    let year = state.year;
    let Some((hue, count)) = colours::leader(atlas, state) else {
        return format!("For {year} no procurement collaboration is known.");
    };
    let (name, all) = (hue.name(atlas), regions(count));
    match Tense::of(atlas, state) {
        Tense::Past => format!("In {year} {all} belonged to {name}."),
        Tense::Present => format!("In {year} {all} {} to {name}.", agreeing(count, "belongs", "belong")),
        Tense::Future => format!("As far as is known, {all} will still belong to {name} in {year}."),
    }
}

/// "Twelve regions belonged to no known collaboration."; none where no collaboration is known at all.
pub(super) fn alone(atlas: &Atlas, state: ViewState) -> Option<String> {
    colours::leader(atlas, state)?;
    let alone = colours::alone(atlas, state);
    let verb = match Tense::of(atlas, state) {
        Tense::Past => "belonged",
        Tense::Present | Tense::Future => agreeing(alone, "belongs", "belong"),
    };
    (0 < alone).then(|| format!("{} {verb} to no known collaboration.", capital(&regions(alone))))
}

/// With what a supplier supplies a region, where only a part of care is looked at.
const fn with(care: CareView) -> &'static str {
    match care {
        CareView::All => "",
        CareView::Only(Care::Primary) => " with systems for primary care",
        CareView::Only(Care::Hospital) => " with systems for hospitals",
    }
}
