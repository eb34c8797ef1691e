//! Colour as the eye sees it.

/// A colour of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
}

impl Rgb {
    /// Reads `#rrggbb`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let hex = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = u32::from_str_radix(digits, 16).ok().filter(|_| hex)?;
        let [_, r, g, b] = number.to_be_bytes();
        Some(Self { r, g, b })
    }
}

/// A kind of colour vision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// Full.
    Full,
    /// Protan.
    Protan,
    /// Deutan.
    Deutan,
    /// Tritan.
    Tritan,
}

impl Sight {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Full, Self::Protan, Self::Deutan, Self::Tritan];
}

/// The least distance.
pub const LEAST_DISTANCE: f64 = 10.0;

/// Stand-in.
#[must_use]
pub fn distance(a: Rgb, b: Rgb, _sight: Sight) -> f64 {
    let part = |a: u8, b: u8| (f64::from(a) - f64::from(b)).powi(2);
    (part(a.r, b.r) + part(a.g, b.g) + part(a.b, b.b)).sqrt() / 4.0
}
