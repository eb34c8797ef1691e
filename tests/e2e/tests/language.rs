//! English: the same map, in every state; and the way between the languages.

use journalkartan_e2e::{Browser, Ready, Site, keys};
use serde_json::json;

/// The page of this address, in whichever language it leads to.
fn led(site: &Site, query: &str) -> Browser {
    let browser = Browser::open(&site.url(query));
    assert_eq!(browser.ready(), Ready::Answers, "{query}");
    browser.settled();
    browser
}

#[test]
fn english_is_english_in_every_part() {
    let site = Site::serve();
    let browser = led(&site, "?sprak=en&ar=2021&region=14");
    assert_eq!(browser.attribute("html", "lang").as_deref(), Some("en"));
    assert_eq!((browser.year().as_str(), browser.panel().as_deref()), ("2021", Some("region:14")));
    browser.wait_for("return document.querySelector('[data-dossier] h3') != null");
    for (css, words) in [
        (".sentence", "eight regions"),
        ("[data-panel]", "31 December 2021"),
        ("[data-panel]", "primary care"),
        ("table[data-table] thead", "Planned"),
        ("table[data-table] caption", "31 December 2021"),
        (".legend", "Cosmic"),
        (".choices", "Timeline"),
        (".switches", "In use"),
        (".find", "Where do you live?"),
    ] {
        let text = browser.text(css);
        assert!(text.to_lowercase().contains(&words.to_lowercase()), "{words} in {css}: {text}");
    }
    for (css, words) in [
        ("svg[data-map]", "Map of Sweden"),
        ("g:has(> #r14)", "in primary care"),
        (".play", "Play"),
        (".step", "Previous year"),
        ("#year", "In 2021"),
    ] {
        let name = browser.script(&format!(
            "const element = document.querySelector('{css}');
             return element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-label') ?? ''"
        ));
        assert!(name.as_str().is_some_and(|name| name.contains(words)), "{words} in {css}: {name}");
    }
}

#[test]
fn both_languages_show_the_same_map() {
    let site = Site::serve();
    for state in ["ar=2021", "lage=planerat&ar=2018", "vard=primar&vy=rutnat", "farg=leverantor&ar=2013"] {
        let (swedish, english) =
            (led(&site, &format!("?{state}")), led(&site, &format!("?sprak=en&{state}")));
        assert_eq!((swedish.shapes(), swedish.legend()), (english.shapes(), english.legend()), "{state}");
        assert_ne!(swedish.text(".sentence"), english.text(".sentence"), "{state}");
        assert_eq!(swedish.script(OUTLINES), english.script(OUTLINES), "{state}");
    }
}

const OUTLINES: &str =
    "return [...document.querySelectorAll('path[data-region]')].map(path => path.getAttribute('d'))";

/// What of a state does not depend on the language.
const STATE: &str =
    "return [document.getElementById('year').value, document.querySelector('.page').dataset.view,
    document.querySelector('[data-panel]')?.dataset.panel ?? '',
    ...[...document.querySelectorAll('.choices [aria-current]')].map(link => link.getAttribute('href'))]";

#[test]
fn the_link_to_the_other_language_carries_the_state_there_and_back() {
    let site = Site::serve();
    for query in [
        "?ar=2021&region=14",
        "?lage=planerat&vy=rutnat&system=cosmic",
        "?ar=2012&vard=sjukhus&vy=tabell&ordning=namn",
        "?jamfor=2021&utm_source=a%20b",
        "",
    ] {
        let browser = led(&site, query);
        let (state, shapes) = (browser.script(STATE), browser.shapes());
        for (lang, other) in [("sv", "en"), ("en", "sv")] {
            assert_eq!(browser.attribute("html", "lang").as_deref(), Some(lang), "{query}");
            browser.click("[data-language]");
            browser.expect("return document.documentElement.lang", other);
            assert_eq!(browser.ready(), Ready::Answers, "{query}");
            browser.settled();
            assert_eq!((&browser.script(STATE), &browser.shapes()), (&state, &shapes), "{query} in {other}");
            if query.contains("utm_source") {
                assert!(browser.query().contains("utm_source=a%20b"), "{}", browser.query());
            }
            assert_eq!(browser.count(".notice"), 0, "{query}");
        }
    }
}

#[test]
fn the_link_follows_what_is_chosen() {
    let site = Site::serve();
    let browser = led(&site, "?ar=2021");
    browser.click_region("14");
    browser.focus("#year");
    browser.press(keys::RIGHT);
    browser.expect("return location.search", "?ar=2022&region=14");
    let state = browser.script(STATE);
    browser.click("[data-language]");
    browser.expect("return document.documentElement.lang", "en");
    browser.ready();
    browser.settled();
    assert_eq!(browser.script(STATE), state);
}

#[test]
fn an_english_choice_stays_english_and_can_be_shared() {
    let site = Site::serve();
    let browser = led(&site, "?sprak=en&ar=2021");
    browser.click(".switches a[href='?lage=planerat']");
    browser.wait_for("return location.search.includes('planerat')");
    let address = browser.script("return location.pathname + location.search");
    let shared = led(&site, address.as_str().unwrap_or_default().trim_start_matches('/'));
    assert_eq!(shared.attribute("html", "lang").as_deref(), Some("en"));
    assert_eq!(shared.text(".sentence"), browser.text(".sentence"));
    assert_eq!(shared.shapes(), browser.shapes());
    browser.reload();
    browser.ready();
    assert_eq!(browser.attribute("html", "lang").as_deref(), Some("en"));
}

#[test]
fn the_title_of_the_window_is_in_the_language_of_the_page() {
    let site = Site::serve();
    let browser = led(&site, "?sprak=en");
    browser.expect(
        "return document.title",
        "Journalkartan: health record systems in Sweden’s regions, year by year",
    );
    let browser = led(&site, "?sprak=en&ar=2021");
    let title = browser.script("return document.title");
    let title = title.as_str().unwrap_or_default();
    assert!(title.starts_with("In 2021") && title.ends_with("– Journalkartan"), "{title}");
}

#[test]
fn what_is_not_understood_is_said_in_english() {
    let site = Site::serve();
    let browser = led(&site, "?sprak=en&region=99");
    let notice = browser.text(".notice");
    assert!(notice.contains("99") && !notice.contains("Adressen"), "{notice}");
    let unknown = led(&site, "?sprak=fr");
    assert_eq!(unknown.attribute("html", "lang").as_deref(), Some("sv"));
    assert!(unknown.text(".notice").contains("fr"));
    assert_eq!(browser.script("return location.pathname.endsWith('index.en.html')"), json!(true));
}
