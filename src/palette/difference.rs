//! How different two colours look: CIEDE2000.

use super::Rgb;

/// A colour of CIELAB under the white of sRGB (D65).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Lab {
    /// Lightness, 0 to 100.
    l: f64,
    /// From green to red.
    a: f64,
    /// From blue to yellow.
    b: f64,
}

impl Lab {
    pub(super) fn of(colour: Rgb) -> Self {
        let [x, y, z] = relative_xyz(colour.linear()).map(|ratio| {
            // CIE 15: a cube root, straight near black.
            const EDGE: f64 = 6.0 / 29.0;
            if EDGE.powi(3) < ratio { ratio.cbrt() } else { ratio / (3.0 * EDGE * EDGE) + 4.0 / 29.0 }
        });
        Self { l: 116.0 * y - 16.0, a: 500.0 * (x - y), b: 200.0 * (y - z) }
    }
}

/// CIE XYZ, each over that of white: the sums of the rows of IEC 61966-2-1's matrix.
fn relative_xyz([r, g, b]: [f64; 3]) -> [f64; 3] {
    [
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
    ]
}

/// The CIEDE2000 difference, with all weights 1.
///
/// Formulas and names from G. Sharma, W. Wu and E. N. Dalal, "The CIEDE2000 Color-Difference Formula:
/// Implementation Notes, Supplementary Test Data, and Mathematical Observations", Color Research and
/// Application 30(1), 2005.
pub(super) fn difference(first: Lab, second: Lab) -> f64 {
    let mean_chroma = f64::midpoint(first.a.hypot(first.b), second.a.hypot(second.b));
    let stretch = 1.5 - 0.5 * saturation(mean_chroma);
    let [(c1, h1), (c2, h2)] = [first, second].map(|lab| polar(lab.a * stretch, lab.b));
    let grey = c1 * c2 == 0.0;

    let delta_h = if grey { 0.0 } else { (h2 - h1 + 540.0).rem_euclid(360.0) - 180.0 };
    let delta_lightness = second.l - first.l;
    let delta_chroma = c2 - c1;
    let delta_hue = 2.0 * (c1 * c2).sqrt() * (delta_h / 2.0).to_radians().sin();

    let l = f64::midpoint(first.l, second.l);
    let c = f64::midpoint(c1, c2);
    let h = if grey { h1 + h2 } else { mean_hue(h1, h2) };
    let squared = (l - 50.0).powi(2);
    let scale_lightness = 1.0 + 0.015 * squared / (20.0 + squared).sqrt();
    let scale_chroma = 1.0 + 0.045 * c;
    let scale_hue = 1.0 + 0.015 * c * hue_weight(h);
    // In the blues, hue and chroma are not independent.
    let turn = (60.0 * (-((h - 275.0) / 25.0).powi(2)).exp()).to_radians().sin();
    let rotation = -2.0 * saturation(c) * turn;

    let (lightness, chroma, hue) =
        (delta_lightness / scale_lightness, delta_chroma / scale_chroma, delta_hue / scale_hue);
    (lightness * lightness + chroma * chroma + hue * hue + rotation * chroma * hue).sqrt()
}

/// From 0 for greys towards 1 for vivid colours.
fn saturation(chroma: f64) -> f64 {
    let seventh = chroma.powi(7);
    (seventh / (seventh + 25_f64.powi(7))).sqrt()
}

/// Chroma, and hue in degrees from 0 to 360.
fn polar(a: f64, b: f64) -> (f64, f64) {
    (a.hypot(b), b.atan2(a).to_degrees().rem_euclid(360.0))
}

/// The hue between two, the short way round.
fn mean_hue(h1: f64, h2: f64) -> f64 {
    let mean = f64::midpoint(h1, h2);
    if (h1 - h2).abs() <= 180.0 { mean } else { (mean + 180.0).rem_euclid(360.0) }
}

fn hue_weight(h: f64) -> f64 {
    let cosine = |degrees: f64| degrees.to_radians().cos();
    1.0 - 0.17 * cosine(h - 30.0) + 0.24 * cosine(2.0 * h) + 0.32 * cosine(3.0 * h + 6.0)
        - 0.20 * cosine(4.0 * h - 63.0)
}

#[cfg(test)]
mod tests {
    use super::{Lab, Rgb, difference};

    /// The test data of Sharma, Wu and Dalal, table 1: two colours of CIELAB and their difference.
    const PUBLISHED: [([f64; 3], [f64; 3], f64); 34] = [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, 3.1571, -77.2803], [50.0, 0.0, -82.7485], 2.8615),
        ([50.0, 2.8361, -74.0200], [50.0, 0.0, -82.7485], 3.4412),
        ([50.0, -1.3802, -84.2814], [50.0, 0.0, -82.7485], 1.0000),
        ([50.0, -1.1848, -84.8006], [50.0, 0.0, -82.7485], 1.0000),
        ([50.0, -0.9009, -85.5211], [50.0, 0.0, -82.7485], 1.0000),
        ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669),
        ([50.0, -1.0, 2.0], [50.0, 0.0, 0.0], 2.3669),
        ([50.0, 2.4900, -0.0010], [50.0, -2.4900, 0.0009], 7.1792),
        ([50.0, 2.4900, -0.0010], [50.0, -2.4900, 0.0010], 7.1792),
        ([50.0, 2.4900, -0.0010], [50.0, -2.4900, 0.0011], 7.2195),
        ([50.0, 2.4900, -0.0010], [50.0, -2.4900, 0.0012], 7.2195),
        ([50.0, -0.0010, 2.4900], [50.0, 0.0009, -2.4900], 4.8045),
        ([50.0, -0.0010, 2.4900], [50.0, 0.0010, -2.4900], 4.8045),
        ([50.0, -0.0010, 2.4900], [50.0, 0.0011, -2.4900], 4.7461),
        ([50.0, 2.5, 0.0], [50.0, 0.0, -2.5], 4.3065),
        ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
        ([50.0, 2.5, 0.0], [61.0, -5.0, 29.0], 22.8977),
        ([50.0, 2.5, 0.0], [56.0, -27.0, -3.0], 31.9030),
        ([50.0, 2.5, 0.0], [58.0, 24.0, 15.0], 19.4535),
        ([50.0, 2.5, 0.0], [50.0, 3.1736, 0.5854], 1.0000),
        ([50.0, 2.5, 0.0], [50.0, 3.2972, 0.0], 1.0000),
        ([50.0, 2.5, 0.0], [50.0, 1.8634, 0.5757], 1.0000),
        ([50.0, 2.5, 0.0], [50.0, 3.2592, 0.3350], 1.0000),
        ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
        ([63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.2630),
        ([61.2901, 3.7196, -5.3901], [61.4292, 2.2480, -4.9620], 1.8731),
        ([35.0831, -44.1164, 3.7933], [35.0232, -40.0716, 1.5901], 1.8645),
        ([22.7233, 20.0904, -46.6940], [23.0331, 14.9730, -42.5619], 2.0373),
        ([36.4612, 47.8580, 18.3852], [36.2715, 50.5065, 21.2231], 1.4146),
        ([90.8027, -2.0831, 1.4410], [91.1528, -1.6435, 0.0447], 1.4441),
        ([90.9257, -0.5406, -0.9208], [88.6381, -0.8985, -0.7239], 1.5381),
        ([6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377),
        ([2.0776, 0.0795, -1.1350], [0.9033, -0.0636, -0.5514], 0.9082),
    ];

    #[test]
    fn differences_are_those_published() {
        for (first, second, expected) in PUBLISHED {
            let given = difference(lab(first), lab(second));
            assert!((given - expected).abs() < 0.000_05, "{first:?} and {second:?}: {given}, not {expected}");
        }
    }

    #[test]
    fn white_is_lightest_and_without_hue() {
        let Lab { l, a, b } = Lab::of(Rgb::WHITE);
        assert!((l - 100.0).abs() < 0.001 && a.abs() < 0.01 && b.abs() < 0.01, "{l} {a} {b}");
    }

    fn lab([l, a, b]: [f64; 3]) -> Lab {
        Lab { l, a, b }
    }
}
