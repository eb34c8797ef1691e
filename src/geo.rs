//! Geometry: from county boundaries in degrees to a drawing in whole units.

use crate::atlas::{Arrows, RegionCode};

/// A position on WGS 84, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LonLat {
    /// Longitude, degrees east.
    pub lon: f64,
    /// Latitude, degrees north.
    pub lat: f64,
}

/// A closed ring; the first position stands again at the end.
pub type Ring = Vec<LonLat>;

/// A county's boundary: polygons, each an outer ring followed by its holes.
#[derive(Clone, Debug)]
pub struct County {
    /// The county's code.
    pub code: RegionCode,
    /// The polygons.
    pub polygons: Vec<Vec<Ring>>,
}

/// The country as SVG path data in whole units, x eastwards and y southwards.
#[derive(Clone, Copy, Debug)]
pub struct Drawing {
    /// Width of the drawing, in units.
    pub width: u16,
    /// Height of the drawing, in units.
    pub height: u16,
    /// One path for each region, ordered by code.
    pub outlines: &'static [&'static str],
    /// One path for each shared border, in the order of [`Layout::borders`].
    pub borders: &'static [&'static str],
}

/// What follows from where the counties lie.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Pairs of counties that share a border, the lower code first, ordered.
    pub borders: Vec<(RegionCode, RegionCode)>,
    /// Where the arrow keys lead from each county, in the order of the counties given.
    pub arrows: Vec<Arrows>,
}
