//! Short texts for regions, systems and statuses.

use super::date::{date, day};
use super::words;
use crate::atlas::{
    Atlas, Care, ColourBy, Confidence, Date, Hue, Language, Phrase, Region, Source, SourceId, SourceKind,
    SupplierId, Year,
};
use crate::scene::{self, Cell, Fill, Shown, Status};
use crate::state::{Mode, ViewState};

/// "Cosmic", "Cosmic, planerat", "uppgift saknas".
#[must_use]
pub fn cell(language: Language, atlas: &Atlas, cell: Cell) -> String {
    let name = cell.system().map(|id| atlas.system(id).name);
    match (name, cell.status()) {
        (Some(name), Status::InUse) => name.to_owned(),
        (Some(name), status) => format!("{name}, {}", self::status(language, status)),
        (None, status) => self::status(language, status).to_owned(),
    }
}

/// A cell where the colours tell the supplier: "Cosmic (Cambio)".
#[must_use]
pub fn told(language: Language, atlas: &Atlas, told: Cell, state: ViewState) -> String {
    let words = cell(language, atlas, told);
    let whose = told.system().and_then(|id| atlas.supplier_of(atlas.system(id), state.year));
    match whose.filter(|_| state.colour_by == ColourBy::Supplier) {
        Some(id) => format!("{words} ({})", supplier(language, atlas, id, state.year)),
        None => words,
    }
}

/// A supplier with its owner of the year, where known: "Cambio, ägare Investcorp".
#[must_use]
pub fn supplier(language: Language, atlas: &Atlas, id: SupplierId, year: Year) -> String {
    let supplier = atlas.supplier(id);
    match atlas.owner_of(supplier, year) {
        Some(owner) => format!("{}, {} {owner}", supplier.name, language.phrase(words::OWNER)),
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
pub fn shown(language: Language, atlas: &Atlas, shown: Shown) -> String {
    match shown {
        Shown::Whole(whole) => cell(language, atlas, whole),
        Shown::Split { primary, hospital } => format!(
            "{} {}, {} {}",
            cell(language, atlas, primary),
            place(language, Care::Primary),
            cell(language, atlas, hospital),
            place(language, Care::Hospital)
        ),
    }
}

/// What a region is painted with, with its name: "Region Skåne: PMO i primärvården, Melior på sjukhusen",
/// or, where the colours tell something else, "Region Skåne: 3R".
#[must_use]
pub fn region(language: Language, atlas: &Atlas, region: &Region, state: ViewState) -> String {
    format!("{}: {}", region.name, painted(language, atlas, region, state))
}

/// What a region is painted with.
#[must_use]
pub fn painted(language: Language, atlas: &Atlas, region: &Region, state: ViewState) -> String {
    if state.colour_by == ColourBy::System {
        return shown(language, atlas, Shown::of(atlas, region, state));
    }
    let (first, second) = Fill::of(atlas, region, state);
    match second {
        None => fill(language, atlas, first, state.year),
        Some(second) => {
            let levels = [(first, Care::Primary), (second, Care::Hospital)];
            levels
                .map(|(level, care)| {
                    format!("{} {}", fill(language, atlas, level, state.year), place(language, care))
                })
                .join(", ")
        }
    }
}

/// "Cambio", "Cambio, planerat", "ingen känd samverkan".
fn fill(language: Language, atlas: &Atlas, fill: Fill, year: Year) -> String {
    let name = fill.hue.map(|hue| match hue {
        Hue::Supplier(id) => supplier(language, atlas, id, year),
        Hue::System(_) | Hue::Collaboration(_) => hue.name(atlas).to_owned(),
    });
    match (name, fill.status) {
        (Some(name), None | Some(Status::InUse)) => name,
        (Some(name), Some(status)) => format!("{name}, {}", self::status(language, status)),
        (None, Some(status)) => self::status(language, status).to_owned(),
        (None, None) => language.phrase(words::ALONE).to_owned(),
    }
}

/// A status in words.
#[must_use]
pub const fn status(language: Language, status: Status) -> &'static str {
    language.phrase(words::STATUSES[status as usize])
}

/// "i primärvården".
#[must_use]
pub const fn place(language: Language, care: Care) -> &'static str {
    match care {
        Care::Primary => language.say("i primärvården", "in primary care"),
        Care::Hospital => language.say("på sjukhusen", "in hospitals"),
    }
}

/// "Primärvård".
#[must_use]
pub const fn care(language: Language, care: Care) -> &'static str {
    language.phrase(words::CARES[care as usize])
}

/// Both levels of care.
pub const BOTH: Phrase = Phrase::new("Primärvård och sjukhus", "Primary care and hospitals");

/// How far a claim can be trusted, in words.
#[must_use]
pub const fn confidence(language: Language, confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => language.say("säker uppgift", "high confidence"),
        Confidence::Medium => language.say("ganska säker uppgift", "medium confidence"),
        Confidence::Low => language.say("osäker uppgift", "low confidence"),
    }
}

/// Who speaks in a source.
#[must_use]
pub const fn kind(language: Language, kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Region => language.say("regionen", "the region"),
        SourceKind::Vendor => language.say("leverantören", "the supplier"),
        SourceKind::Authority => language.say("myndighet", "authority"),
        SourceKind::Press => language.say("press", "press"),
        SourceKind::Research => language.say("forskning", "research"),
        SourceKind::Compilation => language.say("sammanställning", "compilation"),
    }
}

/// Who published a source and what it is called, in its own language: "Läkartidningen: Bra Cosmic-start".
#[must_use]
pub fn title(source: &Source) -> String {
    format!("{}: {}", source.publisher, source.title)
}

/// What follows a source's title: ", september 2024 (press)".
#[must_use]
pub fn particulars(language: Language, source: &Source) -> String {
    format!("{} ({})", published(language, source), kind(language, source.kind))
}

/// A source in short: "Läkartidningen, september 2024".
#[must_use]
pub fn origin(language: Language, source: &Source) -> String {
    format!("{}{}", source.publisher, published(language, source))
}

/// ", 14 september 2024"; empty where the date is not known.
fn published(language: Language, source: &Source) -> String {
    match source.published {
        None => String::new(),
        Some(Date::Day(exact)) => format!(", {}", day(language, exact)),
        Some(when) => format!(", {}", date(language, when)),
    }
}

/// "Källa 12".
#[must_use]
pub fn source_number(language: Language, id: SourceId) -> String {
    format!("{} {}", language.say("Källa", "Source"), id.number())
}

/// The numbers of the sources on which what a region shows for `year` rests: "3, 41"; a dash where nothing is known.
#[must_use]
pub fn cited(region: &Region, year: Year) -> String {
    let numbers: Vec<String> = region.cited(year).iter().map(|id| id.number().to_string()).collect();
    if numbers.is_empty() { "–".to_owned() } else { numbers.join(", ") }
}

/// What is planned, under what is in use: "Planerat: Cosmic".
#[must_use]
pub fn plan_line(language: Language, atlas: &Atlas, planned: Cell) -> String {
    format!("{}: {}", language.phrase(words::PLANNED), self::planned(language, atlas, planned))
}

/// What is planned: "Cosmic", "ett nytt system, inte valt".
#[must_use]
pub fn planned(language: Language, atlas: &Atlas, planned: Cell) -> &'static str {
    match (planned.system(), planned) {
        (Some(id), _) => atlas.system(id).name,
        (None, Cell::Undecided) => language.say("ett nytt system, inte valt", "a new system, not chosen"),
        (None, _) => status(language, planned.status()),
    }
}

/// What is planned in a region, in a cell of the table; a dash where nothing is.
#[must_use]
pub fn plans(language: Language, atlas: &Atlas, region: &Region, year: Year) -> String {
    let planned = Care::ALL.into_iter().find_map(|care| {
        let cell = |mode| scene::cell(atlas, region, care, year, mode);
        let planned = cell(Mode::Planned);
        (planned != cell(Mode::InUse)).then_some(planned)
    });
    match planned {
        None => "–".to_owned(),
        Some(planned) => match planned.system() {
            Some(id) => atlas.system(id).name.to_owned(),
            None => status(language, planned.status()).to_owned(),
        },
    }
}
