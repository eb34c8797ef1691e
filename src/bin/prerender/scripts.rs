//! The scripts of `scripts/`, which pages fetch when they need them.
//!
//! A script that the page names (`%SCRIPT_SHARE%`) gets a name that changes with what it holds; one that others link to
//! keeps its own. The parts of `share.js` are the modules in `share/`, beside it; a build for publication puts them
//! into one file.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::path::Path;

/// Where they are written by hand.
const SCRIPTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scripts");

/// Writes the scripts into the site, and gives the template with their names.
pub(crate) fn publish(template: &str, site: &Path) -> io::Result<String> {
    let mut page = template.to_owned();
    for (file, script) in texts(Path::new(SCRIPTS))? {
        let Some(name) = file.strip_suffix(".js") else { continue };
        let parts = texts(&Path::new(SCRIPTS).join(name))?;
        let slot = format!("%SCRIPT_{}%", name.to_uppercase());
        let published = if page.contains(&slot) {
            format!("{name}-{:016x}", hash(&script, &parts))
        } else {
            name.to_owned()
        };
        page = page.replace(&slot, &format!("{published}.js"));
        let script = script.replace(&format!("\"./{name}/"), &format!("\"./{published}/"));
        fs::write(site.join(format!("{published}.js")), script)?;
        if !parts.is_empty() {
            fs::create_dir_all(site.join(&published))?;
        }
        for (part, text) in parts {
            fs::write(site.join(&published).join(part), text)?;
        }
    }
    Ok(page)
}

/// The files in a folder, by name; none where there is no such folder.
fn texts(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let files = if folder.is_dir() { fs::read_dir(folder)?.collect::<Result<_, _>>()? } else { Vec::new() };
    let files = files.into_iter().map(|file| file.path()).filter(|path| path.is_file());
    files
        .map(|path| {
            Ok((
                path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                fs::read_to_string(path)?,
            ))
        })
        .collect()
}

fn hash(script: &str, parts: &BTreeMap<String, String>) -> u64 {
    let mut hasher = DefaultHasher::new();
    (script, parts).hash(&mut hasher);
    hasher.finish()
}
