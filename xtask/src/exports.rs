//! Exports of the client that no one calls.
//!
//! Leptos links a library of streams whose JavaScript classes are exported whether or not they are used, and
//! what is exported stays in the module. Without the exports wasm-opt finds the code behind them dead.

use crate::module;

/// What the names of those exports have in common.
const UNUSED: &str = "intounderlying";

/// The module without the exports that no one calls.
///
/// # Errors
///
/// Where the module cannot be read.
pub(crate) fn without_unused(wasm: &[u8]) -> Result<Vec<u8>, String> {
    module::renamed(wasm, str::to_owned, |name| (!name.contains(UNUSED)).then(|| name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::without_unused;
    use crate::module::tests::module;

    #[test]
    fn only_the_unused_exports_go() {
        let given = module(&["log"], &["memory", "__wbg_intounderlyingsink_free", "start"]);
        let kept = module(&["log"], &["memory", "start"]);
        assert_eq!(without_unused(&given).expect("the module is sound"), kept);
    }
}
