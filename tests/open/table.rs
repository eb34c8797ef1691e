//! The CSV as a spreadsheet reads it, against the atlas.

use journalkartan::atlas::{Care, Confidence, Date, Day, Season, Year};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::open::{COLUMNS, csv, swedish};

const BYTE_ORDER_MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];

fn file() -> Vec<u8> {
    csv(&ATLAS, &ARCHIVE).expect("a table")
}

/// The cells of a file, row by row, without the headings.
pub(crate) fn rows(file: &[u8]) -> Vec<Vec<String>> {
    let text = file.strip_prefix(&BYTE_ORDER_MARK).expect("a byte order mark");
    let mut reader = ::csv::ReaderBuilder::new().delimiter(b';').from_reader(text);
    assert_eq!(reader.headers().expect("headings"), COLUMNS.as_slice());
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

#[test]
fn excel_in_sweden_opens_it() {
    let file = file();
    assert!(file.starts_with(&BYTE_ORDER_MARK));
    let text = std::str::from_utf8(&file).expect("UTF-8").trim_start_matches('\u{feff}');
    assert!(text.starts_with("länskod;länsbokstav;region;"), "{text:.80}");
    assert!(text.ends_with("\r\n"));
    assert_eq!(text.matches("\r\n").count(), text.matches('\n').count());
    assert_eq!(text.matches("\r\n").count(), 1 + rows(&file).len());
}

#[test]
fn there_is_a_row_for_each_period() {
    let mut rows = rows(&file()).into_iter();
    for region in ATLAS.regions {
        for (care, care_name) in [(Care::Primary, "primärvård"), (Care::Hospital, "sjukhus")] {
            let spans = region.timeline(care).spans;
            for (place, span) in spans.iter().enumerate() {
                let next = spans.get(place + 1);
                let until = span.to.or(next.map(|next| next.from));
                let system = ATLAS.system(span.system);
                let addresses: Vec<_> = span.sources.iter().map(|id| ARCHIVE.source(*id).url).collect();
                let expected: [&str; 17] = [
                    &format!("{:02}", region.code.number()),
                    region.letter,
                    region.name,
                    care_name,
                    system.key,
                    system.name,
                    &swedish(span.from),
                    &earliest(Some(span.from)),
                    &span.from.latest().to_string(),
                    precision(span.from),
                    &until.map_or_else(String::new, swedish),
                    &earliest(until),
                    &until.map_or_else(String::new, |date| date.latest().to_string()),
                    match (span.to, next) {
                        (Some(_), _) => "angivet",
                        (None, Some(next)) if next.system == span.system => "fortsätter",
                        (None, Some(_)) => "byte",
                        (None, None) => "pågår",
                    },
                    match span.confidence {
                        Confidence::High => "hög",
                        Confidence::Medium => "medel",
                        Confidence::Low => "låg",
                    },
                    &addresses.join(" "),
                    span.note.map_or("", |note| note.sv),
                ];
                assert_eq!(rows.next().expect("a row"), expected);
            }
        }
    }
    assert_eq!(rows.next(), None);
}

fn earliest(date: Option<Date>) -> String {
    match date {
        None | Some(Date::By(_)) => String::new(),
        Some(date) => date.earliest().to_string(),
    }
}

fn precision(date: Date) -> &'static str {
    match date {
        Date::Day(_) => "dag",
        Date::Month(..) => "månad",
        Date::Season(..) => "årstid",
        Date::Year(_) => "år",
        Date::About(_) => "omkring år",
        Date::Decade(_) => "årtionde",
        Date::By(_) => "senast",
        Date::Between(..) => "mellan",
    }
}

#[test]
fn each_precision_has_its_swedish_form() {
    let (year, day) = (Year::new(2024), Day::baked(2024, 12, 15));
    assert_eq!(swedish(Date::Day(day)), "2024-12-15");
    assert_eq!(swedish(Date::Month(year, 2)), "2024-02");
    assert_eq!(swedish(Date::Season(year, Season::Spring)), "våren 2024");
    assert_eq!(swedish(Date::Season(year, Season::Summer)), "sommaren 2024");
    assert_eq!(swedish(Date::Season(year, Season::Autumn)), "hösten 2024");
    assert_eq!(swedish(Date::Year(year)), "2024");
    assert_eq!(swedish(Date::About(year)), "omkring 2024");
    assert_eq!(swedish(Date::Decade(Year::new(1990))), "1990-talet");
    assert_eq!(swedish(Date::By(day)), "senast 2024-12-15");
    assert_eq!(swedish(Date::Between(day, Day::baked(2026, 2, 27))), "mellan 2024-12-15 och 2026-02-27");
}
