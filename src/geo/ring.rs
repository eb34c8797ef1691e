//! Rings of the drawing: which are seen, how they wind, where their centre is.

use super::border::Seams;
use super::fit::{Fit, Point};
use super::{County, Ring};

/// A county's rings in whole units, without the closing point: outer rings clockwise as seen, holes against.
pub(super) struct Shape {
    rings: Vec<Vec<Point>>,
}

impl Shape {
    /// A county's rings, without those too small for the grid.
    pub(super) fn of(county: &County, seams: &Seams, fit: &Fit) -> Self {
        let mut rings = Vec::new();
        for polygon in &county.polygons {
            for (place, ring) in polygon.iter().enumerate() {
                rings.extend(wound(seams.ring(ring, fit), place == 0));
            }
        }
        if rings.is_empty() {
            rings.extend(first_position(county, seams, fit).map(speck));
        }
        Self { rings }
    }

    /// The rings.
    pub(super) fn rings(&self) -> &[Vec<Point>] {
        &self.rings
    }

    /// The centroid of the largest ring; the drawing's corner where there is none.
    pub(super) fn centre(&self) -> Point {
        let largest = self.rings.iter().max_by_key(|ring| double_area(ring).abs());
        largest.map(|ring| centroid(ring)).unwrap_or_default()
    }
}

/// The ring turned to run clockwise, or against; none where it holds no area.
fn wound(mut ring: Vec<Point>, clockwise: bool) -> Option<Vec<Point>> {
    let area = double_area(&ring);
    if (0 < area) != clockwise {
        ring.reverse();
        // The first point stays first, so that the path data is the same whichever way the source winds.
        ring.rotate_right(1);
    }
    (area != 0).then_some(ring)
}

fn first_position(county: &County, seams: &Seams, fit: &Fit) -> Option<Point> {
    let rings = || county.polygons.iter().flatten();
    rings().find_map(|ring: &Ring| seams.ring(ring, fit).first().copied())
}

/// The smallest ring that can be seen: what stands for a county smaller than a unit.
fn speck(Point { x, y }: Point) -> Vec<Point> {
    vec![Point { x, y }, Point { x: x + 1, y }, Point { x: x + 1, y: y + 1 }, Point { x, y: y + 1 }]
}

/// Each point with the next, the last with the first.
fn sides(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

fn cross(a: Point, b: Point) -> i64 {
    i64::from(a.x) * i64::from(b.y) - i64::from(b.x) * i64::from(a.y)
}

/// Twice the signed area (shoelace formula): positive where the ring is clockwise as seen, y being southwards.
pub(super) fn double_area(ring: &[Point]) -> i64 {
    sides(ring).map(|(a, b)| cross(a, b)).sum()
}

/// The centre of the area a ring holds, which must not be none.
fn centroid(ring: &[Point]) -> Point {
    let (mut x, mut y) = (0, 0);
    for (a, b) in sides(ring) {
        x += i64::from(a.x + b.x) * cross(a, b);
        y += i64::from(a.y + b.y) * cross(a, b);
    }
    let divisor = 3 * double_area(ring);
    let mean = |sum: i64| sum.checked_div(divisor).and_then(|mean| i32::try_from(mean).ok()).unwrap_or(0);
    Point { x: mean(x), y: mean(y) }
}
