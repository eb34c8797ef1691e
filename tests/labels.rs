//! The labels of the three drawings: large enough to read, each where it belongs, none upon another.
#![cfg(feature = "data")]

use std::sync::LazyLock;

use journalkartan::atlas::Region;
use journalkartan::data::{Country, Files, read};
use journalkartan::geo::{Extent, Label, Labels, Lettering, Point, SIDE, Shape, draw, grid_extent};

mod sweden;
use sweden::{counties, root};

/// What a label takes up, in units.
#[derive(Clone, Copy, Debug)]
struct Box {
    west: f64,
    east: f64,
    north: f64,
    south: f64,
}

impl Box {
    /// From the top of the first line's capitals to the last baseline; as wide as its longest line may be.
    fn of(label: &Label, lettering: Lettering) -> Self {
        let (x, y) = (f64::from(label.at.x), f64::from(label.at.y));
        let (width, height) = lettering.measure(label.lines);
        let north = y - 0.72 * f64::from(lettering.size);
        Self { west: x - width / 2.0, east: x + width / 2.0, north, south: north + height }
    }

    fn meets(&self, other: &Self) -> bool {
        self.west < other.east
            && other.west < self.east
            && self.north < other.south
            && other.north < self.south
    }

    fn lies_in(&self, Extent { x, y, width, height }: Extent) -> bool {
        let [west, north, east, south] = [x, y, x + width, y + height].map(f64::from);
        west <= self.west && self.east <= east && north <= self.north && self.south <= south
    }

    /// Points two units from each other or less, those of its sides among them.
    fn points(&self) -> Vec<(f64, f64)> {
        let steps = |from: f64, to: f64| (0..=40).map(move |i| from + (to - from) * f64::from(i) / 40.0);
        steps(self.west, self.east).flat_map(|x| steps(self.north, self.south).map(move |y| (x, y))).collect()
    }
}

#[test]
fn every_region_has_a_label() {
    let [whole, south, tiles] = country().captions;
    let count = |labels: &Labels| labels.labels.iter().flatten().count();
    assert_eq!(whole.letters.iter().chain(&tiles.letters).map(count).collect::<Vec<_>>(), [21, 21]);
    assert_eq!([whole.names, south.names, tiles.names].map(|names| count(&names)), [21, 15, 21]);
}

#[test]
fn labels_can_be_read() {
    let country = country();
    let tiles: Vec<_> = country.atlas.regions.iter().map(|region| region.tile).collect();
    let [whole, south] = [country.drawing.whole, country.drawing.south];
    check("letters, 560 pixels high", country.captions[0].letters, 560, whole.height);
    check("names, 900 pixels high", Some(country.captions[0].names), 900, whole.height);
    check("names of the south, 344 pixels wide", Some(country.captions[1].names), 344, south.width);
    check("letters of tiles, 320 pixels wide", country.captions[2].letters, 320, grid_extent(&tiles).width);
    check("names of tiles, 320 pixels wide", Some(country.captions[2].names), 320, grid_extent(&tiles).width);

    #[track_caller]
    fn check(what: &str, labels: Option<Labels>, pixels: i32, units: i32) {
        let size = i32::from(labels.expect("there are labels").lettering.size);
        assert!(10 * units <= size * pixels, "{what}");
    }
}

#[test]
fn no_label_lies_upon_another() {
    for (drawing, captions) in country().captions.iter().enumerate() {
        let (letters, names) =
            (captions.letters.map_or(vec![], |letters| boxes(&letters)), boxes(&captions.names));
        // Letters and names are seen together on tiles alone.
        let sets = if drawing == 2 { vec![[letters, names].concat()] } else { vec![letters, names] };
        for set in sets {
            for (place, one) in set.iter().enumerate() {
                assert!(set[place + 1..].iter().all(|other| !one.meets(other)), "{one:?} in {drawing}");
            }
        }
    }
}

fn boxes(labels: &Labels) -> Vec<Box> {
    labels.labels.iter().flatten().map(|label| Box::of(label, labels.lettering)).collect()
}

#[test]
fn labels_lie_within_their_regions_or_outside_all_of_them() {
    let country = country();
    let (_, layout) = draw(&counties());
    let regions = country.atlas.regions;
    let all: Vec<_> = regions.iter().zip(&layout.shapes).collect();
    let southern: Vec<_> = all.iter().copied().filter(|(region, _)| region.code.is_southern()).collect();
    let [whole, south, _] = country.captions;
    check(&whole.letters.expect("there are letters"), &all, &layout.shapes);
    check(&whole.names, &all, &layout.shapes);
    check(&south.names, &southern, &layout.shapes);

    #[track_caller]
    fn check(labels: &Labels, regions: &[(&Region, &Shape)], shapes: &[Shape]) {
        assert_eq!(labels.labels.len(), regions.len());
        for (label, (region, shape)) in labels.labels.iter().zip(regions) {
            let label = label.expect("there is a label");
            let points = Box::of(&label, labels.lettering).points();
            let Some((start, end)) = label.leader else {
                assert!(
                    points.iter().all(|point| holds(shape, *point)),
                    "{} leaves its region",
                    region.short
                );
                continue;
            };
            let on_land = |point: &(f64, f64)| shapes.iter().any(|shape| holds(shape, *point));
            assert!(!points.iter().any(on_land), "{} is not in the sea", region.short);
            assert!(holds(shape, pair(start)), "{} is not where its leader starts", region.short);
            let others = || shapes.iter().filter(|other| !std::ptr::eq(*other, *shape));
            let crosses = |point: (f64, f64)| others().any(|other| holds(other, point));
            assert!(!between(start, end).any(crosses), "{}: its leader crosses another region", region.short);
        }
    }
}

#[test]
fn leaders_end_at_their_labels_and_meet_no_others() {
    for captions in country().captions {
        for labels in [captions.letters, Some(captions.names)].into_iter().flatten() {
            for label in labels.labels.iter().flatten() {
                let Some((start, end)) = label.leader else { continue };
                let own = Box::of(label, labels.lettering);
                let (x, y) = pair(end);
                let gap = (own.west - x).max(x - own.east).max(own.north - y).max(y - own.south);
                assert!((0.0..3.0).contains(&gap), "{:?} and its leader are {gap} apart", label.lines);
                let others = labels.labels.iter().flatten().filter(|other| other.at != label.at);
                for other in others {
                    let there = Box::of(other, labels.lettering);
                    let is_in = |(x, y): (f64, f64)| {
                        there.west < x && x < there.east && there.north < y && y < there.south
                    };
                    assert!(!between(start, end).any(is_in), "{:?} and {:?}", label.lines, other.lines);
                }
            }
        }
    }
}

#[test]
fn labels_lie_within_the_drawings_and_on_their_tiles() {
    let country = country();
    let [whole, south, tiles] = country.captions;
    let are_in = |labels: &Labels, extent| boxes(labels).iter().all(|label| label.lies_in(extent));
    assert!(are_in(&whole.letters.expect("there are letters"), country.drawing.whole));
    assert!(are_in(&whole.names, country.drawing.whole));
    assert!(are_in(&south.names, country.drawing.south));
    for labels in [tiles.letters.expect("there are letters"), tiles.names] {
        for (label, region) in boxes(&labels).iter().zip(country.atlas.regions) {
            let Point { x, y } = region.tile.corner();
            assert!(label.lies_in(Extent { x, y, width: SIDE, height: SIDE }), "{}", region.short);
        }
    }
}

fn country() -> &'static Country {
    static COUNTRY: LazyLock<Country> = LazyLock::new(|| {
        let files = Files::load(&root().join("data")).expect("the files can be read");
        read(&files).expect("the files are sound")
    });
    &COUNTRY
}

/// Points of a line, less than a unit from each other.
fn between(a: Point, b: Point) -> impl Iterator<Item = (f64, f64)> {
    let ((ax, ay), (bx, by)) = (pair(a), pair(b));
    (0..=200).map(f64::from).map(move |i| (ax + (bx - ax) * i / 200.0, ay + (by - ay) * i / 200.0))
}

fn pair(point: Point) -> (f64, f64) {
    (f64::from(point.x), f64::from(point.y))
}

/// Whether a shape holds a point, by its winding number.
fn holds(shape: &Shape, (x, y): (f64, f64)) -> bool {
    let winding = |(a, b): (Point, Point)| {
        let ((ax, ay), (bx, by)) = (pair(a), pair(b));
        let to_the_right = (bx - ax) * (y - ay) - (x - ax) * (by - ay);
        match (ay <= y, by <= y) {
            (true, false) if 0.0 < to_the_right => 1,
            (false, true) if to_the_right < 0.0 => -1,
            _ => 0,
        }
    };
    shape.sides().map(winding).sum::<i32>() != 0
}
