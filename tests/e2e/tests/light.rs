//! What a step of the slider writes, what the page keeps, what it waits for. None of it is a time.

use std::time::Duration;

use journalkartan_e2e::{Browser, Fault, Site, needs, not_in};
use serde_json::json;

/// Moves the slider, and gives what was written: the regions whose shapes were written to and those whose shapes
/// changed, the same of the rows of the table, and what was written though it stood there already.
const STEP: &str = "(async year => {
    const own = element => [...element.attributes].map(({ name, value }) => `${name}=${value}`).join();
    const shapes = () => [...document.querySelectorAll('svg[data-map] .shapes > g')].map(group =>
        [group, own(group) + [...group.children].map(own)]);
    const rows = () => [...document.querySelectorAll('tr[data-row]')].map(row => [row, row.className + row.textContent]);
    const changed = (before, after) => after.filter(([, now], place) => now != before[place][1]).length;
    const written = [];
    const observer = new MutationObserver(changes => written.push(...changes));
    observer.observe(document, {
        subtree: true, attributes: true, characterData: true, attributeOldValue: true, characterDataOldValue: true,
    });
    const before = [shapes(), rows()];
    const slider = document.getElementById('year');
    slider.value = year;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)));
    written.push(...observer.takeRecords());
    observer.disconnect();
    const within = css => new Set(written.map(({ target }) => (target.closest ? target : target.parentElement).closest(css))
        .filter(found => found)).size;
    const now = ({ type, target, attributeName }) => type == 'attributes' ? target.getAttribute(attributeName) : target.data;
    return {
        shapes: [within('svg[data-map] .shapes > g'), changed(before[0], shapes())],
        rows: [within('tr[data-row]'), changed(before[1], rows())],
        vain: written.filter(change => change.oldValue == now(change)).map(({ target, attributeName }) =>
            `${attributeName} of ${target.nodeName} in ${target.parentElement?.className}`),
    };
})";

#[test]
fn a_step_writes_only_what_changes() {
    not_in!(WebKit, "there a step may take longer than the slider must rest");
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2005");
    browser.settled();
    let mut fewest = 42;
    for year in 2006..=2030 {
        let step = browser.script(&format!("return {STEP}({year})"));
        for what in ["shapes", "rows"] {
            assert_eq!(step[what][0], step[what][1], "{what} written and changed, {year}");
        }
        assert_eq!(step["vain"], json!([]), "{year}");
        fewest = fewest.min(step["shapes"][1].as_u64().unwrap_or(0));
    }
    assert!(fewest < 10, "no year changes so little that this would show");
}

/// The bytes that the page keeps: what its scripts hold once all is thrown away that can be, and the memory of its
/// WebAssembly.
fn kept(browser: &Browser) -> u64 {
    for _ in 0..2 {
        browser.cdp("HeapProfiler.collectGarbage", &json!({}));
    }
    let heap = browser.cdp("Runtime.getHeapUsage", &json!({}));
    let heap = heap["usedSize"].as_f64().expect("a number");
    let memory = browser.cdp("Runtime.evaluate", &json!({ "expression": "WebAssembly.Memory.prototype" }));
    let found =
        browser.cdp("Runtime.queryObjects", &json!({ "prototypeObjectId": memory["result"]["objectId"] }));
    let sum = "function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0) }";
    let sum = json!({
        "objectId": found["objects"]["objectId"], "functionDeclaration": sum, "returnByValue": true,
    });
    let wasm = browser.cdp("Runtime.callFunctionOn", &sum);
    let wasm = wasm["result"]["value"].as_u64().expect("a number");
    assert!(0 < wasm, "the memory of the WebAssembly was not found");
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of bytes")]
    let heap = heap as u64;
    heap + wasm
}

#[test]
fn memory_stays_small_however_long_the_slider_moves() {
    needs!(DeveloperTools);
    /// Eight megabytes, and what two measurements of the same may differ by.
    const MOST: u64 = 8_000_000;
    const NOISE: u64 = 200_000;
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    browser.settled();
    let slide = |steps: u32| {
        let slide = format!(
            "return (async () => {{
                const slider = document.getElementById('year');
                slider.dispatchEvent(new PointerEvent('pointerdown', {{ bubbles: true }}));
                for (let step = 0; step < {steps}; step++) {{
                    slider.value = 2005 + step % 26;
                    slider.dispatchEvent(new Event('input', {{ bubbles: true }}));
                }}
                slider.dispatchEvent(new Event('change', {{ bubbles: true }}));
                await new Promise(rest => setTimeout(rest, 700));
            }})()"
        );
        browser.script(&slide);
    };
    // The first steps make what is made once.
    slide(100);
    let before = kept(&browser);
    for _ in 0..10 {
        slide(1000);
    }
    let after = kept(&browser);
    eprintln!("kept: {before} bytes, and {after} after ten thousand steps");
    assert!(before < MOST, "{before} bytes");
    assert!(after < before + NOISE, "{before} bytes became {after}");
}

/// What the first view fetches beside the page, each by how its name ends, and once.
const FETCHED: [&str; 3] = ["_bg.wasm", ".js", ".sv.txt"];

/// The first of each of these that was fetched: when it was asked for, and when its answer came.
const TIMES: &str = "
    return ENDINGS.map(ending => performance.getEntriesByType('resource')
        .filter(({ name }) => name.includes('journalkartan-') && name.endsWith(ending))
        .map(({ startTime, responseStart }) => [startTime, responseStart]))";

#[test]
fn no_file_waits_for_another() {
    let late = Fault::Late(Duration::from_millis(500));
    let site = FETCHED.iter().fold(Site::serve(), |site, ending| site.with_fault(ending, late));
    let browser = Browser::answering(&site, "");
    let times = browser.script(&TIMES.replace("ENDINGS", &json!(FETCHED).to_string()));
    let times: Vec<Vec<(f64, f64)>> = serde_json::from_value(times).expect("a list for each file");
    assert!(times.iter().all(|fetched| fetched.len() == 1), "each is fetched once: {times:?}");
    let first_answer = times.iter().map(|fetched| fetched[0].1).fold(f64::INFINITY, f64::min);
    assert!(times.iter().all(|fetched| fetched[0].0 < first_answer), "{times:?}");
}

#[test]
fn the_page_alone_is_what_is_painted_first() {
    let late = Fault::Late(Duration::from_millis(1500));
    let site = FETCHED.iter().fold(Site::serve(), |site, ending| site.with_fault(ending, late));
    let browser = Browser::answering(&site, "");
    let painted =
        browser.wait_for("return performance.getEntriesByName('first-contentful-paint')[0]?.startTime");
    let times = browser.script(&TIMES.replace("ENDINGS", &json!(FETCHED).to_string()));
    let times: Vec<Vec<(f64, f64)>> = serde_json::from_value(times).expect("a list for each file");
    let painted = painted.as_f64().expect("a time");
    assert!(times.iter().flatten().all(|(_, answer)| painted < *answer), "{painted}: {times:?}");
}
