//! The map by keyboard alone.

use std::collections::{BTreeMap, BTreeSet};

use journalkartan_e2e::{Browser, Site, keys};
use serde_json::json;

const TAB_STOPS: &str = "return document.querySelectorAll('svg[data-map] [tabindex=\"0\"]').length";

/// Presses Tab until the focus is in the map.
fn tab_to_map(browser: &Browser) {
    browser.focus(".skip");
    // Past the four links at the top, the four views and an extent.
    for _ in 0..10 {
        browser.press(keys::TAB);
        if !browser.focused_region().is_empty() {
            return;
        }
    }
    panic!("Tab does not reach the map");
}

#[test]
fn the_map_is_one_tab_stop() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    tab_to_map(&browser);
    assert_eq!(browser.script(TAB_STOPS), json!(1));
    browser.press(keys::DOWN);
    assert_eq!(browser.script(TAB_STOPS), json!(1));
    let stop = browser.focused_region();
    browser.press(keys::TAB);
    assert_eq!(browser.script("return document.activeElement.closest('svg[data-map]') == null"), json!(true));
    browser.focus(".skip");
    tab_to_map(&browser);
    assert_eq!(browser.focused_region(), stop, "the map remembers where the reader was");
}

/// By the arrow keys every region is reached from every other.
#[test]
fn arrows_reach_every_region_from_every_other() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    let codes: Vec<String> = browser.shapes().into_keys().collect();
    let mut neighbours: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for code in &codes {
        for arrow in [keys::UP, keys::RIGHT, keys::DOWN, keys::LEFT] {
            browser.focus_region(code);
            browser.press(arrow);
            let reached = browser.focused_region();
            assert!(codes.contains(&reached), "from {code} the focus leaves the map: {reached}");
            neighbours.entry(code.clone()).or_default().insert(reached);
        }
    }
    for start in &codes {
        let (mut reached, mut waiting) = (BTreeSet::from([start]), vec![start]);
        while let Some(code) = waiting.pop() {
            waiting.extend(neighbours[code].iter().filter(|next| reached.insert(*next)));
        }
        assert_eq!(reached.len(), codes.len(), "from {start}");
    }
}

#[test]
fn arrows_go_where_they_point() {
    const MIDDLE: &str = "const { x, y, width, height } = document.activeElement.getBoundingClientRect();
        return [x + width / 2, y + height / 2]";
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    let check = |arrow: &str, axis: usize, sign: f64| {
        browser.focus_region("18");
        let before = browser.script(MIDDLE)[axis].as_f64().expect("a number");
        browser.press(arrow);
        let after = browser.script(MIDDLE)[axis].as_f64().expect("a number");
        assert!(0.0 < (after - before) * sign, "{before} to {after}");
    };
    check(keys::UP, 1, -1.0);
    check(keys::DOWN, 1, 1.0);
    check(keys::LEFT, 0, -1.0);
    check(keys::RIGHT, 0, 1.0);
}

#[test]
fn enter_and_space_open_the_panel_and_escape_leads_back() {
    let site = Site::serve();
    for open in [keys::ENTER, keys::SPACE] {
        let browser = Browser::answering(&site, "");
        tab_to_map(&browser);
        browser.press(keys::UP);
        let region = browser.focused_region();
        browser.press(open);
        let panel = format!("region:{region}");
        browser.expect(
            "return document.activeElement.closest('[data-panel]')?.dataset.panel ?? 'outside'",
            panel,
        );
        assert_eq!(browser.query(), format!("?region={region}"));
        browser.press(keys::ESCAPE);
        browser.expect("return location.search", "");
        assert_eq!((browser.panel(), browser.focused_region()), (None, region));
    }
}

#[test]
fn escape_on_a_region_closes_the_panel() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?region=14");
    browser.focus_region("14");
    browser.press(keys::ESCAPE);
    browser.expect("return location.search", "");
    assert_eq!((browser.panel(), browser.focused_region().as_str()), (None, "14"));
}

#[test]
fn the_focus_is_seen_by_key_and_named_in_words() {
    const RING: &str = "const ring = document.querySelector('use.ring.focus');
        return [ring.getAttribute('href'), getComputedStyle(ring).display != 'none',
            getComputedStyle(ring).stroke != 'none', ring.getBoundingClientRect().width > 5]";
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    tab_to_map(&browser);
    for _ in 0..3 {
        browser.press(keys::DOWN);
        let region = browser.focused_region();
        assert_eq!(browser.script(RING), json!([format!("#r{region}"), true, true, true]));
        let name = browser.attribute(&format!("g:has(> #r{region})"), "aria-label").unwrap_or_default();
        assert!(name.contains(": ") && browser.text(".readout") == name, "{name}");
    }
    browser.press(keys::TAB);
    assert_eq!(browser.script(RING)[0], json!("#r"));
}

#[test]
fn a_click_draws_no_ring_of_focus() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    browser.click_region("25");
    browser.expect("return document.querySelector('use.ring.chosen').getAttribute('href')", "#r25");
    let display = "return getComputedStyle(document.querySelector('use.ring.focus')).display";
    assert_eq!(browser.script(display), json!("none"));
}

#[test]
fn a_region_in_sight_is_reached_by_key_without_scrolling() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    tab_to_map(&browser);
    for _ in 0..12 {
        browser.press(keys::DOWN);
    }
    assert_eq!(browser.script("return scrollY"), json!(0));
}

#[test]
fn the_link_past_the_map_leads_to_the_table() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    browser.press(keys::TAB);
    assert_eq!(browser.script("return document.activeElement.className"), json!("skip"));
    let seen =
        "const { left, top } = document.activeElement.getBoundingClientRect(); return left >= 0 && top >= 0";
    assert_eq!(browser.script(seen), json!(true));
    browser.press(keys::ENTER);
    browser
        .wait_for("return document.getElementById('tabell').getBoundingClientRect().top < innerHeight / 2");
    browser.press(keys::TAB);
    assert_eq!(browser.script("return document.activeElement.closest('table') != null"), json!(true));
}
