//! Values of the domain as Rust expressions.

use crate::atlas::{
    Amount, Archive, Arrows, Atlas, Care, Cell, Census, Cited, Collaboration, CollaborationId,
    CollaborationKind, Colours, Confidence, Date, Day, Dossier, Edition, Ending, Event, Fiction, Gazetteer,
    Grid, Kronor, Membership, Money, MoneyKind, Native, Outcome, Owner, Phrase, Plan, Population,
    Proceedings, Promise, Region, RegionCode, Season, Source, SourceId, SourceKind, Span, Step, Supplier,
    SupplierId, System, SystemId, Target, Tenure, Texture, Tile, Timeline, Towns, Year, Years,
};
use crate::geo::{Captions, Drawing, Extent, Label, Labels, Lettering, Point};

/// A value that can be written as a Rust expression.
pub(super) trait Literal {
    /// The expression, with the names of the domain in scope.
    fn literal(&self) -> String;
}

impl Literal for u8 {
    fn literal(&self) -> String {
        self.to_string()
    }
}

impl Literal for u16 {
    fn literal(&self) -> String {
        self.to_string()
    }
}

impl Literal for i32 {
    fn literal(&self) -> String {
        self.to_string()
    }
}

impl Literal for u32 {
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

impl<T: Literal> Literal for [T; 3] {
    fn literal(&self) -> String {
        let entries: Vec<String> = self.iter().map(Literal::literal).collect();
        format!("[{}]", entries.join(", "))
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

/// Files know nothing that is made up.
impl Literal for Fiction {
    fn literal(&self) -> String {
        "Fiction::NONE".to_owned()
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

impl Literal for CollaborationKind {
    fn literal(&self) -> String {
        match self {
            Self::Procurement { colours, texture } => format!(
                "CollaborationKind::Procurement {{ colours: {}, texture: {} }}",
                colours.literal(),
                texture.literal()
            ),
            Self::Users => "CollaborationKind::Users".to_owned(),
        }
    }
}

impl Literal for Amount {
    fn literal(&self) -> String {
        match self {
            Self::Exactly(kronor) => format!("Amount::Exactly({})", kronor.literal()),
            Self::Between(least, most) => format!("Amount::Between({}, {})", least.literal(), most.literal()),
        }
    }
}

impl Literal for Kronor {
    fn literal(&self) -> String {
        format!("Kronor::new({})", self.number())
    }
}

impl Literal for Phrase {
    fn literal(&self) -> String {
        format!("Phrase::new({}, {})", self.sv.literal(), self.en.literal())
    }
}

impl Literal for RegionCode {
    fn literal(&self) -> String {
        format!("RegionCode::new({})", self.number())
    }
}

/// Ids are written by their place in their list.
macro_rules! ids {
    ($($name:ident),+) => {$(
        impl Literal for $name {
            fn literal(&self) -> String {
                format!("{}::baked({})", stringify!($name), self.index())
            }
        }
    )+};
}

ids!(CollaborationId, SourceId, SupplierId, SystemId);

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

plain_enums!(Care, Confidence, MoneyKind, Outcome, Season, SourceKind, Texture);

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
    Captions { letters, names }
    Label { at, lines, leader }
    Labels { lettering, labels }
    Lettering { size, advance }
    Point { x, y }
    Arrows { up, right, down, left }
    Archive { sources, dossiers, proceedings, national, population, gazetteer, tour, report, address }
    Atlas { as_of, editions, years, regions, systems, suppliers, collaborations, borders, grid, fiction, steps }
    Census { year, counties, sources }
    Cited { from, sources }
    Collaboration { key, name, short, kind, about, members, present, sources }
    Colours { light, dark }
    Dossier { events, money, notes }
    Drawing { width, height, outlines, borders, whole, south }
    Edition { key, day }
    Ending { date, outcome, sources }
    Extent { x, y, width, height }
    Event { date, text, confidence, sources }
    Gazetteer { towns, sources }
    Grid { cells }
    Membership { region, from, to, confidence, sources, note }
    Money { kind, amount, covers, said, confidence, sources }
    Owner { name, from, to, confidence, sources }
    Plan { only, target, announced, promises, ending, confidence, sources, note }
    Population { censuses, note }
    Proceedings { events, money }
    Promise { said, due, sources }
    Region { code, letter, slug, name, short, county, primary, hospital, plans, cited, arrows, tile, grid_arrows }
    Source { key, title, publisher, url, published, read, kind }
    Span { system, from, to, confidence, sources, note }
    Step { title, text, sources }
    Supplier { key, name, about, colours, texture, owners, owned, sources }
    System { key, name, care, tenures, supplied, about, colours, texture, events, sources }
    Tenure { supplier, from, confidence, sources }
    Tile { column, row }
    Timeline { spans }
    Towns { residence, others }
    Years { first, last }
}
