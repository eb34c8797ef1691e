//! Upright rectangles.

use super::fit::Point;

/// The least upright rectangle that holds some points, its sides included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Bounds {
    /// The northwestern corner.
    pub(super) least: Point,
    /// The southeastern corner.
    pub(super) most: Point,
}

impl Bounds {
    /// The rectangle about points; the drawing's corner where there are none.
    pub(super) fn of(points: impl Iterator<Item = Point>) -> Self {
        let corners = points.map(|point| Self { least: point, most: point });
        corners.reduce(Self::with).unwrap_or_default()
    }

    /// The rectangle about both.
    pub(super) fn with(self, other: Self) -> Self {
        let (a, b, c, d) = (self.least, other.least, self.most, other.most);
        Self {
            least: Point { x: a.x.min(b.x), y: a.y.min(b.y) },
            most: Point { x: c.x.max(d.x), y: c.y.max(d.y) },
        }
    }

    /// Whether both hold some point.
    pub(super) fn meets(self, other: Self) -> bool {
        let (a, b) = (self, other);
        a.least.x <= b.most.x && b.least.x <= a.most.x && a.least.y <= b.most.y && b.least.y <= a.most.y
    }

    /// Whether it holds a point.
    pub(super) fn holds(self, Point { x, y }: Point) -> bool {
        (self.least.x..=self.most.x).contains(&x) && (self.least.y..=self.most.y).contains(&y)
    }
}
