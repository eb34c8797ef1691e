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
use crate::atlas::{Atlas, Region, System, Year};
use crate::scene::{Shown, Tally};
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
            Subject::System(id) => {
                let system = atlas.system(id);
                let count = Tally::of(atlas, state).system(id).all;
                Self {
                    key: system_key(system),
                    title: system.name,
                    line: supplier(atlas, system, state.year),
                    shown: format!("{date}: {}.", regions(usize::from(count))),
                    listing: words::REGIONS,
                }
            }
        })
    }
}

/// What the open panel's list says of a region; none where the region is not on it. A system's panel lists
/// the regions that show it, a region's those neighbours that show one of its systems.
#[must_use]
pub fn listed(atlas: &Atlas, state: ViewState, region: &Region) -> Option<String> {
    let shown = |region| Shown::of(atlas, region, state);
    match state.subject()? {
        Subject::System(id) => Some(label::statuses(shown(region), id)).filter(|words| !words.is_empty()),
        Subject::Region(code) => {
            let pair = (code.min(region.code), code.max(region.code));
            let own = atlas.region(code).filter(|_| atlas.borders.contains(&pair))?;
            let systems = || shown(own).cells().filter_map(crate::scene::Cell::system);
            let shared = shown(region).cells().any(|cell| systems().any(|id| cell.system() == Some(id)));
            shared.then(|| label::shown(atlas, shown(region)))
        }
    }
}

/// The key of a region's panel and dossier.
#[must_use]
pub fn region_key(region: &Region) -> String {
    format!("region:{}", region.code)
}

/// The key of a system's panel and dossier.
#[must_use]
pub fn system_key(system: &System) -> String {
    format!("system:{}", system.key)
}

/// The line under a region's name.
#[must_use]
pub fn county(region: &Region) -> String {
    format!("{}, {}", region.county, region.letter)
}

/// The line under a system's name: who supplied it in the year.
#[must_use]
pub fn supplier(atlas: &Atlas, system: &System, year: Year) -> String {
    let supplier = atlas.supplier_of(system, year).map_or(words::NO_SUPPLIER, |id| atlas.supplier(id).name);
    format!("Leverantör: {supplier}")
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
