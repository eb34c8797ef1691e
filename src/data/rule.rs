//! The rules that the files keep.

use super::Place;
use crate::atlas::Care;
use crate::palette::Sight;

/// A rule that is broken, with what breaks it.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// Every file is there.
    Missing,
    /// Files are UTF-8.
    NotUtf8,
    /// Files can be read; the system's words.
    Unreadable(String),
    /// Files are TOML or JSON; the parser's words.
    Syntax(String),
    /// Fields are those described, none missing and none more; the parser's words.
    Shape(String),

    /// Texts are not empty.
    Empty,
    /// Dates are of the calendar, in one of the forms that are known.
    NotADate(String),
    /// Days are of the calendar.
    NotADay(String),
    /// Some fields take one of a few words.
    NotAWord {
        /// The word found.
        given: String,
        /// The words that are known.
        known: &'static str,
    },
    /// What stands in addresses is of small letters, digits and hyphens.
    NotAKey(String),
    /// Codes have two digits; beyond 99 three or four.
    NotACode(String),
    /// County letters are one to three capitals.
    NotALetter(String),
    /// Colours are written `#rrggbb`.
    NotAColour(String),
    /// Web addresses begin with `http://` or `https://`.
    NotAnAddress(String),

    /// Readers are sent to a web address or a mailbox.
    NotAContact(String),
    /// The site lies in a folder of the web, which no one can change on the way.
    NotAHome(String),
    /// Sums are more than nothing, by the krona.
    NotASum(String),

    /// Systems are those of `data/systems.toml`.
    UnknownSystem(String),
    /// Sources are those of `data/sources.toml`.
    UnknownSource(String),
    /// Suppliers are those of `data/suppliers.toml`.
    UnknownSupplier(String),
    /// Regions are those of `data/regions`, by code.
    UnknownRegion(String),
    /// What tells things apart stands once.
    Duplicate {
        /// What stands twice.
        given: String,
        /// Where it stood before.
        first: Place,
    },
    /// Every claim has a source.
    NoSource,
    /// Every source has a claim.
    UnusedSource(String),

    /// A collaboration that procures has a look on the map.
    NoLook,
    /// A collaboration that does not procure has no look on the map.
    NeedlessLook,
    /// A region is in one procurement collaboration at a time, and once.
    MemberTwice {
        /// The region's code.
        region: String,
        /// Where the other membership stands.
        other: Place,
    },
    /// A sum is one figure, or the least and the most.
    AmountUnclear,
    /// The least is less than the most.
    AmountReversed,
    /// The counties add up to the country.
    NotTheSum {
        /// The total as it stands.
        total: u32,
        /// What the counties add up to.
        sum: u64,
    },
    /// Every region's inhabitants are counted; the code of one that is not.
    NotCounted(String),
    /// Every region has towns to be found by; the code of one that has none.
    NoTowns(String),

    /// The first year comes before the last.
    YearsReversed {
        /// The first year.
        first: u16,
        /// The last year.
        last: u16,
    },
    /// The data's date lies in the years on the slider.
    DataDateOutsideYears(String),
    /// The last day to which links can be pinned is the data's date.
    LastEdition(String),
    /// What happened, happened by the data's date.
    AfterDataDate {
        /// The date found.
        given: String,
        /// The data's date.
        as_of: String,
    },
    /// Spans, plans, promises, events and editions stand in the order of time.
    OutOfOrder {
        /// The date that comes too late in the file.
        given: String,
        /// The date that stands before it.
        before: String,
    },
    /// A span ends before the next has begun.
    Overlap {
        /// The end of the span.
        to: String,
        /// The start of the next.
        next: String,
    },
    /// Nothing ends before it begins.
    EndBeforeStart {
        /// The end.
        end: String,
        /// The start.
        start: String,
    },
    /// A fulfilled plan has a span of its system that starts when the plan ended.
    NoSpanForPlan {
        /// The plan's target.
        target: String,
        /// The level of care without a span.
        care: Care,
    },

    /// A region's file is called by its code and slug.
    FileName(String),
    /// Tiles lie in the grid.
    OffGrid {
        /// A column and a row that do not.
        given: [u8; 2],
        /// The columns and rows that there are.
        room: [usize; 2],
    },
    /// Every region has a boundary.
    NoBoundary(String),
    /// Every boundary has a region.
    NoRegion(String),

    /// Every feature of the boundaries says which county it is.
    NoCountyCode,
    /// A county is made of polygons; the code of one that is not.
    NotPolygons(String),
    /// Rings have at least four positions.
    ShortRing(String),
    /// Rings end where they began.
    OpenRing(String),
    /// Rings enclose something; without an area they cannot be wound.
    FlatRing(String),
    /// Positions are on Earth.
    OffEarth(String),

    /// Among systems, among suppliers and among collaborations, each has a pattern of its own.
    SameTexture {
        /// The pattern.
        texture: String,
        /// What has it already.
        other: String,
    },
    /// Colours can be told apart, whatever the reader's colour vision.
    ColoursAlike {
        /// The one colour.
        one: String,
        /// The other colour.
        other: String,
        /// The theme in which they meet.
        theme: Theme,
        /// The colour vision with which they are closest.
        sight: Sight,
    },
}

/// The paper that colours lie on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Light paper.
    Light,
    /// Dark paper.
    Dark,
}
