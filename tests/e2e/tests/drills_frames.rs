//! Many frames, and hosts that mean no good.

use journalkartan_e2e::{Article, Browser, Site};
use serde_json::{Value, json};

const STATE: &str = "return document.documentElement.dataset.state ?? location.search.slice(1)";

/// Everything that a page can send and a frame should not heed, many times over, in an order that changes; whatever is
/// thrown at it is counted as told. The last of all is plain.
const FLOOD: &str = r#"
    const to = document.querySelector("iframe").contentWindow;
    const long = "å".repeat(100_000), loop = {};
    loop.state = loop;
    let deep = {};
    for (let i = 0; i < 500; i++) deep = { deep };
    const values = [
        null, undefined, true, 0, -0, 1e400, NaN, 2n ** 70n, "", " ", long, "\ud800", "\u0000", "%", "%ff", "&ar=2005", "2012#",
        "<img src=x onerror=window.harm=1>", "javascript:window.harm=1", "//127.0.0.1:9/", "99999999999999999999", [], [[[]]],
        {}, deep, loop, new Date(NaN), new Map([["ar", 2005]]), new Set(["ar"]), new ArrayBuffer(64), /a/, new Error("ar"),
        new Blob(["ar"]), Object.create(null), { toString: "ar" }, { length: 1e9 }, { ar: { ar: 2005 } }, ["ar", 2005],
    ];
    const keys = ["ar", "region", "vard", "steg", "system", "__proto__", "constructor", "toString", "onerror", "", "inbaddad", "\ud800"];
    const texts = [
        "", "{", "null", "[iFrameSizer]", "[iFrameSizer]" + "a".repeat(390) + ":", "[iFrameSizer]<b>:1:2:init", "pymxPYMx", long,
        '{"source":"journalkartan-host","v":1,"type":"set","state":{"ar":2005}}', "pymxPYMx\ud800xPYMxwidthxPYMx1e9",
    ];
    window.sent = 0;
    const send = message => { to.postMessage(message, "*"); window.sent++; };
    const host = { source: "journalkartan-host", v: 1 };
    let chance = 2026;
    const of = some => some[(chance = (chance * 16807) % 2147483647) % some.length];
    for (let i = 0; i < 4000; i++) {
        const state = {};
        for (let j = 0; j < 3; j++) Object.defineProperty(state, of(keys), { value: of(values), enumerable: true, configurable: true });
        send(of([
            () => of(texts),
            () => of(values),
            () => ({ ...host, type: of(["set", "get", "pause", "play ", "toString", null]), state: of(values) }),
            () => ({ ...host, v: of(["1", 2, null, [1]]), type: "set", state: { ar: 2005 } }),
            () => ({ ...host, source: of(["journalkartan", "", null, ["journalkartan-host"]]), type: "set", state: { ar: 2005 } }),
            () => ({ ...host, type: "set", state: { ...state, ar: of(["1066", "", -1, "x"]) } }),
            () => ({ message: "ready", secret: of(values) }),
        ])());
    }
"#;

#[test]
fn a_host_that_sends_anything_breaks_nothing() {
    let article = Article::answering(
        Site::serve(),
        "width=360 height=900",
        "?inbaddad=1&ar=2016&childId=a#secret=b",
        "",
    );
    let entries = article.browser.script("return history.length");
    article.script_within(
        "window.wrong = [];
        // Firefox calls it an error that a frame was measured again in the next frame.
        addEventListener('error', event => event.message.startsWith('ResizeObserver loop') || wrong.push(event.message));
        addEventListener('unhandledrejection', event => wrong.push(String(event.reason)));
        window.stays = true",
    );
    for _ in 0..3 {
        article.browser.script(FLOOD);
        assert_eq!(article.browser.script("return sent"), json!(4000));
    }
    // What it does heed, it heeds still; also beside something that is half a letter.
    let half =
        "document.querySelector('iframe').contentWindow.postMessage({ source: 'journalkartan-host', v: 1,
        type: 'set', state: { ar: 2021, region: '14', system: '\\ud800', vard: '' } }, '*')";
    article.browser.script(half);
    article.expect_within("return document.querySelector('.year output').textContent", "2021");
    article.expect_within("return document.querySelector('[data-panel]')?.dataset.panel", "region:14");
    article.within(|browser| {
        assert_eq!(browser.script("return wrong"), json!([]));
        assert_eq!(
            browser.script("return [window.harm ?? null, window.stays, {}.ar ?? null]"),
            json!([null, true, null])
        );
        assert_eq!(browser.script("return document.documentElement.dataset.ready"), json!("true"));
        let state = browser.script(STATE);
        assert!(state.as_str().is_some_and(|state| state.len() < 200), "{state}");
    });
    assert_eq!(
        article.browser.script("return [location.pathname, history.length]"),
        json!(["/article.html", entries])
    );
    article.ask("get", &json!(null));
    article
        .browser
        .wait_for("return heard.at(-1)?.type == 'state' && heard.at(-1).state.includes('ar=2021')");
}

const MAPS: usize = 100;

/// An article with a hundred maps, a screen or so apart, by the script that is meant for that.
#[test]
fn a_hundred_maps_in_one_article() {
    let site = Site::serve();
    let years = (0..MAPS).map(|place| 2005 + place % 26);
    let boxes: String = years
        .map(|year| {
            format!("<p style='height: 700px'>Text.</p><div data-journalkartan='ar={year}' style='height: 600px'>{year}</div>")
        })
        .collect();
    let page = format!(
        "<!doctype html><html lang=sv><title>Artikel</title><script>window.heard = 0, window.wrong = 0;
        addEventListener('error', () => wrong++);
        addEventListener('message', ({{ data }}) => heard += data.source == 'journalkartan' && data.type == 'ready')
        </script><body>{boxes}<script async src='{}embed.js'></script>",
        site.url("")
    );
    let host = Site::serve().with_page("/article.html", &page);
    let browser = Browser::open(&host.host_url("/article.html"));
    let boxes = "return document.querySelectorAll('div[data-journalkartan]').length";
    browser.wait_for("return heard > 0");
    assert!(browser.script(boxes).as_u64() > Some(MAPS as u64 - 4), "only what is near is loaded");
    for place in 0..MAPS {
        // What comes into view is there soon, however many came before.
        browser.script(&format!("document.querySelectorAll('p')[{place}].scrollIntoView()"));
        browser.wait_for(&format!("return heard > {place}"));
    }
    assert_eq!(browser.script("return [heard, wrong]"), json!([MAPS, 0]));
    let heights = browser
        .script("return [...document.querySelectorAll('iframe')].map(frame => parseInt(frame.style.height))");
    let heights: Vec<u64> = serde_json::from_value(heights).expect("heights");
    assert_eq!(heights.len(), MAPS);
    assert!(heights.iter().all(|height| (500..2000).contains(height)), "{heights:?}");
    // The last as the first shows what it is for, and answers.
    for (place, year) in [(0, 2005), (57, 2005 + 57 % 26), (99, 2005 + 99 % 26)] {
        browser.script(&format!("document.querySelectorAll('iframe')[{place}].id = 'looked-at-{place}'"));
        browser.enter_frame(&format!("#looked-at-{place}"));
        assert_eq!(
            browser.script("return document.querySelector('.year output').textContent"),
            json!(year.to_string())
        );
        let next = "document.querySelector(\".step[aria-label='Året efter']\").click()";
        browser.script(next);
        browser.expect("return document.querySelector('.year output').textContent", (year + 1).to_string());
        browser.leave_frames();
    }
    assert_eq!(browser.script("return heard"), Value::from(MAPS));
}
