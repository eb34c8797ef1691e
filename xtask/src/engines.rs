//! The tests of the built site, in each of the three engines.

use std::path::Path;
use std::{env, fs, io, process};

use crate::run::{Outcome, Step, root};
use crate::tools::browser::{self, Engine};
use crate::tools::{Tools, axe};

const PACKAGE: &str = "journalkartan-e2e";
const REMEDY: &str = "mend the first failure above; `cargo test --package journalkartan-e2e --test NAME` runs \
     the tests of one file, in the engine that JOURNALKARTAN_BROWSER names";

/// What runs in Chromium alone, as nothing in it would be another matter elsewhere, or its driver alone can look: what
/// axe finds, how hosts serve, what memory is kept, what stands in a picture.
const IN_CHROMIUM_ALONE: [&str; 4] = ["accessible", "drills_long", "hosting", "share_picture"];

/// What does not run in `WebKit` either: in some its driver can do nothing, some have a test that fails there (for its
/// typefaces, its timers, its caches), and two take minutes.
const NOT_IN_WEBKIT: [&str; 9] = [
    "drills_frames",
    "offline",
    "offline_frames",
    "offline_update",
    "preferences",
    "print",
    "reach",
    "time",
    "views",
];

/// All tests in Chromium; in the others, where they can be had, all but those that the lists above name.
pub(crate) fn test(tools: &mut Tools, axe: &Path) -> Outcome {
    run(tools, axe, Engine::Chromium, "about 20 min")?;
    for (engine, takes) in [(Engine::Firefox, "about 18 min"), (Engine::WebKit, "about 15 min")] {
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
    cargo.args(["test", "--package", PACKAGE, "--lib"]);
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
        let is_left_out = match engine {
            Engine::Chromium => false,
            Engine::Firefox => IN_CHROMIUM_ALONE.contains(&&*name),
            Engine::WebKit => IN_CHROMIUM_ALONE.contains(&&*name) || NOT_IN_WEBKIT.contains(&&*name),
        };
        if !is_left_out {
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
        let count = |engine| files(engine).map_or(0, |files| files.len());
        let (all, in_firefox) = (count(Engine::Chromium), count(Engine::Firefox));
        assert_eq!(in_firefox, all - IN_CHROMIUM_ALONE.len());
        assert_eq!(count(Engine::WebKit), in_firefox - NOT_IN_WEBKIT.len());
    }

    #[test]
    fn each_file_has_tests() {
        let files = files(Engine::Chromium).unwrap_or_default();
        assert!(files.iter().all(|(_, tests)| 0 < *tests), "{files:?}");
    }
}
