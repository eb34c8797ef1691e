//! What a page may run and fetch, by its own policy: enough for all it does, and nothing that is put into it.

use std::thread;
use std::time::Duration;

use journalkartan_e2e::{Article, Browser, Site};
use serde_json::{Value, json};

/// Keeps what the policy stops, from the page's start on.
const WATCH: &str = "window.stopped = [];
    document.addEventListener('securitypolicyviolation', event => stopped.push(event.effectiveDirective + ' ' + event.blockedURI))";

fn stopped(browser: &Browser) -> Value {
    browser.script("return stopped")
}

fn watch(browser: &Browser) {
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": WATCH }));
}

#[test]
fn nothing_that_the_site_does_is_stopped() {
    let site = Site::serve();
    let browser = Browser::default();
    watch(&browser);
    for query in [
        "?ar=2021&region=14",
        "index.en.html?vy=rutnat",
        "?vy=tidslinje",
        "?vy=tabell&jamfor=2021",
        "?inbaddad=1",
    ] {
        browser.visit(&site.url(query));
        browser.ready();
        thread::sleep(Duration::from_millis(700));
        assert_eq!(stopped(&browser), json!([]), "{query}");
    }
    for page in ["underlag.html", "utveckling.en.html", "tidslinje.html", "tillganglighet.html"] {
        browser.visit(&site.url(page));
        thread::sleep(Duration::from_millis(300));
        assert_eq!(stopped(&browser), json!([]), "{page}");
    }
}

#[test]
fn it_holds_in_each_frame() {
    for attributes in ["", "sandbox=allow-scripts", "sandbox='allow-scripts allow-same-origin'"] {
        let attributes = format!("width=360 height=900 {attributes}");
        let article = Article::answering(Site::serve().open_to_any_origin(), &attributes, "?inbaddad=1", "");
        article.ask("set", &json!({ "ar": 2021, "region": "14" }));
        article.browser.wait_for("return heard.some(data => data.type == 'state')");
        article.within(|browser| {
            browser.script(WATCH);
            put_in(browser);
            browser.expect("return stopped.length >= 3 && window.harm === undefined", true);
        });
    }
}

/// Puts a script and a picture of others into the page, as someone might who found a way.
fn put_in(browser: &Browser) {
    browser.script(
        "const script = document.createElement('script');
        script.textContent = 'window.harm = 1';
        const other = document.createElement('script');
        other.src = 'http://127.0.0.1:9/harm.js';
        const picture = new Image();
        picture.setAttribute('onerror', 'window.harm = 2');
        picture.src = 'http://127.0.0.1:9/harm.png';
        document.body.append(script, other, picture)",
    );
}

#[test]
fn what_is_put_into_the_page_is_stopped() {
    let browser = Browser::answering(&Site::serve(), "?ar=2021");
    browser.script(WATCH);
    put_in(&browser);
    browser.script(
        "fetch('http://127.0.0.1:9/told').catch(() => 0);
        const frame = document.createElement('iframe');
        frame.src = 'http://127.0.0.1:9/';
        const base = document.createElement('base');
        base.href = 'http://127.0.0.1:9/';
        document.body.append(frame);
        document.head.append(base)",
    );
    for what in [
        "script-src-elem inline",
        "script-src-elem http://127.0.0.1:9/harm.js",
        "script-src-attr inline",
        "img-src http://127.0.0.1:9/harm.png",
        "connect-src http://127.0.0.1:9/told",
        "frame-src http://127.0.0.1:9",
        "base-uri http://127.0.0.1:9/",
    ] {
        browser.wait_for(&format!("return stopped.some(line => line.startsWith({}))", json!(what)));
    }
    assert_eq!(browser.script("return window.harm ?? null"), json!(null));
}
