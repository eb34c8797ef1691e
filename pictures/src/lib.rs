//! Pictures of the map for those who share a link to it, and the small pages that name them.
//!
//! A link to the map shows the same words and the same picture in every feed, as those who preview links run no
//! scripts. Each year and level of care therefore has a folder of its own, such as `2027/primar/`, with a page that
//! leads to the map in that state, a picture, and what oEmbed asks for. All of it is made while building, by:
//!
//! - [`postcard`]: what there is a picture and a page of, and where they lie.
//! - [`style`]: the page's own style sheets, as a drawing without a browser can use them.
//! - [`map`]: the map as the page draws it.
//! - [`lettering`]: the typefaces, and how a sentence is broken into lines.
//! - [`card`]: a picture, composed as SVG.
//! - [`raster`]: the SVG as pixels.
//! - [`indexed`]: pixels by a palette, as a PNG.
//! - [`film`]: all years one after the other, as a GIF.
//! - [`icon`], [`manifest`]: the icon in pixels, and what the site is called where it is installed.
//! - [`words`], [`page`], [`oembed`]: what the pages say, the pages, and what oEmbed asks for.
//! - [`site`]: all of it, written into the folder of the site.

pub mod card;
pub mod film;
pub mod icon;
pub mod indexed;
pub mod lettering;
pub mod manifest;
pub mod map;
pub mod oembed;
pub mod page;
pub mod postcard;
pub mod raster;
pub mod site;
pub mod style;
pub mod words;
