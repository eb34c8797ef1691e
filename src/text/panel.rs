//! The panel of a region or a system: what it shows in the chosen year.
//!
//! What the panel claims, with its sources, stands in the dossier, which it takes from a page of its own.

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod claim;
#[cfg(not(target_arch = "wasm32"))]
pub mod now;

use std::cmp::Ordering;

use super::date::day;
use super::number::regions;
use super::{label, words};
use crate::atlas::{Atlas, Cell, Hue, Region, Year};
use crate::scene::Shown;
use crate::state::{Subject, ViewState};

/// What a panel says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// The hook's value (`data-panel`), and the id of its dossier: `region:14`.
    pub key: String,
    /// The title: a region's or a system's name.
    pub title: &'static str,
    /// The line under the title.
    pub line: String,
    /// What it shows in the chosen year, as a sentence.
    pub shown: String,
    /// The heading of the list of regions.
    pub listing: &'static str,
}

impl Panel {
    /// The panel that is open in `state`.
    #[must_use]
    pub fn of(atlas: &Atlas, state: ViewState) -> Option<Self> {
        let date = heading(atlas, state.year);
        Some(match state.subject()? {
            Subject::Region(code) => {
                let region = atlas.region(code)?;
                let shown = label::shown(atlas, Shown::of(atlas, region, state));
                Self {
                    key: region_key(region),
                    title: region.name,
                    line: county(region),
                    shown: format!("{date}: {shown}."),
                    listing: words::NEIGHBOURS,
                }
            }
            Subject::Hue(hue) => {
                let count =
                    atlas.regions.iter().filter(|region| mention(atlas, state, region, hue).is_some());
                Self {
                    key: hue_key(atlas, hue),
                    title: match hue {
                        Hue::Collaboration(id) => atlas.collaboration(id).name,
                        Hue::System(_) | Hue::Supplier(_) => hue.name(atlas),
                    },
                    line: line(atlas, hue, state.year),
                    shown: format!("{date}: {}.", regions(count.count())),
                    listing: words::REGIONS,
                }
            }
        })
    }
}

/// What the open panel's list says of a region; none where the region is not on it. The panel of what is
/// chosen in the legend lists the regions that show it, a region's those neighbours that show one of its
/// systems.
#[must_use]
pub fn listed(atlas: &Atlas, state: ViewState, region: &Region) -> Option<String> {
    match state.subject()? {
        Subject::Hue(hue) => mention(atlas, state, region, hue),
        Subject::Region(code) => {
            let shown = |region| Shown::of(atlas, region, state);
            let pair = (code.min(region.code), code.max(region.code));
            let own = atlas.region(code).filter(|_| atlas.borders.contains(&pair))?;
            let systems = || shown(own).cells().filter_map(Cell::system);
            let shared = shown(region).cells().any(|cell| systems().any(|id| cell.system() == Some(id)));
            shared.then(|| label::shown(atlas, shown(region)))
        }
    }
}

/// What there is to say of a region under a system, a supplier or a collaboration; none where nothing is.
fn mention(atlas: &Atlas, state: ViewState, region: &Region, hue: Hue) -> Option<String> {
    let shown = Shown::of(atlas, region, state);
    let words = match hue {
        Hue::System(id) => label::statuses(shown, |system| system == id),
        Hue::Supplier(id) => {
            label::statuses(shown, |system| atlas.supplier_of(atlas.system(system), state.year) == Some(id))
        }
        Hue::Collaboration(id) if atlas.is_member(id, region, state.year) => words::MEMBER.to_owned(),
        Hue::Collaboration(_) => String::new(),
    };
    Some(words).filter(|words| !words.is_empty())
}

/// The key of a region's panel and dossier.
#[must_use]
pub fn region_key(region: &Region) -> String {
    format!("region:{}", region.code)
}

/// The key of the panel and the dossier of a system, a supplier or a collaboration.
#[must_use]
pub fn hue_key(atlas: &Atlas, hue: Hue) -> String {
    let kind = match hue {
        Hue::System(_) => "system",
        Hue::Supplier(_) => "supplier",
        Hue::Collaboration(_) => "collaboration",
    };
    format!("{kind}:{}", hue.key(atlas))
}

/// The query of a link to a system, a supplier or a collaboration: `system=cosmic`.
#[must_use]
pub fn hue_query(atlas: &Atlas, hue: Hue) -> String {
    let parameter = match hue {
        Hue::System(_) => "system",
        Hue::Supplier(_) => "leverantor",
        Hue::Collaboration(_) => "samverkan",
    };
    format!("{parameter}={}", hue.key(atlas))
}

/// The line under a region's name.
#[must_use]
pub fn county(region: &Region) -> String {
    format!("{}, {}", region.county, region.letter)
}

/// The line under the name of a system, with who supplied it in the year, a supplier or a collaboration.
#[must_use]
pub fn line(atlas: &Atlas, hue: Hue, year: Year) -> String {
    match hue {
        Hue::System(id) => {
            let supplier = atlas.supplier_of(atlas.system(id), year);
            let name = supplier.map_or(words::NO_SUPPLIER, |id| atlas.supplier(id).name);
            format!("{}: {name}", words::SUPPLIER)
        }
        Hue::Supplier(id) => match atlas.owner_of(atlas.supplier(id), year) {
            Some(owner) => format!("{}, {} {owner}", words::SUPPLIER, words::OWNER),
            None => words::SUPPLIER.to_owned(),
        },
        Hue::Collaboration(id) if atlas.collaboration(id).buys() => words::BUYERS.to_owned(),
        Hue::Collaboration(_) => words::USERS.to_owned(),
    }
}

/// The date for which `year` is shown: "Den 31 december 2021".
#[must_use]
pub fn heading(atlas: &Atlas, year: Year) -> String {
    match year.cmp(&atlas.this_year()) {
        Ordering::Less => format!("Den 31 december {year}"),
        Ordering::Equal => format!("Den {}", day(atlas.as_of)),
        Ordering::Greater => format!("Den 31 december {year}, om planerna håller"),
    }
}
