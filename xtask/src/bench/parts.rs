//! What each part of `index.html`, and each script, weighs.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::compress::brotli;
use crate::run::{Failure, Outcome};

/// A part of the page: its name, what it begins with, and what comes after it.
type Part = (&'static str, &'static str, &'static str);

/// The parts of the page in their order, as they stand in the minified page.
const PARTS: [Part; 18] = [
    ("policy", "<meta http-equiv=Content-Security-Policy", "><meta"),
    ("titles and links", "<meta content=\"width=", "<script>"),
    ("script of the head", "<script>", "<style>"),
    ("styles", "<style>", "</style>"),
    ("patterns", "<svg aria-hidden=true class=defs", "</svg>"),
    ("views", "class=\"choices views\"", "<figure class=\"map\""),
    ("shapes", "class=\"shapes painted\"", "<g id=\"granser\""),
    ("borders", "<g id=\"granser\"", "<g data-labels"),
    ("labels", "<g data-labels", "<use "),
    ("second map", "<figure class=\"second", "</figure>"),
    ("slider", "<div class=\"year\"", "<p id=\"forbehall\""),
    ("find", "<div class=\"find\"", "<div class=\"switches\""),
    ("switches", "<div class=\"switches\"", "class=\"legend\""),
    ("legend", "class=\"legend\"", "<section class=\"changes"),
    ("changes", "<section class=\"changes", "<aside"),
    ("panel", "<aside", "</aside>"),
    ("table", "id=\"tabell\"", "</table>"),
    ("method and sources", "<section class=\"page method\"", "</main>"),
];

/// What the page weighs less without each of its parts.
pub(super) fn of_the_page(dist: &Path) -> Outcome<String> {
    let page = read(&dist.join("index.html"))?;
    let whole = brotli(page.as_bytes()).len();
    let mut table = format!("\nindex.html by part: bytes, and what brotli makes of them ({whole} in all)\n");
    for (name, from, to) in PARTS {
        let Some(part) = part(&page, from, to) else {
            let _ =
                writeln!(table, "{name:20} not found: bring PARTS in xtask/src/bench/parts.rs up to date");
            continue;
        };
        let less = whole.saturating_sub(brotli(page.replacen(part, "", 1).as_bytes()).len());
        let _ = writeln!(table, "{name:20} {:7} {less:7}", part.len());
    }
    Ok(table)
}

/// The text from where a part begins up to what comes after it.
fn part<'page>(page: &'page str, from: &str, to: &str) -> Option<&'page str> {
    let start = page.find(from)?;
    let end = page[start + from.len()..].find(to)?;
    Some(&page[start..start + from.len() + end])
}

/// What each script weighs.
pub(super) fn scripts(dist: &Path) -> Outcome<String> {
    let unread = |error: std::io::Error| Failure::new(error.to_string(), "run `cargo xtask build`");
    let mut rows = Vec::new();
    for file in fs::read_dir(dist).map_err(unread)? {
        let path = file.map_err(unread)?.path();
        if path.extension().is_some_and(|ending| ending == "js") {
            let bytes = fs::read(&path).map_err(unread)?;
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            rows.push((brotli(&bytes).len(), bytes.len(), name));
        }
    }
    rows.sort();
    let mut table = "\nJavaScript by file: bytes, after brotli\n".to_owned();
    for (packed, bytes, name) in rows.into_iter().rev() {
        let _ = writeln!(table, "{name:44} {bytes:7} {packed:7}");
    }
    Ok(table)
}

fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| {
        Failure::new(format!("{} cannot be read: {error}", path.display()), "run `cargo xtask build`")
    })
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn a_part_ends_where_the_next_begins() {
        assert_eq!(part("<p><table>a</table>", "<table", "</table>"), Some("<table>a"));
        assert_eq!(part("<table>a", "<table", "</table>"), None);
        assert_eq!(part("<p>", "<table", "</table>"), None);
    }
}
