//! Whatever comes from outside, no door panics, hangs or takes memory without measure.
//!
//! The doors stand in `fuzz/doors.rs`, where a fuzzer goes through them too. Here they get the corpus and some
//! thousands of inputs that are nearly right.
#![cfg(feature = "data")]

mod chance;
#[path = "../../fuzz/doors.rs"]
mod doors;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use std::{fs, process, thread};

use chance::Chance;
use doors::Door;
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The memory that a door may take in passing: so much, whatever it gets, and so many bytes for each that it gets.
const MEMORY_AT_ALL: usize = 64 << 20;
const MEMORY_PER_BYTE: usize = 400;

/// How long a door may take for an input of some kilobytes before it is held to hang.
const PATIENCE: Duration = Duration::from_mins(1);

/// One door at a time, as they share the memory that is measured: the input that it has, and since when.
static AT_THE_DOOR: Mutex<Option<(Instant, Vec<u8>)>> = Mutex::new(None);
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

#[test]
fn addresses() {
    check("address", 15_000);
}

#[test]
fn books() {
    check("book", 150);
}

#[test]
fn frozen_pages() {
    check("frozen", 150);
}

#[test]
fn boundaries() {
    check("boundaries", 800);
}

#[test]
fn data_files() {
    check("data_file", 2_000);
}

/// Sends the corpus, what a door lets in, and so many inputs made of these through a door.
#[track_caller]
fn check(name: &str, count: usize) {
    let _alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    watch();
    let door = doors::ALL.into_iter().find(|door| door.name == name).expect("a door");
    let mut inputs = corpus(name);
    assert!(!inputs.is_empty(), "fuzz/corpus/{name} is empty");
    inputs.extend((door.lets_in)());
    // What is worked out once and kept is not the first input's.
    for input in (door.lets_in)() {
        (door.takes)(&input);
    }
    for input in &inputs {
        send(&door, input);
    }
    let mut chance = Chance(2026);
    for _ in 0..count {
        let input = &inputs[chance.below(inputs.len())];
        send(&door, &chance.spoilt(input));
    }
}

/// Sends an input through a door, and measures what memory that takes.
fn send(door: &Door, input: &[u8]) {
    *at_the_door() = Some((Instant::now(), input.to_vec()));
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    (door.takes)(input);
    let taken = MEMORY.peak_usage() - before;
    *at_the_door() = None;
    let (length, most) = (input.len(), MEMORY_AT_ALL + MEMORY_PER_BYTE * input.len());
    let name = door.name;
    assert!(taken <= most, "{name}: {length} bytes took {taken}: {:?}", String::from_utf8_lossy(input));
}

fn at_the_door() -> MutexGuard<'static, Option<(Instant, Vec<u8>)>> {
    AT_THE_DOOR.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends the program where a door hangs.
fn watch() {
    thread::spawn(|| {
        loop {
            thread::sleep(Duration::from_secs(1));
            if let Some((since, input)) = &*at_the_door()
                && PATIENCE < since.elapsed()
            {
                let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hangs");
                let _ = fs::write(&file, input);
                eprintln!("a door hangs at {}", file.display());
                process::abort();
            }
        }
    });
}

/// The inputs that are kept, in the order of their names.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("a file of the corpus")).collect()
}
