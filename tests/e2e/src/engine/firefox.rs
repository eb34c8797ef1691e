//! Firefox by geckodriver. What is not in `WebDriver` is done by scripts that see the browser's own window, which
//! geckodriver's command `moz/context` and its option `--allow-system-access` make possible.

use serde_json::{Value, json};

use crate::driver::Driver;
use crate::session::Session;

/// What the console says of pages of this machine goes into a list in the browser's window.
///
/// Errors of scripts and of policy come by the browser's console; what scripts tell the console stays in the
/// process of the page, and is sent from there. That layout was forced is left out: Firefox says so whenever
/// anything, also its driver, asks for a measure before layout began by itself, and whether or not a style sheet is
/// still awaited (`StartLayout` in its nsContentSink.cpp); the map carries its styles in the page.
const LISTEN: &str = r#"
    window.said = [];
    const isOurs = source => String(source).startsWith("http://127.0.0.1");
    const isForcedLayout = said => said.category == "Layout" && said.errorMessage.startsWith("Layout was forced");
    Services.console.registerListener({ observe(message) {
        if (message instanceof Ci.nsIScriptError && isOurs(message.sourceName) && !isForcedLayout(message))
            window.said.push([message.flags & Ci.nsIScriptError.warningFlag ? "WARNING" : "SEVERE",
                `${message.category}: ${message.errorMessage} ${message.sourceName}:${message.lineNumber}`]);
    } });
    Services.ppmm.addMessageListener("said", ({ data: [level, text, source] }) => {
        if (isOurs(source)) window.said.push([{ error: "SEVERE", warn: "WARNING" }[level] ?? "INFO", text]);
    });
    Services.ppmm.loadProcessScript("data:," + encodeURIComponent(`
        const listen = event => {
            const said = event.wrappedJSObject ?? event;
            const text = Array.from(said.arguments, argument => String(argument)).join(" ");
            Services.cpmm.sendAsyncMessage("said", [said.level, text, said.filename]);
        };
        Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage)
            .addLogEventListener(listen, Cc["@mozilla.org/systemprincipal;1"].createInstance(Ci.nsIPrincipal));`), true);"#;

/// The tab that is looked at, in a script that sees the browser's window.
const TAB: &str = "const tab = gBrowser.selectedBrowser;";

pub(crate) fn driver() -> Driver {
    Driver::start("geckodriver", "exec geckodriver --port 0 --allow-system-access")
}

pub(crate) fn capabilities() -> Value {
    let preferences = json!({
        // Firefox has no network here, and what it fetches for itself is no part of a test.
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "datareporting.healthreport.uploadEnabled": false,
        "app.normandy.enabled": false,
        // Else a process takes no script from us.
        "security.allow_parent_unrestricted_js_loads": true,
    });
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": { "args": ["-headless"], "prefs": preferences },
    })
}

/// What has to be done once when the browser has started.
pub(crate) fn prepare(session: &Session) {
    session.fit_window(1280, 900);
    within(session, LISTEN);
}

/// Also smaller than a window can be: what is smaller is the part of the window that holds the page.
pub(crate) fn resize(session: &Session, width: u16, height: u16) {
    const RESIZE: &str = "
        for (const [side, length] of [['width', WIDTH], ['height', HEIGHT]])
            for (const name of [side, `min-${side}`, `max-${side}`])
                tab.style.setProperty(name, `${length}px`, 'important');";
    let script = RESIZE.replace("WIDTH", &width.to_string()).replace("HEIGHT", &height.to_string());
    within(session, &format!("{TAB}{script}"));
    session.wait_until(&format!("top.innerWidth == {width} && top.innerHeight == {height}"));
}

pub(crate) fn prefer(session: &Session, features: &[(&str, &str)]) {
    /// For each feature that Firefox can be told of: the setting that states it, and its number for each value.
    type Setting = (&'static str, &'static str, &'static [(&'static str, u8)]);
    const SETTINGS: [Setting; 3] = [
        (
            "prefers-color-scheme",
            "layout.css.prefers-color-scheme.content-override",
            &[("dark", 0), ("light", 1)],
        ),
        ("prefers-reduced-motion", "ui.prefersReducedMotion", &[("no-preference", 0), ("reduce", 1)]),
        ("forced-colors", "browser.display.document_color_use", &[("none", 1), ("active", 2)]),
    ];
    for (name, setting, values) in SETTINGS {
        let wanted = features.iter().find(|(feature, _)| *feature == name);
        let number = wanted.and_then(|(_, wanted)| values.iter().find(|(value, _)| value == wanted));
        within(
            session,
            &match number {
                Some((_, number)) => format!("Services.prefs.setIntPref('{setting}', {number})"),
                None => format!("Services.prefs.clearUserPref('{setting}')"),
            },
        );
    }
    for (name, value) in features {
        session.wait_until(&format!("matchMedia('({name}: {value})').matches"));
    }
}

pub(crate) fn print(session: &Session) {
    within(session, &format!("{TAB} tab.browsingContext.mediumOverride = 'print'"));
    session.wait_until("matchMedia('print').matches");
}

/// What is told to all tabs holds for one test alone.
pub(crate) fn prepare_tab(session: &Session, runs_scripts: bool) {
    prefer(session, &[]);
    within(session, &format!("Services.prefs.setBoolPref('javascript.enabled', {runs_scripts})"));
}

/// What the console has been told since last asked: pairs of level and message.
pub(crate) fn log(session: &Session) -> Vec<(String, String)> {
    let said = within(session, "return window.said.splice(0)");
    serde_json::from_value(said).expect("pairs of level and message")
}

/// What a script gives that sees the browser's own window.
fn within(session: &Session, script: &str) -> Value {
    session.post("moz/context", &json!({ "context": "chrome" }));
    let value = session.script(script);
    session.post("moz/context", &json!({ "context": "content" }));
    value
}
