//! The developer's commands: `cargo xtask`.
//!
//! Each command installs what it needs first, says in one line what it does and about how long that takes,
//! and ends, where it fails, with one line that names a remedy.

mod bench;
mod build;
mod check;
mod client;
mod compress;
mod engines;
mod exports;
mod glue;
mod inline;
mod module;
mod pictures;
mod policy;
mod prerender;
mod run;
mod serve;
mod shrink;
mod sizes;
mod test;
mod tools;
mod twice;

use std::env;
use std::process::ExitCode;

use run::{Failure, Outcome};

const USAGE: &str = "\
cargo xtask COMMAND

  serve         build the site and serve it at http://127.0.0.1:8080, with reload on change
  build         build the site as it is published, into dist/
  test          everything that CI runs
  test --fast   of these the part that needs no browser and no WebAssembly
  bench         what the site weighs part by part, and how fast it is beside a bare map by D3
  bench --built the same of the site that lies in dist/
  bench growth  how reading, checking and drawing grow with made-up countries of 21, 290 and 2,900 regions
  check-data    read the files under data/, report all problems in them, say how much is known
  bless         accept what the golden tests now give; look at the difference afterwards
";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match obey(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn obey(arguments: &[&str]) -> Outcome {
    match arguments {
        [] | ["-h" | "--help" | "help"] => {
            eprint!("{USAGE}");
            Ok(())
        }
        ["serve"] => serve::serve(),
        ["build"] => build::build(),
        ["test"] => test::everything(),
        ["test", "--fast"] => test::fast(),
        ["bench"] => bench::bench(),
        ["bench", "--built"] => bench::of_the_built(),
        ["bench", "growth"] => bench::growth(),
        ["prerender"] => prerender::prerender(),
        ["check-data"] => check::data(),
        ["bless"] => test::bless(),
        _ => Err(Failure::new(
            format!("there is no command `{}`", arguments.join(" ")),
            "`cargo xtask --help` names them all",
        )),
    }
}
