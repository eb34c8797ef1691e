//! A small country with nothing wrong, to make one mistake in.

use journalkartan::data::{Files, Place, Problem, Rule};
use std::collections::BTreeMap;

/// The files of the small country.
pub(crate) struct Minimal(BTreeMap<String, String>);

pub(crate) const SITE: &str = "data/site.toml";
pub(crate) const SYSTEMS: &str = "data/systems.toml";
pub(crate) const SUPPLIERS: &str = "data/suppliers.toml";
pub(crate) const COLLABORATIONS: &str = "data/collaborations.toml";
pub(crate) const NATIONAL: &str = "data/national.toml";
pub(crate) const POPULATION: &str = "data/population.toml";
pub(crate) const PLACES: &str = "data/places.toml";
pub(crate) const TOUR: &str = "data/tour.toml";
pub(crate) const SOURCES: &str = "data/sources.toml";
pub(crate) const BOUNDARIES: &str = "data/lan.geojson";
pub(crate) const ALFA: &str = "data/regions/01-alfa.toml";
pub(crate) const BETA: &str = "data/regions/02-beta.toml";

/// The small country as it is.
pub(crate) fn minimal() -> Minimal {
    let texts = [
        (SITE, include_str!("../fixtures/minimal/site.toml")),
        (SYSTEMS, include_str!("../fixtures/minimal/systems.toml")),
        (SUPPLIERS, include_str!("../fixtures/minimal/suppliers.toml")),
        (COLLABORATIONS, include_str!("../fixtures/minimal/collaborations.toml")),
        (NATIONAL, include_str!("../fixtures/minimal/national.toml")),
        (POPULATION, include_str!("../fixtures/minimal/population.toml")),
        (PLACES, include_str!("../fixtures/minimal/places.toml")),
        (TOUR, include_str!("../fixtures/minimal/tour.toml")),
        (SOURCES, include_str!("../fixtures/minimal/sources.toml")),
        (BOUNDARIES, include_str!("../fixtures/minimal/lan.geojson")),
        (ALFA, include_str!("../fixtures/minimal/regions/01-alfa.toml")),
        (BETA, include_str!("../fixtures/minimal/regions/02-beta.toml")),
    ];
    Minimal(texts.map(|(path, text)| (path.to_owned(), text.to_owned())).into())
}

/// Every file but those of the regions.
pub(crate) const SINGLE: [&str; 10] =
    [SITE, SYSTEMS, SUPPLIERS, COLLABORATIONS, NATIONAL, POPULATION, PLACES, TOUR, SOURCES, BOUNDARIES];

impl Minimal {
    /// The same files with one edit, which must have one place to be made.
    #[track_caller]
    pub(crate) fn with(mut self, path: &str, old: &str, new: &str) -> Self {
        let text = self.0.get_mut(path).expect("the file is there");
        assert_eq!(text.matches(old).count(), 1, "`{old}` must stand once in {path}");
        *text = text.replacen(old, new, 1);
        self
    }

    /// The same files with a line more at the end of one.
    pub(crate) fn and(mut self, path: &str, more: &str) -> Self {
        self.0.entry(path.to_owned()).or_default().push_str(more);
        self
    }

    /// The same files without one.
    pub(crate) fn without(mut self, path: &str) -> Self {
        self.0.remove(path).expect("the file is there");
        self
    }

    /// The same files with a copy of one.
    pub(crate) fn copied(mut self, path: &str, copy: &str) -> Self {
        let text = self.0.get(path).expect("the file is there").clone();
        self.0.insert(copy.to_owned(), text);
        self
    }

    pub(crate) fn files(&self) -> Files {
        self.0.clone().into_iter().collect()
    }

    /// The problem that `rule` is broken on the line on which `culprit` first stands.
    #[track_caller]
    pub(crate) fn problem(&self, path: &str, culprit: &str, rule: Rule) -> Problem {
        self.problem_at(path, self.0[path].find(culprit), rule)
    }

    /// The problem that `rule` is broken on the line on which `culprit` last stands.
    #[track_caller]
    pub(crate) fn last_problem(&self, path: &str, culprit: &str, rule: Rule) -> Problem {
        self.problem_at(path, self.0[path].rfind(culprit), rule)
    }

    #[track_caller]
    fn problem_at(&self, path: &str, byte: Option<usize>, rule: Rule) -> Problem {
        let before = &self.0[path][..byte.expect("the culprit stands in the file")];
        let line = 1 + before.matches('\n').count();
        Problem { place: Place { file: path.to_owned(), line }, rule }
    }
}
