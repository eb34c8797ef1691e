//! Two languages: no text stands in one of them alone, whether in the code or in the data.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use journalkartan::atlas::Language;
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::book::{Place, Word};
use journalkartan::text::{book, statement, timeline};

/// Texts that are alike in both: names, keys, and words that both languages have.
const ALIKE: [&str; 13] = [
    "Journalkartan",
    "Region",
    "region",
    "System",
    "Start",
    "press",
    "Home, End",
    "Esc",
    "Page Up, Page Down",
    "WordPress",
    "AMP",
    "Medium",
    "pym.js",
];

/// Names that are not translated and have words of their language.
const NAMES: [&str; 2] = [
    "Strategisk utveckling av sjukvårdsstödjande applikationer",
    "En nationell digital infrastruktur i hälso- och sjukvården",
];

/// Words that no text in the other language has.
const SWEDISH: [&str; 16] = [
    "och", "inte", "att", "som", "på", "är", "från", "för", "av", "det", "ett", "planerat", "bruk", "källor",
    "vård", "ej",
];
const ENGLISH: [&str; 12] =
    ["the", "and", "of", "is", "was", "with", "from", "not", "to", "planned", "sources", "care"];

/// A text with the place where it is written.
struct Pair {
    place: String,
    sv: String,
    en: String,
}

#[test]
fn every_text_of_the_code_is_in_both_languages() {
    let pairs = of_the_code();
    assert!(200 < pairs.len(), "the code has texts: {}", pairs.len());
    for (file, least) in [
        ("book", 3),
        ("card", 8),
        ("embed", 40),
        ("keyboard", 17),
        ("sharing", 25),
        ("statement", 30),
        ("timeline", 4),
        ("words", 80),
        ("words/controls", 35),
    ] {
        let place = format!("text/{file}.rs");
        let count = pairs.iter().filter(|pair| pair.place == place).count();
        assert!(least <= count, "{place} has {count} texts");
    }
    check(&pairs);
}

/// What is put together of values: numbers, dates, names.
#[test]
fn every_text_of_the_book_is_in_the_language_of_the_book() {
    let states: Vec<_> = book::states(&ATLAS).collect();
    let mut said = BTreeSet::new();
    for place in Place::all(&ATLAS) {
        for state in &states {
            said.insert(Language::ALL.map(|language| book::at(language, &ATLAS, place, *state)));
        }
    }
    // The names by which regions are found, and the ranks of their own, are the same in both.
    let words = Word::all(ATLAS.regions.len())
        .into_iter()
        .filter(|word| !matches!(word, Word::Names(_) | Word::ByName));
    said.extend(words.map(|word| Language::ALL.map(|language| book::word(language, &ATLAS, &ARCHIVE, word))));
    said.insert(Language::ALL.map(|language| timeline::as_of(language, &ATLAS)));
    said.insert(Language::ALL.map(|language| timeline::caption(language, &ATLAS)));
    said.insert(Language::ALL.map(statement::dated));
    let alone = |[sv, en]: &&[String; 2]| {
        has_words(sv) != has_words(en) || speaks(en, &SWEDISH) || speaks(sv, &ENGLISH)
    };
    let wrong: Vec<_> = said.iter().filter(alone).collect();
    assert!(wrong.is_empty(), "{} texts: {wrong:#?}", wrong.len());
    assert!(700 < said.len(), "the book has texts: {}", said.len());
}

#[test]
fn every_text_of_the_data_is_in_both_languages() {
    let pairs = of_the_data();
    assert!(300 < pairs.len(), "the data has texts: {}", pairs.len());
    assert!(pairs.iter().all(|pair| has_words(&pair.sv)), "no text is empty in both");
    check(&pairs);
}

#[test]
fn what_stands_in_one_language_alone_is_found() {
    let found = |sv: &str, en: &str| problem(&Pair { place: String::new(), sv: sv.into(), en: en.into() });
    assert_eq!(found("Källor", "Sources"), None);
    for (sv, en) in [("Källor", ""), ("", "Sources"), ("Källor", "Källor"), ("a", "§ och"), ("the map", "a")]
    {
        assert!(found(sv, en).is_some(), "{sv} / {en}");
    }
    assert_eq!(
        pairs_in(
            "x.say(\n \"a \\\n  b\", \"c\\\"\u{2019}\") Phrase::new(\"d\",\"e\"); say(f, g); say(\"h\", i)"
        ),
        [["a b", "c\"\u{2019}"], ["d", "e"]].map(|pair| pair.map(str::to_owned))
    );
}

#[track_caller]
fn check(pairs: &[Pair]) {
    let wrong: Vec<String> = pairs
        .iter()
        .filter_map(|pair| Some(format!("{}: {}: {:?} / {:?}", pair.place, problem(pair)?, pair.sv, pair.en)))
        .collect();
    assert!(wrong.is_empty(), "{} texts:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is wrong with a text; nothing where it is in both languages.
fn problem(Pair { sv, en, .. }: &Pair) -> Option<&'static str> {
    // The address of the map, which has no name of its own in Swedish.
    let is_address = en == "index.en.html";
    if has_words(sv) != has_words(en) && !is_address {
        return Some("in one language alone");
    }
    if has_words(sv) && sv == en && !ALIKE.contains(&sv.as_str()) {
        return Some("the same in both");
    }
    if speaks(en, &SWEDISH) {
        return Some("Swedish in the English");
    }
    speaks(sv, &ENGLISH).then_some("English in the Swedish")
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Whether a text, its names left out, has one of these words.
fn speaks(text: &str, words: &[&str]) -> bool {
    let plain = NAMES.iter().fold(text.to_owned(), |text, name| text.replace(name, ""));
    let mut spoken = plain.split(|letter: char| !letter.is_alphabetic());
    spoken.any(|word| words.contains(&word.to_lowercase().as_str()))
}

/// The pairs that the code writes out, as phrases or where it chooses between the two.
fn of_the_code() -> Vec<Pair> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = below(&root).into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    let read = |path: PathBuf| {
        let place = path.strip_prefix(&root).unwrap_or(&path).display().to_string();
        pairs_in(&fs::read_to_string(&path).expect("a source can be read"))
            .into_iter()
            .map(move |[sv, en]| Pair { place: place.clone(), sv, en })
    };
    files.flat_map(read).collect()
}

/// The pairs of literals in calls of `Phrase::new` and of `say`.
fn pairs_in(code: &str) -> Vec<[String; 2]> {
    let calls = ["Phrase::new(", "say("];
    let mut found: Vec<(usize, [String; 2])> = Vec::new();
    for call in calls {
        for (start, _) in code.match_indices(call) {
            let Some((first, rest)) = literal(&code[start + call.len()..]) else { continue };
            let Some((second, _)) = rest.trim_start().strip_prefix(',').and_then(literal) else { continue };
            found.push((start, [first, second]));
        }
    }
    found.sort_by_key(|(start, _)| *start);
    found.into_iter().map(|(_, pair)| pair).collect()
}

/// The literal that a text begins with, as the compiler reads it, and what follows.
fn literal(code: &str) -> Option<(String, &str)> {
    let body = code.trim_start().strip_prefix('"')?;
    let mut is_escaped = false;
    let end = body.find(|letter| {
        let ends = letter == '"' && !is_escaped;
        is_escaped = letter == '\\' && !is_escaped;
        ends
    })?;
    let mut lines = body[..end].split("\\\n");
    let first = lines.next().unwrap_or_default().to_owned();
    let joined = lines.fold(first, |text, line| text + line.trim_start());
    Some((joined.replace("\\u{a0}", "\u{a0}").replace("\\\"", "\""), &body[end + 1..]))
}

/// Every table of the data with `sv` or `en`.
fn of_the_data() -> Vec<Pair> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut pairs = Vec::new();
    for path in
        below(&root).into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
    {
        let place = path.strip_prefix(&root).unwrap_or(&path).display().to_string();
        let file: toml::Table =
            fs::read_to_string(&path).expect("a data file can be read").parse().expect("a data file is TOML");
        gather(&toml::Value::Table(file), &place, &mut pairs);
    }
    pairs
}

fn gather(value: &toml::Value, place: &str, pairs: &mut Vec<Pair>) {
    match value {
        toml::Value::Table(table) if table.contains_key("sv") || table.contains_key("en") => {
            let text =
                |key: &str| table.get(key).and_then(toml::Value::as_str).unwrap_or_default().to_owned();
            pairs.push(Pair { place: place.to_owned(), sv: text("sv"), en: text("en") });
        }
        toml::Value::Table(table) => table.values().for_each(|value| gather(value, place, pairs)),
        toml::Value::Array(values) => values.iter().for_each(|value| gather(value, place, pairs)),
        _ => {}
    }
}

/// All files below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("an entry can be read").path());
    paths.flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect()
}
