//! See `doors::address`.
#![no_main]

#[allow(dead_code, reason = "each target goes through one door")]
#[path = "../doors.rs"]
mod doors;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| doors::address(bytes));
