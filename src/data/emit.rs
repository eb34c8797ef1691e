//! The tables as Rust source, to be compiled into the library.

mod literal;

use super::Country;
use crate::atlas::{Archive, Atlas, Tile};
use crate::geo::{Captions, Drawing, Extent, grid_extent};
use literal::Literal;

/// The table of all that is known, `ATLAS`.
#[must_use]
pub fn atlas(atlas: &Atlas) -> String {
    format!("/// All that is known.\npub static ATLAS: Atlas = {};\n", atlas.literal())
}

/// The table of what that rests on, `ARCHIVE`, and of how many people live where, which a client can have alone.
#[must_use]
pub fn archive(archive: &Archive) -> String {
    format!(
        "/// What all that is known rests on.\n\
         #[allow(clippy::unreadable_literal, reason = \"nobody reads a table that is written while building\")]\n\
         pub static ARCHIVE: Archive = {};\n\
         /// How many people live in the regions.\n\
         #[allow(clippy::unreadable_literal, reason = \"nobody reads a table that is written while building\")]\n\
         pub static POPULATION: Population = {};\n",
        archive.literal(),
        archive.population.literal()
    )
}

/// The extents, `EXTENTS`, as `viewBox` has them.
#[must_use]
pub fn extents(country: &Country) -> String {
    let tiles: Vec<Tile> = country.atlas.regions.iter().map(|region| region.tile).collect();
    let extents = [country.drawing.whole, country.drawing.south, grid_extent(&tiles)];
    format!(
        "/// The `viewBox` of the whole country, of its south and of the grid of tiles.\n\
         pub static EXTENTS: [&str; 3] = {:?};\n",
        extents.map(Extent::view_box)
    )
}

/// The table of outlines, `DRAWING`.
#[must_use]
pub fn drawing(drawing: &Drawing) -> String {
    format!("/// What the country looks like.\npub static DRAWING: Drawing = {};\n", drawing.literal())
}

/// The table of labels, `CAPTIONS`.
#[must_use]
pub fn captions(captions: &[Captions; 3]) -> String {
    format!(
        "/// The labels of the whole country, of its south and of the grid of tiles.\n\
         pub static CAPTIONS: [Captions; 3] = {};\n",
        captions.literal()
    )
}
