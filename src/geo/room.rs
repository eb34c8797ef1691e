//! Where there is room for a box: within a shape, or away from it.

use super::bounds::Bounds;
use super::fit::Point;
use super::ring::Shape;

/// How far the best place found may be from the best there is, in boxes.
const PRECISION: f64 = 0.02;

/// How many sides are looked at, at most, to find the best place: ten times what any county asks for. An outline of
/// needles, each about as wide as the others, would have them all searched to their ends.
const PATIENCE: usize = 1_000_000;

/// A box about a point, such as a text takes up, in units.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// Half its width.
    pub(super) half_width: f64,
    /// Half its height.
    pub(super) half_height: f64,
}

impl Room {
    /// The place within a shape where the box may grow the most before it meets the outline; none where it
    /// has no room at all.
    ///
    /// That is the shape's pole of inaccessibility, with distances such that the box is the unit ball, found
    /// as by V. Agafonkin, "A new algorithm for finding a visual center of a polygon" (Mapbox, 2016): squares
    /// are quartered as long as they may hold a better place than the best one known.
    pub(super) fn within(self, shape: &Shape) -> Option<Point> {
        let Bounds { least, most } = shape.bounds();
        let ((west, north), (east, south)) = (self.scaled(least), self.scaled(most));
        let all = Square {
            x: f64::midpoint(west, east),
            y: f64::midpoint(north, south),
            half: (east - west).max(south - north) / 2.0,
        };
        let (mut best, mut best_clearance) = (all, f64::NEG_INFINITY);
        let mut ahead = vec![(all, f64::INFINITY)];
        let mut squares = PATIENCE / shape.sides().count().max(1);
        while let Some((square, most)) = ahead.pop().filter(|_| 0 < squares) {
            squares -= 1;
            // Nor is there anything to find where the box has no room: outlines would be followed to their last bend.
            if most <= best_clearance + PRECISION || most < 1.0 {
                continue;
            }
            let mut quarters: Vec<(Square, f64)> = Vec::with_capacity(4);
            for quarter in square.quarters() {
                let clearance = self.clearance_scaled(shape, quarter.x, quarter.y);
                if best_clearance < clearance {
                    (best, best_clearance) = (quarter, clearance);
                }
                quarters.push((quarter, clearance + quarter.half));
            }
            quarters.sort_by(|(_, a), (_, b)| a.total_cmp(b));
            ahead.extend(quarters);
        }
        let place = Point { x: whole(best.x * self.half_width), y: whole(best.y * self.half_height) };
        (1.0 <= self.clearance(shape, place)).then_some(place)
    }

    /// Whether the box about a place lies clear of a shape.
    pub(super) fn is_clear_of(self, shape: &Shape, place: Point) -> bool {
        !self.bounds(place).meets(shape.bounds())
            || !shape.holds(place) && self.clearance(shape, place) <= -1.0
    }

    /// The whole units that the box about a place takes up.
    pub(super) fn bounds(self, Point { x, y }: Point) -> Bounds {
        let (dx, dy) = (whole(self.half_width.ceil()), whole(self.half_height.ceil()));
        Bounds { least: Point { x: x - dx, y: y - dy }, most: Point { x: x + dx, y: y + dy } }
    }

    /// The whole points that the box about a place holds, its sides left out.
    pub(super) fn within_sides(self, place: Point) -> Bounds {
        let Bounds { least, most } = self.bounds(place);
        Bounds {
            least: Point { x: least.x + 1, y: least.y + 1 },
            most: Point { x: most.x - 1, y: most.y - 1 },
        }
    }

    /// Whether the box about a place holds a point.
    pub(super) fn holds(self, place: Point, point: Point) -> bool {
        let ((ax, ay), (bx, by)) = (self.scaled(place), self.scaled(point));
        (ax - bx).abs() < 1.0 && (ay - by).abs() < 1.0
    }

    /// How many times its size the box about a place may be before it meets the outline; negative where the
    /// place lies outside the shape.
    fn clearance(self, shape: &Shape, place: Point) -> f64 {
        let (x, y) = self.scaled(place);
        self.clearance_scaled(shape, x, y)
    }

    fn clearance_scaled(self, shape: &Shape, x: f64, y: f64) -> f64 {
        let (mut least, mut is_inside) = (f64::INFINITY, false);
        for (a, b) in shape.sides() {
            let ((ax, ay), (bx, by)) = (self.scaled(a), self.scaled(b));
            let (ax, ay, bx, by) = (ax - x, ay - y, bx - x, by - y);
            // Whatever the side does in between, it comes no nearer than its bounds.
            if ax.min(bx).max(-ax.max(bx)).max(ay.min(by)).max(-ay.max(by)) < least {
                least = least.min(distance((ax, ay), (bx, by)));
            }
            if (0.0 < ay) != (0.0 < by) && 0.0 < ax + (bx - ax) * ay / (ay - by) {
                is_inside = !is_inside;
            }
        }
        if is_inside { least } else { -least }
    }

    /// A point in the plane in which the box is a square with sides of 2.
    fn scaled(self, Point { x, y }: Point) -> (f64, f64) {
        (f64::from(x) / self.half_width, f64::from(y) / self.half_height)
    }
}

/// A square that may hold the best place.
#[derive(Clone, Copy)]
struct Square {
    x: f64,
    y: f64,
    /// Half its side.
    half: f64,
}

impl Square {
    fn quarters(self) -> [Self; 4] {
        let half = self.half / 2.0;
        [(-half, -half), (half, -half), (-half, half), (half, half)].map(|(dx, dy)| Self {
            x: self.x + dx,
            y: self.y + dy,
            half,
        })
    }
}

/// The maximum norm of the point of a side that comes nearest to the origin. On a side that norm is convex
/// and made of straight pieces; they meet where a coordinate is 0 and where both are as large.
fn distance((ax, ay): (f64, f64), (bx, by): (f64, f64)) -> f64 {
    let (dx, dy) = (bx - ax, by - ay);
    let norm = |t: f64| (ax + t * dx).abs().max((ay + t * dy).abs());
    let turns = [-ax / dx, -ay / dy, (ay - ax) / (dx - dy), -(ax + ay) / (dx + dy)];
    let turns = turns.into_iter().filter(|t| (0.0..=1.0).contains(t));
    turns.map(norm).fold(norm(0.0).min(norm(1.0)), f64::min)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the cast saturates, and a drawing is thousands of units"
)]
pub(super) fn whole(units: f64) -> i32 {
    units.round() as i32
}
