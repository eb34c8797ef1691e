//! The scripts beside the client, and their styles: plain JavaScript, published as it is written; `xtask` makes it
//! smaller.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::path::Path;

/// What host pages load to embed the map.
pub(crate) const EMBED: &str = include_str!("../../../scripts/embed.js");
/// Shows one card alone.
pub(crate) const CARDS: &[&str] =
    &[include_str!("../../../scripts/copy.js"), include_str!("../../../scripts/cards.js")];
/// Hands out codes.
pub(crate) const EMBED_PAGE: &[&str] =
    &[include_str!("../../../scripts/copy.js"), include_str!("../../../scripts/embed-page.js")];

/// Tells a page around this one how tall it is, and hears what that page asks.
pub(crate) const FRAME: &str = include_str!("../../../scripts/frame.js");
/// How the map looks within another page.
pub(crate) const FRAME_STYLE: &str = include_str!("../../../style/frame.css");

/// Parts of a script as one; nothing that they name is seen from outside.
pub(crate) fn whole(parts: &[&str]) -> String {
    format!("(() => {{\n{}}})();\n", parts.concat())
}

/// Writes a file whose name changes with what it holds; the name comes back.
pub(crate) fn publish(site: &Path, name: &str, ending: &str, text: &str) -> io::Result<String> {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    let file = format!("{name}-{:016x}.{ending}", hasher.finish());
    fs::write(site.join(&file), text)?;
    Ok(file)
}
