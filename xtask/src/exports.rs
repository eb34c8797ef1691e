//! Exports of the client that no one calls.
//!
//! Leptos links a library of streams whose JavaScript classes are exported whether or not they are used, and
//! what is exported stays in the module. Without the exports wasm-opt finds the code behind them dead.

use wasm_encoder::{ExportKind, ExportSection, Module, RawSection};
use wasmparser::{BinaryReaderError, ExternalKind, Parser, Payload};

/// What the names of those exports have in common.
const UNUSED: &str = "intounderlying";

/// The module without the exports that no one calls.
///
/// # Errors
///
/// Where the module cannot be read.
pub(crate) fn without_unused(wasm: &[u8]) -> Result<Vec<u8>, BinaryReaderError> {
    let mut module = Module::new();
    // What lies in memory has places that fit in memory.
    let place = |byte| usize::try_from(byte).unwrap_or(wasm.len());
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        if let Payload::ExportSection(exports) = payload {
            let mut kept = ExportSection::new();
            for export in exports {
                let export = export?;
                if !export.name.contains(UNUSED) {
                    kept.export(export.name, kind(export.kind), export.index);
                }
            }
            module.section(&kept);
        } else if let Some((id, range)) = payload.as_section() {
            module.section(&RawSection { id, data: &wasm[place(range.start)..place(range.end)] });
        }
    }
    Ok(module.finish())
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
mod tests {
    use wasm_encoder::{ExportKind, ExportSection, MemorySection, MemoryType, Module};

    use super::without_unused;

    #[test]
    fn only_the_unused_exports_go() {
        let given = module(&["memory", "__wbg_intounderlyingsink_free", "start"]);
        assert_eq!(without_unused(&given).expect("the module is sound"), module(&["memory", "start"]));
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(without_unused(b"<!doctype html>").is_err());
    }

    fn module(exports: &[&str]) -> Vec<u8> {
        let mut memory = MemorySection::new();
        memory.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut section = ExportSection::new();
        for name in exports {
            section.export(name, ExportKind::Memory, 0);
        }
        let mut module = Module::new();
        module.section(&memory).section(&section);
        module.finish()
    }
}
