//! Labels: county letters and names, and where they stand on a drawing.

use super::Drawing;
use super::extent::Extent;
use super::fit::Point;
use super::lettering::{Lettering, settings};
use super::ring::Shape;
use super::sea::Sea;
use super::tile::SIDE;
use crate::atlas::Region;

/// A text on a drawing.
#[derive(Clone, Copy, Debug)]
pub struct Label {
    /// The middle of its first line, on the baseline.
    pub at: Point,
    /// Its lines.
    pub lines: &'static [&'static str],
    /// Where it does not stand within its region, the line that ties it to it, from there.
    pub leader: Option<(Point, Point)>,
}

/// Labels that are set alike.
#[derive(Clone, Copy, Debug)]
pub struct Labels {
    /// How they are set.
    pub lettering: Lettering,
    /// One for each region that the drawing is about, in the order of the regions; none where even the county
    /// letter has no room.
    pub labels: &'static [Option<Label>],
}

/// The labels of a drawing: letters, which fit on a phone, and names, which do where the drawing is larger.
#[derive(Clone, Copy, Debug)]
pub struct Captions {
    /// The county letters; none where the names fit on a phone too.
    pub letters: Option<Labels>,
    /// The names.
    pub names: Labels,
}

/// On a map 560 pixels high, as on a phone, 10 pixels high.
const WHOLE_LETTERS: Lettering = Lettering::capitals(22);
/// On a map 900 pixels high, 10 pixels high.
const WHOLE_NAMES: Lettering = Lettering::words(14);
/// On a map of the south 344 pixels wide, as on a phone, 10 pixels high.
const SOUTH_NAMES: Lettering = Lettering::words(12);
/// On a tile 56 pixels wide, 20 pixels high.
const TILE_LETTERS: Lettering = Lettering::capitals(40);
/// On a tile 56 pixels wide, 10 pixels high.
const TILE_NAMES: Lettering = Lettering::words(20);

/// From the top of a tile to the middle of its letter and to that of its name, in units.
const TILE_MIDDLES: [i32; 2] = [37, 82];

/// What a tile has room for on a line, in units.
const TILE_ROOM: f64 = 104.0;

/// The labels of the whole country, of its south, and of the grid of tiles.
#[must_use]
pub fn captions(drawing: &Drawing, shapes: &[Shape], regions: &[Region]) -> [Captions; 3] {
    let letter = |region: &Region| region.letter;
    let name = |region: &Region| region.short;
    let whole = Chart { extent: drawing.whole, shapes, regions, is_shown: |_| true };
    let south =
        Chart { extent: drawing.south, shapes, regions, is_shown: |region| region.code.is_southern() };
    [
        Captions {
            letters: Some(whole.labels(WHOLE_LETTERS, letter)),
            names: whole.labels(WHOLE_NAMES, name),
        },
        Captions { letters: None, names: south.labels(SOUTH_NAMES, name) },
        Captions {
            letters: Some(on_tiles(regions, TILE_LETTERS, TILE_MIDDLES[0], letter)),
            names: on_tiles(regions, TILE_NAMES, TILE_MIDDLES[1], name),
        },
    ]
}

/// A map, and the regions that it is about.
struct Chart<'a> {
    extent: Extent,
    shapes: &'a [Shape],
    regions: &'a [Region],
    is_shown: fn(&Region) -> bool,
}

impl Chart<'_> {
    /// A label for each region: within its shape where there is room, else in the sea; else its letter.
    fn labels(&self, lettering: Lettering, text: fn(&Region) -> &'static str) -> Labels {
        let mut sea = Sea::new(self.extent, self.shapes, lettering);
        let pairs = self.regions.iter().zip(self.shapes).enumerate();
        let shown = pairs.filter(|(_, (region, _))| (self.is_shown)(region));
        let labels = shown.map(|(place, (region, shape))| {
            let settings = settings(text(region));
            let within = |lines: &&'static [&'static str]| {
                let middle = lettering.room(lines).within(shape)?;
                Some(Label { at: lettering.baseline(lines, middle), lines, leader: None })
            };
            let letter = || self::settings(region.letter);
            let named = settings.iter().find_map(within);
            let named = named.or_else(|| settings.iter().find_map(|lines| sea.label(place, lines)));
            named.or_else(|| letter().iter().find_map(within))
        });
        Labels { lettering, labels: labels.collect::<Vec<_>>().leak() }
    }
}

/// A label for each tile, about the middle of its width.
fn on_tiles(
    regions: &[Region],
    lettering: Lettering,
    down: i32,
    text: fn(&Region) -> &'static str,
) -> Labels {
    let labels = regions.iter().map(|region| {
        let settings = settings(text(region));
        let lines = settings.iter().copied().find(|lines| lettering.measure(lines).0 <= TILE_ROOM)?;
        let Point { x, y } = region.tile.corner();
        let middle = Point { x: x + SIDE / 2, y: y + down };
        Some(Label { at: lettering.baseline(lines, middle), lines, leader: None })
    });
    Labels { lettering, labels: labels.collect::<Vec<_>>().leak() }
}
