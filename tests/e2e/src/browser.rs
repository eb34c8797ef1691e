//! A browser as a reader has it: what it shows, and what one can do to it.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::{Value, json};

use crate::engine::demand;
use crate::session::Session;
use crate::{Ability, PATIENCE};

/// What the page says of itself in `html[data-ready]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ready {
    /// It answers input.
    Answers,
    /// It stays as it was sent.
    Failed,
}

/// A browser with one fresh tab.
pub struct Browser {
    pub(crate) session: Session,
}

/// Browsers whose tests are done. To start one takes a second, a new tab a tenth of it.
static IDLE: Mutex<Vec<Session>> = Mutex::new(Vec::new());

impl Default for Browser {
    /// An empty tab, 1280 × 900 pixels.
    fn default() -> Self {
        Self::with_scripts(true)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("the console said: {:#?}", self.session.log());
            self.session.quit();
        } else {
            IDLE.lock().unwrap_or_else(PoisonError::into_inner).push(self.session.clone());
        }
    }
}

/// Pages.
impl Browser {
    /// An empty tab in which no page runs its scripts; [`Self::script`] still does.
    pub fn without_scripts() -> Self {
        Self::with_scripts(false)
    }

    fn with_scripts(are_run: bool) -> Self {
        let idle = {
            let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
            let fitting = idle.iter().position(|session| session.runs_scripts() == are_run);
            fitting.map(|index| idle.swap_remove(index))
        };
        let session = idle.unwrap_or_else(|| Session::start(are_run));
        session.renew();
        Self { session }
    }

    /// A fresh tab with this page, which has loaded but may not answer yet.
    pub fn open(url: &str) -> Self {
        let browser = Self::default();
        browser.visit(url);
        browser
    }

    /// Goes to a page.
    pub fn visit(&self, url: &str) {
        self.session.post("url", &json!({ "url": url }));
    }

    /// Goes one step back in the history.
    pub fn back(&self) {
        self.session.post("back", &json!({}));
    }

    /// Goes one step forward in the history.
    pub fn forward(&self) {
        self.session.post("forward", &json!({}));
    }

    /// Loads the page anew.
    pub fn reload(&self) {
        self.session.post("refresh", &json!({}));
    }

    /// Closes the page and opens an empty one.
    pub fn leave(&self) {
        self.session.renew();
    }

    /// Turns to the document in a frame.
    pub fn enter_frame(&self, css: &str) {
        self.session.post("frame", &json!({ "id": self.session.element(css) }));
    }

    /// Turns to the document that holds all frames.
    pub fn leave_frames(&self) {
        self.session.post("frame", &json!({ "id": null }));
    }

    /// Waits until the page has said whether it answers.
    pub fn ready(&self) -> Ready {
        match self.wait_for("return document.documentElement.dataset.ready ?? null").as_str() {
            Some("failed") => Ready::Failed,
            _ => Ready::Answers,
        }
    }
}

/// What is on the page.
impl Browser {
    /// What a script gives: `return document.title`.
    pub fn script(&self, script: &str) -> Value {
        self.session.script(script)
    }

    /// Waits until a script gives anything but `null` and `false`, which comes back.
    pub fn wait_for(&self, script: &str) -> Value {
        let start = Instant::now();
        loop {
            match self.session.ask(script) {
                Ok(value) if value != Value::Null && value != Value::Bool(false) => return value,
                found => assert!(start.elapsed() < PATIENCE, "waited in vain for: {script}: {found:?}"),
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until a script gives this value.
    #[track_caller]
    pub fn expect(&self, script: &str, expected: impl Into<Value>) {
        let (start, expected) = (Instant::now(), Ok(expected.into()));
        loop {
            let found = self.session.ask(script);
            if found == expected {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "{script}: expected {expected:?}, found {found:?}");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// How many elements a CSS selector finds.
    pub fn count(&self, css: &str) -> usize {
        let found = self.session.post("elements", &json!({ "using": "css selector", "value": css }));
        found.as_array().map_or(0, Vec::len)
    }

    /// The text that a reader sees in the first element found.
    pub fn text(&self, css: &str) -> String {
        self.script(&format!("return document.querySelector({}).innerText", json!(css)))
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// An attribute of the first element found.
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        let script = format!("return document.querySelector({}).getAttribute({})", json!(css), json!(name));
        self.script(&script).as_str().map(str::to_owned)
    }

    /// The part of the address after the path, with its question mark.
    pub fn query(&self) -> String {
        self.script("return location.search").as_str().unwrap_or_default().to_owned()
    }

    /// Warnings and errors in the console since last asked, each with its level; none in `WebKit`, whose driver does
    /// not tell: what needs them there [`needs!`](crate::needs) `Console`.
    pub fn complaints(&self) -> Vec<String> {
        let log = self.session.log().into_iter();
        log.filter(|(level, _)| matches!(level.as_str(), "WARNING" | "SEVERE"))
            .map(|(level, message)| format!("{level} {message}"))
            .collect()
    }

    /// Writes a picture of what is in view, as PNG, for a person to look at.
    pub fn picture(&self, path: &Path) {
        fs::write(path, decoded(&self.session.get("screenshot"))).expect("the picture can be written");
    }

    /// The page on A4 paper, as PDF; style sheets may ask for another size.
    /// It [`needs!`](crate::needs) `Paper`.
    pub fn paper(&self) -> Vec<u8> {
        demand(Ability::Paper);
        let page = json!({ "width": 21.0, "height": 29.7 });
        decoded(&self.session.post("print", &json!({ "page": page, "background": true })))
    }
}

/// What a reader does.
impl Browser {
    /// Clicks in the middle of the first element found.
    pub fn click(&self, css: &str) {
        self.session.click(css);
    }

    /// Clicks at a position in the window, in CSS pixels.
    pub fn click_at(&self, x: f64, y: f64) {
        self.point("mouse", &[(x, y)]);
    }

    /// Touches a position in the window, in CSS pixels. It [`needs!`](crate::needs) `Touch`.
    pub fn tap_at(&self, x: f64, y: f64) {
        demand(Ability::Touch);
        self.point("touch", &[(x, y)]);
    }

    /// Presses at the first position, moves through the others, and lets go at the last.
    pub fn drag(&self, positions: &[(f64, f64)]) {
        self.point("mouse", positions);
    }

    /// Presses keys one after another where the focus is; see [`crate::keys`] for those that print nothing.
    pub fn press(&self, keys: &str) {
        let press =
            |key: char| [json!({"type": "keyDown", "value": key}), json!({"type": "keyUp", "value": key})];
        let actions: Vec<Value> = keys.chars().flat_map(press).collect();
        self.act(&json!({ "type": "key", "id": "keyboard", "actions": actions }));
    }

    fn point(&self, kind: &str, positions: &[(f64, f64)]) {
        let mut actions: Vec<Value> = positions
            .iter()
            .map(|(x, y)| json!({"type": "pointerMove", "duration": 20, "x": x, "y": y}))
            .collect();
        actions.insert(1, json!({"type": "pointerDown", "button": 0}));
        actions.push(json!({"type": "pointerUp", "button": 0}));
        let pointer = json!({ "pointerType": kind });
        self.act(&json!({ "type": "pointer", "id": kind, "parameters": pointer, "actions": actions }));
    }

    fn act(&self, source: &Value) {
        self.session.post("actions", &json!({ "actions": [source] }));
    }
}

/// What comes in base64.
fn decoded(value: &Value) -> Vec<u8> {
    BASE64_STANDARD.decode(value.as_str().expect("a text")).expect("the text is base64")
}
