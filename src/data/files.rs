//! The texts of the files, from the folder or made up for a test.

use super::{Place, Problem, Rule, problem};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The day of the data, and the years on the slider.
pub(super) const SITE: &str = "data/site.toml";
/// The systems.
pub(super) const SYSTEMS: &str = "data/systems.toml";
/// The suppliers of the systems.
pub(super) const SUPPLIERS: &str = "data/suppliers.toml";
/// The collaborations of regions.
pub(super) const COLLABORATIONS: &str = "data/collaborations.toml";
/// What happened in the country and not in one region.
pub(super) const NATIONAL: &str = "data/national.toml";
/// How many people live in the counties.
pub(super) const POPULATION: &str = "data/population.toml";
/// The towns of the counties.
pub(super) const PLACES: &str = "data/places.toml";
/// The guided tour.
pub(super) const TOUR: &str = "data/tour.toml";
/// The sources.
pub(super) const SOURCES: &str = "data/sources.toml";
/// The boundaries of the counties.
pub(super) const BOUNDARIES: &str = "data/lan.geojson";
/// Every file that there must be, besides those of the regions.
const SINGLE: [&str; 10] =
    [SITE, SYSTEMS, SUPPLIERS, COLLABORATIONS, NATIONAL, POPULATION, PLACES, TOUR, SOURCES, BOUNDARIES];
/// Names another folder to build a site of, such as a made-up country (`cargo xtask bench growth`).
pub const FOLDER: &str = "JOURNALKARTAN_DATA";
/// The folder with a file for each region.
const REGIONS: &str = "data/regions/";

/// The texts of the files by path, `data/site.toml`; paths are the same wherever the folder lies.
#[derive(Clone, Debug)]
pub struct Files(BTreeMap<String, String>);

impl FromIterator<(String, String)> for Files {
    /// Files that need not lie on a disk: pairs of path and text.
    fn from_iter<T: IntoIterator<Item = (String, String)>>(texts: T) -> Self {
        Self(texts.into_iter().collect())
    }
}

impl Files {
    /// The folder with the files: `data` in that of the package, or what the environment names instead ([`FOLDER`]).
    #[must_use]
    pub fn folder(package: &Path) -> PathBuf {
        package.join(env::var_os(FOLDER).unwrap_or_else(|| "data".into()))
    }

    /// Reads the files in the folder `dir`, which the problems call `data`.
    ///
    /// # Errors
    ///
    /// Every file that could not be read.
    pub fn load(dir: &Path) -> Result<Self, Vec<Problem>> {
        let mut texts = BTreeMap::new();
        let mut problems = Vec::new();
        for path in paths(dir, &mut problems) {
            let below = path.strip_prefix("data/").unwrap_or(&path);
            match fs::read_to_string(dir.join(below)) {
                Ok(text) => drop(texts.insert(path, text)),
                Err(error) => problems.push(unreadable(&path, &error)),
            }
        }
        if problems.is_empty() { Ok(Self(texts)) } else { Err(problem::tidy(problems)) }
    }

    /// The text of a file; a missing one is a problem.
    pub(super) fn text(&self, path: &str, problems: &mut Vec<Problem>) -> Option<&str> {
        let text = self.0.get(path);
        if text.is_none() {
            problems.push(Problem { place: start(path), rule: Rule::Missing });
        }
        text.map(String::as_str)
    }

    /// The paths of the regions' files, ordered.
    pub(super) fn regions(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str).filter(|path| is_region(path))
    }
}

fn is_region(path: &str) -> bool {
    path.starts_with(REGIONS) && Path::new(path).extension().is_some_and(|ending| ending == "toml")
}

/// The paths of all files that the folder should hold, and of the regions that it holds.
fn paths(dir: &Path, problems: &mut Vec<Problem>) -> Vec<String> {
    let mut paths: Vec<String> = SINGLE.map(str::to_owned).into();
    match fs::read_dir(dir.join("regions")) {
        Ok(entries) => {
            let names = entries.flatten().map(|entry| entry.file_name());
            let found = names.map(|name| format!("{REGIONS}{}", name.to_string_lossy()));
            paths.extend(found.filter(|path| is_region(path)));
        }
        Err(error) => problems.push(unreadable(REGIONS, &error)),
    }
    paths.sort();
    paths
}

fn unreadable(path: &str, error: &io::Error) -> Problem {
    let rule = match error.kind() {
        io::ErrorKind::NotFound => Rule::Missing,
        io::ErrorKind::InvalidData => Rule::NotUtf8,
        _ => Rule::Unreadable(error.to_string()),
    };
    Problem { place: start(path), rule }
}

fn start(path: &str) -> Place {
    Place { file: path.to_owned(), line: 1 }
}
