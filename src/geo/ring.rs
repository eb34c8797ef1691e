//! Rings: how they wind, which are seen, where their centre is.

use super::border::Seams;
use super::bounds::Bounds;
use super::detail::LEAST_DOUBLE_AREA;
use super::fit::{Fit, Point};
use super::{County, LonLat, Ring};

/// The county with its outer rings clockwise as seen on a map and its holes against, however the source winds
/// them: so the drawing is the same, and both fill rules paint holes as holes.
pub(super) fn wound(county: &County) -> County {
    let polygon = |polygon: &Vec<Ring>| {
        polygon.iter().enumerate().map(|(place, ring)| turned(ring, place == 0)).collect()
    };
    County { code: county.code, polygons: county.polygons.iter().map(polygon).collect() }
}

fn turned(ring: &Ring, clockwise: bool) -> Ring {
    let step = |pair: &[LonLat]| (pair[1].lon - pair[0].lon) * (pair[1].lat + pair[0].lat);
    let runs_clockwise = 0.0 < ring.windows(2).map(step).sum::<f64>();
    if runs_clockwise == clockwise { ring.clone() } else { ring.iter().rev().copied().collect() }
}

/// A county's rings in whole units, without their closing points.
#[derive(Clone, Debug)]
pub struct Shape {
    rings: Vec<Vec<Point>>,
    bounds: Bounds,
}

impl Shape {
    /// A county's rings, without those too small to be seen.
    pub(super) fn of(county: &County, seams: &Seams, fit: &Fit) -> Self {
        let rings: Vec<Vec<Point>> =
            county.polygons.iter().flatten().map(|ring| seams.ring(ring, fit)).collect();
        let somewhere = rings.iter().find_map(|ring| ring.first().copied());
        let seen: Vec<Vec<Point>> =
            rings.into_iter().filter(|ring| LEAST_DOUBLE_AREA <= double_area(ring).abs()).collect();
        let rings = if seen.is_empty() { somewhere.map(speck).into_iter().collect() } else { seen };
        Self { bounds: Bounds::of(rings.iter().flatten().copied()), rings }
    }

    /// The rings.
    pub(super) fn rings(&self) -> &[Vec<Point>] {
        &self.rings
    }

    /// The least rectangle that holds it.
    pub(super) fn bounds(&self) -> Bounds {
        self.bounds
    }

    /// All sides of the rings.
    pub fn sides(&self) -> impl Iterator<Item = (Point, Point)> {
        self.rings.iter().flat_map(|ring| sides(ring))
    }

    /// Whether it holds a point: whether a line eastwards from there crosses its outline an odd number of times.
    #[must_use]
    pub fn holds(&self, point: Point) -> bool {
        let Point { x, y } = point;
        let is_east = |a: Point, b: Point| {
            let [ax, ay, bx, by] = [a.x - x, a.y - y, b.x - x, b.y - y].map(i64::from);
            (ax * by - bx * ay).signum() == (by - ay).signum()
        };
        let crossed = self.sides().filter(|(a, b)| (y < a.y) != (y < b.y) && is_east(*a, *b));
        self.bounds.holds(point) && crossed.count() % 2 == 1
    }

    /// The centroid of the largest ring; the drawing's corner where there is none.
    pub(super) fn centre(&self) -> Point {
        let largest = self.rings.iter().max_by_key(|ring| double_area(ring).abs());
        largest.map(|ring| centroid(ring)).unwrap_or_default()
    }
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
fn double_area(ring: &[Point]) -> i64 {
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
