//! The map by D3 that ours is measured beside: `bench/d3`, with the packages that its lock file names.

use std::fs;
use std::path::{Path, PathBuf};

use crate::compress;
use crate::run::{Failure, Outcome, Step, answer, root};
use crate::tools::Tools;

/// What a page fetches that fetches its data beside its script, not after it.
const PRELOADS: &str = "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"counties.json\">\
     <link rel=\"preload\" as=\"fetch\" crossorigin href=\"table.json\">";

/// Builds it, and tells where.
pub(super) fn build(tools: &Tools) -> Outcome<PathBuf> {
    let folder = root().join("target/bench/d3");
    let site = folder.join("site");
    let step = Step {
        what: "building the map by D3",
        takes: "about 10 s, 1 min the first time",
        remedy: "put npm and node on PATH; look at bench/d3",
    };
    let unwritten = |error: std::io::Error| step.failure(&error.to_string());
    fs::create_dir_all(&site).map_err(unwritten)?;
    for file in fs::read_dir(root().join("bench/d3")).map_err(unwritten)? {
        let path = file.map_err(unwritten)?.path();
        fs::copy(&path, folder.join(path.file_name().unwrap_or_default())).map_err(unwritten)?;
    }
    let within = |program: &str| {
        let mut command = tools.command(program);
        command.current_dir(&folder);
        command
    };
    step.run(within("npm").args(["ci", "--silent"]))?;
    let counties = root().join("data/lan.geojson");
    let counties = counties.canonicalize().map_err(unwritten)?;
    step.run(within("node").arg("topology.mjs").arg(counties).arg("site/counties.json"))?;
    let how = ["map.js", "--bundle", "--minify", "--target=es2020", "--log-level=warning"];
    step.run(within("esbuild").args(how).arg("--outfile=site/map.js"))?;
    let mut table = tools.command("cargo");
    table.args(["run", "--quiet", "--package", "journalkartan-bench", "--", "table"]);
    let table = answer(&mut table).ok_or_else(|| step.failure("its table cannot be written"))?;
    fs::write(site.join("table.json"), table).map_err(unwritten)?;
    let page = fs::read_to_string(folder.join("index.html")).map_err(unwritten)?;
    fs::write(site.join("index.html"), page.replace("<!--preload-->\n", "")).map_err(unwritten)?;
    fs::write(site.join("preloaded.html"), page.replace("<!--preload-->", PRELOADS)).map_err(unwritten)?;
    compress::write(&site)?;
    weigh(&site)?;
    site.canonicalize().map_err(unwritten)
}

fn weigh(site: &Path) -> Outcome {
    let files = ["index.html", "map.js", "counties.json", "table.json"];
    let weigh = |file: &str| {
        let packed = fs::metadata(site.join(format!("{file}.br"))).map(|packed| packed.len());
        packed.map_err(|error| Failure::new(format!("{file}: {error}"), "look at bench/d3"))
    };
    let weights = files.into_iter().map(weigh).collect::<Outcome<Vec<u64>>>()?;
    eprintln!("D3's page: {} bytes after brotli ({weights:?}: {files:?})", weights.iter().sum::<u64>());
    Ok(())
}
