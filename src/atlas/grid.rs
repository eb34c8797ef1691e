//! What every level of care in every region shows in every year.

use super::{Atlas, Care, Cell, Region, Year};

/// The cells of all regions, levels of care and years, in that order: first what was in use, then, year by
/// year again, what was planned.
///
/// It is worked out while building, so that the client needs to know neither spans nor plans.
#[derive(Clone, Copy, Debug)]
pub struct Grid {
    /// The cells.
    pub cells: &'static [Cell],
}

impl Grid {
    /// A grid of nothing, for an atlas whose cells are worked out when they are asked for.
    pub const EMPTY: Self = Self { cells: &[] };

    /// All cells of an atlas.
    #[cfg(not(lean))]
    #[must_use]
    pub fn work_out(atlas: &Atlas) -> Vec<Cell> {
        let rows = atlas.regions.iter().flat_map(|region| Care::ALL.map(|care| (region, care)));
        rows.flat_map(|(region, care)| {
            let days = || atlas.years.all().map(|year| atlas.day_shown(year));
            let used = days().map(move |day| super::rules::in_use(atlas, region, care, day));
            used.chain(days().map(move |day| super::rules::planned(atlas, region, care, day)))
        })
        .collect()
    }

    /// The cell at a place; unknown for what is not in the grid.
    #[must_use]
    pub fn cell(self, atlas: &Atlas, region: &Region, care: Care, year: Year, is_planned: bool) -> Cell {
        let years = usize::from(atlas.years.last.number() - atlas.years.first.number()) + 1;
        let row = atlas.index_of(region.code).unwrap_or_default();
        let row = (row * Care::ALL.len() + care as usize) * 2 + usize::from(is_planned);
        let column = usize::from(year.number().saturating_sub(atlas.years.first.number()));
        self.cells.get(row * years + column).copied().unwrap_or(Cell::Unknown)
    }
}

impl Cell {
    /// What `care` in `region` shows in use for `year`.
    #[must_use]
    pub fn in_use(atlas: &Atlas, region: &Region, care: Care, year: Year) -> Self {
        #[cfg(not(lean))]
        return Self::made_up(atlas, region, year)
            .unwrap_or_else(|| super::rules::in_use(atlas, region, care, atlas.day_shown(year)));
        #[cfg(lean)]
        return atlas.grid.cell(atlas, region, care, year, false);
    }

    /// What `care` in `region` shows planned for `year`.
    #[must_use]
    pub fn planned(atlas: &Atlas, region: &Region, care: Care, year: Year) -> Self {
        #[cfg(not(lean))]
        return Self::made_up(atlas, region, year)
            .unwrap_or_else(|| super::rules::planned(atlas, region, care, atlas.day_shown(year)));
        #[cfg(lean)]
        return atlas.grid.cell(atlas, region, care, year, true);
    }

    /// What a reader has made up for a region: in use up to the year of the data's date, planned after it, and that
    /// in both levels of care and whether one asks for what is in use or for what is planned.
    #[cfg(not(lean))]
    fn made_up(atlas: &Atlas, region: &Region, year: Year) -> Option<Self> {
        let system = atlas.fiction.system_in(region.code, year)?;
        Some(if year <= atlas.this_year() { Self::InUse(system) } else { Self::Planned(system) })
    }
}
