//! What `cargo xtask bench` measures in Chromium: our page beside a bare one by D3, in the same run.
//!
//! A benchmark reports; it fails only where it cannot measure.

mod figures;
mod race;
mod table;

use std::env;
use std::io::{self, Write as _};
use std::process::ExitCode;

const USAGE: &str = "\
journalkartan-bench table         writes the table that the map by D3 is coloured by
journalkartan-bench race FOLDER   measures the built site beside the map by D3 in that folder
";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["table"] => match io::stdout().write_all(table::json().as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        ["race", folder] => {
            eprint!("{}", race::report(folder));
            ExitCode::SUCCESS
        }
        _ => {
            eprint!("{USAGE}");
            ExitCode::FAILURE
        }
    }
}
