//! What the atlas says on its date, and what it would have said on an earlier one.

use super::{
    Atlas, Cited, Collaboration, Day, Grid, Native, Owner, Region, RegionCode, Supplier, System, Tenure,
};

impl Atlas {
    /// The atlas with all that the client looks up for each year on the slider, worked out from what is known.
    #[must_use]
    pub fn worked_out(self) -> Self {
        let days = || self.years.all().map(|year| self.day_shown(year).min(self.as_of));
        let systems = self.systems.iter().map(|system| System {
            supplied: keep(days().map(|day| Tenure::on(&system.tenures, day))),
            ..*system
        });
        let suppliers = self.suppliers.iter().map(|supplier| Supplier {
            owned: Native::new(keep(days().map(|day| Owner::on(&supplier.owners, day)))),
            ..*supplier
        });
        let collaborations = self.collaborations.iter().map(|collaboration| Collaboration {
            present: keep(days().map(|day| present(collaboration, day))),
            ..*collaboration
        });
        let regions =
            self.regions.iter().map(|region| Region { cited: Native::new(cited(&self, region)), ..*region });
        Self {
            regions: keep(regions),
            systems: keep(systems),
            suppliers: keep(suppliers),
            collaborations: keep(collaborations),
            grid: Grid { cells: keep(Grid::work_out(&self)) },
            ..self
        }
    }

    /// The atlas as it was known on an earlier day, with what has been found out since about the time before it:
    /// every question that the atlas answers looks no further than its date, so moving that date back is enough.
    ///
    /// Up to that day nothing differs from what the atlas shows now for the same day; after it, what was announced
    /// and promised by then counts, and nothing that was announced, promised, begun or ended later. On the data's
    /// date, or after it, the atlas is what it is.
    #[must_use]
    pub fn as_known_on(&self, day: Day) -> Self {
        if self.as_of <= day { *self } else { Self { as_of: day, ..*self }.worked_out() }
    }
}

/// The members of a collaboration on a day, by code.
fn present(collaboration: &Collaboration, day: Day) -> &'static [RegionCode] {
    let members = collaboration.members.iter().filter(|member| member.holds(day));
    let mut codes: Vec<RegionCode> = members.map(|member| member.region).collect();
    codes.sort_unstable();
    keep(codes)
}

/// What a region's cells rest on, one entry for each year in which that changes.
fn cited(atlas: &Atlas, region: &Region) -> &'static [Cited] {
    let mut runs: Vec<Cited> = Vec::new();
    for year in atlas.years.all() {
        let sources = region.sources_for(atlas, year);
        if runs.last().is_none_or(|last| last.sources != sources) {
            runs.push(Cited { from: year, sources: keep(sources) });
        }
    }
    keep(runs)
}

/// Keeps a table as long as the program runs, which only works out a few atlases.
fn keep<T>(table: impl IntoIterator<Item = T>) -> &'static [T] {
    table.into_iter().collect::<Vec<_>>().leak()
}
