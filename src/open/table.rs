//! What was in use as a table, a row for each period, in the form that Excel opens in Sweden.
//!
//! `docs/decisions` says why it has semicolons, a byte order mark and no formulas.

use super::word::SwedishWord as _;
use super::{Period, Precision, date, periods, swedish};
use crate::atlas::{Archive, Atlas, Date, Day};
use csv::{Terminator, WriterBuilder};

/// The headings, in the order of the columns.
pub const COLUMNS: [&str; 17] = [
    "länskod",
    "länsbokstav",
    "region",
    "vård",
    "system-id",
    "system",
    "från",
    "från tidigast",
    "från senast",
    "precision",
    "till",
    "till tidigast",
    "till senast",
    "slut",
    "säkerhet",
    "källor",
    "anmärkning",
];

/// The mark by which Excel knows UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The table as a file: UTF-8 with a byte order mark, semicolons between cells, lines that end in CRLF.
///
/// # Errors
///
/// None that a table of this width, written to memory, is known to give.
pub fn csv(atlas: &Atlas, archive: &Archive) -> Result<Vec<u8>, csv::Error> {
    let mut file = BYTE_ORDER_MARK.as_bytes().to_vec();
    let mut writer = WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(&mut file);
    writer.write_record(COLUMNS)?;
    for period in periods(atlas) {
        writer.write_record(row(atlas, archive, period).map(|cell| harmless(&cell)))?;
    }
    writer.flush()?;
    drop(writer);
    Ok(file)
}

fn row(atlas: &Atlas, archive: &Archive, period: Period) -> [String; COLUMNS.len()] {
    let Period { region, care, span, end } = period;
    let system = atlas.system(span.system);
    let addresses: Vec<&str> = span.sources.iter().map(|id| archive.source(*id).url).collect();
    [
        region.code.to_string(),
        region.letter.to_owned(),
        region.name.to_owned(),
        care.swedish().to_owned(),
        system.key.to_owned(),
        system.name.to_owned(),
        swedish(span.from),
        told(date::earliest(span.from)),
        span.from.latest().to_string(),
        Precision::of(span.from).swedish().to_owned(),
        end.date().map_or_else(String::new, swedish),
        told(end.date().and_then(date::earliest)),
        told(end.date().map(Date::latest)),
        end.swedish().to_owned(),
        span.confidence.swedish().to_owned(),
        addresses.join(" "),
        span.note.map_or_else(String::new, |note| note.sv.to_owned()),
    ]
}

fn told(day: Option<Day>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}

/// The text, with an apostrophe before it where a spreadsheet would take it for a formula.
#[must_use]
pub fn harmless(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}
