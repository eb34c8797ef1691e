//! What still stands when something does not arrive, or comes late.

use std::thread;
use std::time::Duration;

use journalkartan_e2e::{Browser, Fault, Ready, Site, keys};
use serde_json::{Value, json};

/// The colours of the layers on the map that are seen.
const FILLS: &str = "return [...document.querySelectorAll('.shapes > g:not(.none)')]
    .map(layer => getComputedStyle(layer).fill)";

/// The colour of a layer that paints nothing.
const LAND: &str = "
    const probe = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    document.querySelector('.shapes').append(probe);
    const fill = getComputedStyle(probe).fill;
    probe.remove();
    return fill";

const LATE: Fault = Fault::Late(Duration::from_millis(2500));

fn coloured(browser: &Browser) -> usize {
    let (fills, land) = (browser.script(FILLS), browser.script(LAND));
    fills.as_array().expect("a list").iter().filter(|fill| **fill != land).count()
}

fn is_seen(browser: &Browser, css: &str) -> Value {
    let script = format!(
        "return document.querySelector({}).checkVisibility({{ visibilityProperty: true }})",
        json!(css)
    );
    browser.script(&script)
}

#[test]
fn a_page_that_cannot_start_shows_the_present_and_says_so() {
    let check = |ending: &str, fault: Fault, query: &str| {
        let site = Site::serve().with_fault(ending, fault);
        let browser = Browser::open(&site.url(query));
        let case = format!("{ending} {fault:?} {query}");
        assert_eq!(browser.ready(), Ready::Failed, "{case}");
        for css in [".still", "svg[data-map]", ".sentence", ".legend", "table[data-table]", "#kallor a"] {
            assert_eq!(is_seen(&browser, css), json!(true), "{css}: {case}");
        }
        assert!(21 <= coloured(&browser), "the map has lost its colours: {case}");
        assert_eq!((browser.shapes().len(), browser.count("tr[data-row]")), (21, 21), "{case}");
        assert_eq!(browser.count("tr[data-row] th a[href^='underlag.html#region:']"), 21, "{case}");
    };
    check(".wasm", Fault::Missing, "");
    check(".wasm", Fault::Truncated, "");
    check(".wasm", Fault::Replaced("<!doctype html>not here"), "");
    check(".js", Fault::Missing, "");
    check(".js", Fault::Typed("text/html"), "");
}

/// The colours of a shared link wait for the client; where it cannot start, they wait no longer.
#[test]
fn a_shared_link_to_a_page_that_cannot_start_shows_the_present() {
    for ending in [".wasm", ".js"] {
        let site = Site::serve().with_fault(ending, Fault::Missing);
        let browser = Browser::open(&site.url("?ar=2012"));
        assert_eq!(browser.ready(), Ready::Failed);
        assert_eq!(is_seen(&browser, ".sentence"), json!(true), "{ending}");
        assert!(21 <= coloured(&browser), "the map has no colours: {ending}");
    }
}

#[test]
fn a_client_of_the_wrong_type_still_starts() {
    for kind in ["application/octet-stream", "text/html"] {
        let site = Site::serve().with_fault(".wasm", Fault::Typed(kind));
        let browser = Browser::answering(&site, "?ar=2021");
        assert_eq!(browser.year(), "2021", "{kind}");
    }
}

#[test]
fn a_page_that_answers_does_not_say_that_it_stands_still() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    assert_eq!(is_seen(&browser, ".still"), json!(false));
}

#[test]
fn a_shared_link_shows_no_other_state_before_the_page_answers() {
    let site = Site::serve().with_fault(".wasm", LATE);
    for query in
        ["?ar=2012", "?lage=planerat&ar=2018", "?vard=primar", "?fryst=2024-10-31", "?utm_source=a&ar=2021"]
    {
        let browser = Browser::open(&site.url(query));
        assert_eq!(browser.attribute("html", "data-pending").as_deref(), Some(""), "{query}");
        assert_eq!(browser.attribute("html", "data-ready"), None, "{query}: tried too late");
        assert_eq!((coloured(&browser), is_seen(&browser, ".sentence")), (0, json!(false)), "{query}");
        assert_eq!(browser.ready(), Ready::Answers);
        thread::sleep(Duration::from_millis(300));
        assert_eq!(browser.attribute("html", "data-pending"), None);
        assert!(15 < coloured(&browser), "{query}");
        assert_eq!(is_seen(&browser, ".sentence"), json!(true), "{query}");
    }
}

#[test]
fn a_link_to_the_present_is_in_colour_at_once() {
    let site = Site::serve().with_fault(".wasm", LATE);
    for query in ["", "?region=14", "?utm_source=a"] {
        let browser = Browser::open(&site.url(query));
        assert!(21 <= coloured(&browser), "{query}");
        assert_eq!(browser.attribute("html", "data-ready"), None, "{query}: tried too late");
    }
}

#[test]
fn a_slider_moved_before_the_page_answers_keeps_its_year() {
    let site = Site::serve().with_fault(".wasm", LATE);
    for query in ["", "?region=14"] {
        let browser = Browser::open(&site.url(query));
        browser.focus("#year");
        browser.press(&keys::LEFT.repeat(5));
        assert_eq!(browser.year(), "2021");
        assert_eq!(browser.attribute("html", "data-ready"), None, "tried too late");
        assert_eq!(browser.ready(), Ready::Answers);
        let region = if query.is_empty() { "" } else { "&region=14" };
        browser.expect("return location.search", format!("?ar=2021{region}"));
        assert_eq!((browser.year().as_str(), browser.text("output").as_str()), ("2021", "2021"));
        assert_eq!(browser.shapes()["14"].0, "asynjavisph melior");
        assert!(browser.text(".sentence").starts_with("2021"));
        browser.press(keys::LEFT);
        browser.expect("return location.search", format!("?ar=2020{region}"));
    }
}

#[test]
fn dossiers_that_come_late_come_into_the_open_panel() {
    let site = Site::serve().with_fault("underlag.html", Fault::Late(Duration::from_millis(800)));
    let browser = Browser::answering(&site, "?region=14");
    assert_eq!(browser.text("[data-dossier]"), "");
    assert!(browser.text("[data-panel]").contains("Melior"));
    browser.wait_for("return document.querySelector('[data-dossier] a') != null");
}

#[test]
fn all_of_it_works_in_a_folder() {
    let site = Site::serve_in("/kartor/journal/");
    let browser = Browser::answering(&site, "?ar=2021");
    browser.click_region("14");
    browser.wait_for("return document.querySelector('[data-dossier] a') != null");
    assert_eq!(
        browser.script("return location.pathname + location.search"),
        json!("/kartor/journal/?ar=2021&region=14")
    );
    browser.click(".panel .close");
    browser.click(".step[aria-label='Året efter']");
    browser.focus("#year");
    browser.press(&keys::RIGHT.repeat(4));
    browser.expect("return location.pathname + location.search", "/kartor/journal/");
}
