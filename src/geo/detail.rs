//! Generalisation of coasts and borders: detail finer than the drawing can show is left out.

use super::border::Knot;
use super::fit::Point;

/// Twice the area, in square units, below which an island, or the bend at a point, makes no difference that can
/// be seen: on a window 1,000 pixels high that is about two square pixels.
pub(super) const LEAST_DOUBLE_AREA: i64 = 10;

/// An island has no fewer points than this, or as few as it came with, so that it keeps its shape.
const FEWEST: usize = 6;

/// The line without the points that matter least, by the area of the triangle that each makes with the points
/// beside it, the least first (Visvalingam and Whyatt, "Line generalisation by repeated elimination of points",
/// 1993). The last point is beside the first.
///
/// Which points of a border go depends on nothing but the border itself, as its ends stay and of points that
/// matter as little the lesser goes first: so both counties keep the same.
pub(super) fn generalised(mut line: Vec<Knot>) -> Vec<Point> {
    let fewest = if line.iter().any(|knot| knot.stays) { 0 } else { FEWEST };
    while fewest < line.len() {
        let free = (0..line.len()).filter(|i| !line[*i].stays);
        let least = free.map(|i| (double_area(&line, i), line[i].point, i)).min();
        match least {
            Some((area, _, i)) if area < LEAST_DOUBLE_AREA => line.remove(i),
            _ => break,
        };
    }
    line.into_iter().map(|kept| kept.point).collect()
}

/// Twice the area of the triangle of a point and those beside it, in square units.
fn double_area(line: &[Knot], i: usize) -> i64 {
    let [a, b, c] = [i + line.len() - 1, i, i + 1].map(|i| line[i % line.len()].point);
    let [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y].map(i64::from);
    (ux * vy - uy * vx).abs()
}

#[cfg(test)]
mod tests {
    use super::{Knot, Point, generalised};

    #[test]
    fn small_bays_go_and_large_ones_stay() {
        let small = [(0, 0), (5, 1), (10, 0), (20, 0), (20, 10), (10, 20), (0, 10)];
        assert_eq!(drawn(&small, &[]).len(), 7, "a bay of five square units stays");
        let tiny = [(0, 0), (1, 1), (2, 0), (20, 0), (20, 10), (10, 20), (0, 10)];
        assert_eq!(drawn(&tiny, &[]).len(), 6, "a bay of one square unit goes");
    }

    #[test]
    fn where_lines_meet_the_point_stays() {
        let tiny = [(0, 0), (1, 1), (2, 0), (20, 0), (20, 10), (10, 20), (0, 10)];
        assert_eq!(drawn(&tiny, &[0, 1, 2]).len(), 7);
    }

    #[test]
    fn a_line_is_the_same_from_either_end() {
        let steps = [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (5, 3), (6, 3), (7, 5)];
        let mut back = steps;
        back.reverse();
        let mut drawn_back = drawn(&back, &[0, 7]);
        drawn_back.reverse();
        assert_eq!(drawn(&steps, &[0, 7]), drawn_back);
    }

    fn drawn(line: &[(i32, i32)], stays: &[usize]) -> Vec<Point> {
        let points = line.iter().enumerate();
        let knots = points.map(|(i, &(x, y))| Knot { point: Point { x, y }, stays: stays.contains(&i) });
        generalised(knots.collect())
    }
}
