//! The scripts beside the client, and their styles: plain JavaScript, published as it is written; `xtask` makes it
//! smaller.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher as _};
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

/// Keeps what a reader does before the client is there.
pub(crate) const ASKED: &str = include_str!("../../../scripts/asked.js");
/// Has the page show what a query names.
pub(crate) const FOLLOW: &str = include_str!("../../../scripts/follow.js");
/// Reads other pages.
pub(crate) const PAGES: &str = include_str!("../../../scripts/pages.js");
/// Tells a page around this one how tall it is, and hears what that page asks.
pub(crate) const FRAME: &[&str] = &[FOLLOW, include_str!("../../../scripts/frame.js")];
/// Passes on what is shown.
pub(crate) const SHARE: &str =
    concat!(include_str!("../../../scripts/pages.js"), include_str!("../../../scripts/share.js"));
/// The modules that it is made of.
pub(crate) const SHARE_PARTS: [(&str, &str); 6] = [
    ("block.js", include_str!("../../../scripts/share/block.js")),
    ("copy.js", include_str!("../../../scripts/share/copy.js")),
    ("figures.js", include_str!("../../../scripts/share/figures.js")),
    ("picture.js", include_str!("../../../scripts/share/picture.js")),
    ("shown.js", include_str!("../../../scripts/share/shown.js")),
    ("type.js", include_str!("../../../scripts/share/type.js")),
];

/// What the map's page needs before anything is painted; slots in it name other files.
pub(crate) const HEAD: &str =
    concat!(include_str!("../../../scripts/trusted.js"), include_str!("../../../scripts/head.js"));
/// What every page says first of all: what text may become.
pub(crate) const TRUSTED: &str = include_str!("../../../scripts/trusted.js");
/// Where the map's page wants it: a call, which Trunk's minifier leaves as it is.
pub(crate) const HEAD_SLOT: &str = "HEAD()";
/// What the map's page needs only once it stands; slots in it name other files.
pub(crate) const AFTER: &str = include_str!("../../../scripts/after.js");

/// How the map looks within another page.
pub(crate) const FRAME_STYLE: &str = include_str!("../../../style/frame.css");

/// Parts of a script as one; nothing that they name is seen from outside.
pub(crate) fn whole(parts: &[&str]) -> String {
    format!("(() => {{\n{}}})();\n", parts.concat())
}

/// A text with files in the slots that ask for them.
pub(crate) fn filled(text: &str, slots: &[(&str, String)]) -> String {
    slots.iter().fold(text.to_owned(), |text, (slot, file)| text.replace(slot, file))
}

/// Writes a file whose name changes with what it holds; the name comes back.
pub(crate) fn publish(site: &Path, name: &str, ending: &str, text: &str) -> io::Result<String> {
    let file = format!("{}.{ending}", hashed(name, text));
    fs::write(site.join(&file), text)?;
    Ok(file)
}

/// Writes a module, and its parts into a folder beside it; the name of the module's file, which changes with what all
/// of them hold, comes back. `xtask` puts them into one file.
pub(crate) fn publish_module(
    site: &Path,
    name: &str,
    text: &str,
    parts: &[(&str, &str)],
) -> io::Result<String> {
    let folder = hashed(name, (text, parts));
    let file = format!("{folder}.js");
    fs::write(site.join(&file), text.replace(&format!("\"./{name}/"), &format!("\"./{folder}/")))?;
    fs::create_dir_all(site.join(&folder))?;
    for (part, text) in parts {
        fs::write(site.join(&folder).join(part), text)?;
    }
    Ok(file)
}

/// A name that changes with what it stands for.
fn hashed(name: &str, what: impl Hash) -> String {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    format!("{name}-{:016x}", hasher.finish())
}
