//! The files as they are written: a mirror of each table, nothing left out and nothing added.

mod collaboration;
mod places;
mod population;
mod supplier;
mod tour;

pub(super) use collaboration::{Collaboration, Collaborations, Membership, Money};
pub(super) use places::{County, Places};
pub(super) use population::{Census, Population};
pub(super) use supplier::{Owner, Supplier, Suppliers, Tenure};
pub(super) use tour::{Step, Tour};

use super::boundaries::Boundaries;
use super::document::Document;
use super::word::{Address, Colour, Contact, Home, Key, Letter, Written};
use super::{Files, Problem, boundaries, files};
use crate::atlas::{Care, Confidence, Date, Day, Outcome, RegionCode, SourceKind, Texture};
use serde::Deserialize;
use toml::Spanned;

/// All files.
pub(super) struct Raw {
    pub(super) site: Document<Site>,
    pub(super) systems: Document<Systems>,
    pub(super) suppliers: Document<Suppliers>,
    pub(super) collaborations: Document<Collaborations>,
    pub(super) national: Document<National>,
    pub(super) population: Document<Population>,
    pub(super) places: Document<Places>,
    pub(super) tour: Document<Tour>,
    pub(super) sources: Document<Sources>,
    pub(super) regions: Vec<Document<Region>>,
    pub(super) boundaries: Boundaries,
    /// Whether every region's file could be read, so that what is missing is missing.
    pub(super) is_whole: bool,
    /// How many regions there are, be their files read or not.
    pub(super) count: usize,
}

impl Raw {
    /// The files, unless one could not be read that all others rest on.
    pub(super) fn read(files: &Files, problems: &mut Vec<Problem>) -> Option<Self> {
        let site = Document::open(files, files::SITE, problems);
        let systems = Document::open(files, files::SYSTEMS, problems);
        let suppliers = Document::open(files, files::SUPPLIERS, problems);
        let collaborations = Document::open(files, files::COLLABORATIONS, problems);
        let national = Document::open(files, files::NATIONAL, problems);
        let population = Document::open(files, files::POPULATION, problems);
        let places = Document::open(files, files::PLACES, problems);
        let tour = Document::open(files, files::TOUR, problems);
        let sources = Document::open(files, files::SOURCES, problems);
        let boundaries = boundaries::read(files, problems);
        let regions: Vec<_> = files.regions().map(|path| Document::open(files, path, problems)).collect();
        Some(Self {
            site: site?,
            systems: systems?,
            suppliers: suppliers?,
            collaborations: collaborations?,
            national: national?,
            population: population?,
            places: places?,
            tour: tour?,
            sources: sources?,
            boundaries: boundaries?,
            is_whole: regions.iter().all(Option::is_some),
            count: regions.len(),
            regions: regions.into_iter().flatten().collect(),
        })
    }
}

impl Raw {
    /// Whether there is a system with this id.
    pub(super) fn has_system(&self, id: &str) -> bool {
        self.systems.content.system.iter().any(|system| system.id.text == id)
    }
}

/// `data/site.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Site {
    pub(super) as_of: Written<Day>,
    pub(super) editions: Spanned<Vec<Written<Day>>>,
    pub(super) first_year: Spanned<u16>,
    pub(super) last_year: Spanned<u16>,
    pub(super) report: Option<Written<Contact>>,
    pub(super) address: Option<Written<Home>>,
}

/// `data/systems.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Systems {
    pub(super) system: Vec<System>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct System {
    pub(super) id: Written<Key>,
    pub(super) name: Written<&'static str>,
    pub(super) suppliers: Vec<Tenure>,
    pub(super) care: Written<Option<Care>>,
    pub(super) about: Phrase,
    pub(super) light: Written<Colour>,
    pub(super) dark: Written<Colour>,
    pub(super) texture: Written<Texture>,
    pub(super) sources: Citations,
    #[serde(default)]
    pub(super) events: Vec<Event>,
}

/// `data/national.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct National {
    #[serde(default, rename = "event")]
    pub(super) events: Vec<Event>,
}

/// `data/sources.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sources {
    pub(super) source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub(super) id: Written<&'static str>,
    pub(super) title: Written<&'static str>,
    pub(super) publisher: Written<&'static str>,
    pub(super) url: Written<Address>,
    pub(super) published: Option<Written<Date>>,
    pub(super) read: Written<Day>,
    pub(super) kind: Written<SourceKind>,
}

/// The ids of the sources of a claim.
pub(super) type Citations = Spanned<Vec<Written<&'static str>>>;

/// A file in `data/regions`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Region {
    pub(super) code: Written<RegionCode>,
    pub(super) letter: Written<Letter>,
    pub(super) slug: Written<Key>,
    pub(super) name: Written<&'static str>,
    pub(super) short: Written<&'static str>,
    pub(super) county: Written<&'static str>,
    /// Column and row.
    pub(super) tile: Spanned<[u8; 2]>,
    #[serde(default)]
    pub(super) notes: Vec<Phrase>,
    #[serde(default, rename = "span")]
    pub(super) spans: Vec<Span>,
    #[serde(default, rename = "plan")]
    pub(super) plans: Vec<Plan>,
    #[serde(default, rename = "event")]
    pub(super) events: Vec<Event>,
    #[serde(default)]
    pub(super) money: Vec<Money>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Span {
    pub(super) care: Written<Option<Care>>,
    pub(super) system: Written<&'static str>,
    pub(super) from: Written<Date>,
    pub(super) to: Option<Written<Date>>,
    pub(super) confidence: Written<Confidence>,
    pub(super) sources: Citations,
    pub(super) note: Option<Phrase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plan {
    pub(super) care: Written<Option<Care>>,
    pub(super) target: Written<&'static str>,
    pub(super) announced: Written<Date>,
    #[serde(default)]
    pub(super) promises: Vec<Promise>,
    pub(super) ended: Option<Ending>,
    pub(super) confidence: Written<Confidence>,
    pub(super) sources: Citations,
    pub(super) note: Option<Phrase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Promise {
    pub(super) said: Written<Date>,
    pub(super) due: Written<Option<Date>>,
    pub(super) sources: Citations,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ending {
    pub(super) date: Written<Date>,
    pub(super) outcome: Written<Outcome>,
    pub(super) sources: Citations,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Event {
    pub(super) date: Written<Date>,
    pub(super) text: Phrase,
    pub(super) confidence: Written<Confidence>,
    pub(super) sources: Citations,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Phrase {
    pub(super) sv: Written<&'static str>,
    pub(super) en: Written<&'static str>,
}

impl Region {
    /// The citations of every claim in the file.
    pub(super) fn citations(&self) -> impl Iterator<Item = &Citations> {
        let spans = self.spans.iter().map(|span| &span.sources);
        let events = self.events.iter().map(|event| &event.sources);
        let money = self.money.iter().map(|money| &money.sources);
        spans.chain(self.plans.iter().flat_map(Plan::citations)).chain(events).chain(money)
    }
}

impl System {
    /// The citations of every claim about the system.
    pub(super) fn citations(&self) -> impl Iterator<Item = &Citations> {
        let tenures = self.suppliers.iter().map(|tenure| &tenure.sources);
        let events = self.events.iter().map(|event| &event.sources);
        std::iter::once(&self.sources).chain(tenures).chain(events)
    }
}

impl Plan {
    fn citations(&self) -> impl Iterator<Item = &Citations> {
        let promises = self.promises.iter().map(|promise| &promise.sources);
        let ending = self.ended.iter().map(|ending| &ending.sources);
        std::iter::once(&self.sources).chain(promises).chain(ending)
    }
}
