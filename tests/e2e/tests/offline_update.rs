//! A newer version comes whole, at the next visit or when the reader asks for it.

use journalkartan_e2e::{Browser, Newer, Ready, Site};
use serde_json::{Value, json};

const READY: &str = "[data-offline='ready'] p";
const NEWER: &str = "[data-offline='newer']";

/// Every page of the site, and whether it is of the newer version.
const ALL: &str = "
    const pages = ['./', 'index.en.html', 'underlag.html', 'underlag.en.html', 'dela.html', 'kort.html'];
    window.all = null;
    Promise.all(pages.map(page => fetch(page).then(answer => answer.text()).then(text => text.includes('name=newer>'))))
        .then(all => window.all = all)";

/// A page of the same host that is not the site's: from there a test sees what the browser has kept.
const OUTSIDE: &str = "/outside.html";

fn serve() -> Site {
    Site::serve_in("/site/").with_page(OUTSIDE, "<!doctype html><title>Outside</title>")
}

fn visited(site: &Site) -> Browser {
    site.hand_out_worker(true);
    let browser = Browser::answering(site, "");
    waits(&browser, READY);
    browser.leave();
    browser.visit(&site.url("?ar=2021"));
    assert_eq!(browser.ready(), Ready::Answers);
    assert_eq!(browser.script("return navigator.serviceWorker.controller != null"), json!(true));
    browser
}

fn waits(browser: &Browser, css: &str) {
    browser.wait_for(&format!("return document.querySelector({})?.textContent || null", json!(css)));
}

/// Closes the last page of the site, and waits until the browser has taken notice.
fn leave(browser: &Browser, site: &Site) {
    browser.leave();
    browser.visit(&site.host_url(OUTSIDE));
    browser.wait_for(
        "return navigator.serviceWorker.getRegistration('/site/').then(({ waiting, active }) =>
            !waiting && active.state == 'activated')",
    );
}

/// Loads the page anew as a reader does; Firefox's driver would pass the worker by.
fn reload(browser: &Browser) {
    browser.script("window.before = ''; setTimeout(() => location.reload())");
    browser.wait_for("return window.before == null && document.readyState == 'complete'");
}

/// The page that is open and all that it could fetch is of the newer version, or none of it.
#[track_caller]
fn whole(browser: &Browser, is_newer: bool) {
    assert_eq!(browser.script(Newer::IS_SHOWN), json!(is_newer), "the page itself");
    browser.script(ALL);
    let found = browser.wait_for("return window.all");
    assert_eq!(found, Value::from(vec![is_newer; 6]));
}

/// How many entries each cache of this host holds.
const KEPT: &str = "return caches.keys().then(names => Promise.all(names.sort().map(async name =>
    [name, (await (await caches.open(name)).keys()).length])))";

#[test]
fn a_newer_version_comes_at_the_next_visit() {
    let (site, newer) = (serve(), Newer::build());
    let browser = visited(&site);
    browser.script("return caches.open('another').then(cache => cache.put('./other', new Response('')))");
    let before = browser.script(KEPT);
    site.deploy(newer.folder(), &[""]);
    browser.visit(&site.url("?ar=2022"));
    waits(&browser, NEWER);
    whole(&browser, false);
    reload(&browser);
    waits(&browser, NEWER);
    whole(&browser, false);
    leave(&browser, &site);
    browser.visit(&site.url(""));
    assert_eq!(browser.ready(), Ready::Answers);
    whole(&browser, true);
    // What only the earlier version had is gone; what belongs to others is not.
    assert_eq!(before[0], json!(["another", 1]), "{before}");
    browser.expect(KEPT, before);
    // Without a network too.
    site.cut();
    browser.visit(&site.url("underlag.html"));
    whole(&browser, true);
}

#[test]
fn only_what_is_new_is_fetched() {
    let (site, newer) = (serve(), Newer::build());
    let browser = visited(&site);
    let before = site.requested().len();
    site.deploy(newer.folder(), &[""]);
    browser.visit(&site.url("?ar=2022"));
    waits(&browser, NEWER);
    let mut fetched: Vec<_> = site.requested().split_off(before);
    fetched.retain(|path| path != "/site/sw.js" && path != "/favicon.ico");
    assert!(fetched.iter().any(|path| path == "/site/underlag.html"), "{fetched:?}");
    assert!(fetched.iter().all(|path| path.contains(".html")), "{fetched:?}");
}

#[test]
fn a_reader_may_have_the_newer_version_at_once() {
    let (site, newer) = (serve(), Newer::build());
    let browser = visited(&site);
    site.deploy(newer.folder(), &[""]);
    browser.visit(&site.url("?ar=2022&region=14"));
    waits(&browser, "[data-offline='newer'] .act");
    browser.click("[data-offline='newer'] .act");
    browser.expect(Newer::IS_SHOWN, true);
    assert_eq!(browser.ready(), Ready::Answers);
    assert_eq!(browser.query(), "?ar=2022&region=14");
    whole(&browser, true);
}

/// Another page of the earlier version would be left without its files.
#[test]
fn while_another_page_is_open_the_newer_version_waits() {
    let (site, newer) = (serve(), Newer::build());
    let browser = visited(&site);
    browser.visit(&site.url("dela.html"));
    site.deploy(newer.folder(), &[""]);
    // Opened by the page, as a reader opens a link in a window of its own.
    browser.script("window.other = open('./')");
    browser
        .wait_for("return other.document?.querySelector(\"[data-offline='newer'] p\")?.textContent || null");
    // Had it been alone it would have been told by now: the worker answers in turn.
    browser.script(
        "const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => window.alone = data;
        navigator.serviceWorker.getRegistration().then(({ waiting }) => waiting.postMessage('take over', [port2]))",
    );
    browser.expect("return window.alone ?? null", false);
    assert_eq!(browser.script("return other.document.querySelector('.act')"), json!(null));
    whole(&browser, false);
    browser.script("other.close()");
}

/// The worker is of one version while some files are of the other.
#[test]
fn a_deployment_in_between_leaves_the_earlier_version_whole() {
    let (site, newer) = (serve(), Newer::build());
    let browser = visited(&site);
    site.deploy(newer.folder(), &["sw.js", "index.html", "underlag.html"]);
    browser.visit(&site.url("?ar=2022"));
    browser.wait_for(
        "return performance.getEntriesByType('resource').some(entry => entry.name.includes('/offline-'))",
    );
    fails(&browser);
    assert_eq!(browser.count(NEWER), 0);
    whole(&browser, false);
    browser.leave();
    browser.visit(&site.url("?ar=2023"));
    whole(&browser, false);
    // Once it is done, it comes.
    site.deploy(newer.folder(), &[""]);
    browser.visit(&site.url("?ar=2024"));
    waits(&browser, NEWER);
    leave(&browser, &site);
    browser.visit(&site.url(""));
    whole(&browser, true);
}

/// Waits until an update has been tried and given up.
fn fails(browser: &Browser) {
    browser.script(
        "navigator.serviceWorker.getRegistration().then(registration => {
            registration.addEventListener('updatefound', () => {
                const worker = registration.installing;
                worker.addEventListener('statechange', () => window.state = worker.state);
            });
            registration.update();
        })",
    );
    browser.expect("return window.state ?? null", "redundant");
}

#[test]
fn a_first_visit_in_the_middle_of_a_deployment_keeps_nothing() {
    let (site, newer) = (serve(), Newer::build());
    site.hand_out_worker(true);
    site.deploy(newer.folder(), &["underlag.html"]);
    let browser = Browser::answering(&site, "");
    browser.script(
        "navigator.serviceWorker.register('sw.js').then(registration => {
            const worker = registration.installing;
            worker.addEventListener('statechange', () => window.state = worker.state);
        })",
    );
    browser.expect("return window.state ?? null", "redundant");
    assert_eq!(browser.count("[data-offline]"), 0);
    site.deploy(newer.folder(), &[]);
    browser.reload();
    waits(&browser, READY);
}
