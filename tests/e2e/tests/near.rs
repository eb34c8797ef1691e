//! A thumb that misses a small region still opens it, and nothing opens far away.

use journalkartan_e2e::{Browser, Site};
use serde_json::json;

const PANEL: &str = "return document.querySelector('[data-panel]')?.dataset.panel ?? 'none'";

/// Points outside every region, in the window: the first at which the nearest region is this one, so many pixels
/// away by the browser's own count, and nothing else is nearer than twice that.
const POINT: &str = "
    const map = document.querySelector('svg[data-map]').getBoundingClientRect();
    const region = (x, y) => document.elementFromPoint(x, y)?.dataset?.region;
    const inside = (x, y) => map.left < x && x < map.right && map.top < y && y < map.bottom
        && document.elementFromPoint(x, y)?.closest('svg') != null;
    const distances = (x, y) => {
        const found = {};
        for (let away = 1; away <= 44; away++) for (let turn = 0; turn < 48; turn++) {
            const [right, down] = [away * Math.cos(turn * Math.PI / 24), away * Math.sin(turn * Math.PI / 24)];
            const code = region(x + right, y + down);
            if (code) found[code] ??= away;
        }
        return found;
    };
    const box = document.getElementById('rCODE').getBoundingClientRect();
    for (let y = Math.round(box.top) - AWAY - 2; y <= box.bottom + AWAY + 2; y += 2)
        for (let x = Math.round(box.left) - AWAY - 2; x <= box.right + AWAY + 2; x += 2) {
            if (region(x, y) || !inside(x, y)) continue;
            const { CODE: own, ...others } = distances(x, y);
            if (own == AWAY && Object.values(others).every(other => Math.min(43, AWAY * 2) < other)) return [x, y];
        }
    return null";

/// A page on which a point is so many pixels from a region.
fn beside(site: &Site, query: &str, region: &str, away: u8) -> (Browser, f64, f64) {
    let browser = Browser::default();
    browser.resize(390, 844);
    browser.visit(&site.url(query));
    browser.ready();
    browser.settled();
    let script = POINT.replace("{ CODE:", &format!("{{ '{region}':")).replace("CODE", region);
    let point = browser.script(&script.replace("AWAY", &away.to_string()));
    let coordinate = |index: usize| point[index].as_f64();
    let (x, y) = coordinate(0).zip(coordinate(1)).unwrap_or_else(|| panic!("no point {away} from {region}"));
    (browser, x, y)
}

#[test]
fn a_tap_within_reach_of_a_region_opens_it() {
    let site = Site::serve();
    for (query, region, away) in
        [("", "09", 6), ("", "09", 14), ("", "09", 20), ("", "10", 12), ("?utsnitt=syd", "09", 20), ("?utsnitt=syd", "13", 16)]
    {
        let (browser, x, y) = beside(&site, query, region, away);
        browser.tap_at(x, y);
        browser.expect(PANEL, format!("region:{region}"));
    }
}

#[test]
fn a_tap_out_of_reach_opens_nothing() {
    let site = Site::serve();
    for (query, region) in [("", "09"), ("", "10"), ("?utsnitt=syd", "09")] {
        let (browser, x, y) = beside(&site, query, region, 27);
        browser.tap_at(x, y);
        std::thread::sleep(std::time::Duration::from_millis(200));
        assert_eq!((browser.script(PANEL), browser.query().as_str()), (json!("none"), query), "{region}");
    }
}

#[test]
fn a_tap_between_two_regions_opens_the_nearest() {
    let site = Site::serve();
    let (browser, x, y) = beside(&site, "?utsnitt=syd", "09", 10);
    browser.tap_at(x, y);
    browser.expect(PANEL, "region:09");
    // The same tap again lets go of it.
    browser.tap_at(x, y);
    browser.expect(PANEL, "none");
}

#[test]
fn between_tiles_the_nearest_one_opens() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?vy=rutnat");
    let gap = browser.script(
        "const { right, top, height } = document.getElementById('r14').getBoundingClientRect();
         return [right + 1, top + height / 2]",
    );
    browser.click_at(gap[0].as_f64().expect("a number").floor(), gap[1].as_f64().expect("a number").round());
    browser.wait_for("return document.querySelector('[data-panel]') != null");
}
