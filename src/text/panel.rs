//! What a panel says of its year, and what it claims.

pub(super) mod claim;
pub mod now;

use std::cmp::Ordering;

use super::date::day;
use super::words;
use crate::atlas::{Atlas, Day, Hue, Language, Region, Year};

/// The line under a region's name.
#[must_use]
pub fn county(region: &Region) -> String {
    format!("{}, {}", region.county, region.letter)
}

/// The line under the name of a system, with who supplied it in the year, a supplier or a collaboration.
#[must_use]
pub fn line(language: Language, atlas: &Atlas, hue: Hue, year: Year) -> String {
    match hue {
        Hue::System(id) => {
            let supplier = atlas.supplier_of(atlas.system(id), year);
            let name = supplier.map_or(language.phrase(words::NO_SUPPLIER), |id| atlas.supplier(id).name);
            format!("{}: {name}", language.phrase(words::SUPPLIER))
        }
        Hue::Supplier(id) => match atlas.owner_of(atlas.supplier(id), year) {
            Some(owner) => {
                format!("{}, {} {owner}", language.phrase(words::SUPPLIER), language.phrase(words::OWNER))
            }
            None => language.phrase(words::SUPPLIER).to_owned(),
        },
        Hue::Collaboration(id) if atlas.collaboration(id).buys() => language.phrase(words::BUYERS).to_owned(),
        Hue::Collaboration(_) => language.phrase(words::USERS).to_owned(),
    }
}

/// The date for which `year` is shown: "Den 31 december 2021".
#[must_use]
pub fn heading(language: Language, atlas: &Atlas, year: Year) -> String {
    let (last, now) = (Day::last_of(year), day(language, atlas.as_of));
    let last = day(language, last);
    match (language, year.cmp(&atlas.this_year())) {
        (Language::Swedish, Ordering::Less) => format!("Den {last}"),
        (Language::Swedish, Ordering::Equal) => format!("Den {now}"),
        (Language::Swedish, Ordering::Greater) => format!("Den {last}, om planerna håller"),
        (Language::English, Ordering::Less) => format!("On {last}"),
        (Language::English, Ordering::Equal) => format!("On {now}"),
        (Language::English, Ordering::Greater) => format!("On {last}, if the plans hold"),
    }
}
