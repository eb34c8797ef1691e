//! What those who hear the page are told: once, when it has come to rest.

use std::thread;
use std::time::Duration;

use journalkartan_e2e::{Browser, Site, keys};
use serde_json::json;

/// Notes each message, with the moment in milliseconds.
const LISTEN: &str = "
    window.spoken = [];
    new MutationObserver(() => {
        const text = document.querySelector('.spoken').textContent.trim();
        if (text && spoken.at(-1)?.[0] != text) spoken.push([text, performance.now()]);
    }).observe(document.querySelector('.spoken'), { childList: true, characterData: true, subtree: true })";

fn spoken(browser: &Browser) -> Vec<(String, f64)> {
    serde_json::from_value(browser.script("return spoken")).expect("pairs")
}

/// A page that has come to rest, and is listened to.
fn heard(site: &Site, query: &str) -> Browser {
    let browser = Browser::answering(site, query);
    browser.settled();
    thread::sleep(Duration::from_millis(700));
    browser.script(LISTEN);
    browser
}

#[test]
fn at_rest_one_message_tells_the_year_and_what_changes() {
    let site = Site::serve();
    let browser = heard(&site, "?ar=2023");
    browser.focus("#year");
    browser.press(keys::RIGHT);
    browser.wait_for("return spoken.length > 0");
    thread::sleep(Duration::from_millis(800));
    let told = spoken(&browser);
    assert_eq!(told.len(), 1, "{told:?}");
    let (words, _) = &told[0];
    assert!(words.starts_with("2024."), "{words}");
    assert!(
        words.contains(&browser.text(".sentence").split('.').next().unwrap_or_default().to_owned()),
        "{words}"
    );
    let count = browser.changed(2023, 2024).len();
    assert!(0 < count);
    assert!(words.contains("ändras från 2023 till 2024"), "{words}");
}

#[test]
fn while_the_slider_moves_nothing_is_said() {
    let site = Site::serve();
    let browser = heard(&site, "?ar=2010");
    browser.focus("#year");
    let moved = "return (async () => {
        const slider = document.getElementById('year');
        for (let year = 2011; year <= 2020; year++) {
            slider.value = year;
            slider.dispatchEvent(new Event('input', { bubbles: true }));
            await new Promise(done => setTimeout(done, 150));
        }
        const early = spoken.length, end = performance.now() - 150;
        await new Promise(done => setTimeout(done, 1500));
        return [early, spoken.map(([words, at]) => [words, at - end])];
    })()";
    let found = browser.script(moved);
    assert_eq!(found[0], json!(0), "said while it moved: {found}");
    assert_eq!(found[1].as_array().map(Vec::len), Some(1), "{found}");
    assert!(found[1][0][0].as_str().is_some_and(|words| words.starts_with("2020.")), "{found}");
    let rest = found[1][0][1].as_f64().expect("milliseconds");
    assert!((480.0..1200.0).contains(&rest), "said {rest} ms after the last move");
}

#[test]
fn while_the_years_are_played_the_year_alone_is_said() {
    let site = Site::serve();
    let browser = heard(&site, "?ar=2012");
    browser.click(".play");
    browser.expect("return document.querySelector('.year output').innerText", "2015");
    browser.wait_for("return spoken.length >= 3");
    let told: Vec<String> = spoken(&browser).into_iter().map(|(words, _)| words).collect();
    assert!(told.iter().all(|words| words.len() == 4 && words.parse::<u16>().is_ok()), "{told:?}");
    browser.click(".play");
    browser.wait_for("return spoken.at(-1)[0].length > 10");
    let (words, _) = spoken(&browser).pop().expect("a message");
    assert!(words.starts_with(&browser.year()), "{words}");
}

#[test]
fn every_choice_is_told_and_nothing_is_told_on_arrival() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    browser.settled();
    thread::sleep(Duration::from_millis(700));
    assert_eq!(browser.script("return document.querySelector('.spoken').textContent.trim()"), json!(""));
    browser.script(LISTEN);
    browser.click(".switches a[href='?lage=planerat']");
    browser.wait_for("return spoken.length == 1");
    let (words, _) = spoken(&browser).pop().expect("a message");
    let sentence = browser.text(".sentence");
    assert!(words.contains(sentence.split('.').next().unwrap_or_default()), "{words}");
    let hidden = "const { width, height } = document.querySelector('.spoken').getBoundingClientRect();
        const style = getComputedStyle(document.querySelector('.spoken'));
        return [document.querySelector('.spoken').getAttribute('role'), style.display != 'none', style.clipPath]";
    assert_eq!(browser.script(hidden), json!(["status", true, "inset(50%)"]), "heard, not seen");
}
