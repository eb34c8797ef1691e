//! The address: everything the reader sees, read and written.

use journalkartan_e2e::{Browser, Site, keys};
use serde_json::json;

const QUERY: &str = "return location.search";
const NEXT: &str = ".step[aria-label='Året efter']";

#[test]
fn a_link_shows_what_it_says() {
    let site = Site::serve();
    let check = |query: &str, script: &str, expected: &str| {
        let browser = Browser::answering(&site, query);
        assert_eq!(browser.script(&format!("return {script}")), json!(expected), "{query}");
        assert_eq!(browser.query(), query, "reading writes nothing");
        assert_eq!(browser.count(".notice"), 0, "{query}");
        assert_eq!(browser.attribute("html", "data-pending"), None);
    };
    let year = "document.getElementById('year').value";
    check("", year, "2026");
    check("?ar=2012", year, "2012");
    check("?ar=forsta", year, "2005");
    check("?ar=nu", year, "2026");
    check("?ar=sista", year, "2030");
    check("?ar=", year, "2026");
    let on = "[...document.querySelectorAll('.switches > .choices [aria-current]')].map(on => on.innerText).join()";
    check("?lage=bruk&vard=alla", on, "I bruk,All vård,System");
    check("?lage=planerat&vard=primar", on, "Planerat,Primärvård,System");
    check("?vard=sjukhus", on, "I bruk,Sjukhus,System");
    check("?farg=samverkan", on, "I bruk,All vård,Samverkan");
    check("?farg=leverantor&vard=primar", on, "I bruk,Primärvård,Leverantör");
    let panel = "document.querySelector('[data-panel]').dataset.panel";
    for region in ["14", "o", "O", "vastra-gotaland", "%31%34"] {
        check(&format!("?region={region}"), panel, "region:14");
    }
    check("?system=cosmic", panel, "system:cosmic");
    check("?system=ncs-cross&region=25", panel, "region:25");
    check("?samverkan=3r", panel, "collaboration:3r");
    check("?leverantor=oracle", panel, "supplier:oracle");
    let theme = "document.documentElement.dataset.theme ?? 'auto'";
    check("?tema=mork", theme, "dark");
    check("?tema=ljus", theme, "light");
    check("?tema=auto", theme, "auto");
}

#[test]
fn what_is_default_is_left_out_of_the_address() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2025&lage=bruk&vard=alla&tema=auto");
    browser.click(NEXT);
    browser.expect("return document.getElementById('year').value", "2026");
    assert_eq!(browser.query(), "");
    assert!(browser.script("return location.href").as_str().is_some_and(|address| address.ends_with('/')));
}

#[test]
fn every_choice_is_written_in_the_words_of_the_contract() {
    let site = Site::serve();
    let browser =
        Browser::answering(&site, "?tema=mork&system=pmo&vard=primar&lage=planerat&ar=2020&region=o");
    browser.click(NEXT);
    browser.expect(QUERY, "?ar=2021&lage=planerat&vard=primar&region=14&system=pmo&tema=mork");
    assert_eq!(browser.attribute("html", "data-theme").as_deref(), Some("dark"));
}

#[test]
fn what_belongs_to_others_is_kept_as_it_stood() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?utm_source=a%20b+c&ar=2021&fbclid&childId=7#tabell");
    browser.click(NEXT);
    browser.expect(QUERY, "?ar=2022&utm_source=a%20b+c&fbclid&childId=7");
    assert_eq!(browser.script("return location.hash"), json!("#tabell"));
    browser.focus("#year");
    browser.press(&keys::RIGHT.repeat(4));
    browser.expect(QUERY, "?utm_source=a%20b+c&fbclid&childId=7");
    assert_eq!(browser.script("return location.hash"), json!("#tabell"));
}

#[test]
fn a_value_that_is_not_understood_is_quoted_as_text_and_can_be_dismissed() {
    let site = Site::serve();
    let default = Browser::answering(&site, "");
    let check = |query: &str, quoted: &[&str]| {
        let browser = Browser::answering(&site, query);
        let notice = browser.text(".notice");
        for quoted in quoted {
            assert!(notice.contains(quoted), "{quoted} in {notice}");
        }
        assert_eq!(
            browser.count("[data-notice] > :not(p, button), [data-notice] p *"),
            0,
            "nothing is set as HTML"
        );
        assert_eq!((browser.shapes(), browser.year()), (default.shapes(), default.year()), "{query}");
        assert_eq!(browser.complaints(), [""; 0]);
        browser.click(".notice button");
        browser.expect("return document.querySelectorAll('.notice').length", 0);
    };
    check("?ar=1066", &["1066"]);
    check("?ar=2026.5", &["2026.5"]);
    check("?ar=-2021", &["-2021"]);
    check("?region=99", &["99"]);
    check("?vard=<script>alert(1)</script>", &["<script>alert(1)</script>"]);
    check("?lage=%3Cimg%20src=x%20onerror=document.title=1%3E", &["<img src=x onerror=document.title=1>"]);
    check("?ar=%E0%A4%A", &["\u{FFFD}"]);
    check("?system=lotus&tema=rosa", &["lotus", "rosa"]);
}

#[test]
fn a_wrong_value_takes_no_other_with_it_and_is_gone_after_the_next_choice() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021&region=99&vard=primar");
    assert_eq!((browser.year().as_str(), browser.panel()), ("2021", None));
    browser.click(NEXT);
    browser.expect(QUERY, "?ar=2022&vard=primar");
}

#[test]
fn a_very_long_value_harms_nothing() {
    let site = Site::serve();
    // Firefox's driver waited in vain for an address of 100,000 signs.
    let value = "a".repeat(60_000);
    let browser = Browser::answering(&site, &format!("?region={value}"));
    let notice = browser.text(".notice");
    assert!(notice.contains(&value[..20]) && notice.len() < 300, "{} characters", notice.len());
    browser.click(NEXT);
    browser.expect(QUERY, "?ar=2027");
}
