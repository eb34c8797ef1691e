//! A page on another host that holds the site in a frame, and keeps what it hears from it.

use serde_json::{Value, json};

use crate::{Browser, Site};

/// An article with the map in it, open in a browser. The map's host and the article's are two origins.
pub struct Article {
    /// The browser, which looks at the article.
    pub browser: Browser,
    /// The host of the map.
    pub site: Site,
    _host: Site,
}

impl Article {
    /// An article with a frame of these attributes (`width="360" height="720"`) that shows the site with this
    /// query, and with a script of its own.
    pub fn open(site: Site, attributes: &str, query: &str, script: &str) -> Self {
        Self::open_in(Browser::default(), site, attributes, query, script)
    }

    /// The same, in a browser that has been used before.
    pub fn open_in(browser: Browser, site: Site, attributes: &str, query: &str, script: &str) -> Self {
        let page = format!(
            r#"<!doctype html><html lang="sv"><meta charset="utf-8"><title>Artikel</title><body style="margin: 0">
            <script>window.heard = []; addEventListener("message", event => heard.push(event.data)); {script}</script>
            <p>Text.</p><iframe title="Karta" style="border: 0" {attributes} src="{}"></iframe><p>Mer text.</p>"#,
            site.url(query)
        );
        let host = Site::serve().with_page("/article.html", &page);
        browser.visit(&host.host_url("/article.html"));
        Self { browser, site, _host: host }
    }

    /// The same, once the map answers. The browser looks at the article.
    pub fn answering(site: Site, attributes: &str, query: &str, script: &str) -> Self {
        let article = Self::open(site, attributes, query, script);
        article.browser.wait_for("return heard.some(data => data.type == 'ready')");
        article
    }

    /// Looks into the frame, and back out.
    pub fn within<T>(&self, look: impl FnOnce(&Browser) -> T) -> T {
        self.browser.enter_frame("iframe");
        let seen = look(&self.browser);
        self.browser.leave_frames();
        seen
    }

    /// What a script says within the frame.
    pub fn script_within(&self, script: &str) -> Value {
        self.within(|browser| browser.script(script))
    }

    /// Waits until a script says this within the frame.
    pub fn expect_within(&self, script: &str, expected: impl Into<Value>) {
        self.within(|browser| browser.expect(script, expected));
    }

    /// Has the article send something to the frame.
    pub fn send(&self, message: &Value) {
        self.browser
            .script(&format!("document.querySelector('iframe').contentWindow.postMessage({message}, '*')"));
    }

    /// Has the article ask for something, as the contract says.
    pub fn ask(&self, kind: &str, state: &Value) {
        self.send(&json!({ "source": "journalkartan-host", "v": 1, "type": kind, "state": state }));
    }

    /// All own messages of this type that the article has heard, oldest first.
    pub fn heard(&self, kind: &str) -> Vec<Value> {
        let script = format!(
            "return heard.filter(data => data.source == 'journalkartan' && data.v === 1 && data.type == '{kind}')"
        );
        self.browser.script(&script).as_array().cloned().unwrap_or_default()
    }
}
