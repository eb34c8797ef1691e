//! axe-core, which finds much of what keeps readers out: names, roles, order, contrast, size of targets.

use std::sync::LazyLock;
use std::time::{Duration, Instant};
use std::{env, fmt, fs, thread};

use serde_json::Value;

use crate::engine::demand;
use crate::{Ability, Browser};

/// How long axe may take for one page; a page with all sources has thousands of elements.
const PATIENCE: Duration = Duration::from_secs(90);

const MISSING: &str = "JOURNALKARTAN_AXE names no file: `cargo xtask test` installs axe-core and names its \
     script; by hand, name axe.min.js of axe-core 4.14";

static SCRIPT: LazyLock<String> = LazyLock::new(|| {
    let path = env::var_os("JOURNALKARTAN_AXE").expect(MISSING);
    fs::read_to_string(path).expect(MISSING)
});

/// What a page is held against: WCAG 2.2 to level AA, and what axe's authors advise.
const RUN: &str = "
    window.axeFound = null;
    axe.run({
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
    }).then(
        ({ violations }) => axeFound = violations.flatMap(({ id, impact, help, nodes }) => nodes.map(
            ({ target, any, all, none }) => [id, impact, target.join(' '), help,
                [...any, ...all, ...none].map(({ message }) => message).join(' ')])),
        problem => axeFound = [['axe', 'failed', '', String(problem), '']],
    )";

/// Something that axe found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that is broken: `color-contrast`.
    pub rule: String,
    /// How much it hinders: `minor`, `moderate`, `serious`, `critical`.
    pub impact: String,
    /// Where, as a CSS selector.
    pub target: String,
    /// What the rule asks for.
    pub help: String,
    /// What was seen instead.
    pub seen: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, impact, target, help, seen } = self;
        write!(out, "{rule} ({impact}) at {target}: {help}. {seen}")
    }
}

impl Browser {
    /// What axe finds on the page as it stands. It [`needs!`](crate::needs) `Axe`.
    pub fn axe(&self) -> Vec<Finding> {
        demand(Ability::Axe);
        self.script(&SCRIPT);
        self.script(RUN);
        let start = Instant::now();
        loop {
            if let Value::Array(findings) = self.script("return window.axeFound") {
                return findings.iter().map(finding).collect();
            }
            assert!(start.elapsed() < PATIENCE, "axe is not done after {} s", PATIENCE.as_secs());
            thread::sleep(Duration::from_millis(50));
        }
    }
}

fn finding(finding: &Value) -> Finding {
    let text = |index: usize| finding[index].as_str().unwrap_or_default().to_owned();
    Finding { rule: text(0), impact: text(1), target: text(2), help: text(3), seen: text(4) }
}
