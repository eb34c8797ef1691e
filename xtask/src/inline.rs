//! Scripts that stand in the pages of the map: made smaller once everything is in them.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{fs, io};

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
        takes: "1 s",
        remedy: "mend scripts/head.js, or what Trunk.toml says of the client's script",
    };
    let unwritten = |error: io::Error| step.failure(&error.to_string());
    let folder = dist.join("inline");
    fs::create_dir_all(&folder).map_err(unwritten)?;
    let mut pages: Vec<PathBuf> = other_files_ending(dist, ".html").collect();
    pages.sort();
    let mut files = Vec::new();
    for page in &pages {
        for script in scripts(&fs::read_to_string(page).map_err(unwritten)?) {
            let file = folder.join(format!("{}.js", files.len()));
            fs::write(&file, script).map_err(unwritten)?;
            files.push(file);
        }
    }
    let mut outdir = OsString::from("--outdir=");
    outdir.push(&folder);
    let how = ["--minify", "--target=es2020", "--log-level=warning", "--allow-overwrite"];
    step.run(tools.command("esbuild").args(how).args(&files).arg(outdir))?;
    let mut smaller = files.iter().map(fs::read_to_string);
    for page in pages {
        let html = fs::read_to_string(&page).map_err(unwritten)?;
        fs::write(&page, with_scripts(&html, &mut smaller).map_err(unwritten)?).map_err(unwritten)?;
    }
    fs::remove_dir_all(folder).map_err(unwritten)
}

/// The scripts that stand in a page.
fn scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split(START).skip(1).map(|piece| piece.split_once(END).unwrap_or((piece, "")).0)
}

/// The page with other scripts in place of its own, in their order.
fn with_scripts(html: &str, others: &mut impl Iterator<Item = io::Result<String>>) -> io::Result<String> {
    let mut pieces = html.split(START);
    let mut page = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (script, rest) = piece.split_once(END).unwrap_or((piece, ""));
        let other = others.next().unwrap_or_else(|| Ok(script.to_owned()))?;
        page.extend([START, other.trim_end(), END, rest]);
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_script_is_put_where_its_longer_form_stood() {
        let page = "<p><script>one </script><b><script src=a></script><script>two</script></p>";
        assert_eq!(scripts(page).collect::<Vec<_>>(), ["one ", "two"]);
        let mut others = ["1\n", "2"].map(|script| Ok(script.to_owned())).into_iter();
        let page = with_scripts(page, &mut others).unwrap_or_default();
        assert_eq!(page, "<p><script>1</script><b><script src=a></script><script>2</script></p>");
    }
}
