//! What is in the WebAssembly, by the source that it comes from: read from the module as it is before its names go.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use wasmparser::{BinaryReaderError, KnownCustom, Name, Parser, Payload};

use crate::client::Client;
use crate::run::{Failure, Outcome, root};
use crate::shrink;

/// How many sources, and how many functions, are listed.
const LISTED: usize = 30;

/// What a module is made of, in bytes.
#[derive(Debug, Default, PartialEq, Eq)]
struct Contents {
    data: usize,
    functions: Vec<(usize, String)>,
}

/// The table of the map's client.
pub(super) fn report() -> Outcome<String> {
    let path = shrink::named(Client::Map);
    let missing = |why: String| {
        Failure::new(format!("{}: {why}", path.display()), "run `cargo xtask bench`, which builds it")
    };
    let wasm = fs::read(&path).map_err(|error| missing(error.to_string()))?;
    let Contents { data, mut functions } = contents(&wasm).map_err(|error| missing(error.to_string()))?;
    let mut sources = BTreeMap::<String, usize>::new();
    for (size, name) in &functions {
        *sources.entry(source(name)).or_default() += size;
    }
    let code: usize = sources.values().sum();
    let mut sources: Vec<_> = sources.into_iter().map(|(source, size)| (size, source)).collect();
    sources.sort_unstable_by(|one, other| other.cmp(one));
    functions.sort_unstable_by(|one, other| other.cmp(one));
    let mut table =
        format!("\nWebAssembly by source: bytes before brotli ({code} of code, {data} of data)\n");
    for (size, source) in sources.iter().take(LISTED) {
        let _ = writeln!(table, "{size:8} {source}");
    }
    table.push_str("\nits largest functions\n");
    for (size, name) in functions.iter().take(LISTED) {
        let name: String = name.chars().take(120).collect();
        let _ = writeln!(table, "{size:8} {name}");
    }
    Ok(table)
}

/// The functions of a module with their sizes, and the size of its data.
fn contents(wasm: &[u8]) -> Result<Contents, BinaryReaderError> {
    let (mut sizes, mut names, mut data, mut imported) = (Vec::new(), BTreeMap::new(), 0, 0);
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => imported = imports.into_imports().count(),
            Payload::CodeSectionEntry(body) => sizes.push(body.as_bytes().len()),
            Payload::DataSection(section) => data = size(section.range().end - section.range().start),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(sections) = section.as_known() else { continue };
                for section in sections {
                    let Name::Function(functions) = section? else { continue };
                    for function in functions {
                        let function = function?;
                        names.insert(function.index, without_hashes(function.name));
                    }
                }
            }
            _ => {}
        }
    }
    let functions = sizes.into_iter().enumerate().map(|(place, size)| {
        let number = u32::try_from(place + imported).unwrap_or(u32::MAX);
        (size, names.remove(&number).unwrap_or_else(|| "(no name)".to_owned()))
    });
    Ok(Contents { data, functions: functions.collect() })
}

/// Where a function comes from: its crate; of our own crate, the file.
fn source(function: &str) -> String {
    let path = function.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let path = path.trim_start_matches("dyn ").trim_start_matches("mut ");
    let end = path.find(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '_' | ':'));
    let path = path[..end.unwrap_or(path.len())].trim_end_matches(':');
    let (package, within) = path.split_once("::").unwrap_or((path, ""));
    match package {
        "journalkartan" => file(within),
        // What stands for any type is a letter or two.
        short if within.is_empty() && short.len() < 3 => "(any)".to_owned(),
        package => package.to_owned(),
    }
}

/// The file in which something of our crate stands, as far as its path names one.
fn file(path: &str) -> String {
    let mut path = path.replace("::", "/");
    while !path.is_empty() {
        let file = format!("src/{path}.rs");
        if root().join(&file).is_file() {
            return file;
        }
        path.truncate(path.rfind('/').unwrap_or_default());
    }
    "src/".to_owned()
}

fn size(bytes: u64) -> usize {
    usize::try_from(bytes).unwrap_or(usize::MAX)
}

/// The name without the hash that follows each crate: `core[15266d276e3a2055]::fmt`.
fn without_hashes(name: &str) -> String {
    let mut pieces = name.split('[');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once(']') {
            Some((hash, rest)) if 8 < hash.len() && hash.chars().all(|digit| digit.is_ascii_hexdigit()) => {
                plain.push_str(rest);
            }
            _ => plain.extend(["[", piece]),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{source, without_hashes};

    #[test]
    fn a_function_is_of_the_crate_that_its_name_begins_with() {
        check("journalkartan::app::map::steer::h0123", "src/app/map.rs");
        check("journalkartan::app::map::Map::h0123", "src/app/map.rs");
        check("<journalkartan::book::Book as core::fmt::Debug>::fmt::h0123", "src/book.rs");
        check("core::ptr::drop_in_place<alloc::string::String>::h0123", "core");
        check("<&mut F as core::ops::FnMut<A>>::call_mut", "(any)");
        check("__wbindgen_malloc", "wbindgen_malloc");

        let hashed = "<&[u8] as core[15266d276e3a2055]::fmt::Debug>::fmt";
        assert_eq!(without_hashes(hashed), "<&[u8] as core::fmt::Debug>::fmt");

        #[track_caller]
        fn check(function: &str, expected: &str) {
            assert_eq!(source(function), expected);
        }
    }
}
