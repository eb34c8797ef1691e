//! What the first view weighs as served (brotli 11), against its budgets.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::client::{Client, other_files_ending};
use crate::compress;
use crate::run::{Failure, Outcome};

/// Budgets in bytes after brotli. The page itself is to fit in the first flight of TCP: ten packets.
const PAGE: usize = 14_600;
const WASM: usize = 75_000;
const SCRIPT: usize = 6_000;
const WORDS: usize = 8_000;
const FIRST_VIEW: usize = 100_000;
/// What a host page loads to embed the map.
const EMBED: usize = 1_100;
/// The module of the page where a reader makes something up: it says all by itself.
const IMAGINING: usize = 130_000;

/// How the name of the script begins that the page of the map loads beside its client.
const AFTER: &str = "efter-";

/// Where pages say what the first view weighs.
const SLOT: &str = "%FIRST_VIEW%";

/// What something weighs.
pub(crate) struct Row {
    what: &'static str,
    raw: usize,
    brotli: usize,
    budget: usize,
}

/// Prints the sizes; fails if one is above its budget.
pub(crate) fn check(dist: &Path) -> Outcome {
    let rows = print(dist)?;
    let heavy: Vec<_> = rows.iter().filter(|row| row.budget < row.brotli).map(|row| row.what).collect();
    match heavy.as_slice() {
        [] => Ok(()),
        heavy => Err(Failure::new(
            format!("above budget: {}", heavy.join(", ")),
            "take weight out, or change the budget in xtask/src/sizes.rs with a reason",
        )),
    }
}

/// Prints the sizes.
pub(crate) fn print(dist: &Path) -> Outcome<Vec<Row>> {
    let mut rows = parts(dist)?;
    rows.push(first_view(&rows));
    rows.push(row("embed.js", &[dist.join("embed.js")], EMBED)?);
    rows.push(row("tank-om", &[Client::Imagining.file_ending(dist, ".wasm")?], IMAGINING)?);

    eprint!("{}", table(&rows));
    Ok(rows)
}

/// Writes what the first view weighs, in kilobytes rounded up, where pages say it.
pub(crate) fn tell(dist: &Path) -> Outcome {
    let weight = first_view(&parts(dist)?).brotli.div_ceil(1000).to_string();
    for page in other_files_ending(dist, ".html") {
        let unwritten = |error: std::io::Error| {
            Failure::new(
                format!("{} cannot be written: {error}", page.display()),
                "delete dist/ and build anew",
            )
        };
        let text = fs::read_to_string(&page).map_err(unwritten)?;
        if text.contains(SLOT) {
            fs::write(&page, text.replace(SLOT, &weight)).map_err(unwritten)?;
        }
    }
    Ok(())
}

/// What the first view is made of.
fn parts(dist: &Path) -> Outcome<Vec<Row>> {
    Ok(vec![
        row("index.html", &[dist.join("index.html")], PAGE)?,
        row("WebAssembly", &[Client::Map.file_ending(dist, ".wasm")?], WASM)?,
        row("JavaScript", &[Client::Map.file_ending(dist, ".js")?, after(dist)?], SCRIPT)?,
        row("words", &[words(dist)?], WORDS)?,
    ])
}

/// All parts together.
fn first_view(parts: &[Row]) -> Row {
    let sum = |size: fn(&Row) -> usize| parts.iter().map(size).sum();
    Row { what: "first view", raw: sum(|part| part.raw), brotli: sum(|part| part.brotli), budget: FIRST_VIEW }
}

/// The book of the language that weighs most: a reader fetches one of them.
fn words(dist: &Path) -> Outcome<PathBuf> {
    let files = fs::read_dir(dist).into_iter().flatten().flatten().map(|entry| entry.path());
    let books = files.filter(|path| path.extension().is_some_and(|ending| ending == "txt"));
    let heaviest = books.max_by_key(|path| fs::read(path).map_or(0, |bytes| compressed_size(&bytes)));
    heaviest.ok_or_else(|| Failure::new("dist/ has no file *.txt", "run `cargo xtask build`"))
}

/// The script that the page of the map loads beside its client.
fn after(dist: &Path) -> Outcome<PathBuf> {
    let is_after =
        |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(AFTER));
    let after = other_files_ending(dist, ".js").find(is_after);
    after.ok_or_else(|| Failure::new(format!("dist/ has no file {AFTER}*.js"), "run `cargo xtask build`"))
}

/// Some files that count as one.
fn row(what: &'static str, files: &[PathBuf], budget: usize) -> Outcome<Row> {
    let mut row = Row { what, raw: 0, brotli: 0, budget };
    for path in files {
        let bytes = fs::read(path).map_err(|error| {
            Failure::new(format!("{} cannot be read: {error}", path.display()), "run `cargo xtask build`")
        })?;
        row.raw += bytes.len();
        row.brotli += compressed_size(&bytes);
    }
    Ok(row)
}

fn compressed_size(bytes: &[u8]) -> usize {
    compress::brotli(bytes).len()
}

/// The rows, in kilobytes of a thousand bytes.
fn table(rows: &[Row]) -> String {
    let mut table = format!("{:12} {:>9} {:>9} {:>9}\n", "", "raw kB", "brotli kB", "budget kB");
    for Row { what, raw, brotli, budget } in rows {
        let mark = if budget < brotli { "  ✗" } else { "" };
        let [raw, brotli, budget] = [raw, brotli, budget].map(|bytes| kilobytes(*bytes));
        // Writing to a string cannot fail.
        let _ = writeln!(table, "{what:12} {raw:>9} {brotli:>9} {budget:>9}{mark}");
    }
    table
}

/// With one decimal, rounded up: what is shown as within the budget is within it.
fn kilobytes(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_above_its_budget_is_never_shown_as_within_it() {
        check(0, "0.0");
        check(14_600, "14.6");
        check(14_601, "14.7");
        check(99_999, "100.0");

        #[track_caller]
        fn check(bytes: usize, shown: &str) {
            assert_eq!(kilobytes(bytes), shown);
        }
    }

    #[test]
    fn what_is_above_its_budget_is_marked() {
        let row = |brotli| Row { what: "page", raw: 100, brotli, budget: 50 };
        assert!(table(&[row(51)]).contains('✗'));
        assert!(!table(&[row(50)]).contains('✗'));
    }

    #[test]
    fn repetition_compresses() {
        let size = compressed_size(&b"region ".repeat(1000));
        assert!(0 < size && size < 100, "{size}");
    }
}
