//! The atlas of the real data, made while building by `bake.rs`.
