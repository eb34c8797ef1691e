//! The real boundaries, as the tests of the drawing read them.

use std::fs;
use std::path::Path;

use geojson::{FeatureCollection, GeometryValue, Position};
use journalkartan::atlas::RegionCode;
use journalkartan::geo::{County, LonLat, Ring};

/// The package.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The counties of the real data, ordered by code.
pub(crate) fn counties() -> Vec<County> {
    let text = fs::read_to_string(root().join("data/lan.geojson")).expect("the boundaries are there");
    let collection: FeatureCollection = text.parse().expect("the boundaries are GeoJSON");
    let county = |feature: &geojson::Feature| {
        let code = feature.property("lan_kod").and_then(|code| code.as_str()).and_then(RegionCode::parse);
        let polygons = match &feature.geometry.as_ref().expect("a county has a shape").value {
            GeometryValue::Polygon { coordinates } => vec![rings(coordinates)],
            GeometryValue::MultiPolygon { coordinates } => {
                coordinates.iter().map(|polygon| rings(polygon)).collect()
            }
            other => panic!("a county is not a {other:?}"),
        };
        County { code: code.expect("a county has a code"), polygons }
    };
    let mut counties: Vec<County> = collection.features.iter().map(county).collect();
    counties.sort_by_key(|county| county.code);
    counties
}

fn rings(polygon: &[Vec<Position>]) -> Vec<Ring> {
    let lon_lat = |position: &Position| LonLat { lon: position[0], lat: position[1] };
    polygon.iter().map(|ring| ring.iter().map(lon_lat).collect()).collect()
}
