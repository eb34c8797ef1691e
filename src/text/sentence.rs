//! The sentence that is read first: what the map shows, in words.

use super::number::{Gender, capital, regions, spelled};
use crate::atlas::{Atlas, Care};
use crate::scene::{Count, Status, Tally, Tense};
use crate::state::{CareView, Mode, ViewState};

/// What the map shows in `state`: "2021 använde åtta regioner Cosmic. Sju system delade på landet."
#[must_use]
pub fn summary(atlas: &Atlas, state: ViewState) -> String {
    let tally = Tally::of(atlas, state);
    joined([Some(leading(atlas, state, &tally)), others(atlas, state, &tally)])
}

/// What the map cannot show for certain in `state`; empty where there is no doubt.
#[must_use]
pub fn reservations(atlas: &Atlas, state: ViewState) -> String {
    let tally = Tally::of(atlas, state);
    joined([undecided(atlas, state, &tally), unconfirmed(&tally), unknown(state, &tally)])
}

fn joined<const N: usize>(sentences: [Option<String>; N]) -> String {
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
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

/// How many systems share the country, or are on somebody's list.
fn others(atlas: &Atlas, state: ViewState, tally: &Tally) -> Option<String> {
    let systems = tally.systems_shown();
    if systems < 2 {
        return None;
    }
    let number = capital(&spelled(systems, Gender::Neuter));
    let rest = match (state.mode, Tense::of(atlas, state)) {
        (Mode::InUse, Tense::Past) => "delade på landet",
        (Mode::InUse, Tense::Present) => "delar på landet",
        (Mode::InUse, Tense::Future) => "skulle då dela på landet",
        (Mode::Planned, Tense::Past) => "användes eller var planerade",
        (Mode::Planned, Tense::Present | Tense::Future) => "används eller är planerade",
    };
    Some(format!("{number} system {rest}."))
}

/// In how many regions a new system is wanted that is not one chosen system.
fn undecided(atlas: &Atlas, state: ViewState, tally: &Tally) -> Option<String> {
    let verb = if Tense::of(atlas, state) == Tense::Past { "hade" } else { "har" };
    let say = |status, what| {
        let regions = usize::from(tally.status(status));
        (0 < regions).then(|| format!("{} {verb} {what}.", capital(&self::regions(regions))))
    };
    let sentences = [
        say(Status::Undecided, "inte valt ett nytt system"),
        say(Status::Modular, "valt flera moduler i stället för ett system"),
    ];
    let sentences = joined(sentences);
    (!sentences.is_empty()).then_some(sentences)
}

/// In how many regions what is shown is not confirmed.
fn unconfirmed(tally: &Tally) -> Option<String> {
    let regions = usize::from(tally.status(Status::Unconfirmed));
    (0 < regions).then(|| format!("I {} är uppgiften inte bekräftad.", self::regions(regions)))
}

/// How much is not known.
fn unknown(state: ViewState, tally: &Tally) -> Option<String> {
    let (known, all) = tally.known();
    let of =
        if state.care == CareView::All { " (primärvård och sjukhus var för sig)" } else { " regioner" };
    (known < all).then(|| format!("Uppgift finns för {known} av {all}{of}."))
}

const fn place(care: CareView) -> &'static str {
    match care {
        CareView::All => "",
        CareView::Only(Care::Primary) => " i primärvården",
        CareView::Only(Care::Hospital) => " på sjukhusen",
    }
}
