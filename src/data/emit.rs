//! The tables as Rust source, to be compiled into the library.

mod literal;

use crate::atlas::{Archive, Atlas};
use crate::geo::Drawing;
use literal::Literal;

/// The table of all that is known, `ATLAS`.
#[must_use]
pub fn atlas(atlas: &Atlas) -> String {
    format!("/// All that is known.\npub static ATLAS: Atlas = {};\n", atlas.literal())
}

/// The table of what that rests on, `ARCHIVE`.
#[must_use]
pub fn archive(archive: &Archive) -> String {
    format!(
        "/// What all that is known rests on.\n\
         #[allow(clippy::unreadable_literal, reason = \"nobody reads a table that is written while building\")]\n\
         pub static ARCHIVE: Archive = {};\n",
        archive.literal()
    )
}

/// The table of outlines, `DRAWING`.
#[must_use]
pub fn drawing(drawing: &Drawing) -> String {
    format!("/// What the country looks like.\npub static DRAWING: Drawing = {};\n", drawing.literal())
}
