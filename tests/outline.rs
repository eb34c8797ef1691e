//! The drawing of the real boundaries, and what must hold of any.
#![cfg(feature = "data")]

use std::collections::{BTreeMap, BTreeSet};
use std::{env, fs};

use journalkartan::atlas::RegionCode;
use journalkartan::geo::{County, Drawing, LONGEST_SIDE, LonLat, Point, draw, project};

mod sweden;
use sweden::{counties, root};

#[test]
fn the_map_looks_as_it_did() {
    let (drawing, _) = draw(&counties());
    let golden = root().join("tests/golden/map.svg");
    let svg = svg(&drawing);
    if env::var_os("BLESS").is_some() {
        fs::write(&golden, &svg).expect("the golden file can be written");
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    assert!(
        svg == expected,
        "the map differs from {}: look at it, then accept it with BLESS=1",
        golden.display()
    );
}

#[test]
fn the_drawing_fills_its_grid() {
    let (drawing, _) = draw(&counties());
    let points: Vec<Point> = drawing.outlines.iter().flat_map(|outline| lines(outline)).flatten().collect();
    let bounds = |of: fn(&Point) -> i32| (points.iter().map(of).min(), points.iter().map(of).max());
    assert_eq!(drawing.height, LONGEST_SIDE, "Sweden is taller than wide");
    let (width, height) = (drawing.width.into(), drawing.height.into());
    // The outermost points of a coast may be among those that were too small to keep.
    let near = |(least, most): (Option<i32>, Option<i32>), side: i32| {
        assert!(least.is_some_and(|least| (0..=2).contains(&least)), "{least:?}");
        assert!(most.is_some_and(|most| (side - 2..=side).contains(&most)), "{most:?} of {side}");
    };
    near(bounds(|point| point.x), width);
    near(bounds(|point| point.y), height);
}

#[test]
fn known_places_lie_where_they_should() {
    let [kiruna, umea, stockholm, malmo] =
        [(20.23, 67.86), (20.26, 63.83), (18.06, 59.33), (13.0, 55.58)].map(|place| on_the_map(place).1.y);
    assert!(kiruna < umea && umea < stockholm && stockholm < malmo, "from north to south");
    assert!(on_the_map((16.3, 56.7)).1.x < on_the_map((18.4, 57.5)).1.x, "Gotland lies east of Kalmar");
    assert_drawn_in("Kiruna", (20.23, 67.86), &["25"]);
    assert_drawn_in("Umeå", (20.2, 63.86), &["24"]);
    assert_drawn_in("Stockholm", (18.02, 59.38), &["01"]);
    assert_drawn_in("Malmö", (13.08, 55.58), &["12"]);
    assert_drawn_in("Gotland", (18.4, 57.5), &["09"]);
    assert_drawn_in("Öland", (16.62, 56.7), &["08"]);
    assert_drawn_in("Göteborg", (12.1, 57.7), &["14"]);

    // Without these lakes it does not look like Sweden.
    assert_drawn_in("Vänern", (13.3, 58.9), &[]);
    assert_drawn_in("Vättern", (14.55, 58.3), &[]);
    assert_drawn_in("Mälaren", (16.8, 59.5), &[]);
    assert_drawn_in("Siljan", (14.85, 60.88), &[]);
    assert_drawn_in("Storsjön", (14.4, 63.2), &[]);
}

#[track_caller]
fn assert_drawn_in(name: &str, place: (f64, f64), expected: &[&str]) {
    assert_eq!(on_the_map(place).0, expected, "{name}");
}

#[test]
fn neighbours_share_the_points_of_their_border() {
    let counties = counties();
    assert_shared(&counties);
    let (_, layout) = draw(&counties);
    assert_eq!(layout.borders.len(), 37);
    assert!(layout.borders.is_sorted() && layout.borders.iter().all(|(lower, higher)| lower < higher));
}

#[test]
fn many_borders_are_written_the_same_in_both_outlines() {
    let counties = counties();
    let (drawing, layout) = draw(&counties);
    let outline = |code| counties.iter().zip(drawing.outlines).find(|(county, _)| county.code == code);
    // Without the start, and without the first step, which in an outline may follow one of its kind.
    let steps = |border: &'static str| border.splitn(3, ['l', 'h', 'v']).last().unwrap_or_default();
    let alike = layout.borders.iter().zip(drawing.borders).filter(|((lower, higher), border)| {
        let has = |code| outline(code).is_some_and(|(_, outline)| outline.contains(steps(border)));
        has(*lower) && has(*higher)
    });
    let alike = alike.count();
    assert!(layout.borders.len() < 3 * alike, "{alike} of {}", layout.borders.len());
}

#[test]
fn a_border_may_end_where_a_ring_closes() {
    // The western county's first and last positions fall on one point; the border ends at the last.
    let corner = (15.0, 60.000_01);
    let west = [(15.0, 60.0), (15.0, 59.0), (14.0, 59.0), (14.0, 61.0), (15.0, 61.0), corner];
    let east = [(15.0, 61.0), (16.0, 61.0), (16.0, 60.0), corner];
    let [west, east] = [county(3, &[&west]), county(4, &[&east])];
    assert_shared(&[west, east, county(14, &[MAINLAND])]);
}

/// Each border's points occur in the outlines on both sides of it.
#[track_caller]
fn assert_shared(counties: &[County]) {
    let (drawing, layout) = draw(counties);
    let corners: BTreeMap<RegionCode, BTreeSet<Point>> = counties
        .iter()
        .zip(drawing.outlines)
        .map(|(county, outline)| (county.code, lines(outline).into_iter().flatten().collect()))
        .collect();
    assert!(!layout.borders.is_empty(), "some counties touch");
    for ((lower, higher), border) in layout.borders.iter().zip(drawing.borders) {
        let points = lines(border).into_iter().flatten().collect();
        assert!(corners[lower].is_superset(&points), "{lower} lacks a point of its border with {higher}");
        assert!(corners[higher].is_superset(&points), "{higher} lacks a point of its border with {lower}");
    }
}

#[test]
fn the_source_may_wind_its_rings_either_way() {
    let mut turned = counties();
    turned.iter_mut().flat_map(|county| &mut county.polygons).flatten().for_each(|ring| ring.reverse());
    assert!(svg(&draw(&turned).0) == svg(&draw(&counties()).0), "the drawings differ");
}

#[test]
fn odd_boundaries_are_drawn_as_far_as_they_go() {
    let island = [(15.0, 60.0), (15.0, 61.0), (17.0, 61.0)].as_slice();
    let islet = [(16.0, 60.0), (16.0, 60.000_01), (16.000_01, 60.0)].as_slice();
    assert_rings(&[], 0);
    assert_rings(&[&[]], 0);
    assert_rings(&[&[], &[(16.0, 60.5)]], 1);
    assert_rings(&[island], 1);
    assert_rings(&[island, islet], 1);
    assert_rings(&[islet], 1);
    assert_rings(&[&[(16.0, 60.0); 3]], 1);
    assert_rings(&[&[(f64::NAN, 60.0), (16.0, f64::INFINITY), (0.0, 90.0)]], 1);
    assert_eq!(draw(&[]).0.outlines.len(), 0);
}

#[track_caller]
fn assert_rings(islands: &[&[(f64, f64)]], rings: usize) {
    let large = county(14, &[MAINLAND]);
    let (drawing, layout) = draw(&[county(9, islands), large]);
    assert_eq!(lines(drawing.outlines[0]).len(), rings);
    assert_eq!(layout.arrows.len(), 2);
    assert!(drawing.outlines[1].ends_with('z'), "the other county is drawn all the same");
}

/// A country's worth of land, so that a unit is about a kilometre.
const MAINLAND: &[(f64, f64)] = &[(12.0, 55.0), (12.0, 69.0), (20.0, 69.0), (20.0, 55.0)];

/// A county of islands, each given without its closing position.
fn county(code: u16, islands: &[&[(f64, f64)]]) -> County {
    let lon_lat = |(lon, lat): &(f64, f64)| LonLat { lon: *lon, lat: *lat };
    let ring = |island: &&[(f64, f64)]| vec![island.iter().chain(island.first()).map(lon_lat).collect()];
    County { code: RegionCode::new(code), polygons: islands.iter().map(ring).collect() }
}

fn svg(drawing: &Drawing) -> String {
    let outline = |data: &&str| format!("<path fill=\"#9fb4c0\" d=\"{data}\"/>\n");
    let border =
        |data: &&str| format!("<path fill=\"none\" stroke=\"#fff\" stroke-width=\"2\" d=\"{data}\"/>\n");
    let outlines: String = drawing.outlines.iter().map(outline).collect();
    let borders: String = drawing.borders.iter().map(border).collect();
    let (width, height) = (drawing.width, drawing.height);
    let start = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\">\n");
    start + &outlines + &borders + "</svg>\n"
}

/// The codes of the counties drawn where a place (degrees east and north) lies, and its point on the map.
fn on_the_map((lon, lat): (f64, f64)) -> (Vec<String>, Point) {
    let counties = counties();
    let (drawing, _) = draw(&counties);
    let all = counties.iter().flat_map(|county| county.polygons.iter().flatten().flatten());
    let all: Vec<_> = all.map(|position| project(*position)).collect();
    let west = all.iter().map(|position| position.easting).fold(f64::INFINITY, f64::min);
    let north = all.iter().map(|position| position.northing).fold(f64::NEG_INFINITY, f64::max);
    let south = all.iter().map(|position| position.northing).fold(f64::INFINITY, f64::min);
    let scale = f64::from(LONGEST_SIDE) / (north - south);
    let place = project(LonLat { lon, lat });
    #[expect(clippy::cast_possible_truncation, reason = "a drawing is thousands of units")]
    let unit = |metres: f64| (metres * scale).round() as i32;
    let point = Point { x: unit(place.easting - west), y: unit(north - place.northing) };
    let drawn = counties.iter().zip(drawing.outlines).filter(|(_, outline)| holds(outline, point));
    (drawn.map(|(county, _)| county.code.to_string()).collect(), point)
}

/// Whether a point lies within an outline, by the rule browsers use unless told otherwise (nonzero).
fn holds(outline: &str, Point { x, y }: Point) -> bool {
    let winding = |(a, b): (Point, Point)| {
        let to_the_right = (b.x - a.x) * (y - a.y) - (x - a.x) * (b.y - a.y);
        match (a.y <= y, b.y <= y) {
            (true, false) if 0 < to_the_right => 1,
            (false, true) if to_the_right < 0 => -1,
            _ => 0,
        }
    };
    let ring = |line: Vec<Point>| -> i32 {
        let next = line.clone().into_iter().cycle().skip(1);
        line.into_iter().zip(next).map(winding).sum()
    };
    lines(outline).into_iter().map(ring).sum::<i32>() != 0
}

/// The points of each subpath.
fn lines(data: &str) -> Vec<Vec<Point>> {
    let spaced: String =
        data.chars().flat_map(|sign| if sign == '-' { vec![' ', sign] } else { vec![sign] }).collect();
    let subpaths = spaced.split('M').skip(1);
    subpaths
        .map(|subpath| {
            let subpath = subpath.trim_end_matches('z');
            let steps = subpath.split_inclusive(['l', 'h', 'v']);
            let mut line: Vec<Point> = Vec::new();
            let mut command = 'M';
            for part in steps {
                let numbers = part.trim_end_matches(['l', 'h', 'v']);
                let numbers: Vec<i32> = numbers
                    .split_whitespace()
                    .map(|number| number.parse().expect("a whole number"))
                    .collect();
                let Point { x, y } = line.last().copied().unwrap_or_default();
                let moves: Vec<(i32, i32)> = match command {
                    'h' => numbers.iter().map(|dx| (*dx, 0)).collect(),
                    'v' => numbers.iter().map(|dy| (0, *dy)).collect(),
                    _ => numbers.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect(),
                };
                line.extend(moves.iter().scan((x, y), |at, step| {
                    *at = (at.0 + step.0, at.1 + step.1);
                    Some(Point { x: at.0, y: at.1 })
                }));
                command = part.chars().last().unwrap_or(command);
            }
            line
        })
        .collect()
}
