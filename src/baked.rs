//! The atlas of the real data, made while building by `bake.rs`.

use crate::atlas::*;
#[cfg(feature = "ssr")]
use crate::geo::Drawing;

include!(concat!(env!("OUT_DIR"), "/atlas.rs"));

// Outlines are in the prerendered page, and never in the browser's build.
#[cfg(feature = "ssr")]
include!(concat!(env!("OUT_DIR"), "/drawing.rs"));
