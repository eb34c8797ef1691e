//! After one visit the site needs no network, and says so.

use journalkartan_e2e::{Browser, Fault, Ready, Site, built_site, needs};
use serde_json::json;

const READY: &str = "[data-offline='ready']";
const CUT: &str = "[data-offline='cut']";

/// A reader's browser after one visit, of which the page is still open.
fn visited(site: &Site, query: &str) -> Browser {
    site.hand_out_worker(true);
    let browser = Browser::answering(site, query);
    says(&browser, READY);
    browser
}

/// Waits until the page says this, and gives what it says.
fn says(browser: &Browser, line: &str) -> String {
    browser
        .wait_for(&format!("return document.querySelector({} + ' p')?.textContent || null", json!(line)))
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn every_page_and_every_file_is_there_without_a_network() {
    let site = Site::serve_in("/kartor/journal/");
    let browser = visited(&site, "");
    site.cut();
    let files = offline::files(&built_site()).expect("the built site can be read");
    let pages: Vec<_> = files
        .keys()
        .filter(|file| file.rsplit_once('.').is_some_and(|(_, ending)| ending == "html"))
        .collect();
    assert!(16 <= pages.len(), "{pages:?}");
    let mut missing = Vec::new();
    for page in pages {
        browser.visit(&site.url(page));
        let line = says(&browser, CUT);
        missing.extend(led_to(&browser, &site).into_iter().filter(|file| !files.contains_key(file)));
        let day = if page.contains(".en.") { " November 20" } else { " november 20" };
        assert!(line.contains(day), "{page}: {line}");
        assert!(
            browser
                .script("return document.title")
                .as_str()
                .is_some_and(|title| title.contains("Journalkartan"))
        );
    }
    assert_eq!(missing, Vec::<String>::new());
    let names = json!(files.keys().collect::<Vec<_>>());
    browser.script(&format!(
        "Promise.all({names}.map(file => fetch(file).then(answer => answer.ok, () => false))).then(all => window.all = all)"
    ));
    browser.expect("return window.all?.every(isThere => isThere) ?? null", true);
    // What is not listed is not there.
    browser.script("fetch('bilder/forandring.gif').catch(() => window.missing = true)");
    browser.expect("return window.missing ?? null", true);
}

/// The files of the site that the page uses or leads to, but for what is told to those who preview links, and the
/// ready pictures.
fn led_to(browser: &Browser, site: &Site) -> Vec<String> {
    let script = format!(
        "return [...document.querySelectorAll('[href]:not([type*=oembed], svg *), [src]')]
            .map(element => (element.href ?? element.src).split(/[?#]/)[0])
            .filter(address => address.startsWith({0}) && !address.includes('/bilder/'))
            .map(address => address.slice({0}.length) || 'index.html')",
        json!(site.url(""))
    );
    serde_json::from_value(browser.script(&script)).expect("a list of files")
}

#[test]
fn the_map_answers_without_a_network() {
    let site = Site::serve();
    let browser = visited(&site, "");
    site.cut();
    browser.visit(&site.url("?ar=2021&vard=sjukhus&utm_source=x"));
    assert_eq!(browser.ready(), Ready::Answers);
    assert_eq!(browser.year(), "2021");
    browser.settled();
    browser.click_region("25");
    browser.wait_for("return document.querySelector('[data-panel] [data-dossier] a') != null");
    says(&browser, CUT);
    browser.click(&format!("{CUT} button"));
    browser.click("[data-share]");
    browser.wait_for("return document.querySelector('#dela img')?.src.startsWith('blob:') || null");
    browser.visit(&site.url("?sprak=en&vy=tidslinje"));
    assert_eq!(browser.ready(), Ready::Answers);
    assert_eq!(says(&browser, CUT).split('.').next(), Some("The network does not answer"));
    browser.visit(&site.url("?fryst=2024-10-31"));
    browser.wait_for("return document.querySelector('[data-frozen]') != null");
    browser.visit(&site.url("kort.html?region=14"));
    assert!(browser.text("article[data-card='14']").contains("Västra Götaland"));
}

#[test]
fn the_page_says_once_that_it_needs_no_network() {
    let site = Site::serve();
    let browser = visited(&site, "index.en.html");
    assert_eq!(says(&browser, READY), "This site now also works without a network.");
    browser.press(journalkartan_e2e::keys::TAB);
    browser.click(&format!("{READY} button"));
    assert_eq!(browser.count("[data-offline]"), 0);
    browser.visit(&site.url("underlag.html"));
    browser.wait_for(
        "return performance.getEntriesByType('resource').some(entry => entry.name.includes('/offline-'))",
    );
    // What would say it comes after the worker has answered that it is there.
    browser.script("navigator.serviceWorker.ready.then(() => setTimeout(() => window.later = true, 300))");
    browser.expect("return window.later ?? null", true);
    assert_eq!(browser.count("[data-offline]"), 0);
}

#[test]
fn the_line_follows_the_network_while_the_page_is_open() {
    needs!(DeveloperTools);
    let site = Site::serve();
    let browser = visited(&site, "");
    browser.reload();
    browser.wait_for("return navigator.serviceWorker.controller != null");
    browser.settled();
    let network = |offline: bool| {
        let conditions =
            json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        browser.cdp("Network.enable", &json!({}));
        browser.cdp("Network.emulateNetworkConditions", &conditions);
    };
    // The page listens once its script is there.
    browser.wait_for(
        "return performance.getEntriesByType('resource').some(entry => entry.name.includes('/offline-'))",
    );
    network(true);
    says(&browser, CUT);
    network(false);
    browser.expect("return document.querySelector('[data-offline]') == null", true);
}

#[test]
fn the_line_moves_nothing_and_leaves_the_map_in_sight() {
    const TOP: &str = "return document.querySelector('svg[data-map]').getBoundingClientRect().top";
    let site = Site::serve();
    let browser = visited(&site, "");
    site.cut();
    for (width, height) in [(320, 568), (390, 844), (768, 1024), (1280, 900)] {
        for query in ["", "?sprak=en"] {
            browser.resize(width, height);
            browser.visit(&site.url(query));
            assert_eq!(browser.ready(), Ready::Answers);
            says(&browser, CUT);
            browser.settled();
            let line = browser.script(&format!(
                "const line = document.querySelector(\"{CUT}\");
                const small = [...line.querySelectorAll('button')].map(one => one.getBoundingClientRect())
                    .filter(({{ width, height }}) => width < 44 || height < 44);
                return [line.getBoundingClientRect().bottom, small.length, line.scrollWidth > innerWidth]"
            ));
            let (bottom, top) = (line[0].as_f64().expect("a number"), browser.script(TOP));
            let case = format!("{width} x {height} {query}: {line} {top}");
            assert!(bottom <= top.as_f64().expect("a number"), "the line lies over the map: {case}");
            assert_eq!((&line[1], &line[2]), (&json!(0), &json!(false)), "{case}");
            browser.click(&format!("{CUT} button"));
            assert_eq!(browser.script(TOP), top, "the map has moved: {case}");
        }
    }
}

#[test]
fn everyone_can_read_and_dismiss_the_line() {
    needs!(Axe, Preferences);
    let site = Site::serve();
    let browser = visited(&site, "");
    assert_eq!(browser.axe(), []);
    browser.resize(320, 568);
    browser.prefer(&[("prefers-color-scheme", "dark")]);
    browser.visit(&site.url("dela.html"));
    site.cut();
    browser.reload();
    says(&browser, CUT);
    assert_eq!(browser.axe(), []);
}

/// A browser takes no answer for a page that was led elsewhere on its way.
#[test]
fn pages_that_the_host_has_elsewhere_are_there_too() {
    let site = Site::serve().with_fault(".html", Fault::Moved);
    let browser = visited(&site, "");
    site.cut();
    browser.visit(&site.url("underlag.html"));
    says(&browser, CUT);
}

#[test]
fn nothing_happens_where_nothing_can_be_kept() {
    needs!(DeveloperTools);
    let check = |script: &str| {
        let site = Site::serve();
        site.hand_out_worker(true);
        let browser = Browser::default();
        browser.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }));
        browser.visit(&site.url(""));
        assert_eq!(browser.ready(), Ready::Answers);
        browser.wait_for(
            "return performance.getEntriesByType('resource').some(entry => entry.name.includes('/offline-'))",
        );
        browser.settled();
        assert_eq!(browser.complaints(), [""; 0], "{script}");
        assert_eq!(browser.count("[data-offline]"), 0, "{script}");
        assert!(!site.requested().iter().any(|path| path.ends_with("sw.js")), "{script}");
    };
    check("Object.defineProperty(navigator, 'serviceWorker', { value: undefined })");
    check(
        "Object.defineProperty(navigator, 'serviceWorker', { get() { throw new DOMException('', 'SecurityError') } })",
    );
    check(
        "ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('', 'SecurityError'))",
    );
    check("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
}

#[test]
fn a_host_without_the_worker_keeps_nothing() {
    let site = Site::serve().with_fault("/sw.js", Fault::Missing);
    site.hand_out_worker(true);
    let browser = Browser::answering(&site, "");
    browser.settled();
    site.expect_request("/sw.js");
    // The browser itself names the file that is missing; the page has nothing to say.
    let complaints = browser.complaints();
    assert!(complaints.iter().all(|line| line.contains("404")), "{complaints:?}");
    assert_eq!(browser.count("[data-offline]"), 0);
}

#[test]
fn a_host_that_takes_the_worker_away_takes_back_what_was_kept() {
    let site = Site::serve();
    let browser = visited(&site, "");
    browser.script("return caches.open('another').then(() => true)");
    site.hand_out_worker(false);
    browser.visit(&site.url("underlag.html"));
    let kept = "window.kept = null;
        Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then(kept => window.kept = kept.map(list => list.length));";
    browser.wait_for(&format!(
        "{kept} return new Promise(done => setTimeout(() => done(String(window.kept) == '1,0'), 50))"
    ));
    browser.leave();
    browser.visit(&site.url(""));
    assert_eq!(browser.script("return navigator.serviceWorker.controller"), json!(null));
}

#[test]
fn the_site_can_be_installed() {
    needs!(DeveloperTools);
    let site = Site::serve_in("/kartor/journal/");
    site.hand_out_worker(true);
    for (query, start) in
        [("", ""), ("index.en.html", "index.en.html"), ("underlag.en.html", "index.en.html")]
    {
        let browser = Browser::open(&site.url(query));
        let found = browser.cdp("Page.getAppManifest", &json!({}));
        assert_eq!(found["errors"], json!([]), "{query}");
        let manifest: serde_json::Value =
            serde_json::from_str(found["data"].as_str().unwrap_or_default()).expect("the manifest is JSON");
        assert_eq!(found["manifest"]["scope"], json!(site.url("")), "{found}");
        assert_eq!(found["manifest"]["startUrl"], json!(site.url(start)), "{query}");
        assert_eq!(manifest["lang"], json!(browser.script("return document.documentElement.lang")));
        let errors = browser.cdp("Page.getInstallabilityErrors", &json!({}));
        assert_eq!(errors["installabilityErrors"], json!([]), "{query}");
        assert_eq!(browser.complaints(), [""; 0], "{query}");
    }
}
