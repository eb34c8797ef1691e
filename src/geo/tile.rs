//! The grid of tiles, in which every region is a square of the same size.

use super::arrows::{self, Aside};
use super::bounds::Bounds;
use super::extent::Extent;
use super::fit::Point;
use crate::atlas::{Arrows, RegionCode, Tile};

/// A tile's side, in units: on a tile, patterns are as dense as on a county of middling size on the map.
pub const SIDE: i32 = 114;
/// From a tile's side to the same side of the next, in units.
pub const STEP: i32 = 122;

impl Tile {
    /// The tile's northwestern corner.
    #[must_use]
    pub const fn corner(self) -> Point {
        Point { x: STEP * self.column as i32, y: STEP * self.row as i32 }
    }

    /// The tile as SVG path data.
    #[must_use]
    pub fn path(self) -> String {
        let Point { x, y } = self.corner();
        format!("M{x} {y}h{SIDE}v{SIDE}h-{SIDE}z")
    }
}

/// What the grid of these tiles takes up.
#[must_use]
pub fn grid_extent(tiles: &[Tile]) -> Extent {
    let bounds = tiles.iter().map(|tile| {
        let Point { x, y } = tile.corner();
        Bounds { least: Point { x, y }, most: Point { x: x + SIDE, y: y + SIDE } }
    });
    Extent::around(bounds.reduce(Bounds::with).unwrap_or_default())
}

/// Where the arrow keys lead from each tile: along its row or column, over gaps, to the next tile; where
/// there is none, to one beside; else on in the order of reading.
#[must_use]
pub fn grid_arrows(codes: &[RegionCode], tiles: &[Tile]) -> Vec<Arrows> {
    let corners: Vec<Point> = tiles.iter().map(|tile| tile.corner()).collect();
    arrows::arrows(codes, &corners, Aside::Last)
}
