//! Values of the domain as Rust expressions.

use crate::atlas::{
    Archive, Arrows, Atlas, Care, Cell, Cited, Colours, Confidence, Date, Day, Dossier, Ending, Event, Grid,
    Native, Outcome, Phrase, Plan, Promise, Region, RegionCode, Season, Source, SourceId, SourceKind, Span,
    System, SystemId, Target, Texture, Timeline, Year, Years,
};
use crate::geo::Drawing;

/// A value that can be written as a Rust expression.
pub(super) trait Literal {
    /// The expression, with the names of the domain in scope.
    fn literal(&self) -> String;
}

impl Literal for u16 {
    fn literal(&self) -> String {
        self.to_string()
    }
}

impl Literal for &'static str {
    fn literal(&self) -> String {
        format!("{self:?}")
    }
}

impl<T: Literal> Literal for Option<T> {
    fn literal(&self) -> String {
        self.as_ref().map_or("None".to_owned(), |value| format!("Some({})", value.literal()))
    }
}

impl<T: Literal> Literal for &'static [T] {
    fn literal(&self) -> String {
        let entries: Vec<String> = self.iter().map(Literal::literal).collect();
        format!("&[{}]", entries.join(", "))
    }
}

impl<A: Literal, B: Literal> Literal for (A, B) {
    fn literal(&self) -> String {
        format!("({}, {})", self.0.literal(), self.1.literal())
    }
}

impl Literal for Year {
    fn literal(&self) -> String {
        format!("Year::new({self})")
    }
}

impl Literal for Day {
    fn literal(&self) -> String {
        format!("Day::baked({}, {}, {})", self.year(), self.month(), self.day())
    }
}

impl Literal for Date {
    fn literal(&self) -> String {
        match self {
            Self::Day(day) => format!("Date::Day({})", day.literal()),
            Self::Month(year, month) => format!("Date::Month({}, {month})", year.literal()),
            Self::Season(year, season) => format!("Date::Season({}, {})", year.literal(), season.literal()),
            Self::Year(year) => format!("Date::Year({})", year.literal()),
            Self::About(year) => format!("Date::About({})", year.literal()),
            Self::Decade(year) => format!("Date::Decade({})", year.literal()),
            Self::By(day) => format!("Date::By({})", day.literal()),
            Self::Between(first, last) => format!("Date::Between({}, {})", first.literal(), last.literal()),
        }
    }
}

impl<T: Literal + Copy> Literal for Native<T> {
    fn literal(&self) -> String {
        format!("Native::new({})", (**self).literal())
    }
}

impl Literal for Cell {
    fn literal(&self) -> String {
        match self {
            Self::InUse(id) => format!("Cell::InUse({})", id.literal()),
            Self::Planned(id) => format!("Cell::Planned({})", id.literal()),
            Self::Unconfirmed(id) => format!("Cell::Unconfirmed({})", id.literal()),
            Self::Undecided | Self::Modular | Self::Unknown => format!("Cell::{self:?}"),
        }
    }
}

impl Literal for Target {
    fn literal(&self) -> String {
        match self {
            Self::System(id) => format!("Target::System({})", id.literal()),
            Self::Modular => "Target::Modular".to_owned(),
            Self::Undecided => "Target::Undecided".to_owned(),
        }
    }
}

impl Literal for SystemId {
    fn literal(&self) -> String {
        format!("SystemId::baked({})", self.index())
    }
}

impl Literal for Phrase {
    fn literal(&self) -> String {
        format!("Phrase::new({}, {})", self.sv.literal(), self.en.literal())
    }
}

impl Literal for SourceId {
    fn literal(&self) -> String {
        format!("SourceId::baked({})", self.index())
    }
}

impl Literal for RegionCode {
    fn literal(&self) -> String {
        format!("RegionCode::new({})", self.number())
    }
}

/// Enums without fields are written as Rust's own `Debug` writes them.
macro_rules! plain_enums {
    ($($name:ident),+) => {$(
        impl Literal for $name {
            fn literal(&self) -> String {
                format!("{}::{self:?}", stringify!($name))
            }
        }
    )+};
}

plain_enums!(Care, Confidence, Outcome, Season, SourceKind, Texture);

/// Structs are written field by field; one that is forgotten does not compile where the table is included.
macro_rules! structs {
    ($($name:ident { $($field:ident),+ })+) => {$(
        impl Literal for $name {
            fn literal(&self) -> String {
                let fields = [$(format!("{}: {}", stringify!($field), self.$field.literal())),+];
                format!("{} {{ {} }}", stringify!($name), fields.join(", "))
            }
        }
    )+};
}

structs! {
    Arrows { up, right, down, left }
    Archive { sources, dossiers }
    Atlas { as_of, years, regions, systems, borders, grid }
    Cited { from, sources }
    Colours { light, dark }
    Dossier { events, notes }
    Drawing { width, height, outlines, borders }
    Ending { date, outcome, sources }
    Event { date, text, confidence, sources }
    Grid { cells }
    Plan { only, target, announced, promises, ending, confidence, sources, note }
    Promise { said, due, sources }
    Region { code, letter, slug, name, short, county, primary, hospital, plans, cited, arrows }

    Source { key, title, publisher, url, published, read, kind }
    Span { system, from, to, confidence, sources, note }
    System { key, name, supplier, about, colours, texture, sources }
    Timeline { spans }
    Years { first, last }
}
