//! SVG as pixels.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::Tree;

use crate::lettering;

/// Pixels by their colour, row by row from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raster {
    /// Pixels in a row.
    pub width: u16,
    /// Rows.
    pub height: u16,
    /// Red, green and blue of each pixel.
    pub pixels: Vec<[u8; 3]>,
}

/// Draws an opaque SVG, a pixel for each of its units.
///
/// # Errors
///
/// Where the SVG cannot be read, or has no size.
pub fn draw(svg: &str) -> Result<Raster, String> {
    let tree = Tree::from_str(svg, &lettering::options()).map_err(|error| error.to_string())?;
    let size = tree.size().to_int_size();
    let mut pixmap = Pixmap::new(size.width(), size.height()).ok_or("a picture without a size")?;
    resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
    let pixels = |length: u32| u16::try_from(length).map_err(|error| error.to_string());
    Ok(Raster {
        width: pixels(size.width())?,
        height: pixels(size.height())?,
        pixels: pixmap.pixels().iter().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect(),
    })
}
