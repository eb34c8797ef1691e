//! sRGB.

/// A colour of the sRGB space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rgb {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
}

impl Rgb {
    /// Black.
    pub const BLACK: Self = Self { r: 0, g: 0, b: 0 };
    /// White.
    pub const WHITE: Self = Self { r: 255, g: 255, b: 255 };

    /// Reads `#rrggbb`, in either case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let six = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let [_, r, g, b] = u32::from_str_radix(digits, 16).ok().filter(|_| six)?.to_be_bytes();
        Some(Self { r, g, b })
    }

    /// Relative luminance, from 0 to 1 (WCAG 2.2, "relative luminance").
    #[must_use]
    pub fn luminance(self) -> f64 {
        let [r, g, b] = self.linear();
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// Light of each primary, from 0 to 1 (IEC 61966-2-1).
    pub(super) fn linear(self) -> [f64; 3] {
        [self.r, self.g, self.b].map(|value| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        })
    }

    /// The colour nearest to this light.
    pub(super) fn from_linear(light: [f64; 3]) -> Self {
        let [r, g, b] = light.map(|light| {
            let light = light.clamp(0.0, 1.0);
            let value =
                if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
            byte(value * 255.0)
        });
        Self { r, g, b }
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the value is from 0 to 255")]
fn byte(value: f64) -> u8 {
    value.round() as u8
}
