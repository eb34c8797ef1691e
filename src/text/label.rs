//! Short texts for regions, systems and statuses.

use super::date::{date, day};
use super::words;
use crate::atlas::{
    Atlas, Care, ColourBy, Confidence, Date, Hue, Region, Source, SourceId, SourceKind, SupplierId, SystemId,
    Year,
};
use crate::scene::{self, Cell, Fill, Shown, Status};
use crate::state::{CareView, Mode, ViewState};

/// "Cosmic", "Cosmic, planerat", "uppgift saknas".
#[must_use]
pub fn cell(atlas: &Atlas, cell: Cell) -> String {
    let name = cell.system().map(|id| atlas.system(id).name);
    match (name, cell.status()) {
        (Some(name), Status::InUse) => name.to_owned(),
        (Some(name), status) => format!("{name}, {}", self::status(status)),
        (None, status) => self::status(status).to_owned(),
    }
}

/// A cell where the colours tell the supplier: "Cosmic (Cambio)".
#[must_use]
pub fn told(atlas: &Atlas, told: Cell, state: ViewState) -> String {
    let words = cell(atlas, told);
    let whose = told.system().and_then(|id| atlas.supplier_of(atlas.system(id), state.year));
    match whose.filter(|_| state.colour_by == ColourBy::Supplier) {
        Some(id) => format!("{words} ({})", supplier(atlas, id, state.year)),
        None => words,
    }
}

/// A supplier with its owner of the year, where known: "Cambio, ägare Investcorp".
#[must_use]
pub fn supplier(atlas: &Atlas, id: SupplierId, year: Year) -> String {
    let supplier = atlas.supplier(id);
    match atlas.owner_of(supplier, year) {
        Some(owner) => format!("{}, {} {owner}", supplier.name, words::OWNER),
        None => supplier.name.to_owned(),
    }
}

/// A region's collaboration, after its name, where the colours tell it: ", Sussa"; empty otherwise.
#[must_use]
pub fn member(atlas: &Atlas, region: &Region, state: ViewState) -> String {
    let of = atlas.collaboration_of(region, state.year);
    match of.filter(|_| state.colour_by == ColourBy::Collaboration) {
        Some(id) => format!(", {}", atlas.collaboration(id).short),
        None => String::new(),
    }
}

/// What a region shows: "Cosmic", "PMO i primärvården, Melior på sjukhusen".
#[must_use]
pub fn shown(atlas: &Atlas, shown: Shown) -> String {
    match shown {
        Shown::Whole(whole) => cell(atlas, whole),
        Shown::Split { primary, hospital } => format!(
            "{} {}, {} {}",
            cell(atlas, primary),
            place(Care::Primary),
            cell(atlas, hospital),
            place(Care::Hospital)
        ),
    }
}

/// What a region is painted with, with its name: "Region Skåne: PMO i primärvården, Melior på sjukhusen",
/// or, where the colours tell something else, "Region Skåne: 3R".
#[must_use]
pub fn region(atlas: &Atlas, region: &Region, state: ViewState) -> String {
    format!("{}: {}", region.name, painted(atlas, region, state))
}

/// What a region is painted with.
#[must_use]
pub fn painted(atlas: &Atlas, region: &Region, state: ViewState) -> String {
    if state.colour_by == ColourBy::System {
        return shown(atlas, Shown::of(atlas, region, state));
    }
    let (first, second) = Fill::of(atlas, region, state);
    match second {
        None => fill(atlas, first, state.year),
        Some(second) => {
            let levels = [(first, Care::Primary), (second, Care::Hospital)];
            levels
                .map(|(level, care)| format!("{} {}", fill(atlas, level, state.year), place(care)))
                .join(", ")
        }
    }
}

/// "Cambio", "Cambio, planerat", "ingen känd samverkan".
fn fill(atlas: &Atlas, fill: Fill, year: Year) -> String {
    let name = fill.hue.map(|hue| match hue {
        Hue::Supplier(id) => supplier(atlas, id, year),
        Hue::System(_) | Hue::Collaboration(_) => hue.name(atlas).to_owned(),
    });
    match (name, fill.status) {
        (Some(name), None | Some(Status::InUse)) => name,
        (Some(name), Some(status)) => format!("{name}, {}", self::status(status)),
        (None, Some(status)) => self::status(status).to_owned(),
        (None, None) => words::ALONE.to_owned(),
    }
}

/// A status in words.
#[must_use]
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::InUse => "i bruk",
        Status::Planned => "planerat",
        Status::Unconfirmed => "ej bekräftat",
        Status::Undecided => "ej beslutat",
        Status::Modular => "flera moduler",
        Status::Unknown => "uppgift saknas",
    }
}

/// "i primärvården".
#[must_use]
pub const fn place(care: Care) -> &'static str {
    match care {
        Care::Primary => "i primärvården",
        Care::Hospital => "på sjukhusen",
    }
}

/// "Primärvård".
#[must_use]
pub const fn care(care: Care) -> &'static str {
    match care {
        Care::Primary => "Primärvård",
        Care::Hospital => "Sjukhus",
    }
}

/// Both levels of care.
pub const BOTH: &str = "Primärvård och sjukhus";

/// The name of a choice of care.
#[must_use]
pub const fn care_view(view: CareView) -> &'static str {
    match view {
        CareView::All => "All vård",
        CareView::Only(level) => care(level),
    }
}

/// The name of what the colours tell.
#[must_use]
pub const fn colour_by(colour_by: ColourBy) -> &'static str {
    match colour_by {
        ColourBy::System => "System",
        ColourBy::Collaboration => "Samverkan",
        ColourBy::Supplier => "Leverantör",
    }
}

/// The name of a mode.
#[must_use]
pub const fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::InUse => "I bruk",
        Mode::Planned => "Planerat",
    }
}

/// How far a claim can be trusted, in words.
#[must_use]
pub const fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "säker uppgift",
        Confidence::Medium => "ganska säker uppgift",
        Confidence::Low => "osäker uppgift",
    }
}

/// Who speaks in a source.
#[must_use]
pub const fn kind(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Region => "regionen",
        SourceKind::Vendor => "leverantören",
        SourceKind::Authority => "myndighet",
        SourceKind::Press => "press",
        SourceKind::Research => "forskning",
        SourceKind::Compilation => "sammanställning",
    }
}

/// A source in full: "Läkartidningen: Bra Cosmic-start, september 2024 (press)".
#[must_use]
pub fn source(source: &Source) -> String {
    let Source { publisher, title, .. } = source;
    format!("{publisher}: {title}{} ({})", published(source), kind(source.kind))
}

/// A source in short: "Läkartidningen, september 2024".
#[must_use]
pub fn origin(source: &Source) -> String {
    format!("{}{}", source.publisher, published(source))
}

/// ", 14 september 2024"; empty where the date is not known.
fn published(source: &Source) -> String {
    match source.published {
        None => String::new(),
        Some(Date::Day(exact)) => format!(", {}", day(exact)),
        Some(when) => format!(", {}", date(when)),
    }
}

/// "Källa 12".
#[must_use]
pub fn source_number(id: SourceId) -> String {
    format!("Källa {}", id.number())
}

/// The numbers of the sources on which what a region shows for `year` rests: "3, 41"; a dash where nothing is known.
#[must_use]
pub fn cited(region: &Region, year: Year) -> String {
    let numbers: Vec<String> = region.cited(year).iter().map(|id| id.number().to_string()).collect();
    if numbers.is_empty() { "–".to_owned() } else { numbers.join(", ") }
}

/// What is planned, under what is in use: "Planerat: Cosmic".
#[must_use]
pub fn plan_line(atlas: &Atlas, planned: Cell) -> String {
    let what = match (planned.system(), planned) {
        (Some(id), _) => atlas.system(id).name,
        (None, Cell::Undecided) => "ett nytt system, inte valt",
        (None, _) => status(planned.status()),
    };
    format!("Planerat: {what}")
}

/// What is planned in a region, in a cell of the table; a dash where nothing is.
#[must_use]
pub fn plans(atlas: &Atlas, region: &Region, year: Year) -> String {
    let planned = Care::ALL.into_iter().find_map(|care| {
        let cell = |mode| scene::cell(atlas, region, care, year, mode);
        let planned = cell(Mode::Planned);
        (planned != cell(Mode::InUse)).then_some(planned)
    });
    match planned {
        None => "–".to_owned(),
        Some(planned) => match planned.system() {
            Some(id) => atlas.system(id).name.to_owned(),
            None => status(planned.status()).to_owned(),
        },
    }
}

/// How a region shows the systems asked for: "i bruk", "planerat i primärvården"; empty where it shows none.
#[must_use]
pub fn statuses(shown: Shown, is_asked_for: impl Fn(SystemId) -> bool) -> String {
    let words = |cell: Cell| cell.system().filter(|id| is_asked_for(*id)).map(|_| status(cell.status()));
    match shown {
        Shown::Whole(whole) => words(whole).unwrap_or_default().to_owned(),
        Shown::Split { primary, hospital } => match (words(primary), words(hospital)) {
            (Some(one), Some(other)) if one == other => one.to_owned(),
            (one, other) => {
                let levels = [(one, Care::Primary), (other, Care::Hospital)].into_iter();
                let levels = levels.filter_map(|(words, care)| Some(format!("{} {}", words?, place(care))));
                levels.collect::<Vec<_>>().join(", ")
            }
        },
    }
}
