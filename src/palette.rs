//! Colour as the eye sees it: contrast, distance, colour vision deficiency.
//!
//! Knows nothing of systems or regions; their colours stand in the data.

mod difference;
mod rgb;
mod sight;

use difference::{Lab, difference};
pub use rgb::Rgb;
pub use sight::{Sight, seen};

/// What the map is printed on, in the light theme.
pub const LIGHT_PAPER: Rgb = Rgb { r: 0xfa, g: 0xf8, b: 0xf4 };
/// Text and lines, in the light theme.
pub const LIGHT_INK: Rgb = Rgb { r: 0x1d, g: 0x21, b: 0x26 };
/// What the map is printed on, in the dark theme.
pub const DARK_PAPER: Rgb = Rgb { r: 0x14, g: 0x17, b: 0x1b };
/// Text and lines, in the dark theme.
pub const DARK_INK: Rgb = Rgb { r: 0xe8, g: 0xe6, b: 0xe1 };

/// The least contrast of a shape with what lies beside it: WCAG 2.2, success criterion 1.4.11.
pub const LEAST_CONTRAST: f64 = 3.0;
/// The least contrast of text with what it stands on: WCAG 2.2, success criterion 1.4.3.
pub const LEAST_TEXT_CONTRAST: f64 = 4.5;

/// The least [`distance`] between two systems' colours.
///
/// About one is what an eye can just tell apart side by side. On a map colours are compared across the
/// country, from a legend, in small areas: ten times that leaves room, and eight muted colours still reach it.
pub const LEAST_DISTANCE: f64 = 10.0;

/// The contrast of two colours, from 1 to 21, in either order (WCAG 2.2, "contrast ratio").
#[must_use]
pub fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// How different two colours look to an eye of this sight (CIEDE2000, 0 where they look the same).
#[must_use]
pub fn distance(a: Rgb, b: Rgb, sight: Sight) -> f64 {
    difference(Lab::of(seen(a, sight)), Lab::of(seen(b, sight)))
}
