//! The names at the edge of a WebAssembly module: what it imports and what it exports.

use wasm_encoder::{EntityType, ExportKind, ExportSection, ImportSection, Module, RawSection};
use wasmparser::{BinaryReaderError, ExternalKind, Parser, Payload, TypeRef};

/// The names of its imports, or of its exports, each in their order.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Names {
    /// What it asks for.
    pub(crate) imports: Vec<String>,
    /// What it offers.
    pub(crate) exports: Vec<String>,
}

/// The names in a module.
///
/// # Errors
///
/// Where the module cannot be read.
pub(crate) fn names(wasm: &[u8]) -> Result<Names, String> {
    let mut names = Names::default();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.map_err(unread)? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    names.imports.push(import.map_err(unread)?.name.to_owned());
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    names.exports.push(export.map_err(unread)?.name.to_owned());
                }
            }
            _ => {}
        }
    }
    Ok(names)
}

/// The module with other names; what gets none is exported no more.
///
/// # Errors
///
/// Where the module cannot be read, or imports anything but functions.
pub(crate) fn renamed(
    wasm: &[u8],
    import_as: impl Fn(&str) -> String,
    export_as: impl Fn(&str) -> Option<String>,
) -> Result<Vec<u8>, String> {
    let mut module = Module::new();
    // What lies in memory has places that fit in memory.
    let place = |byte| usize::try_from(byte).unwrap_or(wasm.len());
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.map_err(unread)?;
        if let Payload::ImportSection(imports) = payload {
            let mut section = ImportSection::new();
            for import in imports.into_imports() {
                let import = import.map_err(unread)?;
                let TypeRef::Func(signature) = import.ty else {
                    return Err(format!("{} is imported and no function", import.name));
                };
                section.import(import.module, &import_as(import.name), EntityType::Function(signature));
            }
            module.section(&section);
        } else if let Payload::ExportSection(exports) = payload {
            let mut section = ExportSection::new();
            for export in exports {
                let export = export.map_err(unread)?;
                if let Some(name) = export_as(export.name) {
                    section.export(&name, kind(export.kind), export.index);
                }
            }
            module.section(&section);
        } else if let Some((id, range)) = payload.as_section() {
            module.section(&RawSection { id, data: &wasm[place(range.start)..place(range.end)] });
        }
    }
    Ok(module.finish())
}

/// The module without the names of its functions, which only people read.
///
/// # Errors
///
/// Where the module cannot be read.
pub(crate) fn without_names(wasm: &[u8]) -> Result<Vec<u8>, String> {
    let mut module = Module::new();
    // What lies in memory has places that fit in memory.
    let place = |byte| usize::try_from(byte).unwrap_or(wasm.len());
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.map_err(unread)?;
        let is_names = matches!(&payload, Payload::CustomSection(section) if section.name() == "name");
        if let Some((id, range)) = payload.as_section().filter(|_| !is_names) {
            module.section(&RawSection { id, data: &wasm[place(range.start)..place(range.end)] });
        }
    }
    Ok(module.finish())
}

#[expect(clippy::needless_pass_by_value, reason = "it stands where a mapping of errors is asked for")]
fn unread(error: BinaryReaderError) -> String {
    error.to_string()
}

const fn kind(kind: ExternalKind) -> ExportKind {
    match kind {
        ExternalKind::Func | ExternalKind::FuncExact => ExportKind::Func,
        ExternalKind::Table => ExportKind::Table,
        ExternalKind::Memory => ExportKind::Memory,
        ExternalKind::Global => ExportKind::Global,
        ExternalKind::Tag => ExportKind::Tag,
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use wasm_encoder::{
        EntityType, ExportKind, ExportSection, ImportSection, MemorySection, MemoryType, Module, NameMap,
        NameSection, Section as _, TypeSection,
    };

    use super::{Names, names, renamed, without_names};

    #[test]
    fn names_are_read_and_changed_and_dropped() {
        let given = module(&["now", "log"], &["memory", "start"]);
        let found = names(&given).expect("the module is sound");
        assert_eq!((found.imports, found.exports), (owned(&["now", "log"]), owned(&["memory", "start"])));
        let other = renamed(&given, str::to_uppercase, |name| (name == "start").then(|| "s".to_owned()));
        assert_eq!(other.expect("the module is sound"), module(&["NOW", "LOG"], &["s"]));
    }

    #[test]
    fn names_go_and_all_else_stays() {
        let plain = module(&["now"], &["memory"]);
        let (mut names, mut called) = (NameSection::new(), NameMap::new());
        called.append(0, "now");
        names.functions(&called);
        let mut with_them = plain.clone();
        names.append_to(&mut with_them);
        assert_eq!(without_names(&with_them), Ok(plain));
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(names(b"<!doctype html>").is_err());
        assert!(renamed(b"<!doctype html>", str::to_owned, |_| None).is_err());
        assert_eq!(names(&Module::new().finish()), Ok(Names::default()));
    }

    #[test]
    fn an_import_that_is_no_function_is_refused() {
        let mut imports = ImportSection::new();
        imports.import("script", "memory", EntityType::Memory(memory()));
        let mut module = Module::new();
        module.section(&imports);
        assert!(renamed(&module.finish(), str::to_owned, |_| None).is_err());
    }

    /// A module that imports functions and exports its memory, by these names.
    pub(crate) fn module(imports: &[&str], exports: &[&str]) -> Vec<u8> {
        let (mut types, mut memories) = (TypeSection::new(), MemorySection::new());
        types.ty().function([], []);
        memories.memory(memory());
        let (mut wanted, mut offered) = (ImportSection::new(), ExportSection::new());
        for name in imports {
            wanted.import("script", name, EntityType::Function(0));
        }
        for name in exports {
            offered.export(name, ExportKind::Memory, 0);
        }
        let mut module = Module::new();
        module.section(&types).section(&wanted).section(&memories).section(&offered);
        module.finish()
    }

    fn memory() -> MemoryType {
        MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None }
    }

    fn owned(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }
}
