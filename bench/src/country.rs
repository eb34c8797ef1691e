//! Made-up countries of any number of regions: as many Swedens, made smaller, as it takes, in the box about Sweden.
//!
//! They come as the same files that `data/` has. The first Sweden keeps its codes, letters and names; the regions of
//! the others have codes from 100 on, three letters, and the number of their Sweden after each name. Who is a member of
//! a collaboration, what happened when, and its sources are Sweden's own.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

/// The columns and rows of tiles that a Sweden takes.
const TILES: (usize, usize) = (5, 10);
/// The box about Sweden, in degrees: its west, its north, and how far it goes east and south, with some sea about it.
const BOX: [f64; 4] = [10.5, 69.5, 14.0, 14.5];

/// Sweden's regions and the files that tell of all of them.
struct Sweden {
    /// Codes and files, by code.
    regions: BTreeMap<String, String>,
    /// Names below `data/` and texts.
    rest: Vec<(String, String)>,
}

/// A region of a made-up country: that at a place among Sweden's regions, in one of the Swedens.
#[derive(Clone, Copy)]
struct Copy {
    place: usize,
    sweden: usize,
}

/// Pairs of path and text, as `data::Files` takes them, of a country of so many regions.
pub(crate) fn files(regions: usize) -> Result<Vec<(String, String)>, String> {
    let sweden = Sweden::read()?;
    let codes: Vec<&str> = sweden.regions.keys().map(String::as_str).collect();
    let side = regions.div_ceil(codes.len()).saturating_sub(1).isqrt() + 1;
    let made_up = Country { regions, side, codes };
    let mut files = Vec::new();
    for (place, (code, text)) in sweden.regions.iter().enumerate() {
        files.extend(made_up.copies(code).map(|copy| made_up.region(text, Copy { place, ..copy })));
    }
    for (name, text) in &sweden.rest {
        let text = match name.as_str() {
            "lan.geojson" => made_up.boundaries(text)?,
            "population.toml" => made_up.population(text),
            "places.toml" => made_up.places(text),
            _ => text.clone(),
        };
        files.push((format!("data/{name}"), text));
    }
    Ok(files)
}

impl Sweden {
    fn read() -> Result<Self, String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
        let (mut regions, mut rest) = (BTreeMap::new(), Vec::new());
        for (path, text) in texts(&folder.join("regions"))? {
            let code = between(&text, "code = \"", "\"").ok_or(format!("{path} has no code"))?.to_owned();
            regions.insert(code, text);
        }
        for (name, text) in texts(&folder)? {
            if Path::new(&name).extension().is_some_and(|ending| ending == "toml" || ending == "geojson") {
                rest.push((name, text));
            }
        }
        Ok(Self { regions, rest })
    }
}

/// The names and texts of the files in a folder.
fn texts(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    let paths = std::fs::read_dir(folder).map_err(told)?.flatten().map(|entry| entry.path());
    let files = paths.filter(|path| path.is_file()).map(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok((name, std::fs::read_to_string(&path).map_err(told)?))
    });
    files.collect()
}

/// A made-up country: Swedens in a square, row by row, until there are enough regions.
struct Country<'a> {
    regions: usize,
    /// How many Swedens stand in a row, and how many rows there are at most.
    side: usize,
    /// Sweden's codes.
    codes: Vec<&'a str>,
}

impl Country<'_> {
    /// The copies of the region that has a code in Sweden, Sweden's own first; none for an unknown code.
    fn copies(&self, code: &str) -> impl Iterator<Item = Copy> + use<> {
        let (all, regions) = (self.codes.len(), self.regions);
        let place = self.codes.iter().position(|known| *known == code);
        place.into_iter().flat_map(move |place| {
            let copies = (0..).map(move |sweden| Copy { place, sweden });
            copies.take_while(move |copy| copy.sweden * all + copy.place < regions)
        })
    }

    fn code(&self, Copy { place, sweden }: Copy) -> String {
        match sweden {
            0 => self.codes.get(place).copied().unwrap_or_default().to_owned(),
            _ => (100 + (sweden - 1) * self.codes.len() + place).to_string(),
        }
    }

    /// The path of a region's file, and its text.
    fn region(&self, text: &str, copy: Copy) -> (String, String) {
        let Copy { place, sweden } = copy;
        let code = self.code(copy);
        let mut slug = between(text, "slug = \"", "\"").unwrap_or_default().to_owned();
        if sweden != 0 {
            slug = format!("{slug}-{sweden}");
        }
        let path = format!("data/regions/{code}-{slug}.toml");
        let rename = |line: &str| {
            let (field, value) = line.split_once(" = ")?;
            let quoted = value.trim_matches('"');
            Some(match field {
                "code" => format!("code = \"{code}\""),
                "letter" => format!("letter = \"{}\"", letters(sweden * self.codes.len() + place)),
                "slug" => format!("slug = \"{slug}\""),
                "name" | "short" | "county" => format!("{field} = \"{quoted} {sweden}\""),
                "tile" => format!("tile = {:?}", self.tile(value, sweden)?),
                _ => return None,
            })
        };
        let renamed = |line: &str| {
            let new = rename(line).filter(|_| sweden != 0);
            new.unwrap_or_else(|| line.to_owned()) + "\n"
        };
        (path, text.lines().map(renamed).collect())
    }

    fn tile(&self, written: &str, sweden: usize) -> Option<[usize; 2]> {
        let (column, row) = written.trim_matches(['[', ']']).split_once(", ")?;
        let (column, row): (usize, usize) = (column.parse().ok()?, row.parse().ok()?);
        Some([TILES.0 * (sweden % self.side) + column, TILES.1 * (sweden / self.side) + row])
    }

    /// As many people live in each copy as in the region.
    fn population(&self, text: &str) -> String {
        let mut total = 0;
        let mut lines = Vec::new();
        // From the end on: the counties of a census stand below its total.
        for line in text.lines().rev() {
            let counties = between(line, "counties = { ", " }");
            lines.push(if let Some(counties) = counties {
                let counties = counties.split(", ").flat_map(|county| {
                    let (code, people) = county.split_once(" = ").unwrap_or_default();
                    let copies = self.copies(code.trim_matches('"'));
                    copies.map(move |copy| (self.code(copy), people.parse::<u32>().unwrap_or_default()))
                });
                let counties: Vec<(String, u32)> = counties.collect();
                total = counties.iter().map(|(_, people)| people).sum();
                let written = counties.iter().map(|(code, people)| format!("\"{code}\" = {people}"));
                format!("counties = {{ {} }}", written.collect::<Vec<_>>().join(", "))
            } else if line.starts_with("total = ") {
                format!("total = {total}")
            } else {
                line.to_owned()
            });
        }
        lines.into_iter().rev().map(|line| line + "\n").collect()
    }

    /// Each copy has the towns of the region.
    fn places(&self, text: &str) -> String {
        let mut counties = text.split("[[county]]");
        let first = counties.next().unwrap_or_default().to_owned();
        let copies = counties.flat_map(|county| {
            let code = between(county, "region = \"", "\"").unwrap_or_default();
            let county = move |copy| format!("[[county]]{}", county.replacen(code, &self.code(copy), 1));
            self.copies(code).map(county)
        });
        first + &copies.collect::<String>()
    }

    /// Each copy has the boundary of the region, made smaller.
    fn boundaries(&self, text: &str) -> Result<String, String> {
        let mut map: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let features = map["features"].as_array().cloned().unwrap_or_default();
        let copies = features.iter().flat_map(|feature| {
            let code = feature["properties"]["lan_kod"].as_str().unwrap_or_default();
            self.copies(code).map(|copy| {
                let mut feature = feature.clone();
                feature["properties"]["lan_kod"] = json!(self.code(copy));
                if 1 < self.side {
                    self.shrink(&mut feature["geometry"]["coordinates"], copy.sweden);
                }
                feature
            })
        });
        map["features"] = copies.collect();
        Ok(map.to_string())
    }

    /// Takes all points below a list of lists from the box about Sweden to that of one of the Swedens within it.
    fn shrink(&self, coordinates: &mut Value, sweden: usize) {
        let Some(list) = coordinates.as_array_mut() else { return };
        if let [longitude, latitude] = &mut list[..]
            && let (Some(east), Some(north)) = (longitude.as_f64(), latitude.as_f64())
        {
            let [west, top, width, height] = BOX;
            let within = |part: f64, place: usize| (part + small(place)) / small(self.side);
            *longitude = json!(rounded(west + width * within((east - west) / width, sweden % self.side)));
            *latitude = json!(rounded(top - height * within((top - north) / height, sweden / self.side)));
        } else {
            for inner in list {
                self.shrink(inner, sweden);
            }
        }
    }
}

/// To seven decimals, a centimetre: as fine as the boundaries are, and not longer in a file than they.
fn rounded(degrees: f64) -> f64 {
    (degrees * 1e7).round() / 1e7
}

#[expect(clippy::cast_precision_loss, reason = "there are hundreds of Swedens at most")]
fn small(number: usize) -> f64 {
    number as f64
}

/// Three capitals for each number, each time others.
fn letters(number: usize) -> String {
    let letter = |place: usize| ('A'..='Z').nth(number / place % 26).unwrap_or('A');
    [26 * 26, 26, 1].map(letter).iter().collect()
}

fn between<'text>(text: &'text str, from: &str, to: &str) -> Option<&'text str> {
    let (_, rest) = text.split_once(from)?;
    rest.split_once(to).map(|(inner, _)| inner)
}
