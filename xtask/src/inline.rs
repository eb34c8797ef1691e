//! Scripts that stand in the pages of the map: made smaller once everything is in them.

use std::fs;
use std::path::Path;

use crate::client::other_files_ending;
use crate::run::{Outcome, Step};
use crate::tools::Tools;

const START: &str = "<script>";
const END: &str = "</script>";

/// Makes the scripts in the pages smaller. Trunk's minifier could do it too, but names what it shortens by chance, so
/// that no two builds would be alike.
pub(crate) fn shrink(tools: &Tools, dist: &Path) -> Outcome {
    let step = Step {
        what: "shrinking the scripts in the pages",
        takes: "2 s",
        remedy: "mend scripts/head.js, or what Trunk.toml says of the client's script",
    };
    let unwritten = |error: std::io::Error| step.failure(&error.to_string());
    let file = dist.join("inline.js");
    for page in other_files_ending(dist, ".html") {
        let html = fs::read_to_string(&page).map_err(unwritten)?;
        let mut pieces = html.split(START);
        let mut smaller = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (script, rest) = piece.split_once(END).unwrap_or((piece, ""));
            fs::write(&file, script).map_err(unwritten)?;
            let mut outfile = std::ffi::OsString::from("--outfile=");
            outfile.push(&file);
            let how = ["--minify", "--target=es2020", "--log-level=warning", "--allow-overwrite"];
            step.run(tools.command("esbuild").args(how).arg(&file).arg(outfile))?;
            let script = fs::read_to_string(&file).map_err(unwritten)?;
            smaller.extend([START, script.trim_end(), END, rest]);
        }
        fs::write(&page, smaller).map_err(unwritten)?;
    }
    if file.exists() { fs::remove_file(file).map_err(unwritten) } else { Ok(()) }
}
