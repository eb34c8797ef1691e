//! The atlas of the real data, made while building by `bake.rs`.

#[allow(clippy::wildcard_imports, reason = "a made-up country may use any word of the domain, or not")]
use crate::atlas::*;
#[cfg(feature = "ssr")]
use crate::geo::{Captions, Drawing, Extent, Label, Labels, Lettering, Point};

#[cfg(not(target_arch = "wasm32"))]
include!(concat!(env!("OUT_DIR"), "/atlas.rs"));
#[cfg(target_arch = "wasm32")]
mod shown;
#[cfg(target_arch = "wasm32")]
pub use shown::{ATLAS, show};
include!(concat!(env!("OUT_DIR"), "/archive.rs"));
include!(concat!(env!("OUT_DIR"), "/extents.rs"));

// Outlines are in the prerendered page, and never in the browser's build.
#[cfg(feature = "ssr")]
include!(concat!(env!("OUT_DIR"), "/drawing.rs"));
#[cfg(feature = "ssr")]
include!(concat!(env!("OUT_DIR"), "/captions.rs"));
