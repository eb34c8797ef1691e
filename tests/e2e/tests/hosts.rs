//! The height of the embedded map in the words of each kind of page that may hold it.
//!
//! The listeners below do what those pages' own scripts do, by their published protocols.

use std::thread;
use std::time::Duration;

use journalkartan_e2e::{Article, Site, not_in};
use serde_json::{Value, json};

/// How tall the content is, in the frame.
const CONTENT: &str = "return Math.ceil(document.body.getBoundingClientRect().height)";

/// How tall the article has made its frame.
const FRAME: &str = "return document.querySelector('iframe').offsetHeight";

/// Whether the frame shows all there is, as large as it wants to be, with nothing to scroll.
const AT_EASE: &str = "return document.documentElement.dataset.fit == null
    && document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth";

/// The attributes of a frame in a narrow column, and the address of its map.
const NARROW: &str = r#"width="360" height="300""#;

/// The map makes the article's frame as tall as the content, by a listener of that kind.
#[track_caller]
fn resizes(listener: &str, query: &str) {
    let article = Article::answering(Site::serve(), NARROW, query, listener);
    thread::sleep(Duration::from_millis(600));
    let (content, frame) = (article.script_within(CONTENT), article.browser.script(FRAME));
    assert_eq!(frame, content);
    assert!(content.as_u64() > Some(500), "{content}");
    assert_eq!(article.script_within(AT_EASE), json!(true));
}

#[test]
fn our_own_listener() {
    resizes(
        "addEventListener('message', ({ data, source }) => {
            for (const frame of document.querySelectorAll('iframe')) {
                if (frame.contentWindow === source && data.source == 'journalkartan' && data.type == 'height') {
                    frame.style.height = data.height + 'px';
                }
            }
        })",
        "?inbaddad=1&ar=2027",
    );
}

#[test]
fn a_page_with_datawrapper_s_present_script() {
    resizes(
        "addEventListener('message', event => {
            if (event.data['datawrapper-height'] === undefined) return;
            for (const frame of document.querySelectorAll('iframe')) {
                if (frame.contentWindow === event.source) {
                    const [height] = Object.values(event.data['datawrapper-height']);
                    frame.style.height = height + 'px';
                }
            }
        })",
        "?inbaddad=1",
    );
}

#[test]
fn a_page_with_datawrapper_s_older_script() {
    // The site's own address holds the key only where its host is so called, so the folder is.
    let site = Site::serve_in("/journalkartan/");
    let listener = "addEventListener('message', ({ data }) => {
        for (const key in data['datawrapper-height']) {
            const frame = document.querySelector(`iframe[src*='${key}']`);
            if (frame) frame.style.height = data['datawrapper-height'][key] + 'px';
        }
    })";
    let article = Article::answering(site, NARROW, "?inbaddad=1", listener);
    thread::sleep(Duration::from_millis(600));
    assert_eq!(article.browser.script(FRAME), article.script_within(CONTENT));
}

#[test]
fn amp() {
    resizes(
        "addEventListener('message', ({ data }) => {
            if (data.sentinel === 'amp' && data.type === 'embed-size' && Number.isInteger(data.height)) {
                document.querySelector('iframe').style.height = data.height + 'px';
            }
        })",
        "?inbaddad=1&ar=2016",
    );
}

#[test]
fn medium_by_way_of_embedly() {
    resizes(
        "addEventListener('message', ({ data }) => {
            if (typeof data != 'string' || data[0] != '{') return;
            const { src, context, height } = JSON.parse(data);
            const frame = document.querySelector('iframe');
            if (context == 'iframe.resize' && src == frame.src) frame.style.height = height + 'px';
        })",
        "?inbaddad=1&ar=2016",
    );
}

#[test]
fn pym() {
    let host = "addEventListener('message', ({ data }) => {
        const found = /^pymxPYMxkartanxPYMxheightxPYMx(\\d+)$/.exec(data);
        if (found) document.querySelector('iframe').style.height = found[1] + 'px';
    })";
    let theirs =
        "childId=kartan&initialWidth=360&parentTitle=Artikel&parentUrl=https%3A%2F%2Fexempel.se%2Fhemlig";
    resizes(host, &format!("?inbaddad=1&{theirs}"));
    let article = Article::answering(Site::serve(), NARROW, &format!("?inbaddad=1&{theirs}&ar=2016"), host);
    let count = "return heard.filter(data => String(data).startsWith('pymxPYMxkartan')).length";
    let before = article.browser.script(count).as_u64();
    article.send(&json!("pymxPYMxkartanxPYMxwidthxPYMx360"));
    article.send(&json!("pymxPYMxannanxPYMxwidthxPYMx360"));
    article.browser.expect(count, before.map(|before| before + 1));
    // What the host told of itself goes nowhere.
    let whole = article.script_within("return document.querySelector('[data-whole]').href");
    assert!(whole.as_str().is_some_and(|href| href.ends_with("/?ar=2016")), "{whole}");
}

#[test]
fn wordpress() {
    not_in!(WebKit, "there the policy's 'self' is nothing in a sandbox (its bug 316847)");
    // What wp-embed.js does with the height of a page whose secret it knows.
    let host = "addEventListener('message', ({ data }) => {
        if (data.secret !== 'q1w2e3r4t5' || data.message !== 'height') return;
        const height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
        document.querySelector('iframe').height = height;
    })";
    let query = "?inbaddad=1&ar=2027#?secret=q1w2e3r4t5";
    resizes(host, query);
    let sandboxed = r#"width="320" height="300" sandbox="allow-scripts" security="restricted""#;
    let article = Article::answering(Site::serve().open_to_any_origin(), sandboxed, query, host);
    thread::sleep(Duration::from_millis(600));
    assert_eq!(article.browser.script(FRAME), article.script_within(CONTENT));
    assert_eq!(article.script_within("return location.hash"), json!("#?secret=q1w2e3r4t5"));
    let count = "return heard.filter(data => data.message == 'height' && data.secret == 'q1w2e3r4t5').length";
    let before = article.browser.script(count).as_u64();
    article.send(&json!({ "message": "ready", "secret": "q1w2e3r4t5" }));
    article.send(&json!({ "message": "ready", "secret": "annan" }));
    article.browser.expect(count, before.map(|before| before + 1));
}

#[test]
fn a_map_taller_than_wordpress_allows_makes_do() {
    let host = "addEventListener('message', ({ data }) => {
        if (data.secret && data.message === 'height') document.querySelector('iframe').height = Math.min(1000, data.value);
    })";
    let query = "?inbaddad=1&jamfor=2021#?secret=q1w2e3r4t5";
    let article = Article::answering(Site::serve(), NARROW, query, host);
    article.browser.expect(FRAME, 1000);
    article.expect_within(
        "return document.documentElement.scrollHeight <= innerHeight && document.documentElement.dataset.fit != null",
        true,
    );
}

#[test]
fn iframe_resizer() {
    let host = "addEventListener('message', ({ data, source }) => {
        if (data === '[iFrameResizerChild]Ready') {
            source.postMessage('[iFrameSizer]karta0:8:false:false:32:true:true:null', '*');
        }
        const [id, height, width, event] = String(data).startsWith('[iFrameSizer]') ? data.slice(13).split(':') : [];
        if (id == 'karta0' && event) document.querySelector('iframe').style.height = height + 'px';
    })";
    resizes(host, "?inbaddad=1");
}

/// The heights that the article heard.
fn heights(article: &Article) -> Vec<Value> {
    article.heard("height").iter().map(|message| message["height"].clone()).collect()
}

#[test]
fn a_height_is_told_once_for_each_change() {
    let listener = "addEventListener('message', ({ data }) => {
        if (data.type == 'height') document.querySelector('iframe').style.height = data.height + 'px';
    })";
    let article = Article::answering(Site::serve(), NARROW, "?inbaddad=1", listener);
    thread::sleep(Duration::from_millis(1500));
    let first = heights(&article);
    assert!(first.len() <= 3, "{first:?}");
    article.ask("set", &json!({ "region": "14" }));
    article.browser.wait_for("return heard.some(data => data.type == 'state')");
    thread::sleep(Duration::from_millis(1500));
    let all = heights(&article);
    assert!(first.len() < all.len(), "the panel makes the page taller: {all:?}");
    assert!(all.windows(2).all(|pair| pair[0] != pair[1]), "{all:?}");
    assert!(all.len() <= first.len() + 3, "{all:?}");
    assert_eq!(all.last(), Some(&article.script_within(CONTENT)));
}
