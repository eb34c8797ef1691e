//! The sentence that is read first: what the map shows, in words.

use super::number::{Gender, capital, regions, spelled};
use crate::atlas::{Atlas, Care};
use crate::scene::{Count, Status, Tally, Tense};
use crate::state::{CareView, Mode, ViewState};

/// What the map shows in `state`: "2021 använde åtta regioner Cosmic. Sju system delade på landet."
#[must_use]
pub fn summary(atlas: &Atlas, state: ViewState) -> String {
    let tally = Tally::of(atlas, state);
    let sentences = [
        Some(leading(atlas, state, &tally)),
        others(atlas, state, &tally),
        doubts(atlas, state, &tally),
        unknown(state, &tally),
    ];
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    sentences.join(" ")
}

/// The system that most regions use or plan.
fn leading(atlas: &Atlas, state: ViewState, tally: &Tally) -> String {
    let year = state.year;
    let place = place(state.care);
    let Some((id, count)) = tally.leader() else {
        return format!("För {year} är inget journalsystem känt{place}.");
    };
    let name = atlas.system(id).name;
    match (state.mode, Tense::of(atlas, state)) {
        (Mode::InUse, Tense::Future) => {
            format!("{year} ska {} använda {name}{place}, om planerna håller.", regions(all(count)))
        }
        (Mode::InUse, tense) => {
            let verb = if tense == Tense::Past { "använde" } else { "använder" };
            format!("{year} {verb} {} {name}{place}.", regions(usize::from(count.in_use)))
        }
        (Mode::Planned, tense) => {
            let (of, verb) = match tense {
                Tense::Past => ("Vid slutet av ", "använde eller planerade"),
                Tense::Present | Tense::Future => ("", "använder eller planerar"),
            };
            format!("{of}{year} {verb} {} {name}{place}.", regions(all(count)))
        }
    }
}

fn all(count: Count) -> usize {
    usize::from(count.all)
}

/// How many systems share the country.
fn others(atlas: &Atlas, state: ViewState, tally: &Tally) -> Option<String> {
    let systems = tally.systems_shown();
    if systems < 2 {
        return None;
    }
    let number = capital(&spelled(systems, Gender::Neuter));
    let verb = match Tense::of(atlas, state) {
        Tense::Past => "delade",
        Tense::Present => "delar",
        Tense::Future => "skulle då dela",
    };
    Some(format!("{number} system {verb} på landet."))
}

/// What is planned without a system, or not confirmed.
fn doubts(atlas: &Atlas, state: ViewState, tally: &Tally) -> Option<String> {
    let past = Tense::of(atlas, state) == Tense::Past;
    let undecided = usize::from(tally.status(Status::Undecided) + tally.status(Status::Modular));
    let unconfirmed = usize::from(tally.status(Status::Unconfirmed));
    if 0 < undecided {
        let verb = if past { "hade" } else { "har" };
        return Some(format!("{} {verb} inte valt ett nytt system.", capital(&regions(undecided))));
    }
    (0 < unconfirmed).then(|| format!("I {} är uppgiften inte bekräftad.", regions(unconfirmed)))
}

/// How much is not known.
fn unknown(state: ViewState, tally: &Tally) -> Option<String> {
    let (known, all) = tally.known();
    let of = if state.care == CareView::All { "regionernas primärvård och sjukhus" } else { "regionerna" };
    (known < all).then(|| format!("Uppgift finns för {known} av {all} ({of})."))
}

const fn place(care: CareView) -> &'static str {
    match care {
        CareView::All => "",
        CareView::Only(Care::Primary) => " i primärvården",
        CareView::Only(Care::Hospital) => " på sjukhusen",
    }
}
