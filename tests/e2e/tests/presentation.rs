//! The presentation: large, with nothing but the story, steered by keys and clickers.

use journalkartan_e2e::{Article, Browser, Fault, Ready, Site, keys};
use serde_json::json;

const PRESENTED: &str = "return document.documentElement.dataset.presentation ?? ''";
const BLACK: &str =
    "return getComputedStyle(document.documentElement, '::after').backgroundColor === 'rgb(0, 0, 0)'";
const SEARCH: &str = "return location.search";

/// The sizes of all type that is seen, in pixels, with the text that has it; in the map, as it is drawn.
const SIZES: &str = "
    const seen = element => element.checkVisibility({ visibilityProperty: true }) && 0 < element.getBoundingClientRect().width;
    const sizes = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
        const element = node.parentElement;
        if (!node.data.trim() || !seen(element) || element.closest('.spoken, .told, .still, noscript, script, style, label')) continue;
        const drawing = element.closest('svg[data-map]');
        const scale = drawing ? drawing.getScreenCTM().a : 1;
        sizes.push([Math.round(parseFloat(getComputedStyle(element).fontSize) * scale * 10) / 10, node.data.trim()]);
    }
    return sizes;";

/// Waits until the style of the presentation is there.
fn presented(site: &Site, query: &str, width: u16, height: u16) -> Browser {
    let browser = Browser::open(&site.url("?utm_source=a"));
    browser.resize(width, height);
    browser.visit(&site.url(query));
    browser.wait_for("return document.documentElement.dataset.ready === 'true' && !('arriving' in document.documentElement.dataset)");
    browser.expect("return document.querySelector('.corner') !== null", true);
    browser.expect("return !document.querySelector('.top').checkVisibility()", true);
    browser
}

#[test]
fn all_type_is_large_and_the_year_enormous() {
    let site = Site::serve();
    for query in
        ["", "&ar=2012", "&steg=1", "&region=14", "&utsnitt=syd", "&vy=rutnat", "&vy=tidslinje", "&vy=tabell"]
    {
        let browser = presented(&site, &format!("?presentation=1{query}"), 1024, 768);
        browser.settled();
        let sizes = browser.script(SIZES);
        let sizes: Vec<(f64, String)> = serde_json::from_value(sizes).unwrap_or_default();
        assert!(sizes.len() > 20, "{query}: {sizes:?}");
        let small: Vec<_> = sizes.iter().filter(|(size, _)| *size < 24.0).collect();
        assert!(small.is_empty(), "{query}: {small:?}");
        let year = browser.script(
            "return parseFloat(getComputedStyle(document.querySelector('output[for=year]')).fontSize)",
        );
        assert!(year.as_f64().is_some_and(|size| 80.0 <= size), "{query}: {year}");
    }
}

#[test]
fn only_the_story_is_shown_and_it_fits_the_screen() {
    let site = Site::serve();
    for (query, width, height) in [
        ("?presentation=1", 1024, 768),
        ("?presentation=1&ar=2012", 1920, 1080),
        ("?presentation=1&sprak=en", 1280, 900),
    ] {
        let browser = presented(&site, query, width, height);
        for css in [".top", ".find", ".switches", ".room", "table", "#metod", "[data-late]", ".stage > nav"] {
            let script = format!("return document.querySelector({}).checkVisibility()", json!(css));
            assert_eq!(browser.script(&script), json!(false), "{css}");
        }
        let fits = "return document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight + 1";
        assert_eq!(browser.script(fits), json!(true), "{query}");
    }
}

#[test]
fn keys_and_clickers_turn_the_years() {
    let site = Site::serve();
    let browser = presented(&site, "?presentation=1&ar=2012", 1024, 768);
    let forward = [(keys::RIGHT, "2013"), (keys::DOWN, "2014"), (keys::PAGE_DOWN, "2015")];
    let back = [(keys::LEFT, "2014"), (keys::UP, "2013"), (keys::PAGE_UP, "2012")];
    for (key, year) in forward.into_iter().chain(back) {
        browser.press(key);
        browser.expect("return document.querySelector('output[for=year]').textContent", year);
    }
    browser.press(keys::RIGHT);
    browser.expect(SEARCH, "?ar=2013&presentation=1");
    // On the map and on the slider the same keys do the same.
    browser.focus_region("14");
    browser.press(keys::RIGHT);
    browser.expect(SEARCH, "?ar=2014&presentation=1");
    browser.focus("#year");
    browser.press(keys::RIGHT);
    browser.expect(SEARCH, "?ar=2015&presentation=1");
    browser.visit(&site.url("?presentation=1&ar=2030"));
    browser.expect("return document.querySelector('.corner') !== null", true);
    browser.press(keys::PAGE_DOWN);
    browser.press(keys::PAGE_UP);
    browser.expect(SEARCH, "?ar=2029&presentation=1");
}

#[test]
fn in_the_tour_they_turn_the_steps() {
    let site = Site::serve();
    let browser = presented(&site, "?presentation=1&steg=1", 1024, 768);
    let told = "return document.querySelector('.tour')?.dataset.told";
    browser.expect(told, "1");
    browser.press(keys::PAGE_UP);
    browser.press(keys::PAGE_DOWN);
    browser.expect(told, "2");
    assert_eq!(browser.query(), "?steg=2&presentation=1");
    browser.press(keys::LEFT);
    browser.expect(told, "1");
}

#[test]
fn on_a_still_page_no_key_turns_the_year_and_escape_leaves() {
    let site = Site::serve().with_fault(".wasm", Fault::Missing);
    let browser = Browser::open(&site.url("?presentation=1&ar=2012"));
    assert_eq!(browser.ready(), Ready::Failed);
    browser.wait_for("return document.querySelector('.corner') != null");
    browser.press(keys::PAGE_DOWN);
    assert_eq!(browser.query(), "?presentation=1&ar=2012");
    browser.press(keys::ESCAPE);
    browser.expect(SEARCH, "?presentation=");
}

#[test]
fn the_screen_goes_black_and_comes_back() {
    let site = Site::serve();
    let browser = presented(&site, "?ar=2012&presentation=1", 1024, 768);
    assert_eq!(browser.script(BLACK), json!(false));
    for (first, second) in [(".", "."), ("b", "B"), (".", keys::RIGHT), ("B", keys::ESCAPE)] {
        browser.press(first);
        browser.expect(BLACK, true);
        browser.press(second);
        browser.expect(BLACK, false);
    }
    browser.press(".");
    browser.expect(BLACK, true);
    browser.click_at(200.0, 300.0);
    browser.expect(BLACK, false);
    assert_eq!((browser.query().as_str(), browser.panel()), ("?ar=2012&presentation=1", None));
}

#[test]
fn a_link_begins_it_and_escape_leaves_it() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2012");
    assert_eq!(browser.script(PRESENTED), json!(""));
    browser.press(".");
    assert_eq!(browser.script(BLACK), json!(false), "the keys are those of the presentation alone");
    browser.click(".room a[href='?presentation=1']");
    browser.expect(PRESENTED, "true");
    browser.expect(SEARCH, "?ar=2012&presentation=1");
    browser.expect("return document.querySelector('.corner') !== null", true);
    // A browser that has filled the screen takes the key for itself; then leaving the full screen leaves it.
    browser.script("document.exitFullscreen?.().catch(() => {})");
    if browser.script(PRESENTED) == json!("true") {
        browser.press(keys::ESCAPE);
    }
    browser.expect(PRESENTED, "");
    browser.expect(SEARCH, "?ar=2012");
    assert_eq!(browser.count(".corner"), 0);
    browser.press(".");
    assert_eq!(browser.script(BLACK), json!(false));
    browser.back();
    browser.expect(PRESENTED, "true");
    browser.click(".corner a");
    browser.expect(PRESENTED, "");
}

#[test]
fn an_open_panel_is_closed_first() {
    let site = Site::serve();
    let browser = presented(&site, "?presentation=1&region=14", 1024, 768);
    browser.focus("[data-panel] .close");
    browser.press(keys::ESCAPE);
    browser.expect(SEARCH, "?presentation=1");
    assert_eq!(browser.script(PRESENTED), json!("true"));
}

#[test]
fn within_an_article_it_has_no_effect() {
    let article =
        Article::answering(Site::serve(), r#"width="600" height="1200""#, "?inbaddad=1&presentation=1", "");
    article.within(|browser| {
        browser.expect("return document.documentElement.dataset.arriving === undefined", true);
        assert_eq!(browser.count(".corner"), 0);
        let size = "return parseFloat(getComputedStyle(document.documentElement).fontSize) < 24";
        assert_eq!(browser.script(size), json!(true));
    });
}
