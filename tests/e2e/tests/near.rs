//! A thumb that misses a small region still opens it, within 22 pixels and no further.

use journalkartan_e2e::{Browser, Site, needs};
use serde_json::json;

const PANEL: &str = "return document.querySelector('[data-panel]')?.dataset.panel ?? 'none'";

/// A point outside every region, in the window: the region of this code is so many pixels away, and no other is
/// nearer than twice that.
const POINT: &str = "
    const map = document.querySelector('svg[data-map]').getBoundingClientRect();
    const region = (x, y) => document.elementFromPoint(x, y)?.dataset?.region;
    const isInside = (x, y) => map.left < x && x < map.right && map.top < y && y < Math.min(map.bottom, innerHeight)
        && document.elementFromPoint(x, y)?.closest('svg[data-map]') != null;
    const around = (x, y, away) => Array.from({ length: 32 }, (_, turn) =>
        region(x + away * Math.cos(turn * Math.PI / 16), y + away * Math.sin(turn * Math.PI / 16))).filter(Boolean);
    const isAlone = found => found.length && found.every(code => code == 'CODE');
    const box = document.getElementById('rCODE').getBoundingClientRect();
    for (let y = Math.round(box.top) - AWAY; y <= box.bottom + AWAY; y += 3)
        for (let x = Math.round(box.left) - AWAY; x <= box.right + AWAY; x += 3) {
            if (!isInside(x, y) || region(x, y) || !isAlone(around(x, y, AWAY))) continue;
            let near = false, others = false;
            for (let away = AWAY - 1; away > 0 && !near; away--) near = around(x, y, away).length;
            for (let away = AWAY; away <= 2 * AWAY && !near && !others; away += 2)
                others = around(x, y, away).some(code => code != 'CODE');
            if (!near && !others) return [x, y];
        }
    return null";

/// A page on which a point is so many pixels from a region.
fn beside(site: &Site, query: &str, region: &str, away: u8) -> (Browser, f64, f64) {
    let browser = Browser::default();
    browser.resize(390, 844);
    browser.visit(&site.url(query));
    browser.ready();
    browser.settled();
    let point = browser.script(&POINT.replace("CODE", region).replace("AWAY", &away.to_string()));
    let coordinate = |index: usize| point[index].as_f64();
    let (x, y) = coordinate(0).zip(coordinate(1)).unwrap_or_else(|| panic!("no point {away} from {region}"));
    (browser, x, y)
}

#[test]
fn a_tap_within_reach_of_a_region_opens_it() {
    needs!(Touch);
    let site = Site::serve();
    let mut missed = Vec::new();
    for (query, region) in [("", "09"), ("?utsnitt=syd", "09"), ("?utsnitt=syd", "12")] {
        for away in [4, 8, 12, 16, 20] {
            let (browser, x, y) = beside(&site, query, region, away);
            browser.tap_at(x, y);
            std::thread::sleep(std::time::Duration::from_millis(150));
            if browser.panel() != Some(format!("region:{region}")) {
                missed.push(format!("{region} {away} pixels away in {query}: {:?}", browser.panel()));
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn a_tap_out_of_reach_opens_nothing() {
    needs!(Touch);
    let site = Site::serve();
    for (query, region) in [("", "09"), ("?utsnitt=syd", "09")] {
        let (browser, x, y) = beside(&site, query, region, 25);
        browser.tap_at(x, y);
        std::thread::sleep(std::time::Duration::from_millis(200));
        assert_eq!((browser.script(PANEL), browser.query().as_str()), (json!("none"), query), "{region}");
    }
}

#[test]
fn between_tiles_one_of_them_opens() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?vy=rutnat");
    let gap = browser.script(
        "const { right, top, height } = document.getElementById('r14').getBoundingClientRect();
         return [right + 1, top + height / 2]",
    );
    browser.click_at(gap[0].as_f64().expect("a number").floor(), gap[1].as_f64().expect("a number").round());
    browser.wait_for(
        "return ['region:14', 'region:05'].includes(document.querySelector('[data-panel]')?.dataset.panel)",
    );
}
