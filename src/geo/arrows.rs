//! Where the arrow keys lead.

use super::fit::Point;
use crate::atlas::{Arrows, RegionCode};

/// The four ways, as unit steps.
const UP: Point = Point { x: 0, y: -1 };
const RIGHT: Point = Point { x: 1, y: 0 };
const DOWN: Point = Point { x: 0, y: 1 };
const LEFT: Point = Point { x: -1, y: 0 };

/// What an arrow thinks of a centre that does not lie straight ahead.
#[derive(Clone, Copy)]
pub(super) enum Aside {
    /// It is as near as it is.
    Near,
    /// It comes after those that lie straight ahead.
    Last,
}

/// The arrows of each county: to the nearest centre that lies that way, within 45° on either side.
///
/// Where none does, right and down lead to the next county towards the south, up and left to the next
/// towards the north, from the last round to the first. No arrow leads back to where it starts, unless
/// there is but one county.
pub(super) fn arrows(codes: &[RegionCode], centres: &[Point], aside: Aside) -> Vec<Arrows> {
    let mut southwards: Vec<usize> = (0..codes.len()).collect();
    southwards.sort_by_key(|place| (centres[*place].y, centres[*place].x));
    let mut arrows: Vec<Option<Arrows>> = vec![None; codes.len()];
    for (rank, place) in southwards.iter().enumerate() {
        let north = southwards[(rank + codes.len() - 1) % codes.len()];
        let south = southwards[(rank + 1) % codes.len()];
        let lead = |way, otherwise| codes[nearest(*place, way, centres, aside).unwrap_or(otherwise)];
        arrows[*place] = Some(Arrows {
            up: lead(UP, north),
            right: lead(RIGHT, south),
            down: lead(DOWN, south),
            left: lead(LEFT, north),
        });
    }
    arrows.into_iter().flatten().collect()
}

/// The nearest county within the cone of 90° about `way`.
fn nearest(from: usize, way: Point, centres: &[Point], aside: Aside) -> Option<usize> {
    let step = |to: usize| {
        let (dx, dy) = (centres[to].x - centres[from].x, centres[to].y - centres[from].y);
        let (along, across) = (dx * way.x + dy * way.y, dx * way.y - dy * way.x);
        (i64::from(along), i64::from(across))
    };
    let ahead = (0..centres.len()).filter(|to| {
        let (along, across) = step(*to);
        0 < along && across.abs() <= along
    });
    ahead.min_by_key(|to| {
        let (along, across) = step(*to);
        let comes_last = matches!(aside, Aside::Last) && across != 0;
        (comes_last, along * along + across * across)
    })
}
