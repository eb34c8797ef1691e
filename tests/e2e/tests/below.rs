//! What stands below the map: promises and shares, the method, the files.

use journalkartan_e2e::{Browser, Fault, Site, keys};
use serde_json::json;

#[test]
fn promises_and_shares_stand_below_the_map_and_follow_the_slider() {
    const NUMBERS: &str = "return document.querySelector('#andel [data-from]:not([hidden])').dataset.from";
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    browser.pictures();
    browser.expect(NUMBERS, "2021");
    browser.focus("#year");
    browser.press(&keys::RIGHT.repeat(3));
    browser.expect(NUMBERS, "2024");
    assert_eq!(browser.count("#andel [data-from]:not([hidden])"), 1);
    assert!(browser.text("#forseningar").contains("medianförseningen"));
    let rows = browser.count("#forseningar tbody tr");
    assert!((10..=40).contains(&rows), "{rows} introductions");
}

/// They are four fifths of all elements: each step of the slider would cost more, wherever the reader is.
#[test]
fn what_is_large_comes_into_the_page_where_it_is_looked_at_and_needs_no_network_then() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    browser.settled();
    assert_eq!(browser.count("#tidslinje, #forseningar, #andel"), 0);
    let asked = site.requested().len();
    browser.click(".views a[href='?vy=tidslinje']");
    browser.wait_for("return document.getElementById('tidslinje')?.checkVisibility()");
    browser.click(".views a[href='?vy=tabell']");
    browser.click(".views a[href='?vy=tidslinje']");
    browser.pictures();
    let once = json!([1, 1, 1]);
    assert_eq!(
        browser.script("return ['tidslinje', 'forseningar', 'andel'].map(id => document.querySelectorAll(`#${id}`).length)"),
        once
    );
    assert_eq!(site.requested().len(), asked);
}

#[test]
fn without_the_pictures_the_link_to_them_remains() {
    let site = Site::serve().with_fault("utveckling.html", Fault::Missing);
    let browser = Browser::answering(&site, "?ar=2021&region=14");
    browser.wait_for("return document.querySelector('[data-dossier] h3') != null");
    browser.script("document.querySelector('[data-late]').scrollIntoView()");
    browser.settled();
    assert_eq!(browser.count("[data-late] a[href='utveckling.html']"), 1);
    assert_eq!(browser.count("#andel"), 0);
}

#[test]
fn the_pages_of_their_own_stand_without_scripts_and_fit_a_phone() {
    let site = Site::serve();
    for page in ["utveckling.html", "utveckling.en.html", "underlag.html"] {
        for (width, height) in [(320, 568), (1280, 900)] {
            let browser = Browser::without_scripts();
            browser.resize(width, height);
            browser.visit(&site.url(page));
            let widths = browser.script("return [document.documentElement.scrollWidth, innerWidth]");
            assert!(widths[0].as_u64() <= widths[1].as_u64(), "{page} at {width}: {widths}");
            assert_eq!((browser.count("h1"), browser.count("main")), (1, 1), "{page}");
        }
    }
}

#[test]
fn the_method_says_how_much_is_known_and_leads_to_the_files() {
    const MISSING: &str = "return (async () => {
        const missing = [];
        for (const link of document.querySelectorAll('#metod a[href^=\"data/\"]')) {
            if (!(await fetch(link.href)).ok) missing.push(link.href);
        }
        return missing;
    })()";
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    assert_eq!(browser.count("#metod a[href='underlag.html#metod']"), 1);
    assert_eq!(browser.script(MISSING), json!([]));
    browser.visit(&site.url("underlag.html"));
    assert_eq!(browser.count("#metod .known tbody tr"), 22, "a year for each row, 2005 to 2026");
    let sums = browser.script(
        "return [...document.querySelectorAll('#metod .known tbody tr')]
            .map(row => [...row.querySelectorAll('td')].reduce((sum, cell) => sum + Number(cell.innerText), 0))",
    );
    assert_eq!(sums, json!(vec![42; 22]));
    assert_eq!(browser.count("#metod a[download]"), 4);
    assert_eq!(browser.script(MISSING), json!([]));
}

#[test]
fn the_title_of_the_window_says_what_a_link_shows() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    browser.expect("return document.title", "2021 använde åtta regioner Cosmic – Journalkartan");
    browser.visit(&site.url(""));
    browser.ready();
    browser.expect("return document.title", "Journalkartan: journalsystem i Sveriges regioner, år för år");
}
