//! The real data: whole, and true to what is known for certain.
#![cfg(feature = "data")]

use geojson::{FeatureCollection, GeometryValue, Position};
use journalkartan::atlas::{Atlas, Care, Day, Holding, Region, Target};
use journalkartan::baked::ATLAS;
use journalkartan::data::{self, Country, Files};
use std::collections::BTreeSet;
use std::path::Path;

/// The counties of Sweden by Statistics Sweden (SCB).
const CODES: [u16; 21] = [1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 17, 18, 19, 20, 21, 22, 23, 24, 25];
/// The nine regions that chose Cosmic together: Sörmland, Blekinge, Halland, Örebro, Dalarna, Gävleborg,
/// Västernorrland, Västerbotten and Norrbotten.
const SUSSA: [u16; 9] = [4, 10, 13, 18, 20, 21, 22, 24, 25];

fn files() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    Files::load(&folder).expect("the files can be read")
}

fn country() -> Country {
    data::read(&files()).unwrap_or_else(|problems| {
        let sentences: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", sentences.join("\n"))
    })
}

fn day(year: u16, month: u8, day: u8) -> Day {
    Day::new(year, month, day).expect("a day of the calendar")
}

#[test]
fn there_are_sweden_s_regions() {
    let codes: Vec<u16> = country().atlas.regions.iter().map(|region| region.code.number()).collect();
    assert_eq!(codes, CODES);
}

#[test]
fn each_region_has_an_outline_and_each_border_a_line() {
    let Country { atlas, drawing, .. } = country();
    assert_eq!(drawing.outlines.len(), atlas.regions.len());
    assert_eq!(drawing.borders.len(), atlas.borders.len());
}

#[test]
fn what_is_baked_is_what_the_files_say() {
    assert_eq!(format!("{ATLAS:?}"), format!("{:?}", country().atlas));
}

#[test]
fn the_table_of_july_2021_comes_out_cell_by_cell() {
    let atlas = country().atlas;
    let published = day(2021, 7, 30);
    let mut rows = 0;
    for line in
        include_str!("fixtures/journalsystem-2021.md").lines().filter(|line| line.starts_with('|')).skip(2)
    {
        let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
        let [name, primary, hospital, planned] = cells[..] else { panic!("{line}") };
        let region = atlas.regions.iter().find(|region| region.name == name).expect(name);
        assert_eq!(in_use(&atlas, region, Care::Primary, published), Some(primary), "{name}, primary care");
        assert_eq!(in_use(&atlas, region, Care::Hospital, published), Some(hospital), "{name}, hospitals");
        let planned = Some(planned).filter(|planned| *planned != "-");
        let planned: BTreeSet<&str> =
            planned.map(|name| name.replace("Millenium", "Millennium").leak() as &str).into_iter().collect();
        assert_eq!(planned_systems(&atlas, region, published), planned, "{name}, planned");
        rows += 1;
    }
    assert_eq!(rows, CODES.len());
}

#[test]
fn nineteen_regions_were_heading_for_cosmic_at_the_end_of_2025() {
    let atlas = country().atlas;
    let end = day(2025, 12, 31);
    let others: Vec<u16> = atlas
        .regions
        .iter()
        .filter(|region| {
            let uses = Care::ALL.iter().any(|care| held(&atlas, region, *care, end) == Some("Cosmic"));
            !uses && !planned_systems(&atlas, region, end).contains("Cosmic")
        })
        .map(|region| region.code.number())
        .collect();
    assert_eq!(others, [12, 14], "all but Skåne and Västra Götaland");
}

#[test]
fn two_sussa_regions_used_cosmic_at_the_end_of_2024() {
    let atlas = country().atlas;
    let end = day(2024, 12, 31);
    let live: Vec<u16> = atlas
        .regions
        .iter()
        .filter(|region| SUSSA.contains(&region.code.number()))
        .filter(|region| Care::ALL.iter().any(|care| in_use(&atlas, region, *care, end) == Some("Cosmic")))
        .map(|region| region.code.number())
        .collect();
    assert_eq!(live, [18, 25], "Örebro and Norrbotten");
}

#[test]
fn published_outer_rings_go_left_and_holes_right() {
    let published = data::published_boundaries(&files()).expect("sound boundaries");
    let counties: FeatureCollection = published.parse().expect("GeoJSON");
    let mut holes = 0;
    for county in counties {
        let Some(GeometryValue::MultiPolygon { coordinates }) =
            county.geometry.map(|geometry| geometry.value)
        else {
            panic!("a county is not made of polygons")
        };
        for polygon in coordinates {
            let (outer, inner) = polygon.split_first().expect("a polygon has a ring");
            assert!(0.0 < doubled_area(outer));
            assert!(inner.iter().all(|hole| doubled_area(hole) < 0.0));
            holes += inner.len();
        }
    }
    assert!(holes > 0, "lakes are holes");
}

/// The name of the system that was surely in use on a day.
fn in_use(atlas: &Atlas, region: &Region, care: Care, day: Day) -> Option<&'static str> {
    match region.timeline(care).on(day) {
        Holding::InUse(span) => Some(atlas.system(span.system).name),
        Holding::Unconfirmed(_) | Holding::Unknown => None,
    }
}

/// The name of the system that was in use on a day, confirmed or not.
fn held(atlas: &Atlas, region: &Region, care: Care, day: Day) -> Option<&'static str> {
    match region.timeline(care).on(day) {
        Holding::InUse(span) | Holding::Unconfirmed(span) => Some(atlas.system(span.system).name),
        Holding::Unknown => None,
    }
}

/// The names of the systems that the last plans in force on a day are for.
fn planned_systems(atlas: &Atlas, region: &Region, day: Day) -> BTreeSet<&'static str> {
    let last = |care| region.plans_for(care).rev().find(|plan| plan.in_force(day));
    let targets = Care::ALL.into_iter().filter_map(last).map(|plan| plan.target);
    targets
        .filter_map(|target| match target {
            Target::System(id) => Some(atlas.system(id).name),
            Target::Modular | Target::Undecided => None,
        })
        .collect()
}

/// Twice the signed area of a closed ring, positive where it goes left.
fn doubled_area(ring: &[Position]) -> f64 {
    ring.windows(2).map(|side| side[0][0] * side[1][1] - side[1][0] * side[0][1]).sum()
}
