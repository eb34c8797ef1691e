//! From metres to the whole units of the drawing.

use super::EastNorth;

/// The drawing's longer side, in units.
///
/// On a window 1,000 pixels high a unit is about three quarters of a pixel, and the lakes and the archipelago
/// keep their shape. 2,000 units look no better there and cost a fifth more bytes after brotli.
pub const LONGEST_SIDE: u16 = 1220;

/// A point of the drawing, in units: x eastwards from its west side, y southwards from its north side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Point {
    /// Units eastwards.
    pub x: i32,
    /// Units southwards.
    pub y: i32,
}

/// Scale and offset that make positions fill the drawing.
///
/// Equal positions land on equal points, so what is shared stays shared.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fit {
    west: f64,
    north: f64,
    width: f64,
    height: f64,
    /// Units a metre.
    scale: f64,
}

impl Fit {
    /// The fit that makes the longer side of all `positions` [`LONGEST_SIDE`] units long.
    pub(super) fn around(positions: impl Iterator<Item = EastNorth>) -> Self {
        let (mut west, mut east) = (f64::INFINITY, f64::NEG_INFINITY);
        let (mut south, mut north) = (f64::INFINITY, f64::NEG_INFINITY);
        for EastNorth { easting, northing } in positions {
            (west, east) = (west.min(easting), east.max(easting));
            (south, north) = (south.min(northing), north.max(northing));
        }
        let (width, height) = ((east - west).max(0.0), (north - south).max(0.0));
        let longest = width.max(height);
        let scale = if 0.0 < longest { f64::from(LONGEST_SIDE) / longest } else { 0.0 };
        Self { west, north, width, height, scale }
    }

    /// The drawing's width, in units.
    pub(super) fn width(&self) -> u16 {
        u16::try_from(whole(self.width * self.scale)).unwrap_or(0)
    }

    /// The drawing's height, in units.
    pub(super) fn height(&self) -> u16 {
        u16::try_from(whole(self.height * self.scale)).unwrap_or(0)
    }

    /// The drawing's southeastern corner.
    pub(super) fn corner(&self) -> Point {
        Point { x: self.width().into(), y: self.height().into() }
    }

    /// The point of the drawing nearest to a position.
    pub(super) fn place(&self, EastNorth { easting, northing }: EastNorth) -> Point {
        Point { x: whole((easting - self.west) * self.scale), y: whole((self.north - northing) * self.scale) }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the cast saturates, and a drawing is thousands of units"
)]
fn whole(units: f64) -> i32 {
    units.round() as i32
}
