//! Where there is land, counted so that a box is asked at once.

use super::bounds::Bounds;
use super::extent::Extent;
use super::fit::Point;
use super::ring::Shape;

/// Which whole points of an extent lie within a shape.
pub(super) struct Land {
    extent: Extent,
    /// In each row, for each column: how many points on land lie north of both or west of them, sides included
    /// (a summed-area table). A row and a column of nothing come first.
    sums: Vec<Vec<u32>>,
}

impl Land {
    /// The land that shapes make in an extent.
    pub(super) fn of(extent: Extent, shapes: &[Shape]) -> Self {
        let mut sums = vec![vec![0; place(extent.width) + 1]; place(extent.height) + 1];
        for shape in shapes {
            mark(shape, |Point { x, y }| {
                let is_here = extent.x <= x && extent.y <= y;
                let row = sums.get_mut(place(y - extent.y) + 1).filter(|_| is_here);
                if let Some(point) = row.and_then(|row| row.get_mut(place(x - extent.x) + 1)) {
                    *point = 1;
                }
            });
        }
        for row in 1..sums.len() {
            let (before, [row, ..]) = sums.split_at_mut(row) else { break };
            let mut west = 0;
            for (point, north) in row.iter_mut().zip(before.last().into_iter().flatten()) {
                west += *point;
                *point = west + north;
            }
        }
        Self { extent, sums }
    }

    /// Whether a box holds land, its sides included.
    pub(super) fn meets(&self, Bounds { least, most }: Bounds) -> bool {
        let sum = |x: i32, y: i32| {
            let row = self.sums.get(place(y - self.extent.y)).or(self.sums.last());
            row.and_then(|row| row.get(place(x - self.extent.x)).or(row.last())).copied().unwrap_or(0)
        };
        let (east, south) = (most.x + 1, most.y + 1);
        sum(least.x, least.y) + sum(east, south) != sum(east, least.y) + sum(least.x, south)
    }
}

/// Calls for each whole point that a shape holds, by [`Shape::holds`]: along each row, the land begins and ends where
/// the outline crosses it.
fn mark(shape: &Shape, mut hold: impl FnMut(Point)) {
    let Bounds { least, most } = shape.bounds();
    let mut turns = vec![vec![false; place(most.x - least.x) + 1]; place(most.y - least.y) + 1];
    for (a, b) in shape.sides() {
        let (north, south) = if a.y < b.y { (a, b) } else { (b, a) };
        for y in north.y..south.y {
            let turn = &mut turns[place(y - least.y)][place(crossing(north, south, y) - least.x)];
            *turn = !*turn;
        }
    }
    for (y, row) in (least.y..).zip(turns) {
        let mut is_held = false;
        for (x, turn) in (least.x..).zip(row) {
            is_held ^= turn;
            if is_held {
                hold(Point { x, y });
            }
        }
    }
}

/// The first column that does not lie west of where a side crosses a row.
fn crossing(north: Point, south: Point, y: i32) -> i32 {
    let [down, right, height] = [y - north.y, south.x - north.x, south.y - north.y].map(i64::from);
    let west = (-down * right).div_euclid(height);
    north.x - i32::try_from(west).unwrap_or(0)
}

/// A place in a list; what lies before the first is there too.
fn place(steps: i32) -> usize {
    usize::try_from(steps).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::super::fit::Fit;
    use super::super::{County, EastNorth, LonLat, Shape, border::Seams};
    use super::{Bounds, Extent, Land, Point};
    use crate::atlas::RegionCode;

    #[test]
    fn land_is_what_the_shape_holds() {
        let ring = [(15.0, 60.0), (15.4, 60.9), (16.0, 60.1), (15.8, 60.6), (15.2, 59.9), (15.0, 60.0)];
        let ring: Vec<LonLat> = ring.iter().map(|&(lon, lat)| LonLat { lon, lat }).collect();
        let county = County { code: RegionCode::new(1), polygons: vec![vec![ring.clone()]] };
        let projected = |at: &LonLat| -> EastNorth { super::super::project(*at) };
        let fit = Fit::around(ring.iter().map(projected));
        let shape = Shape::of(&county, &Seams::of(std::slice::from_ref(&county)), &fit);
        let extent = Extent { x: 100, y: 50, width: 300, height: 900 };
        let land = Land::of(extent, std::slice::from_ref(&shape));
        let mut held = 0;
        for y in (50..950).step_by(3) {
            for x in 100..400 {
                let point = Point { x, y };
                let is_held = shape.holds(point);
                assert_eq!(land.meets(Bounds { least: point, most: point }), is_held, "{point:?}");
                held += usize::from(is_held);
            }
        }
        assert!((1_000..80_000).contains(&held), "{held}");
        let all = Bounds { least: Point { x: -9, y: -9 }, most: Point { x: 2_000, y: 2_000 } };
        assert!(land.meets(all));
    }
}
