//! The query string: everything the reader sees, readable and never fatal.
//!
//! Reading a link never fails: a value that is not understood falls back to its default and is reported,
//! a parameter that is not ours is kept as it stood. Writing leaves out what is default.

use percent_encoding::percent_decode_str;

use super::{CareView, Mode, Theme, ViewState};
use crate::atlas::{Atlas, Care, ColourBy, RegionCode, Year};

/// The longest piece of a value that is quoted back to the reader, in characters.
const LONGEST_QUOTE: usize = 40;

/// The most values that are quoted back to the reader.
const MOST_QUOTES: usize = 5;

/// A value in the address that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// The parameter.
    pub name: &'static str,
    /// The value as it stood, decoded and cut where it is long.
    pub value: String,
}

/// An address, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// What it shows.
    pub state: ViewState,
    /// What was not understood.
    pub rejected: Vec<Rejected>,
    /// Parameters of others (`utm_source`, `childId`), as they stood, joined by `&`.
    pub foreign: String,
}

impl Address {
    /// Reads a query string, with or without its `?`.
    #[must_use]
    pub fn read(query: &str, atlas: &Atlas) -> Self {
        Self::read_over(ViewState::of(atlas), query, atlas)
    }

    /// Reads a query string that changes only what it names.
    #[must_use]
    pub fn read_over(state: ViewState, query: &str, atlas: &Atlas) -> Self {
        let mut address = Self { state, rejected: Vec::new(), foreign: String::new() };
        let query = query.strip_prefix('?').unwrap_or(query);
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match Parameter::called(name) {
                Some(parameter) => address.take(parameter, &decoded(value), atlas),
                None => join(&mut address.foreign, pair),
            }
        }
        address
    }

    fn take(&mut self, parameter: Parameter, value: &str, atlas: &Atlas) {
        if value.is_empty() {
            return;
        }
        match parameter.apply(self.state, value, atlas) {
            Some(state) => self.state = state,
            None if self.rejected.len() < MOST_QUOTES => {
                let value = value.chars().take(LONGEST_QUOTE).collect();
                self.rejected.push(Rejected { name: parameter.name(), value });
            }
            None => {}
        }
    }

    /// The query string for `state`, without `?`; empty for the default state.
    /// Parameters of others come last.
    #[must_use]
    pub fn write(state: ViewState, foreign: &str, atlas: &Atlas) -> String {
        let mut query = String::new();
        for parameter in Parameter::ALL {
            if let Some(value) = parameter.value(state, atlas) {
                join(&mut query, parameter.name());
                query.push('=');
                query.push_str(&value);
            }
        }
        if !foreign.is_empty() {
            join(&mut query, foreign);
        }
        query
    }
}

/// A parameter of the contract.
#[derive(Clone, Copy)]
enum Parameter {
    Year,
    Mode,
    Care,
    Region,
    System,
    Colours,
    Supplier,
    Collaboration,
    Theme,
}

impl Parameter {
    const ALL: [Self; 9] = [
        Self::Year,
        Self::Mode,
        Self::Care,
        Self::Region,
        Self::System,
        Self::Colours,
        Self::Supplier,
        Self::Collaboration,
        Self::Theme,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Year => "ar",
            Self::Mode => "lage",
            Self::Care => "vard",
            Self::Region => "region",
            Self::System => "system",
            Self::Colours => "farg",
            Self::Supplier => "leverantor",
            Self::Collaboration => "samverkan",
            Self::Theme => "tema",
        }
    }

    fn called(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|parameter| parameter.name() == name)
    }

    /// The state with this parameter set; none where the value is not understood.
    fn apply(self, state: ViewState, value: &str, atlas: &Atlas) -> Option<ViewState> {
        Some(match self {
            Self::Year => ViewState { year: year(value, atlas)?, ..state },
            Self::Mode => ViewState { mode: mode(value)?, ..state },
            Self::Care => ViewState { care: care(value)?, ..state },
            Self::Region => ViewState { region: Some(region(value, atlas)?), ..state },
            Self::System => ViewState { system: Some(atlas.system_called(value)?), ..state },
            Self::Colours => ViewState { colour_by: colour_by(value)?, ..state },
            Self::Supplier => ViewState { supplier: Some(atlas.supplier_called(value)?), ..state },
            Self::Collaboration => {
                ViewState { collaboration: Some(atlas.collaboration_called(value)?), ..state }
            }
            Self::Theme => ViewState { theme: theme(value)?, ..state },
        })
    }

    /// The parameter's value in `state`; none where it is the default.
    fn value(self, state: ViewState, atlas: &Atlas) -> Option<String> {
        match self {
            Self::Year => (state.year != atlas.this_year()).then(|| state.year.to_string()),
            Self::Mode => (state.mode == Mode::Planned).then(|| "planerat".to_owned()),
            Self::Care => match state.care {
                CareView::All => None,
                CareView::Only(Care::Primary) => Some("primar".to_owned()),
                CareView::Only(Care::Hospital) => Some("sjukhus".to_owned()),
            },
            Self::Region => state.region.map(|code| code.to_string()),
            Self::System => state.system.map(|id| atlas.system(id).key.to_owned()),
            Self::Colours => match state.colour_by {
                ColourBy::System => None,
                ColourBy::Collaboration => Some("samverkan".to_owned()),
                ColourBy::Supplier => Some("leverantor".to_owned()),
            },
            Self::Supplier => state.supplier.map(|id| atlas.supplier(id).key.to_owned()),
            Self::Collaboration => state.collaboration.map(|id| atlas.collaboration(id).key.to_owned()),
            Self::Theme => match state.theme {
                Theme::Auto => None,
                Theme::Light => Some("ljus".to_owned()),
                Theme::Dark => Some("mork".to_owned()),
            },
        }
    }
}

fn year(value: &str, atlas: &Atlas) -> Option<Year> {
    match value {
        "forsta" => Some(atlas.years.first),
        "nu" => Some(atlas.this_year()),
        "sista" => Some(atlas.years.last),
        number => atlas.years.year(number.parse().ok()?),
    }
}

fn mode(value: &str) -> Option<Mode> {
    match value {
        "bruk" => Some(Mode::InUse),
        "planerat" => Some(Mode::Planned),
        _ => None,
    }
}

fn care(value: &str) -> Option<CareView> {
    match value {
        "alla" => Some(CareView::All),
        "primar" => Some(CareView::Only(Care::Primary)),
        "sjukhus" => Some(CareView::Only(Care::Hospital)),
        _ => None,
    }
}

fn colour_by(value: &str) -> Option<ColourBy> {
    match value {
        "system" => Some(ColourBy::System),
        "samverkan" => Some(ColourBy::Collaboration),
        "leverantor" => Some(ColourBy::Supplier),
        _ => None,
    }
}

fn theme(value: &str) -> Option<Theme> {
    match value {
        "auto" => Some(Theme::Auto),
        "ljus" => Some(Theme::Light),
        "mork" => Some(Theme::Dark),
        _ => None,
    }
}

/// A region by its county's code, letter (in either case) or slug.
fn region(value: &str, atlas: &Atlas) -> Option<RegionCode> {
    let code = RegionCode::parse(value);
    let named = atlas.regions.iter().find(|region| {
        Some(region.code) == code || region.letter.eq_ignore_ascii_case(value) || region.slug == value
    });
    named.map(|region| region.code)
}

fn decoded(value: &str) -> String {
    percent_decode_str(&value.replace('+', " ")).decode_utf8_lossy().into_owned()
}

fn join(query: &mut String, part: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.push_str(part);
}
