//! The recipes for hosts, in `hosting/`: the built site through nginx and through Caddy, each with that very file.
//!
//! Where one of them is missing its tests are not run, and say so; in CI they then fail.

mod host;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use host::{Answer, Host, recipe};
use journalkartan_e2e::built_site;

/// What every answer tells a browser, beside what its file is.
const ALWAYS: [(&str, &str); 4] = [
    ("access-control-allow-origin", "*"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
];

/// What would keep the map out of articles.
const NEVER: [&str; 3] = ["x-frame-options", "content-security-policy", "cross-origin-resource-policy"];

const FOREVER: &str = "public, max-age=31536000, immutable";

#[test]
fn nginx_serves_every_file_as_it_should() {
    every_file(Host::nginx, "/");
}

#[test]
fn caddy_serves_every_file_as_it_should() {
    every_file(Host::caddy, "/");
}

#[test]
fn nginx_serves_the_site_in_a_folder() {
    every_file(Host::nginx, "/kartor/journal/");
}

#[test]
fn caddy_serves_the_site_in_a_folder() {
    every_file(Host::caddy, "/kartor/journal/");
}

/// Each file is there, is called what it is, and is kept as long as it may be.
fn every_file(start: impl Fn(&str) -> Option<Host>, folder: &str) {
    let Some(host) = start(folder) else { return };
    for file in files() {
        let answer = host.get(&format!("{folder}{file}"), "");
        assert_eq!(answer.status, 200, "{file}");
        assert_eq!(answer.header("content-type"), Some(media_type(&file)), "{file}");
        assert_eq!(answer.header("content-encoding"), None, "{file}");
        assert_eq!(answer.header("cache-control"), Some(cache(&file)), "{file}");
        assert!(answer.body == read(&file), "{file} arrives as it lies");
        is_open(&file, &answer);
    }
    let page = host.get(folder, "");
    assert_eq!((page.status, page.header("cache-control")), (200, Some("no-cache")));
    assert!(page.body == read("index.html"));
}

#[test]
fn nginx_serves_what_lies_compressed() {
    compressed(Host::nginx);
}

#[test]
fn caddy_serves_what_lies_compressed() {
    compressed(Host::caddy);
}

/// A browser gets the best form that it knows, out of those that lie ready.
fn compressed(start: impl Fn(&str) -> Option<Host>) {
    let Some(host) = start("/") else { return };
    let smaller: Vec<_> = files().into_iter().filter(|file| path(&format!("{file}.br")).is_file()).collect();
    for needed in ["index.html", "sw.js", "data/lan.geojson", "favicon.svg", "manifest.webmanifest"] {
        assert!(smaller.iter().any(|file| file == needed), "{needed} lies compressed");
    }
    for (accepted, encoding, ending) in
        [("gzip, deflate, br, zstd", "br", "br"), ("br", "br", "br"), ("gzip, deflate", "gzip", "gz")]
    {
        for file in &smaller {
            let answer = host.get(&format!("/{file}"), accepted);
            assert_eq!(answer.header("content-encoding"), Some(encoding), "{file} for {accepted}");
            assert!(answer.body == read(&format!("{file}.{ending}")), "{file} as it lies");
            assert_eq!(answer.header("content-type"), Some(media_type(file)), "{file}");
            assert_eq!(answer.header("cache-control"), Some(cache(file)), "{file}");
            // What keeps answers for several readers must not give one of them another one's form.
            let varies = answer.header("vary").is_some_and(|vary| vary.contains("Accept-Encoding"));
            assert!(varies, "{file}: {:?}", answer.header("vary"));
            is_open(file, &answer);
        }
    }
    let page = host.get("/", "gzip, deflate, br, zstd");
    assert!(page.body == read("index.html.br"));
    let picture = host.get("/bilder/2027.png", "gzip, deflate, br, zstd");
    assert_eq!(picture.header("content-encoding"), None);
}

#[test]
fn nginx_answers_what_is_not_there_and_what_has_not_changed() {
    missing_and_unchanged(Host::nginx);
}

#[test]
fn caddy_answers_what_is_not_there_and_what_has_not_changed() {
    missing_and_unchanged(Host::caddy);
}

fn missing_and_unchanged(start: impl Fn(&str) -> Option<Host>) {
    let Some(host) = start("/") else { return };
    // A page of an earlier version may ask for a file that is gone, and may ask again after the next one.
    for gone in ["finns-inte.html", "journalkartan-0123456789abcdef.js", "data/finns-inte.json"] {
        let answer = host.get(&format!("/{gone}"), "br");
        assert_eq!(answer.status, 404, "{gone}");
        assert_ne!(answer.header("cache-control"), Some(FOREVER), "{gone}");
    }
    let folder = host.get("/2027", "");
    assert!([301, 302, 307, 308].contains(&folder.status), "{}", folder.status);
    assert!(folder.header("location").is_some_and(|location| location.ends_with("/2027/")));
    assert_eq!(host.get("/2027/", "").status, 200);
    for accepted in ["", "gzip", "br"] {
        let page = host.get("/index.html", accepted);
        let tag = page.header("etag").expect("a page has an entity tag");
        assert_eq!(host.get_unless("/index.html", accepted, tag).status, 304, "{accepted}");
    }
}

/// The rules of Netlify and Cloudflare Pages, put together as both of them do it: where several meet, all count.
#[test]
fn the_rules_in_headers_meet_the_right_files() {
    let rules = rules(&recipe("_headers"));
    for file in files() {
        let mut headers = BTreeMap::<String, Vec<String>>::new();
        for (pattern, name, value) in &rules {
            if meets(pattern, &format!("/{file}")) {
                headers.entry(name.clone()).or_default().push(value.clone());
            }
        }
        let expected = if has_digest(&file) { Some(vec![FOREVER.to_owned()]) } else { None };
        assert_eq!(headers.remove("cache-control"), expected, "{file}");
        let always = ALWAYS.map(|(name, value)| (name.to_owned(), vec![value.to_owned()]));
        assert_eq!(headers, BTreeMap::from(always), "{file}");
    }
}

#[test]
fn a_rule_meets_what_it_says() {
    for (pattern, path, expected) in [
        ("/*", "/data/a.json", true),
        ("/kort-*", "/kort-0.js", true),
        ("/kort-*", "/kort.html", false),
        ("/kort-*", "/2024/kort-0.js", false),
        ("/:edition/kort-*", "/2024/kort-0.js", true),
        ("/:edition/kort-*", "/kort-0.js", false),
        ("/:edition/kort-*", "/a/b/kort-0.js", false),
        ("/a.js", "/a.js", true),
        ("/a.js", "/a.json", false),
    ] {
        assert_eq!(meets(pattern, path), expected, "{pattern} {path}");
    }
}

#[track_caller]
fn is_open(file: &str, answer: &Answer) {
    for (name, value) in ALWAYS {
        assert_eq!(answer.header(name), Some(value), "{name} of {file}");
    }
    for name in NEVER {
        assert_eq!(answer.header(name), None, "{name} of {file}");
    }
}

/// Pattern, name in small letters, value; in the order of the file.
fn rules(text: &str) -> Vec<(String, String, String)> {
    let mut rules = Vec::new();
    let mut pattern = None;
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.trim().starts_with('#')) {
        if line.starts_with('/') {
            pattern = Some(line);
        } else {
            let (name, value) = line.split_once(": ").expect("a header has a value");
            let pattern = pattern.expect("a header stands under a path");
            rules.push((pattern.to_owned(), name.trim().to_lowercase(), value.to_owned()));
        }
    }
    rules
}

/// `:name` is one folder or file, `*` at the end whatever follows.
fn meets(pattern: &str, path: &str) -> bool {
    match (pattern.split_once(':'), pattern.strip_suffix('*')) {
        (Some((before, rest)), _) => {
            let rest = &rest[rest.find('/').unwrap_or(rest.len())..];
            let Some(path) = path.strip_prefix(before) else { return false };
            meets(rest, &path[path.find('/').unwrap_or(path.len())..])
        }
        (None, Some(start)) => path.starts_with(start),
        (None, None) => path == pattern,
    }
}

/// How long a file may be kept: for ever where its name says what is in it.
fn cache(file: &str) -> &'static str {
    if has_digest(file) { FOREVER } else { "no-cache" }
}

/// Whether sixteen hexadecimal digits stand between a hyphen and a dot or `_bg`.
fn has_digest(file: &str) -> bool {
    let digest = |part: &str| {
        part.len() > 16
            && part[..16].bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
            && (part[16..].starts_with('.') || part[16..].starts_with("_bg."))
    };
    file.match_indices('-').any(|(hyphen, _)| digest(&file[hyphen + 1..]))
}

fn media_type(file: &str) -> &'static str {
    match file.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "css" => "text/css; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "geojson" => "application/geo+json",
        "gif" => "image/gif",
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        other => panic!("the recipes do not know what .{other} is"),
    }
}

fn path(file: &str) -> PathBuf {
    built_site().join(file)
}

fn read(file: &str) -> Vec<u8> {
    fs::read(path(file)).expect("a file of the built site")
}

/// The files of the site by their path in it, without their compressed forms.
fn files() -> Vec<String> {
    fn collect(folder: &Path, prefix: &str, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("the built site can be read") {
            let path = entry.expect("the built site can be read").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            if path.is_dir() {
                collect(&path, &format!("{prefix}{name}/"), found);
            } else if !matches!(path.extension().and_then(|ending| ending.to_str()), Some("br" | "gz")) {
                found.push(format!("{prefix}{name}"));
            }
        }
    }
    let mut found = Vec::new();
    collect(&built_site(), "", &mut found);
    let (digests, others): (Vec<_>, Vec<_>) = found.iter().partition(|file| has_digest(file));
    assert!(digests.iter().any(|file| file.ends_with("_bg.wasm")), "{digests:?}");
    assert!(digests.iter().any(|file| file.starts_with("20")), "an edition: {digests:?}");
    assert!(others.iter().any(|file| *file == "sw.js") && others.iter().any(|file| *file == "embed.js"));
    found
}
