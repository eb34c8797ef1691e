//! Geometry: from county boundaries in degrees to a drawing in whole units.
//!
//! [`draw`] is a pipeline of small steps: [`project`](projection::project) takes degrees to metres, a
//! [`Fit`](fit::Fit) takes metres to whole units, and the rings, whose shared vertices are shared still, are
//! written as path data. Knows nothing of files, systems or browsers.

mod arrows;
mod border;
mod bounds;
mod detail;
mod extent;
mod fit;
mod label;
mod land;
mod lettering;
mod path;
mod projection;
mod ring;
mod room;
mod sea;
mod tile;

use crate::atlas::{Arrows, RegionCode};

use arrows::Aside;
use border::Seams;
use bounds::Bounds;
pub use extent::Extent;
use fit::Fit;
pub use fit::{LONGEST_SIDE, Point};
pub use label::{Captions, Label, Labels, captions};
pub use lettering::Lettering;
pub use projection::{EastNorth, project};
pub use ring::Shape;
pub use tile::{SIDE, STEP, grid_arrows, grid_extent};

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
    /// The extent of the whole country.
    pub whole: Extent,
    /// The extent of its southern counties, by [`RegionCode::is_southern`].
    pub south: Extent,
}

/// What follows from where the counties lie.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Pairs of counties that share a border, the lower code first, ordered.
    pub borders: Vec<(RegionCode, RegionCode)>,
    /// Where the arrow keys lead from each county, in the order of the counties given.
    pub arrows: Vec<Arrows>,
    /// The centre of each county's largest ring, in units, in the order of the counties given.
    pub centres: Vec<Point>,
    /// Their shapes, in the order of the counties given.
    pub shapes: Vec<Shape>,
}

/// Draws the counties, which come ordered by code.
///
/// Holes run against their outer rings, so both fill rules paint them right. Islands too small to be seen
/// are left out, but a county that has a ring always has an outline. The path data lives as long as the
/// program: a country is drawn once.
#[must_use]
pub fn draw(counties: &[County]) -> (Drawing, Layout) {
    let mut counties: Vec<County> = counties.iter().map(ring::wound).collect();
    border::align(&mut counties);
    let positions = counties.iter().flat_map(|county| county.polygons.iter().flatten().flatten());
    let fit = Fit::around(positions.map(|position| project(*position)));
    let seams = Seams::of(&counties);
    let shapes: Vec<Shape> = counties.iter().map(|county| Shape::of(county, &seams, &fit)).collect();
    let borders = seams.borders(&counties, &fit);

    let codes: Vec<RegionCode> = counties.iter().map(|county| county.code).collect();
    let centres: Vec<Point> = shapes.iter().map(Shape::centre).collect();
    let southern = codes.iter().zip(&shapes).filter(|(code, _)| code.is_southern()).map(|(_, shape)| shape);
    let drawing = Drawing {
        width: fit.width(),
        height: fit.height(),
        outlines: leak(shapes.iter().map(|shape| path::closed(shape.rings()))),
        borders: leak(borders.values().map(|lines| path::open(lines))),
        whole: Extent::around(Bounds { least: Point::default(), most: fit.corner() }),
        south: Extent::around(southern.map(Shape::bounds).reduce(Bounds::with).unwrap_or_default()),
    };
    let layout = Layout {
        borders: borders.keys().map(|(lower, higher)| (codes[*lower], codes[*higher])).collect(),
        arrows: arrows::arrows(&codes, &centres, Aside::Near),
        centres,
        shapes,
    };
    (drawing, layout)
}

fn leak(paths: impl Iterator<Item = String>) -> &'static [&'static str] {
    let paths: Vec<&'static str> = paths.map(|path| &*path.leak()).collect();
    paths.leak()
}
