//! The service worker of a built site: `scripts/sw.js` after the list of what it keeps.
//!
//! The list names each file with its SHA-256, in the form of Subresource Integrity (W3C), so that the browser itself
//! refuses a file of another version. It is written last of all, when no file changes any more.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// The worker's file, at the top of the site: it is in charge of its folder.
pub const WORKER: &str = "sw.js";

/// What the worker does.
const SCRIPT: &str = include_str!("../../scripts/sw.js");

/// Writes the worker into the folder of a built site.
///
/// # Errors
///
/// Where a file cannot be read, or the worker not written.
pub fn write(site: &Path) -> io::Result<()> {
    fs::write(site.join(WORKER), worker(&files(site)?))
}

/// The files that the worker keeps, by their path in the site, each with its digest: `sha256-…`.
///
/// # Errors
///
/// Where a file cannot be read.
pub fn files(site: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    collect(site, "", &mut found)?;
    Ok(found)
}

/// The files of a folder, whose path in the site ends with a stroke unless it is the site.
fn collect(folder: &Path, prefix: &str, found: &mut BTreeMap<String, String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let file = format!("{prefix}{name}");
        if path.is_dir() {
            if !is_of_previews(&file) {
                collect(&path, &format!("{file}/"), found)?;
            }
        } else if !is_for_others(&file) {
            found.insert(file, digest(&fs::read(path)?));
        }
    }
    Ok(())
}

/// Whether a folder holds what only previews of links read: the pictures, and a page for each year, which leads on to
/// the map.
fn is_of_previews(folder: &str) -> bool {
    let is_year = folder.len() == 4 && folder.bytes().all(|byte| byte.is_ascii_digit());
    is_year || matches!(folder, "bilder" | "en")
}

/// Whether a file is for other sites, is the worker itself, which browsers keep by themselves, or is the compressed
/// form of another one, which only the host reads.
fn is_for_others(file: &str) -> bool {
    let is_compressed = file.rsplit_once('.').is_some_and(|(_, ending)| matches!(ending, "br" | "gz"));
    is_compressed || file == WORKER || file == "embed.js" || file.starts_with("oembed.")
}

/// Subresource Integrity, section 3.1.
fn digest(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// The list as JavaScript, which the script expects before it. Neither path nor digest needs to be escaped in it.
fn worker(files: &BTreeMap<String, String>) -> String {
    let files: String =
        files.iter().map(|(file, digest)| format!("  [\"{file}\", \"{digest}\"],\n")).collect();
    format!("const FILES = new Map([\n{files}]);\n\n{SCRIPT}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_readers_use_is_listed_and_nothing_else() {
        let site = Folder::with(&[
            ("index.html", "a"),
            ("data/lan.geojson", "b"),
            ("2024-10-31/journalkartan.sv.txt", "c"),
            ("2027/index.html", "d"),
            ("2027/primar/index.html", "e"),
            ("en/2027/index.html", "f"),
            ("bilder/2027.png", "g"),
            ("oembed.en.json", "h"),
            ("embed.js", "i"),
            ("index.html.br", "k"),
            ("data/lan.geojson.gz", "l"),
            ("sw.js", "j"),
        ]);
        let files = files(&site.0).expect("the files can be read");
        let names: Vec<_> = files.keys().map(String::as_str).collect();
        assert_eq!(names, ["2024-10-31/journalkartan.sv.txt", "data/lan.geojson", "index.html"]);
    }

    #[test]
    fn a_digest_is_that_of_openssl() {
        // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
        assert_eq!(digest(b"alert(1)"), "sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=");
    }

    #[test]
    fn the_worker_changes_with_each_file_and_only_then() {
        let worker = |files: &[(&str, &str)]| {
            let site = Folder::with(files);
            // Once more, with a worker in it: that one does not count.
            write(&site.0).and_then(|()| write(&site.0)).expect("the worker can be written");
            fs::read_to_string(site.0.join(WORKER)).expect("the worker can be read")
        };
        let one = worker(&[("index.html", "a"), ("a.css", "b")]);
        assert_eq!(one, worker(&[("a.css", "b"), ("index.html", "a"), ("bilder/2027.png", "c")]));
        assert_ne!(one, worker(&[("index.html", "a"), ("a.css", "c")]), "another content");
        assert_ne!(one, worker(&[("index.html", "a"), ("b.css", "b")]), "another name");
        assert_ne!(one, worker(&[("index.html", "a")]), "a file less");
        assert!(one.starts_with("const FILES = new Map([\n  [\"a.css\", \"sha256-"), "{one}");
        assert!(one.ends_with(SCRIPT));
    }

    /// A folder with these files, until it is dropped.
    struct Folder(std::path::PathBuf);

    impl Folder {
        fn with(files: &[(&str, &str)]) -> Self {
            use std::sync::atomic::{AtomicUsize, Ordering};
            static COUNT: AtomicUsize = AtomicUsize::new(0);
            let number = COUNT.fetch_add(1, Ordering::Relaxed);
            let folder =
                std::env::temp_dir().join(format!("journalkartan-offline-{}-{number}", std::process::id()));
            for (file, text) in files {
                let path = folder.join(file);
                fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder");
                fs::write(path, text).expect("a file");
            }
            Self(folder)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }
}
