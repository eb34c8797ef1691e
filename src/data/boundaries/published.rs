//! The boundaries as open data.

use super::ring::{self, Winding};
use crate::data::document::Page;
use crate::data::{Files, Problem, files};
use crate::geo::Ring;
use geojson::{Feature, FeatureCollection, Geometry, GeometryValue, PolygonType, Position};

/// The boundaries' file as RFC 7946 asks: outer rings counter-clockwise, holes clockwise; coordinates to
/// six decimals; the properties as they are.
///
/// # Errors
///
/// Everything that is wrong with the file.
pub fn published_boundaries(files: &Files) -> Result<String, Vec<Problem>> {
    let counties = super::counties(files)?;
    let mut problems = Vec::new();
    let features = Page::open(files, files::BOUNDARIES, &mut problems)
        .and_then(|page| super::features(&page).map_err(|problem| problems.push(problem)).ok());
    let Some(features) = features else { return Err(problems) };
    let published = features.into_iter().zip(counties).map(|(feature, county)| Feature {
        bbox: None,
        geometry: Some(Geometry::new(GeometryValue::MultiPolygon {
            coordinates: county.polygons.into_iter().map(wound).collect(),
        })),
        foreign_members: None,
        ..feature
    });
    Ok(FeatureCollection::new(published).to_string())
}

/// A polygon whose rings go the way round that RFC 7946, section 3.1.6, asks.
fn wound(rings: Vec<Ring>) -> PolygonType {
    let asked = std::iter::once(Winding::Counterclockwise).chain(std::iter::repeat(Winding::Clockwise));
    rings.into_iter().zip(asked).map(|(ring, asked)| wound_ring(ring, asked)).collect()
}

fn wound_ring(mut ring: Ring, asked: Winding) -> Vec<Position> {
    if ring::winding(&ring) != Some(asked) {
        ring.reverse();
    }
    ring.iter().map(|at| Position::from([ring::rounded(at.lon), ring::rounded(at.lat)])).collect()
}
