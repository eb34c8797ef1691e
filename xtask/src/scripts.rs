//! The site's own scripts, which the pages fetch when they need them: each in one small file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::build::is_client;
use crate::run::{Outcome, Step};
use crate::tools::Tools;

/// Makes each script smaller and one with its parts, which lie in a folder of its name. It keeps its own name.
pub(crate) fn shrink(tools: &Tools, dist: &Path) -> Outcome {
    let step = Step { what: "shrinking the site’s scripts", takes: "1 s", remedy: "use a newer esbuild" };
    let unread = |error: io::Error| step.failure(&error.to_string());
    for script in own(dist).map_err(unread)? {
        let mut esbuild = tools.command("esbuild");
        // What is no module is not wrapped either: such a script keeps its names to itself.
        esbuild.args(["--bundle", "--minify", "--format=esm", "--target=es2020", "--log-level=warning"]);
        let mut out = std::ffi::OsString::from("--outfile=");
        out.push(&script);
        step.run(esbuild.arg("--allow-overwrite").arg(&script).arg(out))?;
        let parts = script.with_extension("");
        if parts.is_dir() {
            fs::remove_dir_all(parts).map_err(unread)?;
        }
    }
    Ok(())
}

/// The scripts of the site but for the client.
fn own(dist: &Path) -> io::Result<Vec<PathBuf>> {
    let files: Vec<_> = fs::read_dir(dist)?.collect::<Result<_, _>>()?;
    let paths = files.into_iter().map(|file| file.path());
    Ok(paths.filter(|path| path.extension().is_some_and(|end| end == "js") && !is_client(path)).collect())
}
