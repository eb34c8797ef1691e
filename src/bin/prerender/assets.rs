//! Scripts and styles that pages load only where they need them.
//!
//! Their names change with what they hold, so that an old page never meets a new script.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::path::Path;

/// A file beside the pages.
struct Asset {
    /// What stands for its name in a page, until it is known.
    slot: &'static str,
    /// The name without what it holds.
    stem: &'static str,
    ending: &'static str,
    text: &'static str,
}

const ASSETS: [Asset; 2] = [
    Asset {
        slot: "%SCRIPT_FRAME%",
        stem: "frame",
        ending: "js",
        text: include_str!("../../../scripts/frame.js"),
    },
    Asset {
        slot: "%STYLE_FRAME%",
        stem: "frame",
        ending: "css",
        text: include_str!("../../../style/frame.css"),
    },
];

impl Asset {
    fn file(&self) -> String {
        let mut hasher = DefaultHasher::new();
        self.text.hash(&mut hasher);
        format!("{}-{:016x}.{}", self.stem, hasher.finish(), self.ending)
    }
}

/// Writes all of them.
pub(crate) fn publish(site: &Path) -> io::Result<()> {
    ASSETS.iter().try_for_each(|asset| fs::write(site.join(asset.file()), asset.text))
}

/// The page with their names.
pub(crate) fn name_in(page: &str) -> String {
    ASSETS.iter().fold(page.to_owned(), |page, asset| page.replace(asset.slot, &asset.file()))
}
