//! The layers and what each may know, read from the source itself. Comments may name anything.

use std::fs;
use std::path::Path;

/// The layers, lowest first: each may name only those before it.
const LAYERS: [&str; 12] =
    ["atlas", "geo", "palette", "data", "open", "baked", "state", "scene", "book", "find", "text", "app"];

/// Crate roots, which bring layers together.
const ROOTS: [&str; 4] = ["lib", "main", "bake", "bin"];

/// Lines that one sitting takes in.
const LONGEST: usize = 300;

#[test]
fn every_file_belongs_to_a_layer_and_every_layer_has_files() {
    let sources = sources();
    let places: Vec<_> = LAYERS.iter().chain(&ROOTS).copied().collect();
    check(&sources, |source| if places.contains(&source.layer()) { vec![] } else { vec!["no layer".into()] });
    for place in places {
        assert!(sources.iter().any(|source| source.layer() == place), "no file in {place}");
    }
}

#[test]
fn a_layer_names_only_lower_layers() {
    check(&sources(), |source| {
        let Some(height) = LAYERS.iter().position(|layer| *layer == source.layer()) else { return vec![] };
        let higher = |named: &String| LAYERS[height + 1..].contains(&named.as_str());
        modules_named(&source.code).into_iter().filter(higher).collect()
    });
}

/// What people edit is read while building; what the reader looks at is the atlas made from it.
#[test]
fn no_other_layer_names_data() {
    check(&sources(), |source| {
        let is_outside = LAYERS.contains(&source.layer()) && source.layer() != "data";
        modules_named(&source.code).into_iter().filter(|named| is_outside && named == "data").collect()
    });
}

#[test]
fn only_app_names_leptos_or_the_browser() {
    check(&sources(), |source| match source.layer() {
        "app" | "main" | "bin" => vec![],
        _ => crates_named(&source.code, &["leptos", "web_sys", "js_sys", "wasm_bindgen"]),
    });
}

#[test]
fn only_the_browser_module_names_the_browser() {
    check(&sources(), |source| match source.path.as_str() {
        path if path == "app/browser.rs" || path.starts_with("app/browser/") => vec![],
        _ => crates_named(&source.code, &["web_sys", "js_sys"]),
    });
}

#[test]
fn only_data_and_open_name_file_formats() {
    check(&sources(), |source| match source.layer() {
        "data" | "bake" => crates_named(&source.code, &["serde_json", "csv"]),
        "open" => crates_named(&source.code, &["serde", "toml", "geojson"]),
        _ => crates_named(&source.code, &["serde", "toml", "geojson", "serde_json", "csv"]),
    });
}

#[test]
fn files_are_short() {
    check(
        &sources(),
        |source| {
            if source.lines <= LONGEST { vec![] } else { vec![format!("{} lines", source.lines)] }
        },
    );
}

#[test]
fn modules_are_found_in_every_form_of_path() {
    check("use crate::atlas::Region;", &["atlas"]);
    check("use crate::{atlas::{Care, Day}, geo, state::ViewState};", &["atlas", "geo", "state"]);
    check("use crate::{\n    geo::Ring,\n    text::{self, say},\n};", &["geo", "text"]);
    check("pub(in crate::app) fn f(x: crate::scene::Scene) {}", &["app", "scene"]);
    check("fn f(x: atlas::Region) {}", &[]);

    #[track_caller]
    fn check(code: &str, modules: &[&str]) {
        assert_eq!(modules_named(code), modules);
    }
}

#[test]
fn crates_are_found_in_paths_and_imports_but_not_in_words() {
    check("use toml;", true);
    check("let x: toml::Value;", true);
    check("use toml as t;", true);
    check("#[derive(toml::Read)]", true);
    check("let path = \"data/regions.toml\";", false);
    check("let toml = 1;", false);
    check("mytoml::read()", false);

    #[track_caller]
    fn check(code: &str, is_named: bool) {
        assert_eq!(!crates_named(code, &["toml"]).is_empty(), is_named, "{code}");
    }
}

struct Source {
    /// From `src`, with strokes: `atlas/region.rs`.
    path: String,
    /// What is not a line of comment.
    code: String,
    lines: usize,
}

impl Source {
    /// The name of the top module: `atlas` for `atlas.rs` and for all in `atlas/`.
    fn layer(&self) -> &str {
        let top = self.path.split('/').next().unwrap_or_default();
        top.trim_end_matches(".rs")
    }
}

/// Fails with all that is wrong in any file.
#[track_caller]
fn check(sources: &[Source], wrong_in: impl Fn(&Source) -> Vec<String>) {
    let of_file =
        |source| wrong_in(source).into_iter().map(move |wrong| format!("src/{}: {wrong}", source.path));
    let wrong: Vec<String> = sources.iter().flat_map(of_file).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The top modules of this package that the code names, in order.
fn modules_named(code: &str) -> Vec<String> {
    code.split("crate::").skip(1).flat_map(first_segments).collect()
}

/// The first segment of a path, or those of a group of paths in braces.
fn first_segments(path: &str) -> Vec<String> {
    let Some(group) = path.strip_prefix('{') else { return vec![word(path)] };
    // A path begins after the opening brace, and after each comma that is not within a deeper group.
    let mut starts = vec![0];
    let mut depth = 1;
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => starts.push(at + 1),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    let words = starts.into_iter().map(|at| word(group[at..].trim_start()));
    words.filter(|word| !word.is_empty()).collect()
}

fn word(text: &str) -> String {
    text.chars().take_while(|letter| is_of_word(*letter)).collect()
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Those of the crates that the code uses: as the start of a path, or in an import.
fn crates_named(code: &str, crates: &[&str]) -> Vec<String> {
    let is_named = |name: &&&str| {
        code.match_indices(**name).any(|(at, _)| {
            let (before, after) = (&code[..at], &code[at + name.len()..]);
            let is_word = !before.ends_with(is_of_word) && !after.starts_with(is_of_word);
            is_word && (after.starts_with("::") || before.ends_with("use "))
        })
    };
    crates.iter().filter(is_named).map(ToString::to_string).collect()
}

fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut sources);
    sources
}

fn collect(folder: &Path, prefix: &str, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).expect("a folder of the source can be read") {
        let path = entry.expect("a folder of the source can be read").path();
        let name = path.file_name().expect("an entry has a name").to_string_lossy().into_owned();
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), sources);
        } else {
            let text = fs::read_to_string(&path).expect("a file of the source is text");
            let is_code = |line: &&str| !line.trim_start().starts_with("//");
            let code: Vec<_> = text.lines().filter(is_code).collect();
            sources.push(Source {
                path: format!("{prefix}{name}"),
                code: code.join("\n"),
                lines: text.lines().count(),
            });
        }
    }
}
