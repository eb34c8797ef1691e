//! One tab in one browser, driven by `WebDriver`: JSON over HTTP.
//!
//! Source: W3C, `WebDriver`.

use std::sync::{Arc, LazyLock};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use ureq::Agent;

use crate::PATIENCE;
use crate::driver::Driver;
use crate::engine::{Engine, chromium, firefox, webkit};

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
    /// Whether pages run their scripts.
    runs_scripts: bool,
    /// Some drivers hold one browser only, so each browser has its own.
    _driver: Arc<Driver>,
}

impl Session {
    /// Starts a browser that keeps nothing from earlier ones.
    pub(crate) fn start(runs_scripts: bool) -> Self {
        let (driver, capabilities) = match Engine::chosen() {
            Engine::Chromium => (chromium::driver(), chromium::capabilities()),
            Engine::Firefox => (firefox::driver(), firefox::capabilities()),
            Engine::WebKit => (webkit::driver(), webkit::capabilities(runs_scripts)),
        };
        let wanted = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let answer = value(AGENT.post(format!("{}/session", driver.address)).send_json(wanted));
        let id = answer["sessionId"].as_str().expect("a new session has an id");
        let address = format!("{}/session/{id}", driver.address);
        let session = Self { address, runs_scripts, _driver: Arc::new(driver) };
        if Engine::chosen() == Engine::Firefox {
            firefox::prepare(&session);
        }
        session
    }

    /// Turns to a new tab and closes the present one: no history, no emulation, no messages are left.
    pub(crate) fn renew(&self) {
        let tab = self.post("window/new", &json!({ "type": "tab" }));
        self.delete("window");
        self.post("window", &json!({ "handle": tab["handle"] }));
        match Engine::chosen() {
            Engine::Chromium => chromium::run_scripts(self, self.runs_scripts),
            Engine::Firefox => firefox::prepare_tab(self, self.runs_scripts),
            Engine::WebKit => webkit::prepare_tab(self),
        }
        self.log();
    }

    /// Whether pages run their scripts in it.
    pub(crate) fn runs_scripts(&self) -> bool {
        self.runs_scripts
    }

    /// Ends the browser.
    pub(crate) fn quit(&self) {
        // When it has crashed there is nothing left to end.
        let _ = AGENT.delete(&self.address).call();
    }

    /// Sends a command; its value comes back.
    pub(crate) fn post(&self, command: &str, body: &Value) -> Value {
        self.send(command, body).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Sends a command; its value comes back, or why there is none.
    fn send(&self, command: &str, body: &Value) -> Result<Value, String> {
        outcome(AGENT.post(format!("{}/{command}", self.address)).send_json(body))
    }

    /// Asks for something.
    pub(crate) fn get(&self, command: &str) -> Value {
        value(AGENT.get(format!("{}/{command}", self.address)).call())
    }

    fn delete(&self, command: &str) {
        value(AGENT.delete(format!("{}/{command}", self.address)).call());
    }

    /// What a script gives.
    pub(crate) fn script(&self, script: &str) -> Value {
        self.ask(script).unwrap_or_else(|error| panic!("{error}"))
    }

    /// What a script gives, or why it gives nothing: the page may be left while it runs, or have only begun.
    pub(crate) fn ask(&self, script: &str) -> Result<Value, String> {
        self.send("execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// The one element that a CSS selector finds first, as a command refers to it.
    pub(crate) fn element(&self, css: &str) -> Value {
        self.post("element", &json!({ "using": "css selector", "value": css }))
    }

    /// Clicks in the middle of the first element that a CSS selector finds. Firefox gives up at once where what arrives
    /// moves the element while it is scrolled to; nothing was clicked then, so it is clicked once more.
    pub(crate) fn click(&self, css: &str) {
        let start = Instant::now();
        loop {
            let element = self.element(css);
            let id = element[ELEMENT].as_str().expect("an element has an id");
            let Err(error) = self.send(&format!("element/{id}/click"), &json!({})) else { return };
            assert!(error.contains("could not be scrolled") && start.elapsed() < PATIENCE, "{error}");
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Gives the window the size in which a page has this one, in CSS pixels.
    pub(crate) fn fit_window(&self, width: u16, height: u16) {
        let frame = self.script("return [outerWidth - innerWidth, outerHeight - innerHeight]");
        let length = |inner: u16, side: usize| json!(f64::from(inner) + frame[side].as_f64().unwrap_or(0.0));
        self.post("window/rect", &json!({ "width": length(width, 0), "height": length(height, 1) }));
        self.wait_until(&format!("top.innerWidth == {width} && top.innerHeight == {height}"));
    }

    /// Waits until an expression is true in the page: what is told to the browser's window reaches it a little later.
    pub(crate) fn wait_until(&self, expression: &str) {
        let start = Instant::now();
        while self.script(&format!("return {expression}")) != Value::Bool(true) {
            assert!(start.elapsed() < PATIENCE, "waited in vain for: {expression}");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// What the console has been told since last asked: pairs of level and message. Nothing where it cannot be read.
    pub(crate) fn log(&self) -> Vec<(String, String)> {
        match Engine::chosen() {
            Engine::Chromium => chromium::log(self),
            Engine::Firefox => firefox::log(self),
            Engine::WebKit => Vec::new(),
        }
    }
}

/// The value in an answer; an error fails the test in the driver's own words.
fn value(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Value {
    outcome(answer).unwrap_or_else(|error| panic!("{error}"))
}

/// The value in an answer, or the driver's own words on why there is none.
fn outcome(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value, String> {
    let mut answer = answer.expect("the driver answers");
    let mut body: Value = answer.body_mut().read_json().expect("the driver answers in JSON");
    let value = body["value"].take();
    match value["error"].as_str() {
        Some(error) => Err(format!("{error}: {}", value["message"].as_str().unwrap_or_default())),
        None => Ok(value),
    }
}
