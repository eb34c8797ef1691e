//! What has the focus is seen, and shortcuts hold on the map alone.

use std::collections::{BTreeMap, BTreeSet};

use journalkartan_e2e::{Browser, Site, keys};
use serde_json::json;

const QUERY: &str = "return location.search";
const OPEN: &str = "return document.getElementById('tangenter').open";

/// A page with its late parts, on a screen of this size.
fn screen(site: &Site, (width, height): (u16, u16), query: &str) -> Browser {
    let browser = Browser::default();
    browser.resize(width, height);
    browser.visit(&site.url(query));
    browser.ready();
    browser.settled();
    browser
}

const PHONE: (u16, u16) = (320, 568);
const DESK: (u16, u16) = (1280, 900);

#[test]
fn letters_go_to_the_next_region_that_starts_so() {
    let site = Site::serve();
    let browser = screen(&site, DESK, "");
    let check = |from: &str, letters: &str, expected: &[&str]| {
        browser.focus_region(from);
        let reached: Vec<String> = letters
            .chars()
            .map(|letter| {
                browser.press(&letter.to_string());
                browser.focused_region()
            })
            .collect();
        assert_eq!(reached, expected, "{letters} from {from}");
    };
    check("01", "g", &["09"]);
    check("01", "ggg", &["09", "21", "09"]);
    check("01", "G", &["09"]);
    check("10", "v", &["14"]);
    check("14", "vvvvv", &["17", "19", "22", "24", "14"]);
    check("01", "öö", &["05", "18"]);
    check("18", "q", &["18"]);
    check("18", "1", &["18"]);
}

#[test]
fn home_and_end_go_to_the_ends_of_the_country_and_pages_turn_the_years() {
    let site = Site::serve();
    let browser = screen(&site, DESK, "?ar=2021");
    browser.focus_region("18");
    browser.press(keys::HOME);
    assert_eq!(browser.focused_region(), "25");
    browser.press(keys::END);
    let south = browser.focused_region();
    assert!(["10", "12"].contains(&&*south), "{south} is the southernmost");
    browser.press(keys::PAGE_UP);
    browser.expect(QUERY, "?ar=2022");
    browser.press(&keys::PAGE_DOWN.repeat(2));
    browser.expect(QUERY, "?ar=2020");
    assert_eq!((browser.focused_region(), browser.script("return scrollY")), (south, json!(0)));
    let last = screen(&site, DESK, "?ar=sista");
    last.focus_region("18");
    last.press(keys::PAGE_UP);
    assert_eq!(last.query(), "?ar=sista", "there is no year after the last");
}

#[test]
fn keys_held_with_others_are_left_to_the_browser() {
    const PREVENTED: &str = "const prevented = init => {
            const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
            document.activeElement.dispatchEvent(event);
            return event.defaultPrevented;
        };
        return [{ key: 'f', ctrlKey: true }, { key: 'g', metaKey: true }, { key: 'ArrowLeft', altKey: true }, { key: 'Tab' }, { key: 'F5' }, { key: 'g' }]
            .map(prevented)";
    let site = Site::serve();
    let browser = screen(&site, DESK, "");
    browser.focus_region("14");
    assert_eq!(browser.script(PREVENTED), json!([false, false, false, false, false, true]));
}

#[test]
fn the_question_mark_lists_the_keys_and_escape_leads_back() {
    let site = Site::serve();
    for size in [PHONE, DESK] {
        let browser = screen(&site, size, "?region=14");
        browser.focus_region("14");
        browser.press("?");
        browser.wait_for(OPEN);
        let shown = browser.text("#tangenter");
        for words in ["Tangenter i kartan", "Pilar", "Esc", "Page Up"] {
            assert!(shown.contains(words), "{words} in {shown}");
        }
        assert_eq!(browser.script("return document.activeElement.closest('dialog') != null"), json!(true));
        let fits = "const { left, right, top, bottom } = document.getElementById('tangenter').getBoundingClientRect();
            return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight";
        assert_eq!(browser.script(fits), json!(true), "{size:?}");
        browser.press(keys::ESCAPE);
        browser.expect(OPEN, false);
        assert_eq!(browser.focused_region(), "14");
        assert_eq!(browser.query(), "?region=14", "the panel stays open");
        browser.press("?");
        browser.wait_for(OPEN);
        browser.click("#tangenter button");
        browser.expect(OPEN, false);
        assert_eq!(browser.focused_region(), "14");
    }
}

#[test]
fn outside_the_map_no_shortcut_holds() {
    let site = Site::serve();
    let browser = screen(&site, DESK, "?ar=2021");
    for css in [".play", "#year", ".switches a", "[data-legend-system='cosmic']", "tr[data-row='14'] a"] {
        browser.focus(css);
        browser.press("?gv");
        assert_eq!((browser.script(OPEN), browser.focused_region()), (json!(false), String::new()), "{css}");
        assert_eq!((browser.query().as_str(), browser.panel()), ("?ar=2021", None), "{css}");
    }
    browser.focus("#hitta");
    browser.press("?g");
    assert_eq!(
        browser.script("return [document.getElementById('hitta').value, document.activeElement.id]"),
        json!(["?g", "hitta"])
    );
    assert_eq!(browser.script(OPEN), json!(false));
    browser.script("document.activeElement.blur()");
    browser.press("?g");
    assert_eq!((browser.script(OPEN), browser.query().as_str()), (json!(false), "?ar=2021"));
}

/// On the tiles as on the map: every region from every other.
#[test]
fn arrows_reach_every_tile_from_every_other() {
    let site = Site::serve();
    let browser = screen(&site, DESK, "?vy=rutnat");
    let codes: Vec<String> = browser.shapes().into_keys().collect();
    let mut next: BTreeMap<&String, BTreeSet<String>> = BTreeMap::new();
    for code in &codes {
        for arrow in [keys::UP, keys::RIGHT, keys::DOWN, keys::LEFT] {
            browser.focus_region(code);
            browser.press(arrow);
            next.entry(code).or_default().insert(browser.focused_region());
        }
    }
    for start in &codes {
        let (mut reached, mut waiting) = (BTreeSet::from([start]), vec![start]);
        while let Some(code) = waiting.pop() {
            waiting.extend(
                next[code]
                    .iter()
                    .filter_map(|next| codes.iter().find(|code| *code == next))
                    .filter(|next| reached.insert(next)),
            );
        }
        assert_eq!(reached.len(), 21, "from {start}");
    }
}

/// How much of what has the focus is met by a pointer: none where the sheet, the slider or the edge covers it.
const COVERED: &str = "
    const focused = document.activeElement;
    const shape = focused.querySelector?.(':scope > [data-region]') ?? focused;
    const { left, top, width, height } = shape.getBoundingClientRect();
    let seen = 0;
    for (let i = 0; i < 12; i++) for (let j = 0; j < 12; j++) {
        const met = document.elementFromPoint(left + width * (i + 0.5) / 12, top + height * (j + 0.5) / 12);
        if (met && (shape.contains(met) || met.contains(shape) && !met.matches('body, html, main, .page, .board, .stage'))) seen++;
    }
    return [focused.id || focused.getAttribute('href') || focused.getAttribute('aria-label') || focused.innerText || focused.localName, seen]";

#[test]
fn on_a_phone_the_region_with_the_focus_is_never_hidden() {
    let site = Site::serve();
    let mut hidden = Vec::new();
    for query in ["", "?region=10", "?vy=rutnat", "?vy=rutnat&region=12", "?utsnitt=syd&region=12"] {
        let browser = screen(&site, PHONE, query);
        let codes: Vec<String> = browser.shapes().into_keys().collect();
        for code in codes.iter().filter(|code| !query.contains("syd") || code.as_str() < "20") {
            browser.focus_region(code);
            let found = browser.script(COVERED);
            if found[1] == json!(0) {
                hidden.push(format!("{code} in {query}"));
            }
        }
    }
    assert!(hidden.is_empty(), "{hidden:#?}");
}

#[test]
fn on_a_phone_nothing_that_tab_reaches_is_hidden() {
    let site = Site::serve();
    let mut hidden = Vec::new();
    for query in ["", "?region=14", "?vy=tidslinje", "?vy=tabell"] {
        let browser = screen(&site, PHONE, query);
        browser.focus(".skip");
        for _ in 0..70 {
            browser.press(keys::TAB);
            let found = browser.script(COVERED);
            if found[1] == json!(0) {
                hidden.push(format!("{} in {query}", found[0]));
            }
        }
    }
    assert!(hidden.is_empty(), "{hidden:#?}");
}
