//! The year slider, by key, by pointer and by its buttons.

use std::collections::BTreeSet;

use journalkartan_e2e::{Browser, Shapes, Site, keys};
use serde_json::{Value, json};

const BEFORE: &str = ".step[aria-label='Året före']";
const AFTER: &str = ".step[aria-label='Året efter']";
const QUERY: &str = "return location.search";

/// Keeps in `log` what the slider tells and what is written to the address, in that order.
const LISTEN: &str = "
    window.log = [];
    for (const name of ['pushState', 'replaceState']) {
        const write = history[name];
        history[name] = function () { log.push(name); return write.apply(this, arguments); };
    }
    document.getElementById('year').addEventListener('input', () => log.push('input'))";

fn log(browser: &Browser) -> Vec<String> {
    serde_json::from_value(browser.script("return log")).expect("a list of words")
}

/// Positions from the slider's thumb to a part of its length, with stops on the way.
fn way_to(browser: &Browser, part: f64) -> Vec<(f64, f64)> {
    let rail = browser.script(
        "const year = document.getElementById('year');
         const { x, y, width, height } = year.getBoundingClientRect();
         return [x, width, y + height / 2, (year.value - year.min) / (year.max - year.min)]",
    );
    let [left, width, y, start] = [0, 1, 2, 3].map(|index| rail[index].as_f64().expect("a number"));
    // The thumb's middle keeps half its width, eight pixels, from both ends.
    let x = |part: f64| left + 8.0 + (width - 16.0) * part;
    let stops = [0.0, 0.25, 0.5, 0.75, 1.0];
    stops.into_iter().map(|stop| (x(start + (part - start) * stop).round(), y.round())).collect()
}

#[test]
fn arrow_keys_move_the_year() {
    let site = Site::serve();
    let check = |pressed: &str, year: &str| {
        let browser = Browser::answering(&site, "?ar=2020");
        browser.focus("#year");
        browser.press(pressed);
        browser.expect(QUERY, format!("?ar={year}"));
        assert_eq!((browser.year().as_str(), browser.text("output").as_str()), (year, year));
    };
    check(keys::LEFT, "2019");
    check(keys::RIGHT, "2021");
    check(keys::DOWN, "2019");
    check(keys::UP, "2021");
    check(keys::HOME, "2005");
    check(keys::END, "2030");
    check(&keys::RIGHT.repeat(3), "2023");
}

#[test]
fn a_year_looks_the_same_however_it_was_reached() {
    const LOOK: &str = "return ['.sentence', '.doubts', '.legend', 'table[data-table]', '.year output']
        .map(css => document.querySelector(css).innerText)
        .concat(document.getElementById('year').getAttribute('aria-valuetext'))
        .concat([...document.querySelectorAll('.shapes g')].map(layer => layer.getAttribute('class')))";
    let site = Site::serve();
    let stepped = Browser::answering(&site, "?ar=2020");
    stepped.focus("#year");
    for year in 2021..=2027 {
        stepped.press(keys::RIGHT);
        stepped.expect("return document.getElementById('year').value", year.to_string());
        let linked = Browser::answering(&site, &format!("?ar={year}"));
        assert_eq!(
            (stepped.shapes(), stepped.script(LOOK)),
            (linked.shapes(), linked.script(LOOK)),
            "{year}"
        );
    }
}

#[test]
fn the_year_is_said_in_the_words_of_the_sentence() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    browser.focus("#year");
    let mut sentences = BTreeSet::new();
    for year in ["2022", "2023", "2024"] {
        browser.press(keys::RIGHT);
        browser.expect("return document.querySelector('output').innerText", year);
        let sentence = browser.attribute("#year", "aria-valuetext").expect("a value in words");
        browser.expect("return document.querySelector('.sentence').innerText", sentence.as_str());
        assert!(sentence.contains(year), "{sentence}");
        sentences.insert(sentence);
    }
    assert_eq!(sentences.len(), 3);
}

#[test]
fn a_step_writes_to_the_regions_that_change_and_to_no_other() {
    const WATCH: &str = "
        window.touched = new Set();
        const code = target => target.dataset.region ?? target.getAttribute('href')?.slice(2)
            ?? code(target.querySelector('path, use'));
        new MutationObserver(records => {
            for (const { target } of records) if (target.closest('.shapes')) touched.add(code(target));
        }).observe(document.querySelector('svg[data-map]'),
            { attributes: true, childList: true, characterData: true, subtree: true })";
    let site = Site::serve();
    let changed = |before: &Shapes, after: &Shapes| -> BTreeSet<String> {
        before.keys().filter(|code| before[*code] != after[*code]).cloned().collect()
    };
    for year in ["2020", "2024", "2025"] {
        let browser = Browser::answering(&site, &format!("?ar={year}"));
        browser.focus("#year");
        let before = browser.shapes();
        browser.script(WATCH);
        browser.press(keys::RIGHT);
        browser.wait_for(&format!("return location.search != '?ar={year}'"));
        let expected = changed(&before, &browser.shapes());
        assert!(!expected.is_empty() && expected.len() < 21, "{year} tries nothing: {expected:?}");
        assert_eq!(browser.script("return [...touched].sort()"), json!(expected), "after {year}");
    }
}

#[test]
fn a_drag_is_one_entry_written_when_it_ends() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2028");
    let entries = browser.script("return history.length").as_u64();
    let before = browser.shapes();
    browser.script(LISTEN);
    browser.drag(&way_to(&browser, 0.2));
    browser.wait_for("return location.search != '?ar=2028'");
    let log = log(&browser);
    let (last, moves) = log.split_last().expect("the drag was told of");
    assert_eq!(last, "pushState");
    assert!(3 <= moves.len() && moves.iter().all(|told| told == "input"), "{log:?}");
    assert_eq!(browser.query(), "?ar=2010");
    assert_eq!(browser.script("return history.length").as_u64(), entries.map(|entries| entries + 1));
    assert_ne!(browser.shapes(), before);
    browser.back();
    browser.expect("return document.getElementById('year').value", "2028");
    assert_eq!((browser.query().as_str(), browser.shapes()), ("?ar=2028", before));
}

#[test]
fn two_drags_are_two_entries() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2028");
    for (part, query) in [(0.2, "?ar=2010"), (0.6, "?ar=2020")] {
        browser.drag(&way_to(&browser, part));
        browser.expect(QUERY, query);
    }
    browser.back();
    browser.expect(QUERY, "?ar=2010");
    browser.back();
    browser.expect(QUERY, "?ar=2028");
}

#[test]
fn the_key_presses_of_one_visit_are_one_entry_and_the_next_visit_is_another() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2020");
    let start = browser.shapes();
    let visit = |query: &str| {
        browser.focus("#year");
        browser.press(&keys::RIGHT.repeat(2));
        browser.expect(QUERY, query);
        browser.script("document.activeElement.blur()");
    };
    visit("?ar=2022");
    visit("?ar=2024");
    browser.back();
    browser.expect(QUERY, "?ar=2022");
    browser.back();
    browser.expect(QUERY, "?ar=2020");
    browser.expect("return document.querySelector('output').innerText", "2020");
    assert_eq!(browser.shapes(), start);
}

#[test]
fn a_key_press_after_going_back_does_not_overwrite_what_was_gone_back_to() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2020");
    browser.focus("#year");
    browser.press(keys::RIGHT);
    browser.expect(QUERY, "?ar=2021");
    browser.back();
    browser.expect("return document.getElementById('year').value", "2020");
    browser.press(keys::LEFT);
    browser.expect(QUERY, "?ar=2019");
    browser.back();
    browser.expect(QUERY, "?ar=2020");
}

#[test]
fn the_buttons_step_one_year_each_an_entry_and_stop_at_the_ends() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2028");
    for year in ["2029", "2030"] {
        browser.click(AFTER);
        browser.expect(QUERY, format!("?ar={year}"));
        assert_eq!((browser.year().as_str(), browser.text("output").as_str()), (year, year));
    }
    let disabled =
        |css: &str| browser.script(&format!("return document.querySelector({}).disabled", json!(css)));
    assert_eq!((disabled(AFTER), disabled(BEFORE)), (Value::Bool(true), Value::Bool(false)));
    browser.click(BEFORE);
    browser.expect(QUERY, "?ar=2029");
    for year in ["2030", "2029", "2028"] {
        browser.back();
        browser.expect(QUERY, format!("?ar={year}"));
    }
    browser.visit(&site.url("?ar=forsta"));
    browser.ready();
    assert_eq!((disabled(AFTER), disabled(BEFORE)), (Value::Bool(false), Value::Bool(true)));
}
