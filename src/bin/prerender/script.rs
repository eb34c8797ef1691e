//! The scripts beside the client: plain JavaScript, published as it is written; `xtask` makes it smaller.

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

/// Writes parts of a script as one file, whose name changes with what it holds; the name comes back.
pub(crate) fn publish(site: &Path, name: &str, parts: &[&str]) -> io::Result<String> {
    // Nothing that the parts name is seen from outside.
    let text = format!("(() => {{\n{}}})();\n", parts.concat());
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    let file = format!("{name}-{:016x}.js", hasher.finish());
    fs::write(site.join(&file), text)?;
    Ok(file)
}
