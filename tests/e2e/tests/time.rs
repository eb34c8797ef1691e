//! The years played, stepped through, and marked where something changes.

use std::thread;
use std::time::Duration;

use journalkartan_e2e::{Browser, Site, keys};
use serde_json::json;

const QUERY: &str = "return location.search";
const PLAYING: &str = "return document.querySelector('.play').getAttribute('aria-label') == 'Pausa'";

/// Notes each year that the page shows, with the moment in milliseconds, and each write to the address.
const WATCH: &str = "
    window.years = [[Number(document.querySelector('.year output').innerText), performance.now()]];
    window.writes = [];
    for (const name of ['pushState', 'replaceState']) {
        const write = history[name];
        history[name] = function () { writes.push(name); return write.apply(this, arguments); };
    }
    new MutationObserver(() => {
        const year = Number(document.querySelector('.year output').innerText);
        if (years.at(-1)[0] != year) years.push([year, performance.now()]);
    }).observe(document.querySelector('.year output'), { childList: true, characterData: true, subtree: true })";

/// The years seen, and the milliseconds before each.
fn seen(browser: &Browser) -> (Vec<u16>, Vec<f64>) {
    let years: Vec<(u16, f64)> = serde_json::from_value(browser.script("return years")).expect("pairs");
    let waits = years.windows(2).map(|pair| pair[1].1 - pair[0].1).collect();
    (years.into_iter().map(|(year, _)| year).collect(), waits)
}

#[test]
fn a_year_is_shown_for_more_than_a_second() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2012");
    browser.settled();
    browser.script(WATCH);
    browser.click(".play");
    browser.expect(PLAYING, true);
    browser.expect("return document.querySelector('.year output').innerText", "2016");
    let (years, waits) = seen(&browser);
    assert_eq!(years, [2012, 2013, 2014, 2015, 2016]);
    assert!(waits[1..].iter().all(|wait| (1150.0..1500.0).contains(wait)), "{waits:?}");
    assert_eq!(browser.query(), "?ar=2012", "the address waits for the end");
    assert_eq!(browser.year(), "2016", "the slider goes along");
    browser.click(".play");
    browser.expect(PLAYING, false);
    browser.expect(QUERY, "?ar=2016");
    assert_eq!(browser.script("return writes"), json!(["pushState"]), "one entry for all");
    browser.back();
    browser.expect("return document.querySelector('.year output').innerText", "2012");
}

#[test]
fn any_key_and_any_pointer_pauses() {
    let site = Site::serve();
    let check = |what: &str, act: &dyn Fn(&Browser)| {
        let browser = Browser::answering(&site, "?ar=2012");
        browser.settled();
        browser.click(".play");
        browser.expect("return document.querySelector('.year output').innerText", "2013");
        act(&browser);
        assert_eq!(browser.script(PLAYING), json!(false), "{what}");
        let year = browser.year();
        thread::sleep(Duration::from_millis(1500));
        assert_eq!(browser.year(), year, "{what}");
        assert_ne!(browser.query(), "?ar=2012", "{what}: the year is in the address");
    };
    check("a key on the map", &|browser| {
        browser.focus_region("14");
        browser.press(keys::LEFT);
    });
    check("the button itself, by key", &|browser| {
        browser.focus(".play");
        browser.press(keys::SPACE);
    });
    check("another key on the button", &|browser| {
        browser.focus(".play");
        browser.press(keys::ESCAPE);
    });
    check("a key while nothing has the focus", &|browser| {
        browser.script("document.activeElement.blur()");
        browser.press(keys::ESCAPE);
    });
    check("a press on the map", &|browser| browser.click_region("23"));
    check("a press above the map", &|browser| browser.click("h1"));
    check("a press below the map", &|browser| browser.click("#metod h2"));
    check("the next year", &|browser| browser.click(".step[aria-label='Året efter']"));
}

#[test]
fn it_ends_at_the_last_year_and_starts_over_from_the_first() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2029");
    let entries = browser.script("return history.length").as_u64().expect("a number");
    browser.click(".play");
    browser.expect(QUERY, "?ar=2030");
    browser.expect(PLAYING, false);
    assert_eq!(browser.script("return history.length"), json!(entries + 1));
    browser.script(WATCH);
    browser.click(".play");
    browser.expect("return document.querySelector('.year output').innerText", "2006");
    assert_eq!(seen(&browser).0, [2030, 2005, 2006]);
    browser.click(".play");
    browser.expect(QUERY, "?ar=2006");
    assert_eq!(browser.script("return history.length"), json!(entries + 2));
}

#[test]
fn where_changes_are_shown_quiet_years_are_left_out() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?jamfor=forra&ar=forsta");
    browser.settled();
    let mut expected: Vec<u16> =
        (2006..=2030).filter(|year| !browser.changed(year - 1, *year).is_empty()).collect();
    assert!(expected.len() < 24, "no year is quiet: {expected:?}");
    // From before the first gap on, so that it is played over.
    let gap = expected.windows(2).position(|pair| pair[0] + 1 < pair[1]).expect("a quiet year");
    expected = expected.split_off(gap);
    expected.truncate(4);
    browser.visit(&site.url(&format!("?jamfor=forra&ar={}", expected[0])));
    browser.ready();
    browser.script(WATCH);
    browser.click(".play");
    browser.expect("return document.querySelector('.year output').innerText", expected[3].to_string());
    assert_eq!(seen(&browser).0, expected);
}

#[test]
fn the_ends_of_the_slider_lead_to_the_first_year_and_the_last() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2012&region=14");
    let steps = [
        (".ends a:first-child", "?ar=2005&region=14"),
        (".step[aria-label='Året efter']", "?ar=2006&region=14"),
        (".ends a:last-child", "?ar=2030&region=14"),
        (".step[aria-label='Året före']", "?ar=2029&region=14"),
    ];
    for (link, query) in steps {
        browser.click(link);
        browser.expect(QUERY, query);
        assert!(query.contains(&browser.year()), "{query}");
    }
    for (_, query) in steps.iter().rev().skip(1) {
        browser.back();
        browser.expect(QUERY, *query);
    }
}

/// The marks over the slider: for each the year it stands at, and its height as a share of the tallest.
const MARKS: &str =
    "return document.querySelector('.marks path').getAttribute('d').split('M').filter(Boolean)
    .map(mark => /^(\\d+) (\\d+)v-(\\d+)$/.exec(mark).slice(1).map(Number))";

#[test]
fn every_year_of_change_has_a_mark_as_tall_as_there_are_changes() {
    let site = Site::serve();
    for state in ["", "&lage=planerat", "&vard=primar", "&farg=leverantor"] {
        // The rows that the changes are read from are painted while they are looked at.
        let browser = Browser::answering(&site, &format!("?vy=tidslinje{state}"));
        browser.settled();
        let marks: Vec<(u16, u16, usize)> = serde_json::from_value(browser.script(MARKS)).expect("triples");
        let changes: Vec<(u16, usize)> = (2006..=2030)
            .map(|year| (year - 2005, browser.changed(year - 1, year).len()))
            .filter(|(_, count)| 0 < *count)
            .collect();
        let most = changes.iter().map(|(_, count)| *count).max().expect("some change");
        assert!(3 < changes.len() && changes.len() < 25, "{changes:?}");
        let expected: Vec<(u16, u16, usize)> =
            changes.iter().map(|(place, count)| (*place, 21, count * 21 / most)).collect();
        assert_eq!(marks, expected, "{state}");
    }
}

#[test]
fn marks_stand_over_the_thumb_of_their_year() {
    const APART: &str = "
        const marks = document.querySelector('.marks').getBoundingClientRect();
        const year = document.getElementById('year'), rail = year.getBoundingClientRect();
        const thumb = 24, part = (year.value - year.min) / (year.max - year.min);
        return Math.abs((marks.x + marks.width * part) - (rail.x + thumb / 2 + (rail.width - thumb) * part))";
    let site = Site::serve();
    for (width, height) in [(320, 568), (768, 1024), (1280, 900)] {
        for year in ["2005", "2018", "2030"] {
            let browser = Browser::default();
            browser.resize(width, height);
            browser.visit(&site.url(&format!("?ar={year}")));
            browser.ready();
            let apart = browser.script(APART).as_f64().expect("a number");
            assert!(apart < 1.5, "{apart} pixels apart in {year} at {width} x {height}");
        }
    }
}
