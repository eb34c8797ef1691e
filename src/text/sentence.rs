//! The sentence that is read first: what the map shows, in words.

mod colours;
pub mod english;

use super::number::{Gender, capital, regions, spelled};
use crate::atlas::{Atlas, Care, ColourBy, Hue, Language, SystemId};
use crate::scene::{Count, Status, Tally, Tense};
use crate::state::{CareView, Mode, ViewState};

/// What the map shows in `state`: "2021 använde åtta regioner Cosmic. Sju system delade på landet."
#[must_use]
pub fn summary(atlas: &Atlas, state: ViewState) -> String {
    joined([Some(headline(atlas, state)), Some(rest(atlas, state)).filter(|rest| !rest.is_empty())])
}

/// What the map shows in `state`, in this language.
#[must_use]
pub fn summary_in(language: Language, atlas: &Atlas, state: ViewState) -> String {
    match language {
        Language::Swedish => summary(atlas, state),
        Language::English => english::summary(atlas, state),
    }
}

/// The first sentence of the summary, in this language.
#[must_use]
pub fn headline_in(language: Language, atlas: &Atlas, state: ViewState) -> String {
    match language {
        Language::Swedish => headline(atlas, state),
        Language::English => english::headline(atlas, state),
    }
}

/// The second sentence of the summary, in this language; empty where the first says it all.
#[must_use]
pub fn rest_in(language: Language, atlas: &Atlas, state: ViewState) -> String {
    match language {
        Language::Swedish => rest(atlas, state),
        Language::English => english::rest(atlas, state),
    }
}

/// What the map cannot show for certain, in this language; empty where there is no doubt.
#[must_use]
pub fn reservations_in(language: Language, atlas: &Atlas, state: ViewState) -> String {
    match language {
        Language::Swedish => reservations(atlas, state),
        Language::English => english::reservations(atlas, state),
    }
}

/// What the first sentence of the summary is about; none where nothing is known.
#[must_use]
pub fn subject(atlas: &Atlas, state: ViewState) -> Option<Hue> {
    match state.colour_by {
        ColourBy::System => {
            let leader = leader(state, &Tally::of(atlas, state), Tense::of(atlas, state));
            leader.map(|(id, _)| Hue::System(id))
        }
        ColourBy::Collaboration | ColourBy::Supplier => colours::leader(atlas, state).map(|(hue, _)| hue),
    }
}

/// The first sentence of the summary.
#[must_use]
pub fn headline(atlas: &Atlas, state: ViewState) -> String {
    match state.colour_by {
        ColourBy::System => leading(atlas, state, &Tally::of(atlas, state)),
        ColourBy::Collaboration | ColourBy::Supplier => colours::headline(atlas, state),
    }
}

/// The second sentence of the summary; empty where the first says it all.
#[must_use]
pub fn rest(atlas: &Atlas, state: ViewState) -> String {
    let rest = match state.colour_by {
        ColourBy::System => others(atlas, state, &Tally::of(atlas, state)),
        ColourBy::Collaboration | ColourBy::Supplier => colours::rest(atlas, state),
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
    let [undecided, modular] = new_systems(atlas, state, &tally);
    joined([undecided, modular, unconfirmed(&tally), unknown(state, &tally)])
}

fn joined<const N: usize>(sentences: [Option<String>; N]) -> String {
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The system that most regions use or plan: where the year tells them apart, those who surely use it weigh
/// more than those who may.
fn leader(state: ViewState, tally: &Tally, tense: Tense) -> Option<(SystemId, Count)> {
    let is_told_apart = state.mode == Mode::InUse && tense != Tense::Future;
    tally.leader(|count| (if is_told_apart { count.in_use } else { count.all }, count.all))
}

/// "2021 använde åtta regioner Cosmic."
fn leading(atlas: &Atlas, state: ViewState, tally: &Tally) -> String {
    let (year, place, tense) = (state.year, place(state.care), Tense::of(atlas, state));
    let Some((id, count)) = leader(state, tally, tense) else {
        return format!("För {year} är inget journalsystem känt{place}.");
    };
    let name = atlas.system(id).name;
    let all = regions(usize::from(count.all));
    match (state.mode, tense) {
        (Mode::InUse, Tense::Past) => format!("{year} använde {}.", users(count, name, place)),
        (Mode::InUse, Tense::Present) => format!("{year} använder {}.", users(count, name, place)),
        (Mode::InUse, Tense::Future) => {
            format!("{year} ska {all} använda {name}{place}, om planerna håller.")
        }
        (Mode::Planned, Tense::Past) => {
            format!("Vid slutet av {year} använde eller planerade {all} {name}{place}.")
        }
        (Mode::Planned, Tense::Present) => format!("{year} använder eller planerar {all} {name}{place}."),
        (Mode::Planned, Tense::Future) => {
            format!("Även för {year} gäller dagens planer: {all} använder eller planerar {name}{place}.")
        }
    }
}

/// Those who surely use a system, then those who may: "tio regioner Cosmic, och kanske tre till".
fn users(count: Count, name: &str, place: &str) -> String {
    let (sure, more) = (usize::from(count.in_use), usize::from(count.all - count.in_use));
    match (sure, more) {
        (0, _) => format!("kanske {} {name}{place}", regions(more)),
        (_, 0) => format!("{} {name}{place}", regions(sure)),
        (_, _) => {
            format!("{} {name}{place}, och kanske {} till", regions(sure), spelled(more, Gender::Common))
        }
    }
}

/// How many systems share the country, or are on somebody's list.
fn others(atlas: &Atlas, state: ViewState, tally: &Tally) -> Option<String> {
    let systems = tally.systems_shown();
    if systems < 2 {
        return None;
    }
    let number = at_least(&spelled(systems, Gender::Neuter), tally);
    let verb = match (state.mode, Tense::of(atlas, state)) {
        (Mode::InUse, Tense::Past) => "delade på",
        (Mode::InUse, Tense::Present) => "delar på",
        (Mode::InUse, Tense::Future) => "delar då på",
        (Mode::Planned, Tense::Past) => {
            return Some(format!("{number} system användes eller var planerade."));
        }
        (Mode::Planned, _) => return Some(format!("{number} system används eller är planerade.")),
    };
    Some(format!("{number} system {verb} {}.", share(state.care)))
}

/// A number at the start of a sentence: "Fyra"; "Minst fyra" where not everything is known.
fn at_least(number: &str, tally: &Tally) -> String {
    let (known, all) = tally.known();
    if known < all { format!("Minst {number}") } else { capital(number) }
}

/// What several share.
const fn share(care: CareView) -> &'static str {
    match care {
        CareView::All => "landet",
        CareView::Only(Care::Primary) => "landets primärvård",
        CareView::Only(Care::Hospital) => "landets sjukhus",
    }
}

/// In how many regions a new system is wanted that is not one chosen system: not yet chosen, or modules.
fn new_systems(atlas: &Atlas, state: ViewState, tally: &Tally) -> [Option<String>; 2] {
    let (change, chosen) = match Tense::of(atlas, state) {
        Tense::Past => ("skulle byta system men hade inte valt vilket", "hade valt"),
        Tense::Present | Tense::Future => ("ska byta system men har inte valt vilket", "har valt"),
    };
    let say = |status, what: &str| {
        let regions = usize::from(tally.status(status));
        (0 < regions).then(|| format!("{} {what}.", capital(&self::regions(regions))))
    };
    let modules = format!("{chosen} flera moduler i stället för ett system");
    [say(Status::Undecided, change), say(Status::Modular, &modules)]
}

/// In how many regions what is shown is not confirmed.
fn unconfirmed(tally: &Tally) -> Option<String> {
    let regions = usize::from(tally.status(Status::Unconfirmed));
    (0 < regions).then(|| format!("I {} är uppgiften inte bekräftad.", self::regions(regions)))
}

/// How much is not known.
fn unknown(state: ViewState, tally: &Tally) -> Option<String> {
    let (known, all) = tally.known();
    let of = match state.care {
        CareView::All => ", med primärvård och sjukhus räknade var för sig",
        CareView::Only(_) => " regioner",
    };
    (known < all).then(|| format!("Uppgift finns för {known} av {all}{of}."))
}

const fn place(care: CareView) -> &'static str {
    match care {
        CareView::All => "",
        CareView::Only(Care::Primary) => " i primärvården",
        CareView::Only(Care::Hospital) => " på sjukhusen",
    }
}
