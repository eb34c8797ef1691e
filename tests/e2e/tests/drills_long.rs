//! Long use: ten thousand steps of the slider, hours of play, a thousand times back and forward.

use std::thread;
use std::time::{Duration, Instant};

use journalkartan_e2e::{Browser, Site};
use serde_json::{Value, json};

/// The bytes in use: of the client's memory, which never becomes less, and of what the page's scripts hold after a
/// collection; and how many nodes the page has.
fn memory(browser: &Browser) -> [f64; 3] {
    browser.script(
        "import(document.querySelector('link[rel=modulepreload]').href).then(client => client.default()).then(exports => {
            const memory = Object.values(exports).find(value => value instanceof WebAssembly.Memory);
            document.documentElement.dataset.bytes = memory.buffer.byteLength;
        })",
    );
    let bytes = browser.wait_for("return Number(document.documentElement.dataset.bytes ?? NaN) || false");
    browser.script("delete document.documentElement.dataset.bytes");
    browser.cdp("HeapProfiler.collectGarbage", &json!({}));
    let counted = browser.cdp("Performance.getMetrics", &json!({}));
    let metric = |name: &str| -> f64 {
        let metrics = counted["metrics"].as_array().expect("metrics");
        let metric = metrics.iter().find(|metric| metric["name"] == name);
        metric.and_then(|metric| metric["value"].as_f64()).expect("a number")
    };
    [bytes.as_f64().expect("a number"), metric("JSHeapUsedSize"), metric("Nodes")]
}

/// Waits until a script is done that takes longer than a page usually does.
fn wait(browser: &Browser) {
    let start = Instant::now();
    while browser.script("return done") != Value::Bool(true) {
        assert!(start.elapsed() < Duration::from_mins(2), "waited in vain");
        thread::sleep(Duration::from_millis(50));
    }
}

/// Whether there is no more than before, once it has been in use for a while, but for what chance may ask for: of the
/// client's memory one page of 64 kB, of the heap half a megabyte, of nodes a hundred.
#[track_caller]
fn assert_no_growth(before: [f64; 3], after: [f64; 3]) {
    let [client, heap, nodes] = [0, 1, 2].map(|which| after[which] - before[which]);
    assert!(client <= 65_536.0, "the client took {client} bytes more: {before:?} {after:?}");
    assert!(heap < 500_000.0, "the page holds {heap} bytes more: {before:?} {after:?}");
    assert!(nodes < 100.0, "there are {nodes} nodes more: {before:?} {after:?}");
}

/// A page that answers, and counts what is written to its address.
fn counting(site: &Site, query: &str) -> Browser {
    let browser = Browser::answering(site, query);
    browser.settled();
    browser.cdp("Performance.enable", &json!({}));
    browser.script(
        "window.writes = 0;
        for (const name of ['pushState', 'replaceState']) {
            const write = history[name];
            history[name] = function () { writes++; return write.apply(this, arguments); };
        }",
    );
    browser
}

/// Moves the slider from year to year and back, a thousand times; the page follows every one, and is drawn now and then.
const SLIDE: &str = "
    const slider = document.getElementById('year');
    let left = 1000;
    window.done = false;
    (async function some() {
        for (let i = 0; i < 50; i++, left--) {
            slider.value = 2005 + left * 7 % 26;
            slider.dispatchEvent(new Event('input', { bubbles: true }));
            for (let j = 0; j < 8; j++) await null;
            if (document.querySelector('.year output').textContent != slider.value) throw Error('left behind');
        }
        left ? requestAnimationFrame(some) : window.done = true;
    })()";

#[test]
fn ten_thousand_steps_of_the_slider_leave_nothing_behind() {
    let site = Site::serve();
    let browser = counting(&site, "?ar=2012&region=14");
    let slide = || {
        browser.script(SLIDE);
        wait(&browser);
    };
    for _ in 0..3 {
        slide();
    }
    let before = memory(&browser);
    for _ in 0..10 {
        slide();
    }
    assert_no_growth(before, memory(&browser));
    assert_eq!(browser.script("return writes"), json!(0), "the address waits for the end of a gesture");
    browser.script("document.getElementById('year').dispatchEvent(new Event('change', { bubbles: true }))");
    browser.expect("return location.search", "?ar=2012&region=14");
    let fresh = Browser::answering(&site, "?ar=2012&region=14");
    assert_eq!((browser.shapes(), browser.legend()), (fresh.shapes(), fresh.legend()));
    assert_eq!(browser.text(".sentence"), fresh.text(".sentence"));
}

/// Plays on, however often the end comes, until so many years have been shown. What the page waits for comes at once,
/// one after the other, with a pause in which the page is drawn after every fifty.
const PLAY: &str = "
    const play = document.querySelector('.play'), output = document.querySelector('.year output');
    if (!window.waiting) {
        window.waiting = new Map();
        window.really = setTimeout;
        const cancel = clearTimeout;
        let count = 1e6;
        window.setTimeout = (act, wait, ...values) => {
            waiting.set(++count, () => act(...values));
            return count;
        };
        window.clearTimeout = id => id > 1e6 ? waiting.delete(id) : cancel(id);
    }
    let left = YEARS, shown = '';
    window.done = false;
    new MutationObserver((_, observer) => {
        if (output.textContent == shown) return;
        shown = output.textContent;
        if (!--left) observer.disconnect();
    }).observe(output, { childList: true, characterData: true, subtree: true });
    (async function on() {
        for (let i = 0; i < 50 && left > 0; i++) {
            if (!waiting.size) play.click();
            for (const [id, act] of [...waiting]) if (waiting.delete(id)) act();
            // What follows from it comes before what the page waits for next.
            for (let j = 0; j < 8; j++) await null;
        }
        if (left > 0) return really(on, 0);
        if (play.textContent != '▶') play.click();
        really(() => window.done = true, 50);
    })()";

/// A year is shown for 1.2 seconds, so that eight hours are 24,000 years. Here no one waits: the clock is the queue of
/// the page's own tasks.
#[test]
fn eight_hours_of_play_leave_nothing_behind() {
    const YEARS: usize = 24_000;
    const AT_ONCE: usize = 2_400;
    let site = Site::serve();
    let browser = counting(&site, "?ar=2012&region=14");
    let play = |years: usize| {
        browser.script(&PLAY.replace("YEARS", &years.to_string()));
        wait(&browser);
    };
    play(AT_ONCE);
    let before = memory(&browser);
    for _ in 1..YEARS / AT_ONCE {
        play(AT_ONCE);
    }
    assert_no_growth(before, memory(&browser));
    let year = browser.year();
    let fresh = Browser::answering(&site, &format!("?ar={year}&region=14"));
    assert_eq!((browser.shapes(), browser.legend()), (fresh.shapes(), fresh.legend()));
}

#[test]
fn a_thousand_times_back_and_forward_lead_where_they_should() {
    let site = Site::serve();
    let browser = counting(&site, "?ar=2012");
    let mut queries = vec!["?ar=2012".to_owned()];
    for act in [
        ".step[aria-label='Året efter']",
        "[data-legend-system='cosmic']",
        ".choices a[href='?lage=planerat']",
        ".step[aria-label='Året efter']",
        ".step[aria-label='Året efter']",
    ] {
        let before = browser.query();
        browser.click(act);
        browser.wait_for(&format!("return location.search != {}", json!(before)));
        queries.push(browser.query());
    }
    let entries = browser.script("return history.length");
    // By the browser's own commands, as a page that goes so often by itself is held back.
    let wander = |times: usize| {
        for _ in 0..times {
            for _ in 0..5 {
                browser.back();
            }
            for _ in 0..5 {
                browser.forward();
            }
        }
    };
    wander(10);
    let before = memory(&browser);
    wander(90);
    assert_no_growth(before, memory(&browser));
    assert_eq!(browser.query(), queries[5], "as often forward as back");
    assert_eq!(browser.script("return history.length"), entries);
    for query in queries.iter().rev().skip(1) {
        browser.back();
        browser.expect("return location.search", query.as_str());
        let fresh = Browser::answering(&site, query);
        assert_eq!(
            (browser.year(), browser.panel(), browser.shapes()),
            (fresh.year(), fresh.panel(), fresh.shapes())
        );
    }
}
