//! The sentence where the colours tell the supplier or the collaboration.

use crate::atlas::{Atlas, ColourBy, Hue};
use crate::scene::{Fill, Tally, Tense, regions_surely_with, regions_with};
use crate::state::{Mode, ViewState};
use crate::text::number::{Gender, capital, regions, spelled};

/// The hue that most regions show, with how many they are; the first in the legend's order where several do.
pub(super) fn leader(atlas: &Atlas, state: ViewState) -> Option<(Hue, usize)> {
    let counts = Hue::all(atlas, state.colour_by).into_iter().rev();
    counts
        .map(|hue| (hue, regions_with(atlas, hue, state)))
        .filter(|(_, count)| 0 < *count)
        .max_by_key(|(_, count)| *count)
}

/// How many suppliers or collaborations are shown at all.
pub(super) fn shown(atlas: &Atlas, state: ViewState) -> usize {
    let hues = Hue::all(atlas, state.colour_by).into_iter();
    hues.filter(|hue| 0 < regions_with(atlas, *hue, state)).count()
}

/// In how many regions there is none to show.
pub(super) fn alone(atlas: &Atlas, state: ViewState) -> usize {
    atlas.regions.iter().filter(|region| Fill::of(atlas, region, state).0.hue.is_none()).count()
}

/// "2021 var Cambio leverantör i åtta regioner.", "2021 ingick nio regioner i Sussa."
pub(super) fn headline(atlas: &Atlas, state: ViewState) -> String {
    let (year, tense) = (state.year, Tense::of(atlas, state));
    let buys = state.colour_by == ColourBy::Collaboration;
    let Some((hue, count)) = leader(atlas, state) else {
        let what = if buys { "ingen samverkan kring upphandling" } else { "ingen leverantör" };
        return format!("För {year} är {what} känd.");
    };
    let (name, all) = (hue.name(atlas), count);
    let sure = regions_surely_with(atlas, hue, state);
    let (count, place) = (regions(count), super::place(state.care));
    let where_used = match sure {
        0 => format!("kanske i {count}"),
        _ if sure == all => format!("i {count}"),
        _ => format!("i {}, och kanske i {} till", regions(sure), spelled(all - sure, Gender::Common)),
    };
    match (buys, state.mode, tense) {
        (true, _, Tense::Past) => format!("{year} ingick {count} i {name}."),
        (true, _, Tense::Present) => format!("{year} ingår {count} i {name}."),
        (true, _, Tense::Future) => format!("Så långt det är känt ingår {count} i {name} även {year}."),
        (false, Mode::InUse, Tense::Past) => format!("{year} var {name} leverantör{place} {where_used}."),
        (false, Mode::InUse, Tense::Present) => format!("{year} är {name} leverantör{place} {where_used}."),
        (false, Mode::InUse, Tense::Future) => {
            format!("{year} ska {name} vara leverantör{place} i {count}, om planerna håller.")
        }
        (false, Mode::Planned, Tense::Past) => {
            format!("Vid slutet av {year} var {name} leverantör{place}, då eller enligt planerna, i {count}.")
        }
        (false, Mode::Planned, Tense::Present) => {
            format!("{year} är {name} leverantör{place}, nu eller enligt planerna, i {count}.")
        }
        (false, Mode::Planned, Tense::Future) => {
            format!(
                "Även för {year} gäller dagens planer: {name} är leverantör{place}, nu eller enligt planerna, i {count}."
            )
        }
    }
}

/// "Fyra leverantörer delade på landet.", "Tolv regioner ingick inte i någon känd samverkan."
pub(super) fn rest(atlas: &Atlas, state: ViewState) -> Option<String> {
    let is_past = Tense::of(atlas, state) == Tense::Past;
    if state.colour_by == ColourBy::Collaboration {
        let alone = alone(atlas, state);
        let verb = if is_past { "ingick" } else { "ingår" };
        return (0 < alone)
            .then(|| format!("{} {verb} inte i någon känd samverkan.", capital(&regions(alone))));
    }
    let shown = shown(atlas, state);
    let number = super::at_least(&spelled(shown, Gender::Common), &Tally::of(atlas, state));
    let verb = match (state.mode, is_past) {
        (Mode::InUse, true) => format!("delade på {}", super::share(state.care)),
        (Mode::InUse, false) => format!("delar på {}", super::share(state.care)),
        (Mode::Planned, true) => "fanns i bruk eller i planerna".to_owned(),
        (Mode::Planned, false) => "finns i bruk eller i planerna".to_owned(),
    };
    (1 < shown).then(|| format!("{number} leverantörer {verb}."))
}
