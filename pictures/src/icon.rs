//! The icon in pixels, for those who install the site.

use png::{BitDepth, ColorType, Compression, Encoder, EncodingError};
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::{Options, Tree};

/// The icon of the site.
const ICON: &str = include_str!("../../public/favicon.svg");
/// What rounds its corners.
const ROUND: &str = " rx=\"6\"";

/// An icon as it is published.
#[derive(Clone, Copy, Debug)]
pub struct Icon {
    /// Its file.
    pub file: &'static str,
    /// Its width and height in pixels.
    pub side: u16,
    /// Whether its ground fills the square, as others cut it to a shape of their own. They leave at least a circle
    /// whose radius is two fifths of the side (W3C, Web Application Manifest, safe zone).
    pub fills: bool,
}

/// All that there are.
pub const ALL: [Icon; 3] = [
    Icon { file: "icon-192.png", side: 192, fills: false },
    Icon { file: "icon-512.png", side: 512, fills: false },
    Icon { file: "icon-maskable.png", side: 512, fills: true },
];

/// What one may weigh, in bytes: every reader who installs the site, or keeps it, fetches all of them.
pub const MOST: usize = 10_000;

/// Its pixels row by row: red, green, blue, and how opaque they are.
///
/// # Errors
///
/// Where the icon cannot be read.
pub fn pixels(icon: Icon) -> Result<Vec<[u8; 4]>, String> {
    let svg = if icon.fills { ICON.replacen(ROUND, "", 1) } else { ICON.to_owned() };
    let tree = Tree::from_str(&svg, &Options::default()).map_err(|error| error.to_string())?;
    let side = u32::from(icon.side);
    let mut pixmap = Pixmap::new(side, side).ok_or("an icon without a size")?;
    let scale = f32::from(icon.side) / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    let pixels = pixmap.pixels().iter().map(PremultipliedColorU8::demultiply);
    Ok(pixels.map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]).collect())
}

/// The icon as PNG.
///
/// # Errors
///
/// Where it has no pixels.
pub fn png(icon: Icon, pixels: &[[u8; 4]]) -> Result<Vec<u8>, EncodingError> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, icon.side.into(), icon.side.into());
    encoder.set_color(ColorType::Rgba);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    encoder.write_header()?.write_image_data(pixels.as_flattened())?;
    Ok(file)
}
