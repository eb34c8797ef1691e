//! Pixels by a palette, which weigh a third of pixels by their colour; and a PNG of them.

use std::collections::HashMap;

use png::{BitDepth, ColorType, Compression, Encoder, EncodingError, Filter};

use crate::raster::Raster;

/// What a picture may weigh, in bytes: a preview that comes late is not shown.
pub const MOST: usize = 60_000;

/// A colour: red, green, blue.
type Rgb = [u8; 3];

/// The colours of pictures, the most common first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    colours: Vec<Rgb>,
}

impl Palette {
    /// The most common colours of all pictures together. The few that are left out are shades at edges, with a near
    /// one beside them.
    #[must_use]
    pub fn of(rasters: &[Raster], most: usize) -> Self {
        let mut counts: HashMap<Rgb, usize> = HashMap::new();
        for run in rasters.iter().flat_map(|raster| raster.pixels.chunk_by(|one, next| one == next)) {
            if let Some(colour) = run.first() {
                *counts.entry(*colour).or_default() += run.len();
            }
        }
        let mut counts: Vec<(Rgb, usize)> = counts.into_iter().collect();
        // By colour where two are as common, so that the order is always the same.
        counts.sort_unstable_by_key(|(colour, count)| (std::cmp::Reverse(*count), *colour));
        Self { colours: counts.into_iter().map(|(colour, _)| colour).take(most.min(256)).collect() }
    }

    /// Red, green and blue of each colour in turn.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.colours.concat()
    }

    /// Each pixel as the number of the colour nearest to it.
    #[must_use]
    pub fn numbers(&self, raster: &Raster) -> Vec<u8> {
        let mut known: HashMap<Rgb, u8> = self.colours.iter().copied().zip(0..=u8::MAX).collect();
        let mut numbers = Vec::with_capacity(raster.pixels.len());
        for run in raster.pixels.chunk_by(|one, next| one == next) {
            let Some(colour) = run.first() else { continue };
            let number = *known.entry(*colour).or_insert_with(|| self.nearest(*colour));
            numbers.extend(run.iter().map(|_| number));
        }
        numbers
    }

    fn nearest(&self, colour: Rgb) -> u8 {
        let apart = |other: &Rgb| -> u32 {
            colour.iter().zip(other).map(|(one, other)| u32::from(one.abs_diff(*other)).pow(2)).sum()
        };
        (0..=u8::MAX).zip(&self.colours).min_by_key(|(_, other)| apart(other)).map_or(0, |(number, _)| number)
    }
}

/// A picture as PNG.
///
/// # Errors
///
/// Where the picture has no pixels.
pub fn png(raster: &Raster) -> Result<Vec<u8>, EncodingError> {
    let palette = Palette::of(std::slice::from_ref(raster), 256);
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, raster.width.into(), raster.height.into());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.bytes());
    encoder.set_compression(Compression::Balanced);
    // Numbers of colours that are near each other need not be: a difference of two says nothing.
    encoder.set_filter(Filter::NoFilter);
    encoder.write_header()?.write_image_data(&palette.numbers(raster))?;
    Ok(file)
}
