//! axe-core, which looks for what keeps readers out. The tests in the browser put it into each page.

use std::path::PathBuf;

use super::{Tools, npm, own_folder};
use crate::run::{Failure, Outcome, Step};

const PACKAGE: &str = "axe-core";
const VERSION: &str = "4.14.1";

/// Tells the tests where the script lies.
pub(crate) const VARIABLE: &str = "JOURNALKARTAN_AXE";

/// Sees to it that the script is there, and tells where.
pub(crate) fn need(tools: &Tools) -> Outcome<PathBuf> {
    let folder = own_folder(PACKAGE, VERSION)?;
    // Where npm puts global packages differs between systems.
    let places = ["lib/node_modules", "node_modules"];
    let script = || places.map(|place| folder.join(place).join(PACKAGE).join("axe.min.js"));
    let found = || script().into_iter().find(|path| path.is_file());
    if let Some(path) = found() {
        return Ok(path);
    }
    let step = Step { what: "installing axe-core", takes: "about 5 s, once", remedy: "put npm on PATH" };
    if npm::is_there(tools) {
        npm::install(tools, PACKAGE, VERSION, step)?;
    }
    found().ok_or_else(|| Failure::new("the browser tests need axe-core, which npm has", "put npm on PATH"))
}
