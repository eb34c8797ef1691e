//! One tab in one browser, driven by `WebDriver`: JSON over HTTP.
//!
//! Source: W3C, `WebDriver`; chromedriver's own commands are `goog/cdp/execute` and `se/log`.

use std::env;
use std::sync::LazyLock;
use std::time::Duration;

use serde_json::{Value, json};
use ureq::Agent;

use crate::chromedriver;

/// Without the network, for Chromium has none here; without a sandbox, which root cannot have.
const ARGUMENTS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
];
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// How an answer names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

static AGENT: LazyLock<Agent> = LazyLock::new(|| {
    // An error of WebDriver is an answer like others: its sentence is in the body.
    let config =
        Agent::config_builder().http_status_as_error(false).timeout_global(Some(Duration::from_mins(1)));
    config.build().into()
});

/// One tab in one browser.
#[derive(Clone)]
pub(crate) struct Session {
    address: String,
}

impl Session {
    /// Starts a browser that keeps nothing from earlier ones.
    pub(crate) fn start() -> Self {
        let mut options = json!({ "args": ARGUMENTS });
        if let Some(binary) = browser() {
            options["binary"] = json!(binary);
        }
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL" },
        }}});
        let driver = chromedriver::address();
        let answer = exchange(&format!("{driver}/session"), &wanted);
        let id = answer["sessionId"].as_str().expect("a new session has an id");
        Self { address: format!("{driver}/session/{id}") }
    }

    /// Turns to a new tab and closes the present one: no history, no emulation, no messages are left.
    pub(crate) fn renew(&self) {
        let tab = self.post("window/new", &json!({ "type": "tab" }));
        self.delete("window");
        self.post("window", &json!({ "handle": tab["handle"] }));
        self.log();
    }

    /// Ends the browser.
    pub(crate) fn quit(&self) {
        // When it has crashed there is nothing left to end.
        let _ = AGENT.delete(&self.address).call();
    }

    /// Sends a command; its value comes back.
    pub(crate) fn post(&self, command: &str, body: &Value) -> Value {
        exchange(&format!("{}/{command}", self.address), body)
    }

    fn delete(&self, command: &str) {
        value(AGENT.delete(format!("{}/{command}", self.address)).call());
    }

    /// The one element that a CSS selector finds first, as a command refers to it.
    pub(crate) fn element(&self, css: &str) -> Value {
        self.post("element", &json!({ "using": "css selector", "value": css }))
    }

    /// Sends a command to the first element that a CSS selector finds.
    pub(crate) fn post_element(&self, css: &str, command: &str, body: &Value) -> Value {
        let element = self.element(css);
        let id = element[ELEMENT].as_str().expect("an element has an id");
        self.post(&format!("element/{id}/{command}"), body)
    }

    /// What the console has been told since last asked: pairs of level and message.
    pub(crate) fn log(&self) -> Vec<(String, String)> {
        let entries = self.post("se/log", &json!({ "type": "browser" }));
        let text = |entry: &Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
        let entries = entries.as_array().map(Vec::as_slice).unwrap_or_default();
        entries.iter().map(|entry| (text(entry, "level"), text(entry, "message"))).collect()
    }
}

/// The first browser on the search path; chromedriver knows only some of the names.
fn browser() -> Option<std::path::PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<_> = env::split_paths(&path).collect();
    let candidates = BROWSERS.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    candidates.into_iter().find(|path| path.is_file())
}

fn exchange(address: &str, body: &Value) -> Value {
    value(AGENT.post(address).send_json(body))
}

/// The value in an answer; an error fails the test in the driver's own words.
fn value(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Value {
    let mut answer = answer.expect("chromedriver answers");
    let mut body: Value = answer.body_mut().read_json().expect("chromedriver answers in JSON");
    let value = body["value"].take();
    if let Some(error) = value["error"].as_str() {
        panic!("{error}: {}", value["message"].as_str().unwrap_or_default());
    }
    value
}
