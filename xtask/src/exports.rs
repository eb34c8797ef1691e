//! Exports of the client that no one calls.
//!
//! Leptos links a library of streams whose JavaScript classes are exported whether or not they are used, and
//! what is exported stays in the module. Without the exports wasm-opt finds the code behind them dead, but for the
//! functions of that library that are called by their place in a table: these are emptied.

use std::collections::BTreeSet;

use wasm_encoder::{CodeSection, Function, Module, RawSection};
use wasmparser::{BinaryReaderError, KnownCustom, Name, Parser, Payload};

use crate::module;

/// What the names of those exports have in common.
const UNUSED: &str = "intounderlying";

/// The library, as the names of its functions have it.
const LIBRARY: &str = "wasm_streams";

/// The module without the exports that no one calls, and without what only they call.
///
/// # Errors
///
/// Where the module cannot be read.
pub(crate) fn without_unused(wasm: &[u8]) -> Result<Vec<u8>, String> {
    let wasm =
        module::renamed(wasm, str::to_owned, |name| (!name.contains(UNUSED)).then(|| name.to_owned()))?;
    let imported = module::names(&wasm)?.imports.len();
    let read = functions(&wasm, LIBRARY).and_then(|unused| emptied(&wasm, imported, &unused));
    read.map_err(|error| error.to_string())
}

/// The module with some functions, by their numbers, that only stop; those imported are counted first.
fn emptied(wasm: &[u8], imported: usize, unused: &BTreeSet<usize>) -> Result<Vec<u8>, BinaryReaderError> {
    // What lies in memory has places that fit in memory.
    let place = |byte| usize::try_from(byte).unwrap_or(wasm.len());
    let (mut module, mut code) = (Module::new(), CodeSection::new());
    let mut left = 0;
    let mut number = imported;
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        match &payload {
            Payload::CodeSectionStart { count, .. } => left = *count,
            Payload::CodeSectionEntry(body) => {
                if unused.contains(&number) {
                    let mut stop = Function::new([]);
                    stop.instructions().unreachable().end();
                    code.function(&stop);
                } else {
                    code.raw(body.as_bytes());
                }
                (left, number) = (left - 1, number + 1);
                if left == 0 {
                    module.section(&code);
                }
            }
            other => {
                if let Some((id, range)) = other.as_section() {
                    module.section(&RawSection { id, data: &wasm[place(range.start)..place(range.end)] });
                }
            }
        }
    }
    Ok(module.finish())
}

/// The functions of a module with this in their names, by their numbers.
fn functions(wasm: &[u8], part: &str) -> Result<BTreeSet<usize>, BinaryReaderError> {
    let mut found = BTreeSet::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::CustomSection(section) = payload? else { continue };
        let KnownCustom::Name(names) = section.as_known() else { continue };
        for names in names {
            let Name::Function(names) = names? else { continue };
            for name in names {
                let name = name?;
                if name.name.contains(part) {
                    found.extend(usize::try_from(name.index));
                }
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, Function, FunctionSection, Module, NameMap, NameSection, TypeSection, ValType,
    };

    use super::without_unused;
    use crate::module::tests::module;

    #[test]
    fn only_the_unused_exports_go() {
        let given = module(&["log"], &["memory", "__wbg_intounderlyingsink_free", "start"]);
        let kept = module(&["log"], &["memory", "start"]);
        assert_eq!(without_unused(&given).expect("the module is sound"), kept);
    }

    #[test]
    fn only_the_functions_of_the_library_are_emptied() {
        let answer = |number| {
            let mut function = Function::new([(1, ValType::I32)]);
            function.instructions().i32_const(number).end();
            function
        };
        let mut stop = Function::new([]);
        stop.instructions().unreachable().end();
        let given = functions(&[answer(1), answer(2), answer(3)]);
        let kept = functions(&[answer(1), stop, answer(3)]);
        assert_eq!(without_unused(&given).expect("the module is sound"), kept);
    }

    /// A module of three functions, of which the second is the library's.
    fn functions(bodies: &[Function; 3]) -> Vec<u8> {
        let (mut types, mut functions) = (TypeSection::new(), FunctionSection::new());
        let (mut code, mut names, mut called) = (CodeSection::new(), NameSection::new(), NameMap::new());
        types.ty().function([], [ValType::I32]);
        for (number, name) in (0..).zip(["core::one", "wasm_streams::two", "core::three"]) {
            functions.function(0);
            called.append(number, name);
        }
        for body in bodies {
            code.function(body);
        }
        names.functions(&called);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&code).section(&names);
        module.finish()
    }
}
