//! Back, forward and reload.

use journalkartan_e2e::{Browser, Shapes, Site};
use serde_json::json;

const QUERY: &str = "return location.search";

/// What a reader sees of the state.
fn look(browser: &Browser) -> (String, Option<String>, String, Shapes) {
    (browser.year(), browser.panel(), browser.text(".sentence"), browser.shapes())
}

#[test]
fn back_and_forward_go_through_what_the_reader_chose() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?utm_source=a");
    let mut looks = vec![(browser.query(), look(&browser))];
    let mut step = |act: &dyn Fn(), query: &str| {
        act();
        browser.expect(QUERY, query);
        looks.push((query.to_owned(), look(&browser)));
    };
    step(&|| browser.click_region("14"), "?region=14&utm_source=a");
    step(&|| browser.click(".step[aria-label='Året före']"), "?ar=2025&region=14&utm_source=a");
    step(
        &|| browser.click(".choices a[href='?lage=planerat']"),
        "?ar=2025&lage=planerat&region=14&utm_source=a",
    );
    step(&|| browser.click_region("12"), "?ar=2025&lage=planerat&region=12&utm_source=a");
    step(&|| browser.click(".panel .close"), "?ar=2025&lage=planerat&utm_source=a");
    for (query, seen) in looks.iter().rev().skip(1) {
        browser.back();
        browser.expect(QUERY, query.as_str());
        assert_eq!(&look(&browser), seen, "back to {query}");
    }
    for (query, seen) in looks.iter().skip(1) {
        browser.forward();
        browser.expect(QUERY, query.as_str());
        assert_eq!(&look(&browser), seen, "forward to {query}");
    }
}

#[test]
fn a_reload_changes_nothing() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    browser.click_region("14");
    browser.expect(QUERY, "?ar=2021&region=14");
    let seen = look(&browser);
    let entries = browser.script("return history.length");
    browser.reload();
    browser.ready();
    assert_eq!((look(&browser), browser.script("return history.length")), (seen, entries));
    browser.back();
    browser.expect(QUERY, "?ar=2021");
    browser.wait_for("return document.documentElement.dataset.ready == 'true'");
    assert_eq!((browser.year().as_str(), browser.panel()), ("2021", None));
}

#[test]
fn a_reader_who_left_for_the_sources_comes_back_to_the_same_state() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021&region=14");
    let seen = look(&browser);
    browser.click("[data-panel] .more a");
    browser
        .expect("return location.pathname + decodeURIComponent(location.hash)", "/underlag.html#region:14");
    assert_eq!(browser.script("return document.querySelector(':target') != null"), json!(true));
    browser.back();
    browser.ready();
    assert_eq!(look(&browser), seen);
}
