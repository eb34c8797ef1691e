//! Says how much is known for each year: `cargo xtask check-data` runs it on sound data.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write as _};

use journalkartan::atlas::{Care, Year};
use journalkartan::baked::ATLAS;
use journalkartan::scene::{Coverage, Status, cells};

/// The years that are told one by one: before them little is known, after them little has happened.
const TOLD: std::ops::RangeInclusive<u16> = 2012..=2026;
/// The years of which nearly all is to be known, and the share, in percent.
const WANTED: (std::ops::RangeInclusive<u16>, usize) = (2021..=2024, 95);

fn main() -> io::Result<()> {
    write!(io::stdout(), "{}{}", each_year(), wanted())
}

/// A line for each year.
fn each_year() -> String {
    let mut told = "How much is known, in regions times levels of care:\n\n\
                    year  in use  unconfirmed  unknown\n"
        .to_owned();
    for year in TOLD.map(Year::new) {
        let Coverage { in_use, unconfirmed, unknown } = Coverage::of(&ATLAS, year);
        _ = writeln!(told, "{year}  {in_use:6}  {unconfirmed:11}  {unknown:7}");
    }
    told
}

/// The share of the wanted years, and what is missing from it.
fn wanted() -> String {
    let (years, wanted) = WANTED;
    let (first, last) = (years.start(), years.end());
    let (mut known, mut all) = (0, 0);
    let mut missing: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for year in years.clone().map(Year::new) {
        for (region, care, cell) in cells(&ATLAS, year) {
            all += 1;
            if cell.status() == Status::InUse {
                known += 1;
            } else {
                let place = (region.code, region.short, name(care), cell.status().key());
                missing.entry(place).or_default().push(year.to_string());
            }
        }
    }
    let verdict = if all * wanted <= known * 100 { "at least" } else { "LESS THAN" };
    let mut told = format!(
        "\n{first} to {last}: {known} of {all} in use with medium or high confidence ({}), {verdict} {wanted} %\n",
        percent(known, all)
    );
    for ((code, region, care, status), years) in missing {
        _ = writeln!(told, "  {code} {region}, {care}: {status} {}", years.join(", "));
    }
    told
}

fn name(care: Care) -> &'static str {
    match care {
        Care::Primary => "primary care",
        Care::Hospital => "hospitals",
    }
}

/// A share with one decimal, rounded down, so that a goal is not reached by rounding.
fn percent(part: usize, whole: usize) -> String {
    let tenths = (part * 1000).checked_div(whole).unwrap_or_default();
    format!("{}.{} %", tenths / 10, tenths % 10)
}
