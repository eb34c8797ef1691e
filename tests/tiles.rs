//! The grid of tiles, and the extents of the map, held against where the regions lie.
#![cfg(feature = "data")]

use std::collections::BTreeSet;

use journalkartan::atlas::{Arrows, Region, RegionCode, Tile};
use journalkartan::baked::{ATLAS, EXTENTS};
use journalkartan::geo::{Extent, Point, SIDE, Shape, draw, grid_extent};

mod sweden;
use sweden::counties;

/// What lies less apart than this, in units of about 1.3 km, is beside each other rather than in an order.
const NORTH: i32 = 16;
const EAST: i32 = 32;

#[test]
fn neighbours_are_neighbours_in_the_grid() {
    let are_apart = |(one, other): &&(RegionCode, RegionCode)| {
        let (one, other) = (region(*one).tile, region(*other).tile);
        1 < one.column.abs_diff(other.column).max(one.row.abs_diff(other.row))
    };
    let apart: Vec<_> = ATLAS.borders.iter().filter(are_apart).collect();
    // In the grid, Kronoberg reaches the south and comes between them.
    let [blekinge, skane] = [10, 12].map(RegionCode::new);
    assert_eq!(apart, [&(blekinge, skane)], "of {} pairs", ATLAS.borders.len());
}

#[test]
fn what_lies_north_stands_no_lower() {
    for_each_pair(|(one, at), (other, other_at)| {
        let is_north = at.y + NORTH < other_at.y;
        assert!(!is_north || one.tile.row <= other.tile.row, "{} and {}", one.short, other.short);
    });
}

/// Of regions far from each other in the other direction nobody asks which lies further east.
#[test]
fn what_lies_east_stands_no_further_west_within_three_rows() {
    for_each_pair(|(one, at), (other, other_at)| {
        let is_east = other_at.x + EAST < at.x && one.tile.row.abs_diff(other.tile.row) <= 2;
        assert!(!is_east || other.tile.column <= one.tile.column, "{} and {}", one.short, other.short);
    });
}

fn for_each_pair(check: impl Fn((&Region, Point), (&Region, Point))) {
    let (_, layout) = draw(&counties());
    let placed = || ATLAS.regions.iter().zip(layout.centres.iter().copied());
    placed().for_each(|one| placed().for_each(|other| check(one, other)));
}

#[test]
fn arrows_reach_every_tile_from_every_other() {
    for start in ATLAS.regions {
        let mut reached = BTreeSet::new();
        let mut ahead = vec![start.code];
        while let Some(code) = ahead.pop() {
            let Arrows { up, right, down, left } = region(code).grid_arrows;
            assert!(![up, right, down, left].contains(&code), "{code} leads to itself");
            if reached.insert(code) {
                ahead.extend([up, right, down, left]);
            }
        }
        assert_eq!(reached.len(), ATLAS.regions.len(), "from {}", start.short);
    }
}

#[test]
fn arrows_lead_along_rows_and_columns_over_gaps() {
    let [norrbotten, vasterbotten, kalmar, gotland, stockholm, skane, kronoberg] =
        [25, 24, 8, 9, 1, 12, 7].map(|code| region(RegionCode::new(code)));
    assert_eq!(norrbotten.grid_arrows.down, vasterbotten.code);
    assert_eq!(skane.grid_arrows.right, kronoberg.code);
    assert_eq!(kalmar.grid_arrows.right, gotland.code);
    assert_eq!(gotland.grid_arrows.left, kalmar.code);
    // Nothing stands above Gotland: to the one beside.
    assert_eq!(gotland.grid_arrows.up, stockholm.code);
    for one in ATLAS.regions {
        let east = ATLAS.regions.iter().filter(|other| other.tile.row == one.tile.row);
        let east = east.filter(|other| one.tile.column < other.tile.column);
        let next = east.min_by_key(|other| other.tile.column);
        assert!(next.is_none_or(|next| one.grid_arrows.right == next.code), "from {}", one.short);
    }
}

#[test]
fn a_tile_is_a_square() {
    let tile = Tile::among(21, [1, 2]).expect("a place in the grid");
    assert_eq!(tile.path(), "M122 244h114v114h-114z");
    assert_eq!(Tile::among(21, [5, 0]), None);
    assert_eq!(Tile::among(21, [0, 10]), None);
}

#[test]
fn the_grid_grows_with_the_regions() {
    check(0, [5, 10]);
    check(21, [5, 10]);
    check(22, [10, 20]);
    check(84, [10, 20]);
    check(290, [20, 40]);
    check(2_900, [60, 120]);
    check(9_999, [110, 220]);

    #[track_caller]
    fn check(regions: usize, room: [usize; 2]) {
        assert_eq!(Tile::room(regions), room);
    }
}

#[test]
fn the_extents_are_those_of_the_drawings() {
    let (drawing, _) = draw(&counties());
    let tiles: Vec<Tile> = ATLAS.regions.iter().map(|region| region.tile).collect();
    let grid = grid_extent(&tiles);
    assert_eq!(EXTENTS, [drawing.whole, drawing.south, grid].map(Extent::view_box));
    assert_eq!(EXTENTS[0], format!("-6 -6 {} {}", drawing.width + 12, drawing.height + 12));
    // A page 320 pixels wide has margins of 16.
    assert!(44 * grid.width <= SIDE * (320 - 2 * 16), "a tile is too small for a thumb on a phone");
}

#[test]
fn in_the_south_a_finger_finds_every_county_on_a_phone() {
    let (drawing, layout) = draw(&counties());
    let southern: Vec<_> = ATLAS.regions.iter().filter(|region| region.code.is_southern()).collect();
    assert_eq!(southern.len(), 15);
    // A circle of 24 pixels, on a map 358 pixels wide: that of a phone 390 pixels wide.
    let radius = 12.0 * f64::from(drawing.south.width) / 358.0;
    for (region, shape) in ATLAS.regions.iter().zip(&layout.shapes) {
        let is_southern = southern.iter().any(|southern| southern.code == region.code);
        assert!(!is_southern || holds_circle(shape, radius), "{}", region.short);
    }
    let Extent { x, y, width, height } = drawing.south;
    let is_seen = |point: Point| (x..=x + width).contains(&point.x) && (y..=y + height).contains(&point.y);
    let shapes = ATLAS.regions.iter().zip(&layout.shapes).filter(|(region, _)| region.code.is_southern());
    assert!(shapes.flat_map(|(_, shape)| shape.sides()).all(|(a, b)| is_seen(a) && is_seen(b)));
}

/// Whether some circle of this radius lies within a shape; its centre is tried every quarter of a unit.
fn holds_circle(shape: &Shape, radius: f64) -> bool {
    let range = |of: fn(Point) -> i32| {
        let (least, most) =
            (shape.sides().map(|(a, _)| of(a)).min(), shape.sides().map(|(a, _)| of(a)).max());
        least.expect("a shape has sides")..most.expect("a shape has sides")
    };
    let ys = range(|point| point.y);
    let mut corners = range(|point| point.x).flat_map(|x| ys.clone().map(move |y| Point { x, y }));
    let quarters = || (0..16).map(|i| (f64::from(i % 4) / 4.0, f64::from(i / 4) / 4.0));
    let fits = |x: f64, y: f64| shape.sides().all(|side| radius <= distance((x, y), side));
    corners.any(|Point { x, y }| {
        shape.holds(Point { x, y }) && quarters().any(|(dx, dy)| fits(f64::from(x) + dx, f64::from(y) + dy))
    })
}

/// From a point to the nearest point of a side.
fn distance((x, y): (f64, f64), (a, b): (Point, Point)) -> f64 {
    let [ax, ay, bx, by] = [a.x, a.y, b.x, b.y].map(f64::from);
    let (px, py, dx, dy) = (x - ax, y - ay, bx - ax, by - ay);
    let along = ((px * dx + py * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
    (px - along * dx).hypot(py - along * dy)
}

fn region(code: RegionCode) -> &'static Region {
    ATLAS.region(code).expect("the region is there")
}
