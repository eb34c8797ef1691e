//! Golden files: what the code gave when somebody last looked at it and found it right.

use std::path::Path;
use std::{env, fs};

/// Compares a text with the golden file of this name. With `BLESS=1` in the environment the file is written
/// anew first.
#[track_caller]
pub(crate) fn check(name: &str, actual: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if env::var_os("BLESS").is_some() {
        fs::write(&file, actual).expect("the golden file can be written");
    }
    let expected = fs::read_to_string(&file).unwrap_or_default();
    assert!(expected == actual, "{}", difference(name, &expected, actual));
}

/// The first line that differs, and how to accept it.
fn difference(name: &str, expected: &str, actual: &str) -> String {
    let mut lines = (expected.lines().map(Some).chain([None]))
        .zip(actual.lines().map(Some).chain([None]))
        .zip(1..)
        .skip_while(|((expected, actual), _)| expected == actual && expected.is_some());
    let ((expected, actual), number) = lines.next().unwrap_or(((None, None), 0));
    let told = |line: Option<&str>| line.map_or_else(|| "(the end)".to_owned(), |line| format!("`{line}`"));
    format!(
        "tests/golden/{name} differs first in line {number}\n  was: {}\n  is:  {}\nIf the change is right: cargo xtask bless",
        told(expected),
        told(actual)
    )
}
