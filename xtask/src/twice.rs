//! The site built twice: the same sources give the same bytes, or what is published could be checked by no one.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::build;
use crate::run::{Outcome, Step};
use crate::tools::{Tools, rust};

/// The digest of each file, by its path in the folder.
type Digests = BTreeMap<String, Vec<u8>>;

/// Builds what has just been built once more, with both clients compiled anew, and compares all files. The packages
/// are not compiled anew: their versions and sources are held by `Cargo.lock`.
pub(crate) fn build(tools: &mut Tools) -> Outcome {
    let step = Step {
        what: "building the site a second time, to compare",
        takes: "about 2 min",
        remedy: "find what depends on time, place or chance in how these files are made",
    };
    let dist = build::dist();
    let read = || digests(&dist).map_err(|error| step.failure(&error.to_string()));
    let first = read()?;
    let clean = ["clean", "--quiet", "--release", "--package", "journalkartan", "--target", rust::WASM];
    step.run(tools.command("cargo").args(clean))?;
    build::assemble(tools)?;
    match differences(&first, &read()?).as_slice() {
        [] => Ok(()),
        differing => Err(step.failure(&format!("not the same twice: {}", differing.join(", ")))),
    }
}

fn digests(folder: &Path) -> io::Result<Digests> {
    let mut found = Digests::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if path.is_dir() {
            let within = digests(&path)?;
            found.extend(within.into_iter().map(|(file, digest)| (format!("{name}/{file}"), digest)));
        } else {
            found.insert(name, Sha256::digest(fs::read(path)?).to_vec());
        }
    }
    Ok(found)
}

/// The files that only one of them has, or that are not the same in both.
fn differences<'a>(first: &'a Digests, second: &'a Digests) -> Vec<&'a str> {
    let mut differing: Vec<&str> = first
        .keys()
        .chain(second.keys())
        .filter(|file| first.get(*file) != second.get(*file))
        .map(String::as_str)
        .collect();
    differing.sort_unstable();
    differing.dedup();
    differing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_or_other_is_named() {
        let site = |files: &[(&str, u8)]| -> Digests {
            files.iter().map(|(file, digest)| ((*file).to_owned(), vec![*digest])).collect()
        };
        let first = site(&[("a", 1), ("b", 2), ("c", 3)]);
        assert_eq!(differences(&first, &first), [""; 0]);
        assert_eq!(differences(&first, &site(&[("a", 1), ("b", 0), ("d", 4)])), ["b", "c", "d"]);
    }
}
