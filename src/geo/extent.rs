//! What part of the plane a drawing shows.

use super::bounds::Bounds;

/// Units of free space about what is drawn, for the strokes at its edge.
const MARGIN: i32 = 6;

/// A rectangle of the drawing, in units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// Its west side.
    pub x: i32,
    /// Its north side.
    pub y: i32,
    /// From its west side to its east side.
    pub width: i32,
    /// From its north side to its south side.
    pub height: i32,
}

impl Extent {
    /// The extent that holds a rectangle and a margin.
    pub(super) fn around(Bounds { least, most }: Bounds) -> Self {
        Self {
            x: least.x - MARGIN,
            y: least.y - MARGIN,
            width: most.x - least.x + 2 * MARGIN,
            height: most.y - least.y + 2 * MARGIN,
        }
    }

    /// As the attribute `viewBox` has it.
    #[must_use]
    pub fn view_box(self) -> String {
        format!("{} {} {} {}", self.x, self.y, self.width, self.height)
    }
}
