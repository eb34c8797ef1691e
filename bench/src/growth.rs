//! How the pipeline grows: countries made of one Sweden or two side by side, from files to drawing, and a step of the
//! slider in each.
//!
//! Two are the most: there are 50 places for tiles, and a region's code has two digits. So 290 or 2,900 regions cannot
//! be made up without another code and another way to lay out tiles; what can be seen is whether twice the regions cost
//! more than twice.

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use journalkartan::atlas::Atlas;
use journalkartan::data::{self, Files, emit};
use journalkartan::scene::Shown;
use journalkartan::state::ViewState;
use serde_json::{Value, json};

use crate::figures::median;

/// How many degrees of longitude one Sweden lies from the next.
const APART: f64 = 14.0;
/// The columns and rows of tiles.
const TILES: (u32, u32) = (5, 10);
/// How often each thing is measured.
const TIMES: usize = 3;

/// Reads countries of one to four Swedens, and measures each.
pub(crate) fn report() -> String {
    let mut table = format!(
        "{:>8}{:>22}{:>18}{:>20}{:>12}\n",
        "regions", "read and drawn, ms", "tables, bytes", "drawing, bytes", "step, µs"
    );
    for copies in 1..=2 {
        match country(copies) {
            Ok((regions, [read, tables, drawing, step])) => {
                let _ = writeln!(table, "{regions:8}{read:22.0}{tables:18.0}{drawing:20.0}{step:12.1}");
            }
            Err(problems) => {
                let _ = writeln!(table, "{copies} Swedens: {problems}");
            }
        }
    }
    table
}

/// The number of regions, and the figures of their country.
fn country(copies: usize) -> Result<(usize, [f64; 4]), String> {
    let files = files(copies)?;
    let told = |problems: Vec<data::Problem>| {
        problems.iter().map(|problem| format!("\n  {problem}")).collect::<String>()
    };
    let read = timed(|| data::read(&files).map(|country| country.atlas.regions.len()));
    let country = data::read(&files).map_err(told)?;
    let start = ViewState::of(&country.atlas);
    let step = timed(|| {
        country.atlas.years.all().map(|year| seen(&country.atlas, start.in_year(year))).sum::<usize>()
    });
    let years = country.atlas.years.all().count();
    let tables = emit::atlas(&country.atlas).len();
    let drawing = emit::drawing(&country.drawing).len();
    #[expect(clippy::cast_precision_loss, reason = "numbers of bytes and years are small")]
    let figures = [read * 1000.0, tables as f64, drawing as f64, step * 1_000_000.0 / years as f64];
    Ok((country.atlas.regions.len(), figures))
}

/// What all shapes show, as a step of the slider asks.
fn seen(atlas: &Atlas, state: ViewState) -> usize {
    atlas.regions.iter().map(|region| Shown::of(atlas, region, state).cells().count()).sum()
}

/// The seconds that something takes.
fn timed<T>(work: impl Fn() -> T) -> f64 {
    let once = |_| {
        let start = Instant::now();
        black_box(work());
        start.elapsed().as_secs_f64()
    };
    median(&(0..TIMES).map(once).collect::<Vec<_>>())
}

/// The files of a country of so many Swedens.
fn files(copies: usize) -> Result<Files, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let read = |path: &Path| std::fs::read_to_string(path).map_err(|error| error.to_string());
    let mut files = Vec::new();
    let entries = |path: &Path| std::fs::read_dir(path).map_err(|error| error.to_string());
    let mut codes = Vec::new();
    for entry in entries(&folder.join("regions"))?.flatten() {
        let text = read(&entry.path())?;
        let code = between(&text, "code = \"", "\"").ok_or("a region has no code")?.to_owned();
        codes.push((code, text));
    }
    codes.sort();
    let taken: Vec<&str> = codes
        .iter()
        .filter_map(|(_, text)| text.lines().find_map(|line| line.strip_prefix("tile = ")))
        .collect();
    let all = (0..TILES.1).flat_map(|row| (0..TILES.0).map(move |column| format!("[{column}, {row}]")));
    let free: Vec<String> = all.filter(|tile| !taken.contains(&tile.as_str())).collect();
    for (place, (code, text)) in codes.iter().enumerate() {
        for copy in 0..copies {
            let text = if copy == 0 { text.clone() } else { region(text, code, place, copy, &free[place]) };
            let field = |name: &str| between(&text, &format!("\n{name} = \""), "\"").unwrap_or_default();
            let code = if copy == 0 { code.clone() } else { other(place, copy) };
            files.push((format!("data/regions/{code}-{}.toml", field("slug")), text.clone()));
        }
    }
    let known: Vec<&str> = codes.iter().map(|(code, _)| code.as_str()).collect();
    for entry in entries(&folder)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let text = match name.as_str() {
            "lan.geojson" => boundaries(&read(&entry.path())?, &known, copies)?,
            "population.toml" => population(&read(&entry.path())?, &known, copies),
            "places.toml" => places(&read(&entry.path())?, &known, copies),
            _ if entry.path().extension().is_some_and(|ending| ending == "toml") => read(&entry.path())?,
            _ => continue,
        };
        files.push((format!("data/{name}"), text));
    }
    Ok(files.into_iter().collect())
}

/// The code of the copy of a region: those from 26 on are no county's.
fn copied(known: &[&str], code: &str, copy: usize) -> String {
    match known.iter().position(|known| *known == code) {
        Some(place) if copy != 0 => other(place, copy),
        _ => code.to_owned(),
    }
}

/// The code of the region at this place in another Sweden.
fn other(place: usize, copy: usize) -> String {
    (26 + (copy - 1) * 21 + place).to_string()
}

/// A region's file in another Sweden.
fn region(text: &str, code: &str, place: usize, copy: usize, tile: &str) -> String {
    let letters: Vec<char> = ('A'..='Z').collect();
    let letter = format!("{}{}", letters[15 + copy], letters[place]);
    let mut lines = Vec::new();
    for line in text.lines() {
        let quoted = between(line, " = \"", "\"").unwrap_or_default();
        lines.push(match line.split(" = ").next() {
            Some("code") => line.replace(code, &other(place, copy)),
            Some("letter") => format!("letter = \"{letter}\""),
            Some("slug") => format!("slug = \"{quoted}-{copy}\""),
            Some(field @ ("name" | "short" | "county")) if !line.starts_with(' ') => {
                format!("{field} = \"{quoted} {letter}\"")
            }
            Some("tile") => format!("tile = {tile}"),
            _ => line.to_owned(),
        });
    }
    lines.join("\n") + "\n"
}

/// The people of as many Swedens.
fn population(text: &str, known: &[&str], copies: usize) -> String {
    let line = |line: &str| {
        if let Some(total) = line.strip_prefix("total = ").and_then(|total| total.parse::<usize>().ok()) {
            return format!("total = {}", total * copies);
        }
        let Some(counties) = between(line, "counties = { ", " }") else { return line.to_owned() };
        let all = (0..copies).flat_map(|copy| {
            counties.split(", ").map(move |county| {
                let code = between(county, "\"", "\"").unwrap_or_default();
                county.replacen(code, &copied(known, code, copy), 1)
            })
        });
        format!("counties = {{ {} }}", all.collect::<Vec<_>>().join(", "))
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n") + "\n"
}

/// The towns of as many Swedens.
fn places(text: &str, known: &[&str], copies: usize) -> String {
    let mut counties = text.split("[[county]]");
    let mut all = counties.next().unwrap_or_default().to_owned();
    for county in counties {
        let code = between(county, "region = \"", "\"").unwrap_or_default();
        for copy in 0..copies {
            all.push_str("[[county]]");
            all.push_str(&county.replacen(code, &copied(known, code, copy), 1));
        }
    }
    all
}

/// The boundaries of as many Swedens, side by side.
fn boundaries(text: &str, known: &[&str], copies: usize) -> Result<String, String> {
    let mut map: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let features = map["features"].as_array().cloned().unwrap_or_default();
    let all = (0..copies).flat_map(|copy| {
        let features = features.clone();
        features.into_iter().map(move |mut feature| {
            let code = feature["properties"]["lan_kod"].as_str().unwrap_or_default().to_owned();
            feature["properties"]["lan_kod"] = json!(copied(known, &code, copy));
            #[expect(clippy::cast_precision_loss, reason = "there are two Swedens at most")]
            shift(&mut feature["geometry"]["coordinates"], APART * copy as f64);
            feature
        })
    });
    map["features"] = all.collect();
    Ok(map.to_string())
}

/// Moves all points below a list of lists to the east.
fn shift(coordinates: &mut Value, degrees: f64) {
    let Some(list) = coordinates.as_array_mut() else { return };
    match list.first().and_then(Value::as_f64) {
        Some(longitude) => list[0] = json!(longitude + degrees),
        None => list.iter_mut().for_each(|inner| shift(inner, degrees)),
    }
}

fn between<'text>(text: &'text str, from: &str, to: &str) -> Option<&'text str> {
    let (_, rest) = text.split_once(from)?;
    rest.split_once(to).map(|(inner, _)| inner)
}
