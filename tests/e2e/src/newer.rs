//! A newer version of the built site, which differs from it in every page.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, process};

use crate::built_site;

/// The newer version's folder, until it is dropped.
#[must_use]
pub struct Newer(PathBuf);

impl Newer {
    /// What each of its pages holds, and no file of the built site.
    pub const MARK: &str = "<meta name=newer>";

    /// What says whether the page that is open is newer.
    pub const IS_SHOWN: &str = "return document.querySelector('meta[name=newer]') != null";

    /// The files that the service worker keeps, with a mark in each page, and the worker that the build gives them.
    pub fn build() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("journalkartan-newer-{}-{number}", process::id()));
        let site = built_site();
        for file in offline::files(&site).expect("the built site can be read").keys() {
            let (from, to) = (site.join(file), folder.join(file));
            fs::create_dir_all(to.parent().expect("a file lies in a folder")).expect("a folder");
            if from.extension().is_some_and(|ending| ending == "html") {
                let page = fs::read_to_string(from).expect("a page");
                let page = page.replacen("</title>", &format!("</title>{}", Self::MARK), 1);
                fs::write(to, page).expect("a newer page");
            } else {
                fs::copy(from, to).expect("a file");
            }
        }
        offline::write(&folder).expect("the newer worker can be written");
        Self(folder)
    }

    /// Where it lies.
    pub fn folder(&self) -> &Path {
        &self.0
    }
}

impl Drop for Newer {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
