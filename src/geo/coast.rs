//! Generalisation of coasts: detail finer than the drawing can show is left out.

use super::fit::Point;

/// Twice the area, in square units, below which a point of a coast makes no difference that can be seen:
/// on a window 1,000 pixels high that is about one square pixel.
const LEAST_DOUBLE_AREA: i64 = 10;

/// Fewer points than this are left as they are, so that no island loses its shape.
const FEWEST: usize = 6;

/// A point of a ring; one that is bound lies on a border, where both counties must keep it.
#[derive(Clone, Copy)]
pub(super) struct CoastPoint {
    pub(super) point: Point,
    pub(super) is_bound: bool,
}

/// The ring without the points of its coast that matter least, by the area of the triangle that each makes
/// with the points beside it, the least first (Visvalingam and Whyatt, "Line generalisation by repeated
/// elimination of points", 1993).
pub(super) fn generalised(mut ring: Vec<CoastPoint>) -> Vec<Point> {
    while FEWEST < ring.len() {
        let free = (0..ring.len()).filter(|i| !ring[*i].is_bound);
        let least = free.map(|i| (double_area(&ring, i), i)).min();
        match least {
            Some((area, i)) if area < LEAST_DOUBLE_AREA => ring.remove(i),
            _ => break,
        };
    }
    ring.into_iter().map(|kept| kept.point).collect()
}

/// Twice the area of the triangle of a point and those beside it, in square units.
fn double_area(ring: &[CoastPoint], i: usize) -> i64 {
    let [a, b, c] = [i + ring.len() - 1, i, i + 1].map(|i| ring[i % ring.len()].point);
    let [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y].map(i64::from);
    (ux * vy - uy * vx).abs()
}

#[cfg(test)]
mod tests {
    use super::{CoastPoint, Point, generalised};

    #[test]
    fn small_bays_go_and_large_ones_stay() {
        let small = [(0, 0), (5, 1), (10, 0), (20, 0), (20, 10), (10, 20), (0, 10)];
        assert_eq!(drawn(&small, &[]).len(), 7, "a bay of five square units stays");
        let tiny = [(0, 0), (1, 1), (2, 0), (20, 0), (20, 10), (10, 20), (0, 10)];
        assert_eq!(drawn(&tiny, &[]).len(), 6, "a bay of one square unit goes");
    }

    #[test]
    fn points_of_a_border_stay() {
        let tiny = [(0, 0), (1, 1), (2, 0), (20, 0), (20, 10), (10, 20), (0, 10)];
        assert_eq!(drawn(&tiny, &[0, 1, 2]).len(), 7);
    }

    fn drawn(ring: &[(i32, i32)], bound: &[usize]) -> Vec<Point> {
        let points = ring.iter().enumerate();
        let points =
            points.map(|(i, &(x, y))| CoastPoint { point: Point { x, y }, is_bound: bound.contains(&i) });
        generalised(points.collect())
    }
}
