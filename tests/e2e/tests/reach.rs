//! What axe cannot see: zoom, spaced text, and the size of what is pressed.

use journalkartan_e2e::{Browser, Ready, Site};
use serde_json::json;

/// Pages and states; a new one is one more line.
const PLACES: [&str; 22] = [
    "",
    "?region=14&ar=2012",
    "?system=cosmic&lage=planerat",
    "?farg=leverantor&leverantor=cambio",
    "?samverkan=sussa&ar=2015",
    "?ar=1066",
    "?vy=rutnat",
    "?vy=tidslinje&region=14",
    "?vy=tabell&ordning=byte",
    "?utsnitt=syd",
    "?jamfor=2021",
    "?jamfor=forra&ar=2025",
    "?sprak=en&vy=tabell",
    "?sprak=en&vy=tidslinje",
    "underlag.html",
    "utveckling.en.html",
    "tidslinje.html",
    "dela.html",
    "tillganglighet.html",
    "badda-in.html?ar=2027&farg=samverkan",
    "kort.html",
    "kort.en.html?region=06&inbaddad=1",
];

const PHONE: (u16, u16) = (320, 568);
const DESK: (u16, u16) = (1280, 900);

/// What a desk of 1280 by 1024 pixels shows at 400 %.
const ZOOMED: (u16, u16) = (320, 256);

/// Spacing that a reader may need, as WCAG 2.2 names it (success criterion 1.4.12).
const SPACING: &str = "
    const style = new CSSStyleSheet();
    style.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets.push(style)";

/// What is wider than its place, on the page or in a box that scrolls by itself. Tables may be, where the
/// screen is wide enough for them to be tables (1.4.10, exception).
const TOO_WIDE: &str = "
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
    const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflowX)
        && !(innerWidth > 600 && element.matches('.table'));
    for (const element of document.querySelectorAll('body *')) {
        if (scrolls(element) && element.scrollWidth > element.clientWidth + 1) wide.push(NAME(element));
    }
    return wide";

/// Text that is cut off, or that leaves what it stands on.
const LOST: &str = "
    const lost = [];
    const seen = element => element.checkVisibility({ visibilityProperty: true })
        && getComputedStyle(element).clipPath == 'none' && !element.closest('legend, thead');
    for (const element of document.querySelectorAll('body *:not(svg, svg *)')) {
        const { overflowX, overflowY, display } = getComputedStyle(element);
        if (!seen(element) || display == 'inline') continue;
        if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) lost.push(`${NAME(element)} is cut off at the side`);
        if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) lost.push(`${NAME(element)} is cut off below`);
    }
    for (const box of document.querySelectorAll('button, .choices a, h1, h2, h3, output, .ends')) {
        if (!seen(box)) continue;
        const text = document.createRange();
        text.selectNodeContents(box);
        const [inner, outer] = [text.getBoundingClientRect(), box.getBoundingClientRect()];
        if (inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1)
            lost.push(`${NAME(box)} is larger than its place`);
    }
    return lost";

/// Controls below the least size; links within running text have that of their line (2.5.8, exception).
const SMALL: &str = "
    const within = link => getComputedStyle(link).display == 'inline'
        && link.parentElement.innerText.trim() != link.innerText.trim();
    const small = [];
    for (const element of document.querySelectorAll('button, a[href], summary, input, select')) {
        const target = element.closest('label') ?? element;
        if (!target.checkVisibility() || element.matches('.skip, svg a') || (element.matches('a') && within(element))) continue;
        const { width, height } = target.getBoundingClientRect();
        const least = element.matches('#year, .step') ? 44 : 24;
        if (Math.round(width) < 24 || Math.round(height) < least) small.push(`${NAME(element)}: ${width} x ${height}`);
    }
    return small";

/// How a report names an element.
const NAME: &str = "const NAME = element => `${element.localName}.${element.getAttribute('class') ?? ''} ${
    (element.innerText ?? '').slice(0, 30)}`;";

#[test]
fn at_four_hundred_per_cent_the_page_scrolls_one_way() {
    check(&[ZOOMED], "", TOO_WIDE);
}

#[test]
fn text_with_more_space_is_neither_cut_off_nor_covered() {
    check(&[PHONE, DESK], SPACING, LOST);
}

#[test]
fn text_with_more_space_is_no_wider_than_the_page() {
    check(&[PHONE, DESK], SPACING, TOO_WIDE);
}

#[test]
fn what_is_pressed_is_large_enough() {
    check(&[PHONE, DESK], "", SMALL);
}

/// Runs both scripts on every page; the second gives a list of what is wrong.
#[track_caller]
fn check(screens: &[(u16, u16)], prepare: &str, find: &str) {
    let site = Site::serve();
    let mut findings = Vec::new();
    for (&(width, height), place) in screens.iter().flat_map(|size| PLACES.map(|place| (size, place))) {
        let browser = Browser::default();
        browser.resize(width, height);
        browser.visit(&site.url(place));
        if !place.contains(".html") {
            assert_eq!(browser.ready(), Ready::Answers, "{place}");
            browser.dossiers();
            browser.wait_for("return document.getElementById('tangenter') != null");
            browser.pictures();
        }
        browser.script(prepare);
        let found = browser.script(&format!("{NAME}{find}"));
        if found != json!([]) {
            findings.push(format!("{place} at {width} x {height}: {found}"));
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// Were nothing looked at, every page would pass.
#[test]
fn what_is_too_wide_or_cut_off_or_small_is_found() {
    const WRONG: &str = "<!doctype html><title>Wrong</title><div style='width: 2000px'>wide</div>
        <p style='overflow: hidden; width: 3em; white-space: nowrap'>cut off at its side</p>
        <button style='width: 20px; height: 20px; padding: 0'>x</button>";
    let site = Site::serve().with_page("/wrong.html", WRONG);
    let browser = Browser::open(&site.host_url("/wrong.html"));
    for find in [TOO_WIDE, LOST, SMALL] {
        let found = browser.script(&format!("{NAME}{find}"));
        assert_eq!(found.as_array().map(Vec::len), Some(1), "{found}");
    }
}
