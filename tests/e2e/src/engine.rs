//! The three engines that readers' browsers have, and what the driver of each can do.

pub(crate) mod chromium;
pub(crate) mod firefox;
pub(crate) mod webkit;

use std::io::Write as _;
use std::sync::LazyLock;
use std::{env, fmt, fs, io, thread};

/// Names the engine in which the tests run: `chromium`, `firefox` or `webkit`.
const VARIABLE: &str = "JOURNALKARTAN_BROWSER";
/// Names a file to which each test that is not run adds a line.
const NOT_RUN: &str = "JOURNALKARTAN_NOT_RUN";

static CHOSEN: LazyLock<Engine> = LazyLock::new(|| match env::var(VARIABLE).unwrap_or_default().as_str() {
    "" | "chromium" => Engine::Chromium,
    "firefox" => Engine::Firefox,
    "webkit" => Engine::WebKit,
    other => panic!("{VARIABLE} is `{other}`: it may be chromium, firefox or webkit"),
});

/// An engine in which the tests can run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, of which Chrome, Edge and others are made.
    Chromium,
    /// Firefox.
    Firefox,
    /// `WebKitGTK`, the kin of Safari.
    WebKit,
}

/// What a test may need that not every driver can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// To state the device's preferences: dark, no motion, forced colours.
    Preferences,
    /// To state that the device prefers more contrast.
    Contrast,
    /// To look at the page as it is printed.
    PrintMedia,
    /// To print it.
    Paper,
    /// To touch.
    Touch,
    /// To read the console.
    Console,
    /// To have axe look through the page: it finds the same in each engine, and takes minutes in some.
    Axe,
    /// Chromium's own protocol for its developer tools.
    DeveloperTools,
}

impl Engine {
    /// The engine in which this process tests: Chromium, unless `JOURNALKARTAN_BROWSER` names another.
    pub fn chosen() -> Self {
        *CHOSEN
    }

    /// Whether its driver can do this.
    pub fn can(self, ability: Ability) -> bool {
        match self {
            Self::Chromium => true,
            Self::Firefox => !matches!(ability, Ability::Contrast | Ability::Axe | Ability::DeveloperTools),
            Self::WebKit => false,
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, out)
    }
}

impl fmt::Display for Ability {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Preferences => "state what the device prefers",
            Self::Contrast => "state that the device prefers more contrast",
            Self::PrintMedia => "show the page as it is printed",
            Self::Paper => "print",
            Self::Touch => "touch",
            Self::Console => "read the console",
            Self::Axe => "have axe look through a page in good time",
            Self::DeveloperTools => "speak Chromium's own protocol",
        })
    }
}

/// Ends a test in an engine whose driver cannot do what it needs, and says that it was not run:
/// `needs!(Touch)`. It stands at the start of the test.
#[macro_export]
macro_rules! needs {
    ($($ability:ident),+) => {
        $(if !$crate::is_able($crate::Ability::$ability) {
            return;
        })+
    };
}

/// Ends a test in an engine in which it would not tell anything of the site, and says that it was not run, and
/// why: `not_in!(WebKit, "its driver holds no two windows")`. It stands at the start of the test.
#[macro_export]
macro_rules! not_in {
    ($engine:ident, $why:literal) => {
        if $crate::is_left_out($crate::Engine::$engine, $why) {
            return;
        }
    };
}

/// For [`needs!`].
#[doc(hidden)]
pub fn is_able(ability: Ability) -> bool {
    let engine = Engine::chosen();
    let is_able = engine.can(ability);
    if !is_able {
        report(&format!("its driver cannot {ability}"));
    }
    is_able
}

/// For [`not_in!`].
#[doc(hidden)]
pub fn is_left_out(engine: Engine, why: &str) -> bool {
    let is_left_out = engine == Engine::chosen();
    if is_left_out {
        report(why);
    }
    is_left_out
}

/// Fails a test that has forgotten to say what it needs.
#[track_caller]
pub(crate) fn demand(ability: Ability) {
    let engine = Engine::chosen();
    assert!(
        engine.can(ability),
        "the driver of {engine} cannot {ability}, and the test does not say that it must"
    );
}

/// Says that this test is not run; past the test runner, which keeps to itself what tests that succeed print.
fn report(why: &str) {
    let test = thread::current().name().unwrap_or("a test").to_owned();
    let engine = Engine::chosen();
    let line = format!("not run in {engine}: {test}: {why}\n");
    let _ = io::stderr().write_all(line.as_bytes());
    if let Some(path) = env::var_os(NOT_RUN) {
        let file = fs::OpenOptions::new().append(true).create(true).open(path);
        file.and_then(|mut file| file.write_all(line.as_bytes())).expect("the list can be added to");
    }
}
