//! Labels outside the shapes, and the lines that tie them to their regions.

use super::extent::Extent;
use super::fit::Point;
use super::label::Label;
use super::lettering::Lettering;
use super::ring::Shape;
use super::room::{Room, whole};

/// How close to each other the places lie that are tried, in units.
const STEP: usize = 2;
/// The longest leader, in sizes of the type; longer ones lead the eye astray.
const REACH: i32 = 6;
/// A point, as far as a label is concerned.
const SPOT: Room = Room { half_width: 1.0, half_height: 1.0 };

/// What is not land, as far as it is not taken.
pub(super) struct Sea<'a> {
    extent: Extent,
    shapes: &'a [Shape],
    lettering: Lettering,
    taken: Vec<Place>,
}

/// Where a label may stand.
#[derive(Clone, Copy)]
struct Place {
    room: Room,
    middle: Point,
    /// Where its leader starts, in its region.
    start: Point,
    /// Where its leader ends, at the label.
    end: Point,
}

impl<'a> Sea<'a> {
    /// The sea about shapes, for labels set in some way.
    pub(super) fn new(extent: Extent, shapes: &'a [Shape], lettering: Lettering) -> Self {
        Self { extent, shapes, lettering, taken: Vec::new() }
    }

    /// Takes the place with the shortest leader from a region, if there is one.
    pub(super) fn label(&mut self, region: usize, lines: &'static [&'static str]) -> Option<Label> {
        let room = self.lettering.room(lines);
        let start = SPOT.within(&self.shapes[region])?;
        let mut places = self.places(room, start);
        places.sort_by_key(|place| (place.reach(), place.middle));
        let place = places.into_iter().find(|place| self.is_free(region, place))?;
        self.taken.push(place);
        let leader = Some((place.start, place.end));
        Some(Label { at: self.lettering.baseline(lines, place.middle), lines, leader })
    }

    /// The places within reach.
    fn places(&self, room: Room, start: Point) -> Vec<Place> {
        let Extent { x, y, width, height } = self.extent;
        let inset = Point { x: whole(room.half_width) + 1, y: whole(room.half_height) + 1 };
        let columns = (x + inset.x..=x + width - inset.x).step_by(STEP);
        let rows = (y + inset.y..=y + height - inset.y).step_by(STEP);
        let middles = columns.flat_map(|x| rows.clone().map(move |y| Point { x, y }));
        let places = middles.map(|middle| Place { room, middle, start, end: end(room, middle, start) });
        let longest = REACH * i32::from(self.lettering.size);
        places.filter(|place| place.reach() <= longest * longest).collect()
    }

    /// Whether a label meets no shape and no other label, and its leader no other region.
    fn is_free(&self, region: usize, place: &Place) -> bool {
        let others = || self.shapes.iter().enumerate().filter(|(other, _)| *other != region);
        !self.taken.iter().any(|taken| taken.meets(place) || place.meets(taken))
            && self.shapes.iter().all(|shape| place.room.is_clear_of(shape, place.middle))
            && !others().any(|(_, shape)| place.leader().any(|point| shape.holds(point)))
    }
}

impl Place {
    /// The square of its leader's length.
    fn reach(&self) -> i32 {
        let (dx, dy) = (self.end.x - self.start.x, self.end.y - self.start.y);
        dx * dx + dy * dy
    }

    /// Points of its leader, a unit or less from one to the next.
    fn leader(&self) -> impl Iterator<Item = Point> {
        let (dx, dy) = (self.end.x - self.start.x, self.end.y - self.start.y);
        let steps = dx.abs().max(dy.abs()).max(1);
        let start = self.start;
        (0..=steps).map(move |i| Point { x: start.x + dx * i / steps, y: start.y + dy * i / steps })
    }

    /// Whether another label or its leader comes into its room.
    fn meets(&self, other: &Self) -> bool {
        let (width, height) =
            (self.room.half_width + other.room.half_width, self.room.half_height + other.room.half_height);
        let both = Room { half_width: width, half_height: height };
        both.holds(self.middle, other.middle)
            || other.leader().any(|point| self.room.holds(self.middle, point))
    }
}

/// Where a leader ends: at the middle of the side of the label that is turned to its start.
fn end(room: Room, Point { x, y }: Point, start: Point) -> Point {
    let (half_width, half_height) = (whole(room.half_width), whole(room.half_height));
    if start.x < x - half_width {
        Point { x: x - half_width, y }
    } else if x + half_width < start.x {
        Point { x: x + half_width, y }
    } else if start.y < y {
        Point { x, y: y - half_height }
    } else {
        Point { x, y: y + half_height }
    }
}
