//! The page before the client has come: the map follows the slider, in the colours that the client would give, and what
//! else the reader does is done once the page answers.

use std::time::Duration;

use journalkartan_e2e::{Browser, Fault, Ready, Site, keys};
use serde_json::{Value, json};

const MODULE: &str = "_bg.wasm";

/// The classes of all layers of the map, in each year.
const LOOKS: &str = "return (async () => {
    const slider = document.getElementById('year');
    const looks = [];
    for (let year = 2005; year <= 2030; year++) {
        slider.value = year;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise(written => setTimeout(written));
        looks.push([...document.querySelectorAll('svg[data-map] .shapes > g')].map(layer => layer.getAttribute('class'))
            .concat(document.querySelector('.year output').textContent));
    }
    return [document.documentElement.dataset.ready ?? null, looks];
})()";

/// Waits until the script that colours the map early is there: it answers a move.
fn follows(browser: &Browser) {
    browser.wait_for(
        "const slider = document.getElementById('year');
         slider.value = 2005;
         slider.dispatchEvent(new Event('input', { bubbles: true }));
         return document.querySelector('.year output').textContent == '2005'",
    );
}

/// A page that is there before its client.
fn arriving(site: &Site, query: &str) -> Browser {
    let browser = Browser::default();
    browser.script(&format!("setTimeout(() => location = '{}')", site.url(query)));
    browser.wait_for("return document.getElementById('year') != null && document.readyState != 'loading'");
    browser
}

#[test]
fn before_the_client_comes_each_year_looks_as_it_will() {
    let late = Site::serve().with_fault(MODULE, Fault::Late(Duration::from_secs(8)));
    let early = arriving(&late, "");
    follows(&early);
    let early_looks = early.script(LOOKS);
    assert_eq!(early_looks[0], Value::Null, "the client has come too early for this test");

    let site = Site::serve();
    let answering = Browser::answering(&site, "");
    let looks = answering.script(LOOKS);
    assert_eq!(early_looks[1], looks[1]);

    // The client takes over what the slider shows, and goes on from there.
    assert_eq!(early.ready(), Ready::Answers);
    early.expect("return document.querySelector('.year output').textContent", "2030");
    early.expect("return location.search", "?ar=2030");
    assert_eq!(early.script(LOOKS)[1], looks[1]);
}

#[test]
fn where_no_client_comes_the_map_goes_back_to_the_present() {
    let site = Site::serve().with_fault(MODULE, Fault::Late(Duration::from_secs(2)));
    let site = site.with_fault(".sv.txt", Fault::Missing);
    let sent = Browser::without_scripts();
    sent.visit(&site.url(""));
    let look = "return [...document.querySelectorAll('svg[data-map] .shapes > g')].map(layer => layer.getAttribute('class'))";
    let present = sent.script(look);

    let browser = arriving(&site, "");
    follows(&browser);
    assert_ne!(browser.script(look), present);
    assert_eq!(browser.ready(), Ready::Failed);
    browser.expect("return document.querySelector('.year output').textContent", "2026");
    assert_eq!(browser.script(look), present);
}

#[test]
fn a_shared_link_waits_for_the_client() {
    let site = Site::serve().with_fault(MODULE, Fault::Late(Duration::from_secs(3)));
    let browser = arriving(&site, "?farg=leverantor");
    let year = "const slider = document.getElementById('year');
        slider.value = 2010;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        return [document.documentElement.dataset.ready ?? null, document.querySelector('.year output').textContent]";
    assert_eq!(browser.script(year), json!([null, "2026"]));
}

/// A page whose client comes late, once the script that keeps what is asked for is there.
fn keeping(site: &Site, query: &str) -> Browser {
    let browser = arriving(site, query);
    browser.wait_for("return performance.getEntriesByType('resource').some(({ name }) => /journalkartan-[^/]*[.]js/.test(name))");
    browser.wait_for("return document.querySelector('link[href*=sedan]')?.sheet != null");
    assert_eq!(browser.script("return document.documentElement.dataset.ready ?? null"), Value::Null);
    browser
}

#[test]
fn what_is_clicked_early_is_done_when_the_page_answers_and_the_address_is_kept() {
    let site = Site::serve().with_fault(MODULE, Fault::Late(Duration::from_secs(3)));
    let next = ".step[aria-label='Året efter']";
    for (query, clicked, shown) in [
        ("?ar=2012&utm_source=a", vec![".views a[href='?vy=tabell']"], "?ar=2012&vy=tabell&utm_source=a"),
        ("?ar=2012", vec![next, next, "[data-legend-system=melior]"], "?ar=2014&system=melior"),
        ("", vec!["path[data-region='14']"], "?region=14"),
    ] {
        let browser = keeping(&site, query);
        for css in &clicked {
            browser.script(&format!("document.querySelector({}).dispatchEvent(new MouseEvent('click', {{ bubbles: true, cancelable: true }}))", json!(css)));
        }
        assert_eq!(browser.query(), query, "{clicked:?}: too early");
        assert_eq!(browser.ready(), Ready::Answers);
        browser.expect("return location.search", shown);
    }
}

#[test]
fn what_is_written_early_is_looked_for_when_the_page_answers() {
    let site = Site::serve().with_fault(MODULE, Fault::Late(Duration::from_secs(3)));
    let browser = keeping(&site, "");
    browser.focus("#hitta");
    browser.press("skåne");
    assert_eq!(browser.ready(), Ready::Answers);
    browser.expect("return document.getElementById('hitta').value", "skåne");
    browser.press(keys::ENTER);
    browser.expect("return location.search", "?region=12");
}

#[test]
fn keys_of_the_presentation_turn_the_year_of_the_address_when_the_page_answers() {
    let site = Site::serve().with_fault(MODULE, Fault::Late(Duration::from_secs(3)));
    for (query, keys, shown) in [
        ("?ar=2012&presentation=1", [keys::RIGHT, keys::RIGHT, keys::LEFT], "?ar=2013&presentation=1"),
        (
            "?steg=3&presentation=1",
            [keys::PAGE_DOWN, keys::PAGE_DOWN, keys::PAGE_UP],
            "?steg=4&presentation=1",
        ),
        ("?ar=2012&presentation=1", [keys::RIGHT, keys::RIGHT, keys::ESCAPE], "?ar=2014"),
    ] {
        let browser = keeping(&site, query);
        browser.wait_for("return document.querySelector('.corner') != null");
        for key in keys {
            browser.press(key);
        }
        assert_eq!(browser.query(), query, "too early");
        assert_eq!(browser.ready(), Ready::Answers);
        browser.expect("return location.search", shown);
    }
}
