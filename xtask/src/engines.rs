//! The tests of the built site, in each of the three engines.

use std::path::Path;
use std::{env, fs, io, process};

use crate::run::{Outcome, Step, root};
use crate::tools::browser::{self, Engine};
use crate::tools::{Tools, axe};

const PACKAGE: &str = "journalkartan-e2e";
const REMEDY: &str = "mend the first failure above; `cargo test --package journalkartan-e2e --test NAME` runs \
     the tests of one file, in the engine that JOURNALKARTAN_BROWSER names";

/// The tests of what the page does, which run in Firefox too. What most of the others test is the same in each engine:
/// what stands in the files, how a host serves them, what axe finds. Some need what Chromium's driver alone can.
const IN_FIREFOX: [&str; 30] = [
    "address",
    "below",
    "cards",
    "changes",
    "embedded",
    "failure",
    "find",
    "focus",
    "frozen",
    "harness",
    "history",
    "hues",
    "hydration",
    "language",
    "layout",
    "live",
    "map_keys",
    "near",
    "panel",
    "presentation",
    "rows",
    "slider",
    "smoke",
    "states",
    "steering",
    "switches",
    "time",
    "tour",
    "views",
    "what_if",
];

/// Of these the ones that run in `WebKit`. Of the others each has a test that fails there: for its typefaces, for its
/// frames in a sandbox, for its timers, or for what has not been looked into.
const IN_WEBKIT: [&str; 25] = [
    "address",
    "below",
    "cards",
    "changes",
    "failure",
    "find",
    "frozen",
    "harness",
    "history",
    "hues",
    "hydration",
    "language",
    "layout",
    "live",
    "map_keys",
    "near",
    "panel",
    "rows",
    "slider",
    "smoke",
    "states",
    "steering",
    "switches",
    "tour",
    "what_if",
];

/// All tests in Chromium; in the others, where they can be had, those that the lists above name.
pub(crate) fn test(tools: &mut Tools, axe: &Path) -> Outcome {
    run(tools, axe, Engine::Chromium, "about 20 min")?;
    for (engine, takes) in [(Engine::Firefox, "about 11 min"), (Engine::WebKit, "about 10 min")] {
        if browser::want(tools, engine)? {
            run(tools, axe, engine, takes)?;
        }
    }
    Ok(())
}

fn run(tools: &Tools, axe: &Path, engine: Engine, takes: &str) -> Outcome {
    let what = format!("testing the built site in {engine}");
    let step = Step { what: &what, takes, remedy: REMEDY };
    let files = files(engine).map_err(|error| step.failure(&error.to_string()))?;
    let list = env::temp_dir().join(format!("journalkartan-not-run-{}-{}", engine.id(), process::id()));
    let mut cargo = tools.command("cargo");
    cargo.args(["test", "--package", PACKAGE]);
    for (name, _) in &files {
        cargo.args(["--test", name]);
    }
    cargo
        .env(axe::VARIABLE, axe)
        .env("JOURNALKARTAN_BROWSER", engine.id())
        .env("JOURNALKARTAN_NOT_RUN", &list);
    let outcome = step.run(&mut cargo);
    let not_run = fs::read_to_string(&list).unwrap_or_default();
    let _ = fs::remove_file(&list);
    outcome?;
    let (all, not_run) = (files.iter().map(|(_, tests)| tests).sum::<usize>(), not_run.lines().count());
    eprintln!(
        "  {engine}: {} tests ran; {not_run} of these files were NOT RUN, as said above",
        all - not_run
    );
    Ok(())
}

/// The files of tests that run in this engine, each with the number of its tests.
fn files(engine: Engine) -> io::Result<Vec<(String, usize)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root().join("tests/e2e/tests"))? {
        let path = entry?.path();
        if path.extension().is_none_or(|ending| ending != "rs") {
            continue;
        }
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_in = match engine {
            Engine::Chromium => true,
            Engine::Firefox => IN_FIREFOX.contains(&&*name),
            Engine::WebKit => IN_WEBKIT.contains(&&*name),
        };
        if is_in {
            let tests = fs::read_to_string(&path)?.lines().filter(|line| line.trim() == "#[test]").count();
            files.push((name, tests));
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_that_is_named_is_there() {
        let names =
            |engine| files(engine).map(|files| files.into_iter().map(|(name, _)| name).collect::<Vec<_>>());
        assert_eq!(names(Engine::Firefox).ok(), Some(IN_FIREFOX.map(str::to_owned).to_vec()));
        assert_eq!(names(Engine::WebKit).ok(), Some(IN_WEBKIT.map(str::to_owned).to_vec()));
        assert!(names(Engine::Chromium).is_ok_and(|names| IN_FIREFOX.len() < names.len()));
    }

    #[test]
    fn each_file_has_tests() {
        let files = files(Engine::Chromium).unwrap_or_default();
        assert!(files.iter().all(|(_, tests)| 0 < *tests), "{files:?}");
    }
}
