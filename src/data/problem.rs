//! What is wrong with the files, and where.

use super::Rule;
use std::fmt;

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, relative to the package: `data/site.toml`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// A rule that a place breaks.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// Which rule, and what breaks it.
    pub rule: Rule,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.rule)
    }
}

/// The problems in the order of their places, each once: a span of both levels of care is checked twice.
pub(super) fn tidy(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by(|a, b| a.place.cmp(&b.place));
    let mut tidied: Vec<Problem> = Vec::new();
    for problem in problems {
        if !tidied.contains(&problem) {
            tidied.push(problem);
        }
    }
    tidied
}
