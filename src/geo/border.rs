//! Where counties meet: the vertices they share in the source, and the lines these make.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::detail::generalised;
use super::fit::{Fit, Point};
use super::{County, LonLat, Ring, project};

/// A position that can be looked up: equal to the bit, as shared vertices are.
type Vertex = (u64, u64);
/// A side of a ring whichever way it is run, the lesser vertex first.
type Side = (Vertex, Vertex);

/// The borders of each pair of counties, by their places: polylines along the lower county's rings.
pub(super) type Borders = BTreeMap<(usize, usize), Vec<Vec<Point>>>;

/// Winds the counties so that each runs along most of its borders the way that those before it do: a border that
/// is written the same in both its outlines weighs, compressed, little more than once.
pub(super) fn align(counties: &mut [County]) {
    let mut run: HashSet<(Vertex, Vertex)> = HashSet::new();
    for county in counties {
        let own = directed_sides(county);
        let along = own.iter().filter(|side| run.contains(side)).count();
        let against = own.iter().filter(|(a, b)| run.contains(&(*b, *a))).count();
        if along < against {
            county.polygons.iter_mut().flatten().for_each(|ring| ring.reverse());
        }
        run.extend(directed_sides(county));
    }
}

/// The sides of a county's rings, as they are run.
fn directed_sides(county: &County) -> Vec<(Vertex, Vertex)> {
    county.polygons.iter().flatten().flat_map(sides).map(|(a, b)| (vertex(a), vertex(b))).collect()
}

/// Which counties share which sides of their rings.
pub(super) struct Seams {
    owners: HashMap<Side, Vec<usize>>,
    /// Vertices where lines meet or end.
    junctions: HashSet<Vertex>,
}

impl Seams {
    /// The seams between counties, known by their places.
    pub(super) fn of(counties: &[County]) -> Self {
        let mut owners: HashMap<Side, Vec<usize>> = HashMap::new();
        for (place, county) in counties.iter().enumerate() {
            for (a, b) in county.polygons.iter().flatten().flat_map(sides) {
                owners.entry(side(a, b)).or_default().push(place);
            }
        }
        let mut degrees: HashMap<Vertex, u32> = HashMap::new();
        for vertex in owners.keys().flat_map(|(a, b)| [*a, *b]) {
            *degrees.entry(vertex).or_default() += 1;
        }
        let junctions = degrees.into_iter().filter(|(_, degree)| *degree != 2).map(|(vertex, _)| vertex);
        Self { junctions: junctions.collect(), owners }
    }

    /// A ring of the source as points of the drawing, without those that change nothing.
    pub(super) fn ring(&self, ring: &Ring, fit: &Fit) -> Vec<Point> {
        let open = ring
            .split_last()
            .filter(|(last, _)| ring.first() == Some(last))
            .map_or(&**ring, |(_, rest)| rest);
        let mut knots = self.knots(open, fit);
        // The last may have come to lie on the first.
        while let [first, .., last] = &mut knots[..]
            && first.point == last.point
        {
            first.stays |= last.stays;
            knots.pop();
        }
        // Begin where lines meet, so that no border is cut where the ring happens to close.
        let start = knots.iter().position(|knot| knot.stays).unwrap_or(0);
        knots.rotate_left(start);
        generalised(corners(&knots))
    }

    /// All borders, drawn.
    pub(super) fn borders(&self, counties: &[County], fit: &Fit) -> Borders {
        let mut borders = Borders::new();
        for (place, county) in counties.iter().enumerate() {
            for ring in county.polygons.iter().flatten() {
                self.follow(place, ring, fit, &mut borders);
            }
        }
        borders
    }

    /// Adds the borders along one ring with counties that come later.
    fn follow(&self, place: usize, ring: &Ring, fit: &Fit, borders: &mut Borders) {
        let mut run: Vec<(LonLat, LonLat, Option<usize>)> =
            sides(ring).map(|(a, b)| (a, b, self.neighbour(place, side(a, b)))).collect();
        // Begin where a border begins, so that none is cut where the ring happens to close.
        let start = (1..run.len()).find(|i| run[*i].2 != run[i - 1].2).unwrap_or(0);
        run.rotate_left(start);
        for border in run.chunk_by(|before, after| before.2 == after.2) {
            let [(first, _, Some(neighbour)), ..] = border else { continue };
            let positions: Vec<LonLat> =
                std::iter::once(*first).chain(border.iter().map(|side| side.1)).collect();
            let line = generalised(corners(&self.knots(&positions, fit)));
            borders.entry((place, *neighbour)).or_default().push(line);
        }
    }

    /// The later county on the other side.
    fn neighbour(&self, place: usize, side: Side) -> Option<usize> {
        self.owners.get(&side)?.iter().copied().find(|owner| place < *owner)
    }

    /// The points a line passes, each once, and whether it must stay.
    fn knots(&self, line: &[LonLat], fit: &Fit) -> Vec<Knot> {
        let mut knots: Vec<Knot> = Vec::with_capacity(line.len());
        for position in line {
            let point = fit.place(project(*position));
            let stays = self.junctions.contains(&vertex(*position));
            match knots.last_mut() {
                Some(last) if last.point == point => {
                    last.stays |= stays;
                }
                _ => knots.push(Knot { point, stays }),
            }
        }
        knots
    }
}

/// A point on a line; it stays where other lines end on it, so that both sides of a border have it.
#[derive(Clone, Copy)]
pub(super) struct Knot {
    pub(super) point: Point,
    pub(super) stays: bool,
}

/// The points where a ring turns, and those that stay.
///
/// Whether a point that need not stay is kept depends only on the two beside it, which on a shared border are
/// the same for both counties.
fn corners(knots: &[Knot]) -> Vec<Knot> {
    let count = knots.len();
    let beside = |i: usize| (knots[(i + count - 1) % count].point, knots[(i + 1) % count].point);
    let kept = (0..count).filter(|i| {
        let (before, after) = beside(*i);
        knots[*i].stays || !straight(before, knots[*i].point, after)
    });
    kept.map(|i| knots[i]).collect()
}

/// Whether `b` lies on the way from `a` to `c`.
fn straight(a: Point, b: Point, c: Point) -> bool {
    let [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y].map(i64::from);
    ux * vy == uy * vx && 0 < ux * vx + uy * vy
}

fn sides(ring: &Ring) -> impl Iterator<Item = (LonLat, LonLat)> {
    ring.windows(2).map(|pair| (pair[0], pair[1]))
}

fn vertex(LonLat { lon, lat }: LonLat) -> Vertex {
    (lon.to_bits(), lat.to_bits())
}

fn side(a: LonLat, b: LonLat) -> Side {
    let (a, b) = (vertex(a), vertex(b));
    (a.min(b), a.max(b))
}
