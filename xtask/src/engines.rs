//! The tests of the built site, in each of the three engines.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;
use std::{env, fs, io, iter, process};

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
/// timers, its caches), and two take minutes.
const NOT_IN_WEBKIT: [&str; 8] =
    ["drills_frames", "offline", "offline_frames", "offline_update", "preferences", "print", "reach", "time"];

/// How many files of an engine may fail and hold when they run once more; one more, and the engine fails.
const SECOND_TRIES: usize = 2;

/// All tests in Chromium; in the others, where they can be had, all but those that the lists above name.
pub(crate) fn test(tools: &mut Tools, axe: &Path) -> Outcome {
    let mut failed_once = run(tools, axe, Engine::Chromium, "about 20 min")?;
    for (engine, takes) in [(Engine::Firefox, "about 18 min"), (Engine::WebKit, "about 15 min")] {
        if browser::want(tools, engine)? {
            failed_once.extend(run(tools, axe, engine, takes)?);
        }
    }
    for what in failed_once {
        eprintln!("! {what} FAILED ONCE and held the second time: what failed stands above, look into it");
    }
    Ok(())
}

/// Runs the tests of an engine, and tells what failed once.
fn run(tools: &Tools, axe: &Path, engine: Engine, takes: &str) -> Outcome<Vec<String>> {
    let what = format!("testing the built site in {engine}");
    let step = Step { what: &what, takes, remedy: REMEDY };
    let files = files(engine).map_err(|error| step.failure(&error.to_string()))?;
    let targets: Vec<Vec<&str>> =
        iter::once(vec!["--lib"]).chain(files.iter().map(|(name, _)| vec!["--test", name])).collect();
    let list = env::temp_dir().join(format!("journalkartan-not-run-{}-{}", engine.id(), process::id()));
    let cargo = |arguments: &[&str]| {
        let mut cargo = tools.command("cargo");
        cargo.args(["test", "--package", PACKAGE]).args(arguments);
        cargo
            .env(axe::VARIABLE, axe)
            .env("JOURNALKARTAN_BROWSER", engine.id())
            .env("JOURNALKARTAN_NOT_RUN", &list);
        cargo
    };
    step.announce();
    step.part(cargo(&targets.concat()).arg("--no-run"))?;
    let start = Instant::now();
    let outcome = each(&targets, |target: &Vec<&str>| step.part(&mut cargo(target)));
    let not_run = fs::read_to_string(&list).unwrap_or_default();
    let _ = fs::remove_file(&list);
    let failed_once = outcome?;
    // What ran twice has said so twice.
    let not_run = not_run.lines().collect::<BTreeSet<_>>().len();
    let all = files.iter().map(|(_, tests)| tests).sum::<usize>();
    eprintln!(
        "  {engine}: {} tests ran in {} s; {not_run} of these files were NOT RUN, as said above",
        all - not_run,
        start.elapsed().as_secs()
    );
    Ok(failed_once.into_iter().map(|target| format!("{} in {engine}", target.join(" "))).collect())
}

/// Tries each, and gives those that failed and held when tried once more; or the first failure that stays.
fn each<T: Copy>(all: impl IntoIterator<Item = T>, mut attempt: impl FnMut(T) -> Outcome) -> Outcome<Vec<T>> {
    let mut failed_once = Vec::new();
    for one in all {
        let Err(failure) = attempt(one) else { continue };
        if failed_once.len() == SECOND_TRIES {
            return Err(failure);
        }
        eprintln!("{failure}\n! once more, as a browser or its driver may fail by itself");
        attempt(one)?;
        failed_once.push(one);
    }
    Ok(failed_once)
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
    use crate::run::Failure;

    use super::*;

    /// What comes of four of which these fail when they are first tried, and these whenever they are.
    fn outcome(once: &[usize], always: &[usize]) -> Option<Vec<usize>> {
        let mut tried = Vec::new();
        let outcome = each([1, 2, 3, 4], |one| {
            let is_first = !tried.contains(&one);
            tried.push(one);
            let fails = always.contains(&one) || (is_first && once.contains(&one));
            if fails { Err(Failure::new(one.to_string(), "")) } else { Ok(()) }
        });
        outcome.ok()
    }

    #[test]
    fn what_fails_once_is_told_and_what_fails_twice_or_too_often_is_a_failure() {
        assert_eq!(outcome(&[], &[]), Some(vec![]));
        assert_eq!(outcome(&[2, 4], &[]), Some(vec![2, 4]));
        assert_eq!(outcome(&[1, 2, 4], &[]), None);
        assert_eq!(outcome(&[], &[3]), None);
        assert_eq!(outcome(&[1], &[4]), None);
    }

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
