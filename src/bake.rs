//! Build script: reads and checks the files under `data/`, and writes them as static tables.
//!
//! It is a crate of its own that shares its modules with the library.

#![expect(unreachable_pub, reason = "the modules are the library's, where they are public")]

// Not `expect`, which rustc takes back where an item is unused only because its one user is.
#[allow(dead_code, unused_imports, reason = "the library asks more of the domain")]
mod atlas;
#[allow(dead_code, unused_imports, reason = "the library publishes the boundaries too")]
mod data;
#[allow(dead_code, unused_imports, reason = "the library's tests look more closely")]
mod geo;
#[allow(dead_code, unused_imports, reason = "the library asks for more than the distance of colours")]
mod palette;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() {
    // Cargo itself runs this again when one of its modules has changed.
    say(&format!("cargo::rerun-if-changed={}", data::Files::folder(Path::new("")).display()));
    say(&format!("cargo::rerun-if-env-changed={}", data::FOLDER));
    if is_lean() {
        say("cargo::rustc-cfg=lean");
    }
    // An error that is said fails the build; a failing exit code would have Cargo print them all once more.
    for sentence in bake().err().into_iter().flatten() {
        say(&format!("cargo::error={sentence}"));
    }
}

/// Whether this is for the client of the map (`cfg(lean)`): it carries neither words nor what is known in detail,
/// as both were worked out while building. All else has them, the client of the page of what-ifs too.
fn is_lean() -> bool {
    let is_for_the_browser = env::var_os("CARGO_CFG_TARGET_ARCH").is_some_and(|arch| arch == "wasm32");
    is_for_the_browser && env::var_os("CARGO_FEATURE_IMAGINE").is_none()
}

/// Writes the tables; otherwise says everything that is wrong.
fn bake() -> Result<(), Vec<String>> {
    let files = data::Files::load(&data::Files::folder(&folder("CARGO_MANIFEST_DIR")?))
        .map_err(|problems| sentences(&problems))?;
    let country = data::read(&files).map_err(|problems| sentences(&problems))?;
    let out = folder("OUT_DIR")?;
    write(&out.join("atlas.rs"), data::emit::atlas(&country.atlas))
        .map_err(|error| vec![error.to_string()])?;
    write(&out.join("archive.rs"), data::emit::archive(&country.archive))
        .map_err(|error| vec![error.to_string()])?;
    write(&out.join("extents.rs"), data::emit::extents(&country)).map_err(|error| vec![error.to_string()])?;
    write(&out.join("captions.rs"), data::emit::captions(&country.captions))
        .map_err(|error| vec![error.to_string()])?;
    write(&out.join("drawing.rs"), data::emit::drawing(&country.drawing))
        .map_err(|error| vec![error.to_string()])
}

fn sentences(problems: &[data::Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

/// A folder that Cargo names.
fn folder(variable: &str) -> Result<PathBuf, Vec<String>> {
    env::var_os(variable).map(PathBuf::from).ok_or_else(|| vec![format!("Cargo must set `{variable}`")])
}

fn write(path: &Path, table: String) -> io::Result<()> {
    fs::write(path, table)
}

#[expect(clippy::print_stdout, reason = "this is how a build script talks to Cargo")]
fn say(line: &str) {
    println!("{line}");
}
