//! What `cargo xtask bench` measures in Chromium: our page beside a bare one by D3, in the same run.
//!
//! A benchmark reports; it fails only where it cannot measure.

mod country;
mod figures;
mod growth;
mod race;
mod table;

use std::env;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::thread;

use journalkartan_e2e::{Site, built_site};

const USAGE: &str = "\
journalkartan-bench table         writes the table that the map by D3 is coloured by
journalkartan-bench race FOLDER   measures the built site beside the map by D3 in that folder
journalkartan-bench growth        measures made-up countries of 21, 290 and 2,900 regions, from files to drawing
journalkartan-bench country NUMBER FOLDER   writes the files of one of so many regions
journalkartan-bench alone NUMBER  measures the built site of a country of so many regions
journalkartan-bench serve         serves the built site, compressed, for a tool of your own to look at
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
        ["growth"] => {
            eprint!("{}", growth::report());
            ExitCode::SUCCESS
        }
        ["country", regions, folder] => {
            let written = number(regions).and_then(|regions| growth::write(regions, Path::new(folder)));
            written.map_or_else(fail, |()| ExitCode::SUCCESS)
        }
        ["alone", regions] => number(regions).map_or_else(fail, |regions| {
            eprint!("{}", race::alone(regions));
            ExitCode::SUCCESS
        }),
        ["serve"] => {
            let site = Site::serve_files(built_site(), "/").compressed();
            eprintln!("{} until Ctrl-C", site.url(""));
            loop {
                thread::park();
            }
        }
        _ => {
            eprint!("{USAGE}");
            ExitCode::FAILURE
        }
    }
}

fn number(text: &str) -> Result<usize, String> {
    text.parse().map_err(|_| format!("`{text}` is not a number"))
}

#[expect(clippy::needless_pass_by_value, reason = "it is what becomes of an error")]
fn fail(problem: String) -> ExitCode {
    eprintln!("{problem}");
    ExitCode::FAILURE
}
