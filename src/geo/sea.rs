//! Labels outside the shapes, and the lines that tie them to their regions.

use super::bounds::Bounds;
use super::extent::Extent;
use super::fit::Point;
use super::label::Label;
use super::land::Land;
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
    land: Land,
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
        Self { extent, shapes, land: Land::of(extent, shapes), lettering, taken: Vec::new() }
    }

    /// Takes the place with the shortest leader from a region, if there is one.
    pub(super) fn label(&mut self, region: usize, lines: &'static [&'static str]) -> Option<Label> {
        let room = self.lettering.room(lines);
        let start = SPOT.within(&self.shapes[region])?;
        let mut places = self.places(room, start);
        places.sort_by_key(|place| (place.reach(), place.middle));
        let near = self.near(&places)?;
        let place = places.into_iter().find(|place| near.is_free(region, place))?;
        self.taken.push(place);
        let leader = Some((place.start, place.end));
        Some(Label { at: self.lettering.baseline(lines, place.middle), lines, leader })
    }

    /// The places within reach that are not on land for sure.
    fn places(&self, room: Room, start: Point) -> Vec<Place> {
        let Extent { x, y, width, height } = self.extent;
        let inset = Point { x: whole(room.half_width) + 1, y: whole(room.half_height) + 1 };
        let columns = (x + inset.x..=x + width - inset.x).step_by(STEP);
        let rows = (y + inset.y..=y + height - inset.y).step_by(STEP);
        let longest = REACH * i32::from(self.lettering.size);
        // Along either axis, a leader ends no further from the middle of its label than the label's side.
        let columns = columns.filter(|x| (x - start.x).abs() <= longest + inset.x);
        let rows = rows.filter(|y| (y - start.y).abs() <= longest + inset.y);
        let middles = columns.flat_map(|x| rows.clone().map(move |y| Point { x, y }));
        let middles = middles.filter(|middle| !self.land.meets(room.within_sides(*middle)));
        let places = middles.map(|middle| Place { room, middle, start, end: end(room, middle, start) });
        places.filter(|place| place.reach() <= longest * longest).collect()
    }

    /// What a label may meet at any of these places; none where there are no places.
    fn near(&self, places: &[Place]) -> Option<Near<'_>> {
        let all = places.iter().map(Place::bounds).reduce(Bounds::with)?;
        let shapes = self.shapes.iter().enumerate().filter(|(_, shape)| shape.bounds().meets(all));
        let taken = self.taken.iter().filter(|taken| taken.bounds().meets(all));
        Some(Near { shapes: shapes.collect(), taken: taken.copied().collect() })
    }
}

/// What a label may meet.
struct Near<'a> {
    /// Shapes, with the places of their regions.
    shapes: Vec<(usize, &'a Shape)>,
    taken: Vec<Place>,
}

impl Near<'_> {
    /// Whether a label meets no shape and no other label, and its leader no other region.
    fn is_free(&self, region: usize, place: &Place) -> bool {
        let leader = place.leader_bounds();
        let others = || self.shapes.iter().filter(|(other, _)| *other != region);
        let crossed =
            |shape: &Shape| shape.bounds().meets(leader) && place.leader().any(|at| shape.holds(at));
        !self.taken.iter().any(|taken| taken.meets(place) || place.meets(taken))
            && self.shapes.iter().all(|(_, shape)| place.room.is_clear_of(shape, place.middle))
            && !others().any(|(_, shape)| crossed(shape))
    }
}

impl Place {
    /// The square of its leader's length.
    fn reach(&self) -> i32 {
        let (dx, dy) = (self.end.x - self.start.x, self.end.y - self.start.y);
        dx * dx + dy * dy
    }

    /// What its leader takes up.
    fn leader_bounds(&self) -> Bounds {
        Bounds::of([self.start, self.end].into_iter())
    }

    /// What it takes up with its leader.
    fn bounds(&self) -> Bounds {
        self.room.bounds(self.middle).with(self.leader_bounds())
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
            || self.room.bounds(self.middle).meets(other.leader_bounds())
                && other.leader().any(|point| self.room.holds(self.middle, point))
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
