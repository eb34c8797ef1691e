//! The slider before the client has come: the map follows it, in the colours that the client would give.

use std::time::Duration;

use journalkartan_e2e::{Browser, Fault, Ready, Site};
use serde_json::{Value, json};

const MODULE: &str = "_bg.wasm";

/// The classes of all layers of the map, in each year.
const LOOKS: &str = "(async () => {
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

fn awaited(browser: &Browser, promise: &str) -> Value {
    let asked = json!({ "expression": promise, "awaitPromise": true, "returnByValue": true });
    browser.cdp("Runtime.evaluate", &asked)["result"]["value"].clone()
}

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
    let early_looks = awaited(&early, LOOKS);
    assert_eq!(early_looks[0], Value::Null, "the client has come too early for this test");

    let site = Site::serve();
    let answering = Browser::answering(&site, "");
    let looks = awaited(&answering, LOOKS);
    assert_eq!(early_looks[1], looks[1]);

    // The client takes over what the slider shows, and goes on from there.
    assert_eq!(early.ready(), Ready::Answers);
    early.expect("return document.querySelector('.year output').textContent", "2030");
    early.expect("return location.search", "?ar=2030");
    assert_eq!(awaited(&early, LOOKS)[1], looks[1]);
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
