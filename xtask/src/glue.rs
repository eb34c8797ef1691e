//! The glue: the JavaScript with which wasm-bindgen ties the module to the browser, fitted to the module.
//!
//! The two know each other by long names, many of them with a hash, which do not compress. Here both get
//! short ones, and the glue loses what the module does not ask for and what the page does not import. It is
//! read as text, line by line, as wasm-bindgen lays it out; whatever is not found as expected is an error,
//! since a name that one side alone knows would stop the client at its start.

use std::collections::BTreeMap;

use crate::module::{self, Names};

/// How a line begins that opens an import: `        __wbg_focus_d5e2fdbdb56416f0: function(arg0) {`.
const ENTRY: &str = "        ";
/// The line after the last import.
const LAST: &str = "    };";
/// What the module's exports are called in.
const EXPORTS: &str = "wasm.";
/// What the glue offers, and what the page takes of it.
const OFFER: &str = "export { initSync, __wbg_init as default };";
const TAKEN: &str = "export { __wbg_init as default };";
/// What looks after the client while it runs.
const WATCH: &str = include_str!("../../scripts/watch.js");

/// The glue and the module under names that both know; the glue with what watches over the client.
///
/// # Errors
///
/// Where one cannot be read, or does not fit the other.
pub(crate) fn fit(glue: &str, wasm: &[u8]) -> Result<(String, Vec<u8>), String> {
    let Names { imports, exports } = module::names(wasm)?;
    let imports = short("i", imports);
    let glue = with_imports(&only_default(glue)?, &imports)?;
    // What the glue does not name, no one can call.
    let exports = short("e", exports.into_iter().filter(|name| names_member(&glue, name)));
    let wasm = module::renamed(wasm, |name| imports[name].clone(), |name| exports.get(name).cloned())?;
    Ok((with_members(&glue, &exports) + WATCH, wasm))
}

/// Short names for these.
fn short(letter: &str, names: impl IntoIterator<Item = String>) -> BTreeMap<String, String> {
    names.into_iter().enumerate().map(|(place, name)| (name, format!("{letter}{place}"))).collect()
}

/// The glue as a module that offers its start alone; what only its other offers used is left for a
/// minifier to find.
fn only_default(glue: &str) -> Result<String, String> {
    if glue.matches(OFFER).count() != 1 {
        return Err(format!("the glue does not say once: {OFFER}"));
    }
    let glue = glue.replace(OFFER, TAKEN).replace("\nexport class ", "\nclass ");
    let glue = glue.strip_prefix("export ").unwrap_or(&glue);
    let kept = glue.lines().filter(|line| !line.starts_with("if (Symbol.dispose) "));
    let pure = kept.map(|line| line.replace(": new Finalization", ": /* @__PURE__ */ new Finalization"));
    Ok(pure.map(|line| line + "\n").collect())
}

/// The glue with these imports alone, under their new names.
fn with_imports(glue: &str, imports: &BTreeMap<String, String>) -> Result<String, String> {
    let (mut kept, mut met, mut wanted) = (String::new(), 0, true);
    for line in glue.lines() {
        if let Some((name, function)) = entry(line) {
            let new = imports.get(name);
            wanted = new.is_some();
            if let Some(new) = new {
                met += 1;
                kept.extend([ENTRY, new, ": function", function, "\n"]);
            }
            continue;
        }
        wanted |= line == LAST;
        if wanted {
            kept.extend([line, "\n"]);
        }
    }
    if met == imports.len() {
        Ok(kept)
    } else {
        Err(format!("the glue holds {met} of the {} imports of the module", imports.len()))
    }
}

/// The name of the import that a line opens, and what follows `function`.
fn entry(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.strip_prefix(ENTRY)?.split_once(": function")?;
    (!name.is_empty() && name.chars().all(in_name)).then_some((name, rest))
}

/// Whether the glue names this export.
fn names_member(glue: &str, export: &str) -> bool {
    glue.split(EXPORTS).skip(1).any(|rest| member(rest).0 == export)
}

/// The glue with other names for the module's exports.
fn with_members(glue: &str, exports: &BTreeMap<String, String>) -> String {
    let mut pieces = glue.split(EXPORTS);
    let mut renamed = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = member(piece);
        renamed.extend([EXPORTS, exports.get(name).map_or(name, String::as_str), rest]);
    }
    renamed
}

/// The name at the start of a text, and what follows it.
fn member(text: &str) -> (&str, &str) {
    text.split_at(text.find(|letter| !in_name(letter)).unwrap_or(text.len()))
}

const fn in_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$')
}

#[cfg(test)]
mod tests {
    use super::fit;
    use crate::module::tests::module;

    const GLUE: &str = "\
export class Stream {
    free() { wasm.__wbg_stream_free(this.ptr); }
}
if (Symbol.dispose) Stream.prototype[Symbol.dispose] = Stream.prototype.free;
    const import0 = {
        __wbg_now_12ab: function() {
            return wasm.memory.buffer;
        },
        __wbg_log_34cd: function() { return handleError(function (arg0) {
            console.log(arg0);
        }, arguments); },
        __wbg_focus_56ef: function(arg0) {
            wasm.__wbindgen_start(arg0);
        },
    };
const registry = none ? {} : new FinalizationRegistry(ptr => wasm.memory);
export { initSync, __wbg_init as default };
";

    const FITTED: &str = "\
class Stream {
    free() { wasm.__wbg_stream_free(this.ptr); }
}
    const import0 = {
        i1: function() {
            return wasm.e0.buffer;
        },
        i0: function(arg0) {
            wasm.e1(arg0);
        },
    };
const registry = none ? {} : /* @__PURE__ */ new FinalizationRegistry(ptr => wasm.e0);
export { __wbg_init as default };
";

    #[test]
    fn both_sides_get_the_same_short_names_and_lose_the_rest() {
        let wasm = module(&["__wbg_focus_56ef", "__wbg_now_12ab"], &["memory", "split", "__wbindgen_start"]);
        let (glue, wasm) = fit(GLUE, &wasm).expect("they fit");
        assert_eq!(glue.strip_suffix(super::WATCH), Some(FITTED));
        assert_eq!(wasm, module(&["i0", "i1"], &["e0", "e1"]));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        assert!(fit(GLUE, &module(&["__wbg_blur_78ab"], &[])).is_err());
        assert!(fit("export default start;", &module(&[], &[])).is_err());
        assert!(fit(GLUE, b"<!doctype html>").is_err());
    }
}
