//! The drawing of the real boundaries, and what must hold of any.
#![cfg(feature = "data")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use geojson::{FeatureCollection, GeometryValue, Position};
use journalkartan::atlas::{Arrows, RegionCode};
use journalkartan::geo::{County, Drawing, LONGEST_SIDE, Layout, LonLat, Point, Ring, draw};

#[test]
fn the_map_looks_as_it_did() {
    let (drawing, _) = sweden();
    let golden = root().join("tests/golden/map.svg");
    let svg = svg(&drawing);
    if env::var_os("BLESS").is_some() {
        fs::write(&golden, &svg).expect("the golden file can be written");
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    assert!(svg == expected, "the map differs from {}: look, then BLESS=1", golden.display());
}

fn svg(drawing: &Drawing) -> String {
    let (width, height) = (drawing.width, drawing.height);
    let mut svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\">\n");
    for outline in drawing.outlines {
        writeln!(svg, "<path fill=\"#9fb4c0\" d=\"{outline}\"/>").expect("a String takes all text");
    }
    for border in drawing.borders {
        writeln!(svg, "<path fill=\"none\" stroke=\"#fff\" stroke-width=\"3\" d=\"{border}\"/>")
            .expect("a String takes all text");
    }
    svg + "</svg>\n"
}

fn sweden() -> (Drawing, Layout) {
    draw(&counties())
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The counties of the real data, ordered by code.
fn counties() -> Vec<County> {
    let text = fs::read_to_string(root().join("data/lan.geojson")).expect("the boundaries are there");
    let collection: FeatureCollection = text.parse().expect("the boundaries are GeoJSON");
    let mut counties: Vec<County> = collection
        .features
        .iter()
        .map(|feature| {
            let code = feature.property("lan_kod").and_then(|code| code.as_str()).and_then(RegionCode::parse);
            let polygons = match &feature.geometry.as_ref().expect("a county has a shape").value {
                GeometryValue::Polygon { coordinates } => vec![rings(coordinates)],
                GeometryValue::MultiPolygon { coordinates } => {
                    coordinates.iter().map(|polygon| rings(polygon)).collect()
                }
                other => panic!("a county is not a {other:?}"),
            };
            County { code: code.expect("a county has a code"), polygons }
        })
        .collect();
    counties.sort_by_key(|county| county.code);
    counties
}

fn rings(polygon: &[Vec<Position>]) -> Vec<Ring> {
    let lon_lat = |position: &Position| LonLat { lon: position[0], lat: position[1] };
    polygon.iter().map(|ring| ring.iter().map(lon_lat).collect()).collect()
}
