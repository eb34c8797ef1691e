//! The domain: who uses what, since when, and how we know.
//!
//! An [`Atlas`] is known to fit together. It is made once, from checked files, while building;
//! therefore its questions are total and its tables are static.

mod archive;
mod care;
mod cell;
mod collaboration;
mod date;
mod edition;
mod event;
mod fiction;
mod gazetteer;
mod grid;
mod hue;
#[cfg(not(lean))]
mod known;
mod language;
mod money;
mod native;
mod phrase;
mod plan;
mod population;
mod region;
#[cfg(not(lean))]
mod rules;
mod source;
mod supplier;
mod system;
mod timeline;
mod tour;

pub use archive::{Archive, Dossier, Proceedings};
pub use care::Care;
pub use cell::{Cell, Status};
pub use collaboration::{Collaboration, CollaborationId, CollaborationKind, Membership};
pub use date::{Date, Day, Season, Year, Years};
pub use edition::Edition;
pub use event::Event;
pub use fiction::{Fiction, Switch};
pub use gazetteer::{Gazetteer, Towns};
pub use grid::Grid;
pub use hue::{ColourBy, Hue};
pub use language::Language;
pub use money::{Amount, Kronor, Money, MoneyKind};
pub use native::Native;
pub use phrase::Phrase;
pub use plan::{Ending, Outcome, Plan, Promise, Target};
pub use population::{Census, Population};
pub use region::{Arrows, Cited, Region, RegionCode, Tile};
pub use source::{Confidence, Source, SourceId, SourceKind};
pub use supplier::{Owner, Supplier, SupplierId, Tenure};
pub use system::{Colours, System, SystemId, Texture};
pub use timeline::{Holding, Span, Timeline};
pub use tour::{Step, StepId};

/// Everything the map knows.
#[derive(Clone, Copy, Debug)]
pub struct Atlas {
    /// The day the data speaks for; later days are forecasts.
    pub as_of: Day,
    /// The days to which a link can be pinned, in the order of time; the last is the data's date.
    pub editions: &'static [Edition],
    /// The years on the slider.
    pub years: Years,
    /// All regions, ordered by code.
    pub regions: &'static [Region],
    /// All systems, in the order of the legend.
    pub systems: &'static [System],
    /// All suppliers, in the order of the legend.
    pub suppliers: &'static [Supplier],
    /// All collaborations of regions, in the order of the legend.
    pub collaborations: &'static [Collaboration],
    /// Pairs of regions that share a border, the lower code first, ordered.
    pub borders: &'static [(RegionCode, RegionCode)],
    /// What each region shows in each year.
    pub grid: Grid,
    /// What a reader has made up, which comes before what is known.
    pub fiction: Native<Fiction>,
    /// The states of the steps of the guided tour, as addresses write them: `ar=2012&system=cosmic`.
    pub steps: &'static [&'static str],
}

impl Atlas {
    /// The atlas with what a reader makes up in place of anything that was made up before.
    #[cfg(not(lean))]
    #[must_use]
    pub fn imagined(&self, fiction: Fiction) -> Self {
        Self { fiction: Native::new(fiction), ..*self }
    }

    /// The region with this code.
    #[must_use]
    pub fn region(&self, code: RegionCode) -> Option<&'static Region> {
        self.index_of(code).map(|index| &self.regions[index])
    }

    /// The place of a region in the atlas.
    #[must_use]
    pub fn index_of(&self, code: RegionCode) -> Option<usize> {
        self.regions.binary_search_by_key(&code, |region| region.code).ok()
    }

    /// The system with this number; ids are only made for systems of the atlas.
    #[must_use]
    pub fn system(&self, id: SystemId) -> &'static System {
        &self.systems[id.index()]
    }

    /// The system that the address calls `key`.
    #[must_use]
    pub fn system_called(&self, key: &str) -> Option<SystemId> {
        self.system_ids().find(|id| self.system(*id).key == key)
    }

    /// The supplier with this number; ids are only made for suppliers of the atlas.
    #[must_use]
    pub fn supplier(&self, id: SupplierId) -> &'static Supplier {
        &self.suppliers[id.index()]
    }

    /// The collaboration with this number; ids are only made for collaborations of the atlas.
    #[must_use]
    pub fn collaboration(&self, id: CollaborationId) -> &'static Collaboration {
        &self.collaborations[id.index()]
    }

    /// The collaboration that the address calls `key`.
    #[must_use]
    pub fn collaboration_called(&self, key: &str) -> Option<CollaborationId> {
        let mut ids = (0..self.collaborations.len()).filter_map(CollaborationId::new);
        ids.find(|id| self.collaboration(*id).key == key)
    }

    /// The supplier that the address calls `key`.
    #[must_use]
    pub fn supplier_called(&self, key: &str) -> Option<SupplierId> {
        let mut ids = (0..self.suppliers.len()).filter_map(SupplierId::new);
        ids.find(|id| self.supplier(*id).key == key)
    }

    /// Who supplied a system on the day for which `year` is shown, where known; after the data's date,
    /// who supplies it now.
    #[must_use]
    pub fn supplier_of(&self, system: &System, year: Year) -> Option<SupplierId> {
        *system.supplied.get(self.index_known(year)?)?
    }

    /// Who owned a supplier on the day for which `year` is shown, where known.
    #[cfg(not(lean))]
    #[must_use]
    pub fn owner_of(&self, supplier: &Supplier, year: Year) -> Option<&'static str> {
        *supplier.owned.get(self.index_known(year)?)?
    }

    /// Whether a region was a member of a collaboration on the day for which `year` is shown; after the
    /// data's date, whether it is one now.
    #[must_use]
    pub fn is_member(&self, id: CollaborationId, region: &Region, year: Year) -> bool {
        let present = self.index_known(year).and_then(|index| self.collaboration(id).present.get(index));
        present.is_some_and(|members| members.contains(&region.code))
    }

    /// The procurement collaboration that a region was a member of on that day.
    #[must_use]
    pub fn collaboration_of(&self, region: &Region, year: Year) -> Option<CollaborationId> {
        let mut ids = (0..self.collaborations.len()).filter_map(CollaborationId::new);
        ids.find(|id| self.collaboration(*id).buys() && self.is_member(*id, region, year))
    }

    /// The place, among the years on the slider, of what is known for a year: no later than the data's date.
    fn index_known(&self, year: Year) -> Option<usize> {
        self.years.index(year).min(self.years.index(self.this_year()))
    }

    /// The numbers of all systems, in the order of the legend.
    pub fn system_ids(&self) -> impl Iterator<Item = SystemId> + use<> {
        (0..self.systems.len()).filter_map(SystemId::new)
    }

    /// The year of the data's date: what `ar=nu` means.
    #[must_use]
    pub const fn this_year(&self) -> Year {
        self.as_of.year()
    }

    /// The day for which `year` is shown: its 31 December, or the data's date in the year of that date.
    #[must_use]
    pub fn day_shown(&self, year: Year) -> Day {
        if year == self.this_year() { self.as_of } else { Day::last_of(year) }
    }
}
