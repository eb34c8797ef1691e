//! The client stops while it runs: the page that was sent comes back, and says so.

use journalkartan_e2e::{Article, Browser, Ready, Site, keys};
use serde_json::json;

/// Overwrites all that the client remembers. Whatever it does next ends in a trap, as a panic does.
const SPOIL: &str = "import(document.querySelector('link[rel=modulepreload]').href).then(client => client.default()).then(exports => {
    const memory = Object.values(exports).find(value => value instanceof WebAssembly.Memory);
    new Uint8Array(memory.buffer).fill(255);
    document.documentElement.dataset.spoilt = '';
})";

/// What the page shows and says.
const LOOK: &str = "return [document.title, document.getElementById('app').innerHTML]";

/// The site with that beside it, as a file: the drivers of some browsers import nothing.
fn serve() -> Site {
    Site::serve().with_page("/spoil.js", SPOIL)
}

fn spoil(browser: &Browser) {
    browser
        .script("document.head.append(Object.assign(document.createElement('script'), { src: 'spoil.js' }))");
    browser.wait_for("return 'spoilt' in document.documentElement.dataset");
}

/// The page as it was sent, and one line more.
#[track_caller]
fn assert_still(browser: &Browser, sent: &serde_json::Value) {
    browser.expect("return document.documentElement.dataset.ready", "failed");
    assert_eq!(&browser.script(LOOK), sent);
    let line = browser.text(".still");
    assert!(line.contains("stilla versionen") && line.contains("nu."), "{line:?}");
    assert_eq!(browser.shapes().len(), 21);
}

/// The page that was sent, as a browser has it that never starts it.
fn sent() -> serde_json::Value {
    let browser = Browser::without_scripts();
    browser.visit(&Site::serve().url(""));
    browser.script(LOOK)
}

#[test]
fn whatever_it_was_doing_the_page_that_was_sent_comes_back() {
    let site = serve();
    let sent = sent();
    let check = |before: &dyn Fn(&Browser), act: &dyn Fn(&Browser)| {
        let browser = Browser::answering(&site, "?ar=2012&region=14");
        browser.settled();
        before(&browser);
        spoil(&browser);
        act(&browser);
        assert_still(&browser, &sent);
    };
    let nothing = |_: &Browser| {};
    check(&nothing, &|browser| {
        browser.focus("#year");
        browser.press(keys::LEFT);
    });
    check(&nothing, &|browser| browser.click_region("12"));
    check(&|browser| browser.click(".play"), &nothing);
    check(&|browser| browser.click(".step[aria-label='Året efter']"), &Browser::back);
}

#[test]
fn links_of_the_still_page_start_it_anew() {
    let site = serve();
    let browser = Browser::answering(&site, "?ar=2012");
    spoil(&browser);
    browser.click_region("14");
    browser.expect("return document.documentElement.dataset.ready", "failed");
    browser.click(".ends a:first-child");
    browser.expect("return location.search", "?ar=forsta");
    assert_eq!((browser.ready(), browser.year()), (Ready::Answers, "2005".to_owned()));
    browser.expect("return document.querySelector('.year output').innerText", "2005");
}

#[test]
fn the_page_around_a_frame_is_told() {
    let article = Article::answering(serve(), "width=360 height=900", "?inbaddad=1&ar=2012", "");
    article.within(|browser| {
        spoil(browser);
        browser.focus("#year");
        browser.press(keys::LEFT);
    });
    article.browser.wait_for("return heard.some(data => data.type == 'error' && data.reason == 'still')");
    article.expect_within("return getComputedStyle(document.querySelector('.still')).display", "block");
    article.ask("set", &json!({ "ar": 2021 }));
    article.ask("get", &json!(null));
    article.browser.wait_for("return heard.filter(data => data.type == 'error').length == 2");
    assert!(article.heard("state").is_empty());
}
