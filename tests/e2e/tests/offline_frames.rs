//! Within another page nothing is kept, and what is kept is not shown.

use journalkartan_e2e::{Article, Browser, Newer, Ready, Site};
use serde_json::json;

const SIZE: &str = "width=\"360\" height=\"720\"";

/// A reader's browser after one visit, of which the page has been closed.
fn visited(site: &Site) -> Browser {
    site.hand_out_worker(true);
    let browser = Browser::answering(site, "");
    browser.wait_for("return document.querySelector(\"[data-offline='ready'] p\")?.textContent || null");
    browser.leave();
    browser
}

/// The worker's script was not asked for, nor what would ask for it.
#[track_caller]
fn keeps_nothing(site: &Site) {
    let asked = site.requested();
    let of_offline = asked.iter().find(|path| path.ends_with("/sw.js") || path.contains("/offline-"));
    assert_eq!(of_offline, None);
}

#[test]
fn a_frame_keeps_nothing() {
    for attributes in ["", "sandbox=\"allow-scripts\"", "sandbox=\"allow-scripts allow-same-origin\""] {
        for query in ["?inbaddad=1", ""] {
            let site = Site::serve().open_to_any_origin();
            site.hand_out_worker(true);
            let article = Article::open(site, &format!("{SIZE} {attributes}"), query, "");
            article.within(|browser| {
                assert_eq!(browser.ready(), Ready::Answers);
                browser.wait_for("return document.readyState == 'complete'");
                browser.settled();
            });
            keeps_nothing(&article.site);
            let complaints = article.browser.complaints();
            assert!(!complaints.iter().any(|line| line.to_lowercase().contains("service")), "{complaints:?}");
        }
    }
}

#[test]
fn pages_beside_the_map_keep_nothing_in_a_frame() {
    let site = Site::serve();
    site.hand_out_worker(true);
    let article = Article::open(site, SIZE, "kort.html?region=14&inbaddad=1", "");
    article.expect_within("return document.readyState", "complete");
    article.browser.wait_for("return heard.some(data => data.type == 'height')");
    keeps_nothing(&article.site);
}

#[test]
fn a_page_without_its_surroundings_keeps_nothing() {
    let site = Site::serve();
    site.hand_out_worker(true);
    let browser = Browser::answering(&site, "?inbaddad=1");
    browser.wait_for("return document.readyState == 'complete'");
    browser.settled();
    keeps_nothing(&site);
}

/// The newer version is deployed, the earlier one kept: a frame shows the newer one, all of it from the network.
#[test]
fn a_frame_is_served_by_the_network() {
    for query in ["?inbaddad=1", "?ar=2021"] {
        let (site, newer) = (Site::serve(), Newer::build());
        let browser = visited(&site);
        site.deploy(newer.folder(), &[""]);
        let before = site.requested().len();
        let article = Article::open_in(browser, site, SIZE, query, "");
        article.within(is_from_the_network);
        all_asked(&article.site, before);
    }
}

#[test]
fn a_page_without_its_surroundings_is_served_by_the_network() {
    let (site, newer) = (Site::serve(), Newer::build());
    let browser = visited(&site);
    site.deploy(newer.folder(), &[""]);
    let before = site.requested().len();
    browser.visit(&site.url("?inbaddad=1"));
    is_from_the_network(&browser);
    all_asked(&site, before);
}

fn is_from_the_network(browser: &Browser) {
    assert_eq!(browser.ready(), Ready::Answers);
    browser.settled();
    assert_eq!(browser.script(Newer::IS_SHOWN), json!(true));
    // The worker is in charge of the page, and leaves it alone.
    assert_eq!(browser.script("return navigator.serviceWorker.controller != null"), json!(true));
}

/// Every part of the page was asked for since.
#[track_caller]
fn all_asked(site: &Site, before: usize) {
    let asked = site.requested().split_off(before);
    for ending in ["/", ".wasm", ".js", ".sv.txt", "/underlag.html"] {
        assert!(asked.iter().any(|path| path.ends_with(ending)), "{ending}: {asked:?}");
    }
}
