//! A file that was read, and the lines in it.

use super::{Files, Place, Problem, Rule};
use serde::de::DeserializeOwned;

/// What a file says, and where.
pub(super) struct Document<T> {
    /// Where.
    pub(super) page: Page,
    /// What.
    pub(super) content: T,
}

/// A file's path and text.
pub(super) struct Page {
    path: String,
    text: String,
}

impl Page {
    /// A file, if it is there.
    pub(super) fn open(files: &Files, path: &str, problems: &mut Vec<Problem>) -> Option<Self> {
        let text = files.text(path, problems)?.to_owned();
        Some(Self { path: path.to_owned(), text })
    }

    /// What it says.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Its name, without the folder and the ending.
    pub(super) fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.split_once('.').map_or(name, |(stem, _)| stem)
    }

    /// The line in which a byte stands.
    pub(super) fn place(&self, byte: usize) -> Place {
        let before = self.text.bytes().take(byte);
        Place { file: self.path.clone(), line: 1 + before.filter(|byte| *byte == b'\n').count() }
    }

    /// The problem that `rule` is broken on a line, counted from 1.
    pub(super) fn problem_on(&self, line: usize, rule: Rule) -> Problem {
        Problem { place: Place { file: self.path.clone(), line: line.max(1) }, rule }
    }

    /// The problem that `rule` is broken where a byte stands.
    pub(super) fn problem(&self, byte: usize, rule: Rule) -> Problem {
        Problem { place: self.place(byte), rule }
    }
}

impl<T: DeserializeOwned> Document<T> {
    /// Reads a file of TOML.
    pub(super) fn open(files: &Files, path: &str, problems: &mut Vec<Problem>) -> Option<Self> {
        let page = Page::open(files, path, problems)?;
        let content = toml::Deserializer::parse(page.text())
            .map_err(|error| page.problem(start(&error), Rule::Syntax(message(&error))))
            .and_then(|tables| {
                T::deserialize(tables)
                    .map_err(|error| page.problem(start(&error), Rule::Shape(message(&error))))
            });
        match content {
            Ok(content) => Some(Self { page, content }),
            Err(problem) => {
                problems.push(problem);
                None
            }
        }
    }
}

fn start(error: &toml::de::Error) -> usize {
    error.span().map_or(0, |span| span.start)
}

/// What the parser says, as one line.
fn message(error: &toml::de::Error) -> String {
    error.message().replace('\n', ", ")
}
