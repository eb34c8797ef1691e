//! What the client does to the page that was sent: nothing that a reader would notice.

use journalkartan_e2e::{Browser, Site, keys, needs};
use serde_json::{Value, json};

/// Queries of the default state and of some others.
const QUERIES: [&str; 4] =
    ["", "?ar=2021&region=14", "?lage=planerat&ar=2025&vard=primar", "?system=cosmic&tema=mork&ar=sista"];

/// The page's own part without the marks that only the client reads.
const PAGE: &str = "
    const page = document.getElementById('app').cloneNode(true);
    const marks = document.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (marks.nextNode()) found.push(marks.currentNode);
    found.forEach(mark => mark.remove());
    // Without the client the tour is a page of its own.
    page.querySelectorAll('[data-tour]').forEach(link => link.removeAttribute('href'));
    // What comes from the other pages may have come already.
    page.querySelector('[data-waiting]')?.removeAttribute('data-waiting');
    page.querySelectorAll('[data-timeline] > *, [data-orders] > *, .labels:is(.south, .tiles), optgroup').forEach(late => late.remove());
    return page.innerHTML";

/// The outlines of the regions, then those of the borders.
const OUTLINES: &str = "
    const outlines = css => [...document.querySelectorAll(css)].map(path => path.getAttribute('d') ?? '');
    return [outlines('path[data-region]'), outlines('.borders path')]";

/// What stands in the page before any script has run.
fn as_sent(site: &Site, script: &str) -> Value {
    let browser = Browser::without_scripts();
    browser.visit(&site.url(""));
    browser.script(script)
}

#[test]
fn the_page_that_answers_is_the_page_that_was_sent() {
    let site = Site::serve();
    let sent = as_sent(&site, PAGE);
    assert_eq!(Browser::answering(&site, "").script(PAGE), sent);
}

#[test]
fn no_state_makes_the_client_complain() {
    needs!(Console);
    let site = Site::serve();
    for query in QUERIES {
        let browser = Browser::answering(&site, query);
        assert_eq!(browser.complaints(), [""; 0], "{query}");
    }
}

/// The client carries no outlines: `src/app/outline.rs`.
#[test]
fn outlines_stay_as_they_were_sent() {
    let site = Site::serve();
    let sent = as_sent(&site, OUTLINES);
    let regions = sent[0].as_array().expect("a list");
    assert_eq!(regions.len(), 21);
    assert!(regions.iter().all(|outline| outline.as_str().is_some_and(|outline| outline.starts_with('M'))));
    for query in QUERIES {
        let browser = Browser::answering(&site, query);
        assert_eq!(browser.script(OUTLINES), sent, "{query}");
        browser.focus("#year");
        browser.press(&keys::LEFT.repeat(3));
        assert_eq!(browser.script(OUTLINES), sent, "{query}, three years earlier");
        assert_eq!(
            browser.script("return document.querySelector('svg[data-map]').viewBox.baseVal.width > 100"),
            json!(true)
        );
    }
}

#[test]
fn everything_that_is_loaded_lies_in_the_folder_of_the_site() {
    let site = Site::serve_in("/kartor/journal/");
    let browser = Browser::answering(&site, "?region=14");
    browser.wait_for("return document.querySelector('[data-dossier] a') != null");
    let loaded = browser.script("return performance.getEntriesByType('resource').map(entry => entry.name)");
    let loaded = loaded.as_array().expect("a list");
    assert!(3 <= loaded.len(), "script, client and dossiers: {loaded:?}");
    for address in loaded {
        assert!(
            address.as_str().is_some_and(|address| address.starts_with(&site.url(""))),
            "loaded {address}"
        );
    }
}

#[test]
fn nothing_is_kept_on_the_device_of_the_reader() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?tema=mork");
    browser.click_region("14");
    browser.click(".step[aria-label='Året före']");
    let kept = "return indexedDB.databases().then(bases =>
        [localStorage.length, sessionStorage.length, document.cookie.length, bases.length])";
    assert_eq!(browser.script(kept), json!([0, 0, 0, 0]));
}
