//! Makes a client smaller once it is built: the module, the glue, and the names they know each other by.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash as _, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};

use crate::client::{Client, other_files_ending};
use crate::run::{Outcome, Step, root};
use crate::tools::Tools;
use crate::{exports, glue, module};

const MODULE: &str = ".wasm";
const GLUE: &str = ".js";
const STYLE: &str = ".css";

/// Makes the module smaller. Trunk could do it too, but would fail for want of the program, and lose the names that
/// tell what no one calls.
pub(crate) fn module(tools: &Tools, dist: &Path, client: Client) -> Outcome {
    let module = client.file_ending(dist, MODULE)?;
    let step =
        Step { what: "shrinking the WebAssembly", takes: "about 20 s", remedy: "use a newer wasm-opt" };
    let unread = |error: io::Error| step.failure(&error.to_string());
    let wasm = exports::without_unused(&fs::read(&module).map_err(unread)?);
    fs::write(&module, wasm.map_err(|why| step.failure(&why))?).map_err(unread)?;
    let mut wasm_opt = tools.command("wasm-opt");
    // A second round finds a little more.
    let how = ["-Oz", "-Oz", "--debuginfo", "--strip-producers"];
    step.run(wasm_opt.args(how).arg(&module).arg("-o").arg(&module))?;
    // The names stay here, for those who want to know what is in it.
    let wasm = fs::read(&module).map_err(unread)?;
    let named = named(client);
    fs::create_dir_all(named.parent().unwrap_or(dist)).map_err(unread)?;
    fs::write(named, &wasm).map_err(unread)?;
    let wasm = module::without_names(&wasm).map_err(|why| step.failure(&why))?;
    fs::write(module, wasm).map_err(unread)
}

/// Where the module lies as it was before it lost its names.
pub(crate) fn named(client: Client) -> PathBuf {
    root().join("target/named").join(format!("{client:?}.wasm"))
}

/// Gives the module and its glue short names for each other.
pub(crate) fn names(dist: &Path, client: Client) -> Outcome {
    let (module, script) = (client.file_ending(dist, MODULE)?, client.file_ending(dist, GLUE)?);
    let step = Step {
        what: "fitting the JavaScript to the WebAssembly",
        takes: "1 s",
        remedy: "delete dist/ and build anew; if it stays, see what wasm-bindgen now writes (xtask/src/glue.rs)",
    };
    step.announce();
    let unread = |error: io::Error| step.failure(&error.to_string());
    let (text, wasm) = (fs::read_to_string(&script).map_err(unread)?, fs::read(&module).map_err(unread)?);
    let (text, wasm) = glue::fit(&text, &wasm).map_err(|why| step.failure(&why))?;
    fs::write(script, text).and_then(|()| fs::write(module, wasm)).map_err(unread)
}

/// Makes the glue smaller, and puts before it what runs while the client is on its way: `scripts/asked.js`, and for the
/// map `scripts/early.js`. Trunk's minifier stumbles over what wasm-bindgen writes.
pub(crate) fn script(tools: &Tools, dist: &Path, client: Client) -> Outcome {
    let script = client.file_ending(dist, GLUE)?;
    let step = Step { what: "shrinking the JavaScript", takes: "1 s", remedy: "use a newer esbuild" };
    let unwritten = |error: io::Error| step.failure(&error.to_string());
    let entry = dist.join("entry.js");
    let before = match client {
        Client::Map => "import './asked.js';import './early.js';",
        Client::Imagining => "import './asked.js';",
    };
    let glue = script.file_name().unwrap_or_default().to_string_lossy();
    fs::write(&entry, format!("{before}export {{ default }} from './{glue}';")).map_err(unwritten)?;
    let mut esbuild = tools.command("esbuild");
    // Bundled, it keeps only what its one export needs. Browsers of 2020 know the newest syntax in it.
    let how = ["--bundle", "--minify", "--format=esm", "--target=es2020", "--log-level=warning"];
    step.run(esbuild.args(how).arg("--allow-overwrite").arg(&entry).arg(outfile(&script)))?;
    fs::remove_file(entry).map_err(unwritten)
}

/// Takes away what has become part of a client's script.
pub(crate) fn tidy(dist: &Path) -> Outcome {
    let step = Step { what: "tidying up", takes: "1 s", remedy: "delete dist/ and build anew" };
    let mut parts = ["asked.js", "early.js"].iter();
    parts
        .try_for_each(|part| fs::remove_file(dist.join(part)))
        .map_err(|error| step.failure(&error.to_string()))
}

/// Puts the script that passes the map on, and its parts, into one file.
pub(crate) fn share(tools: &Tools, dist: &Path) -> Outcome {
    let step = Step {
        what: "putting scripts/share.js into one file",
        takes: "1 s",
        remedy: "mend the file in scripts/share/ that the error above names",
    };
    for folder in other_files_ending(dist, "").filter(|path| is_share(path)) {
        let script = folder.with_extension("js");
        let mut esbuild = tools.command("esbuild");
        let how = ["--bundle", "--format=esm", "--target=es2020", "--log-level=warning", "--allow-overwrite"];
        step.run(esbuild.args(how).arg(&script).arg(outfile(&script)))?;
        fs::remove_dir_all(folder).map_err(|error| step.failure(&error.to_string()))?;
    }
    Ok(())
}

/// Whether the parts of that script lie here.
fn is_share(path: &Path) -> bool {
    path.is_dir() && path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("share-"))
}

/// Makes the scripts and styles smaller that pages load only where they need them.
pub(crate) fn assets(tools: &Tools, dist: &Path) -> Outcome {
    let step = Step {
        what: "shrinking the other scripts and styles",
        takes: "1 s",
        remedy: "mend the file in scripts/ or style/ that the error above names",
    };
    let mut folder = std::ffi::OsString::from("--outdir=");
    folder.push(dist);
    let how = ["--minify", "--target=es2020", "--log-level=warning", "--allow-overwrite"];
    step.run(
        tools
            .command("esbuild")
            .args(how)
            .args(other_files_ending(dist, GLUE))
            .args(other_files_ending(dist, STYLE))
            .arg(folder),
    )
}

fn outfile(path: &Path) -> std::ffi::OsString {
    let mut argument = std::ffi::OsString::from("--outfile=");
    argument.push(path);
    argument
}

/// Names both files after what they now hold: Trunk named them before, and neither fits any other.
pub(crate) fn rename(dist: &Path, client: Client) -> Outcome {
    let (module, script) = (client.file_ending(dist, MODULE)?, client.file_ending(dist, GLUE)?);
    let step = Step {
        what: "naming the client after what it holds",
        takes: "1 s",
        remedy: "delete dist/ and build anew",
    };
    step.announce();
    renamed(dist, &module, &script).map_err(|error| step.failure(&error.to_string()))
}

fn renamed(dist: &Path, module: &Path, script: &Path) -> io::Result<()> {
    let mut hash = DefaultHasher::new();
    (fs::read(module)?, fs::read(script)?).hash(&mut hash);
    let name = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let old = name(script);
    let Some((project, _)) = old.rsplit_once('-') else {
        return Err(io::Error::other(format!("{old} has no hash")));
    };
    let new = format!("{project}-{:016x}", hash.finish());
    for file in fs::read_dir(dist)? {
        let path = file?.path();
        if path.extension().is_some_and(|end| end == "html") {
            fs::write(&path, fs::read_to_string(&path)?.replace(&old, &new))?;
        }
    }
    for path in [module, script] {
        let file = path.file_name().unwrap_or_default().to_string_lossy().replace(&old, &new);
        fs::rename(path, dist.join(file))?;
    }
    Ok(())
}
