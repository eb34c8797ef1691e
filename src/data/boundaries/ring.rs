//! Rings of boundaries, and which way round they go.

use crate::atlas::RegionCode;
use crate::data::Rule;
use crate::geo::{LonLat, Ring};
use geojson::Position;

/// A ring of a county, if it is one.
pub(super) fn read(code: RegionCode, positions: &[Position]) -> Result<Ring, Rule> {
    let ring: Option<Ring> = positions.iter().map(position).collect();
    let ring = ring.ok_or_else(|| Rule::OffEarth(code.to_string()))?;
    if ring.len() < 4 {
        Err(Rule::ShortRing(code.to_string()))
    } else if ring.first() != ring.last() {
        Err(Rule::OpenRing(code.to_string()))
    } else if winding(&ring).is_none() {
        Err(Rule::FlatRing(code.to_string()))
    } else {
        Ok(ring)
    }
}

/// A position on Earth; a height is left out.
fn position(position: &Position) -> Option<LonLat> {
    match position.as_slice() {
        [lon, lat, ..] if (-180.0..=180.0).contains(lon) && (-90.0..=90.0).contains(lat) => {
            Some(LonLat { lon: *lon, lat: *lat })
        }
        _ => None,
    }
}

/// The way round that a ring goes on a map with north up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Winding {
    /// Right, as holes go by RFC 7946.
    Clockwise,
    /// Left, as outer rings go by RFC 7946.
    Counterclockwise,
}

/// The way round that a closed ring goes, as it is published; none where it encloses nothing.
///
/// By the sign of its area (the shoelace formula), in whole millionths of a degree, hence exact.
pub(super) fn winding(ring: &[LonLat]) -> Option<Winding> {
    let doubled_area: i128 = ring
        .array_windows()
        .map(|[from, to]| {
            millionths(from.lon) * millionths(to.lat) - millionths(to.lon) * millionths(from.lat)
        })
        .sum();
    match doubled_area {
        0 => None,
        1.. => Some(Winding::Counterclockwise),
        _ => Some(Winding::Clockwise),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "degrees on Earth, read as such, are far from the limits"
)]
fn millionths(degrees: f64) -> i128 {
    (degrees * MILLION).round() as i128
}

/// Millionths of a degree, 11 cm of latitude, are what RFC 7946, section 11.2, holds to be precise enough.
const MILLION: f64 = 1e6;

/// An angle as it is published, to six decimals.
pub(super) fn rounded(degrees: f64) -> f64 {
    (degrees * MILLION).round() / MILLION
}
