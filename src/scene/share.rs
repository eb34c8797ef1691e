//! How much of the country each system covers: regions and people, year by year.

use super::Cell;
use crate::atlas::{Atlas, Care, Population, Region, SystemId, Year};

/// What a system covers in a year. Both numbers are of halves: of the care of a region, primary care is
/// one half and its hospitals the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The system, and whether it was in use, is planned or is not confirmed; or that nothing is known.
    pub cell: Cell,
    /// Halves of regions.
    pub regions: u32,
    /// Inhabitants, each counted once for each half of their region.
    pub people: u32,
}

/// A year's shares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shares {
    /// The year.
    pub year: Year,
    /// Whether the year lies after the data's date: then the shares are what plans promise.
    pub forecast: bool,
    /// All that some region shows: systems in the order of the legend, what is in use before what is
    /// planned or not confirmed; what is not known comes last.
    pub parts: Vec<Share>,
}

impl Shares {
    /// The shares of every year on the slider.
    #[must_use]
    pub fn all(atlas: &Atlas, population: &Population) -> Vec<Self> {
        atlas.years.all().map(|year| Self::of(atlas, population, year)).collect()
    }

    /// The shares of a year.
    #[must_use]
    pub fn of(atlas: &Atlas, population: &Population, year: Year) -> Self {
        let mut parts: Vec<Share> = Vec::new();
        for region in atlas.regions {
            let people = population.of(region.code, year);
            for cell in cells(atlas, region, year) {
                match parts.iter_mut().find(|part| part.cell == cell) {
                    Some(part) => {
                        part.regions += 1;
                        part.people += people;
                    }
                    None => parts.push(Share { cell, regions: 1, people }),
                }
            }
        }
        parts.sort_by_key(|part| place(part.cell));
        Self { year, forecast: atlas.this_year() < year, parts }
    }

    /// All regions and all people, in halves.
    #[must_use]
    pub fn whole(&self) -> (u32, u32) {
        self.parts
            .iter()
            .fold((0, 0), |(regions, people), part| (regions + part.regions, people + part.people))
    }
}

/// What is in use, or promised, at both levels of care.
fn cells(atlas: &Atlas, region: &Region, year: Year) -> [Cell; 2] {
    Care::ALL.map(|care| Cell::in_use(atlas, region, care, year))
}

/// The place of a cell from the bottom of the pile.
fn place(cell: Cell) -> (usize, super::Status) {
    (cell.system().map_or(usize::MAX, SystemId::index), cell.status())
}
