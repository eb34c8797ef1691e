//! Chromium by chromedriver, whose own commands are `goog/cdp/execute` and `se/log`.

use std::env;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::driver::Driver;
use crate::session::Session;

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

pub(crate) fn driver() -> Driver {
    Driver::start("chromedriver", "exec chromedriver --port=0")
}

pub(crate) fn capabilities() -> Value {
    let mut options = json!({ "args": ARGUMENTS });
    if let Some(binary) = browser() {
        options["binary"] = json!(binary);
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL" },
    })
}

pub(crate) fn cdp(session: &Session, command: &str, parameters: &Value) -> Value {
    session.post("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
}

/// Also smaller than a window can be.
pub(crate) fn resize(session: &Session, width: u16, height: u16) {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    cdp(session, "Emulation.setDeviceMetricsOverride", &size);
}

pub(crate) fn prefer(session: &Session, features: &[(&str, &str)]) {
    let features: Vec<Value> =
        features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
    cdp(session, "Emulation.setEmulatedMedia", &json!({ "features": features }));
}

pub(crate) fn print(session: &Session) {
    cdp(session, "Emulation.setEmulatedMedia", &json!({ "media": "print" }));
}

pub(crate) fn run_scripts(session: &Session, are_run: bool) {
    cdp(session, "Emulation.setScriptExecutionDisabled", &json!({ "value": !are_run }));
}

/// What the console has been told since last asked: pairs of level and message.
pub(crate) fn log(session: &Session) -> Vec<(String, String)> {
    let entries = session.post("se/log", &json!({ "type": "browser" }));
    let text = |entry: &Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
    let entries = entries.as_array().map(Vec::as_slice).unwrap_or_default();
    entries.iter().map(|entry| (text(entry, "level"), text(entry, "message"))).collect()
}

/// The first browser on the search path; chromedriver knows only some of the names.
fn browser() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<_> = env::split_paths(&path).collect();
    let candidates = BROWSERS.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    candidates.into_iter().find(|path| path.is_file())
}
