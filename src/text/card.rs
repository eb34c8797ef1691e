//! A region on a card: what it uses, since when, what is planned, and which neighbours use the same.

use super::date::{day, due};
use super::entry::{Entry, Kind};
use super::panel::now;
use super::{label, words};
use crate::atlas::{Atlas, Care, Cell, Language, Phrase, Plan, Region};
use crate::scene::Shown;
use crate::state::ViewState;

/// The page of all cards: see [`Language::file`].
pub const PAGE: &str = "kort";
/// Its title.
pub const TITLE: Phrase = Phrase::new("En region på ett kort", "A region on a card");
/// What it is.
pub const LINE: Phrase = Phrase::new(
    "Ett litet kort för varje region, 320 × 260 pixlar, att bädda in i en lokal artikel.",
    "A small card for each region, 320 × 260 pixels, to embed in a local article.",
);
/// Before the code of a card.
pub const CODE: Phrase = Phrase::new("Kod för", "Code for");
/// The link to all cards, from where one stands alone.
pub const ALL: Phrase = Phrase::new("Alla kort", "All cards");
/// The link to the map.
pub const MAP: Phrase = Phrase::new("Kartan", "Map");
/// A region of which no plan is known.
const NO_PLAN: Phrase =
    Phrase::new("Inget byte är planerat, så vitt känt.", "No change is known to be planned.");
/// A region none of whose neighbours shows what it shows.
const NO_NEIGHBOUR: Phrase =
    Phrase::new("Ingen känd granne har samma system.", "No neighbour is known to have the same.");
/// A region with water on all sides.
const NO_BORDER: Phrase = Phrase::new("Ingen granne på land.", "No neighbour on land.");

/// What a card says of its region, at the data's date. Its lines have no sources of their own: the card leads to the
/// dossier, where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// What is in use: a line for both levels of care, or one for each where they differ.
    pub now: Vec<Entry>,
    /// What is planned: one line, or one for each level of care where they differ.
    pub plans: Vec<Entry>,
    /// The neighbours that show one of its systems.
    pub neighbours: String,
}

impl Card {
    /// The card of a region.
    #[must_use]
    pub fn of(language: Language, atlas: &Atlas, region: &Region) -> Self {
        let plans = Care::ALL.map(|care| planned(language, atlas, region, care));
        let mut plans = one_or_each(plans, language.phrase(words::PLANNED));
        if plans.is_empty() {
            plans.push(Entry::plain(Kind::Note, language.phrase(NO_PLAN).to_owned()));
        }
        Self { now: used(language, atlas, region), plans, neighbours: neighbours(language, atlas, region) }
    }
}

/// The title of the card's frame: "Journalsystem i Region Skåne".
#[must_use]
pub fn title(language: Language, region: &Region) -> String {
    match language {
        Language::Swedish => format!("Journalsystem i {}", region.name),
        Language::English => format!("Health record systems in {}", region.name),
    }
}

/// On which day the card stands: "Läget den 22 november 2026".
#[must_use]
pub fn as_of(language: Language, atlas: &Atlas) -> String {
    let day = day(language, atlas.as_of);
    match language {
        Language::Swedish => format!("Läget den {day}"),
        Language::English => format!("As of {day}"),
    }
}

/// What each level of care uses now, as the region's panel claims it.
fn used(language: Language, atlas: &Atlas, region: &Region) -> Vec<Entry> {
    let now = atlas.this_year();
    let runs = now::runs(language, atlas, region).into_iter();
    let entries = runs.filter(|run| run.first <= now && now <= run.last).flat_map(|run| run.entries);
    let mut used = entries.filter(|entry| matches!(entry.kind, Kind::Now(_)));
    one_or_each([used.next(), used.next()], language.phrase(label::BOTH))
}

/// What a level of care plans, with the date promised for it; none where that is what it uses.
fn planned(language: Language, atlas: &Atlas, region: &Region, care: Care) -> Option<Entry> {
    let year = atlas.this_year();
    let planned = Cell::planned(atlas, region, care, year);
    if planned.system() == Cell::in_use(atlas, region, care, year).system() {
        return None;
    }
    let plan = region.plans_for(care).rev().find(|plan| plan.in_force(atlas.as_of));
    let promise = plan.and_then(|plan| promised(language, atlas, plan));
    Some(Entry {
        lead: format!("{} {}:", language.phrase(words::PLANNED), label::place(language, care)),
        confidence: plan.map_or("", |plan| label::confidence(language, plan.confidence)),
        ..Entry::plain(
            Kind::Promise,
            label::planned(language, atlas, planned).to_owned() + &promise.unwrap_or_default(),
        )
    })
}

/// ", utlovat till 2027"; none where no date was ever promised.
fn promised(language: Language, atlas: &Atlas, plan: &Plan) -> Option<String> {
    let promise = plan.promise_on(atlas.as_of)?;
    Some(match promise.due {
        Some(date) => format!(", {} {}", language.phrase(words::PROMISED), due(language, date)),
        None => format!(", {}", language.phrase(words::WITHOUT_DATE)),
    })
}

/// One line, called `both`, where primary care and hospitals are alike, else a line for each of which there is one.
fn one_or_each(entries: [Option<Entry>; 2], both: &str) -> Vec<Entry> {
    let same = |one: &Entry, other: &Entry| {
        let said = |entry: &Entry| (entry.kind, entry.text.clone(), entry.confidence);
        said(one) == said(other)
    };
    let lines = match entries {
        [Some(one), Some(other)] if same(&one, &other) => {
            vec![Entry { lead: format!("{both}:"), ..one }]
        }
        each => each.into_iter().flatten().collect(),
    };
    lines.into_iter().map(|line| Entry { sources: &[], ..line }).collect()
}

/// "Grannar med samma system: Blekinge, Kronoberg."
fn neighbours(language: Language, atlas: &Atlas, region: &Region) -> String {
    let borders = |other: &&Region| {
        let pair = (region.code.min(other.code), region.code.max(other.code));
        atlas.borders.binary_search(&pair).is_ok()
    };
    let state = ViewState::of(atlas);
    let systems = |region| Shown::of(atlas, region, state).cells().filter_map(Cell::system);
    let near: Vec<&Region> = atlas.regions.iter().filter(borders).collect();
    let alike = near.iter().filter(|other| systems(other).any(|id| systems(region).any(|own| own == id)));
    let names: Vec<&str> = alike.map(|other| other.short).collect();
    match (near.as_slice(), names.as_slice()) {
        ([], _) => language.phrase(NO_BORDER).to_owned(),
        (_, []) => language.phrase(NO_NEIGHBOUR).to_owned(),
        _ => format!("{}: {}.", language.phrase(words::NEIGHBOURS), names.join(", ")),
    }
}
