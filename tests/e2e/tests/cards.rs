//! The page of cards: all of them, and one alone.

use journalkartan_e2e::{Browser, Site};
use serde_json::{Value, json};

const PAGES: [&str; 2] = ["kort.html", "kort.en.html"];

/// The cards that are seen, by their codes.
const SEEN: &str = "return [...document.querySelectorAll('[data-card]')]
    .filter(card => card.checkVisibility()).map(card => card.dataset.card)";

fn codes(browser: &Browser) -> Vec<String> {
    let codes =
        browser.script("return [...document.querySelectorAll('[data-card]')].map(card => card.dataset.card)");
    serde_json::from_value(codes).expect("a list of codes")
}

/// A window as large as the frame of a card.
fn card_window() -> Browser {
    let browser = Browser::default();
    browser.resize(320, 260);
    browser
}

#[test]
fn each_card_alone_fills_its_frame_and_no_more() {
    const SIZES: &str = "const root = document.documentElement;
        return [root.scrollWidth, root.scrollHeight, root.clientWidth, root.clientHeight,
            Math.round(document.querySelector('[data-chosen] .card').getBoundingClientRect().height)]";
    let site = Site::serve();
    let browser = card_window();
    for page in PAGES {
        browser.visit(&site.url(page));
        let codes = codes(&browser);
        assert_eq!(codes.len(), 21);
        for code in codes {
            browser.visit(&site.url(&format!("{page}?region={code}&vy=kort&inbaddad=1")));
            assert_eq!(browser.script(SEEN), json!([code]), "{page}");
            assert_eq!(browser.script(SIZES), json!([320, 260, 320, 260, 260]), "{page}, {code}");
        }
    }
}

#[test]
fn a_region_is_named_by_its_code_its_letter_or_its_slug() {
    let site = Site::serve();
    for (query, seen) in [
        ("region=12", "12"),
        ("region=m", "12"),
        ("region=M", "12"),
        ("region=ab", "01"),
        ("region=skane&ar=2027&utm_source=x", "12"),
        ("region=14&region=12", "12"),
        ("region=12&region=99", "12"),
        ("region=%31%32", "12"),
    ] {
        let browser = Browser::open(&site.url(&format!("kort.html?{query}")));
        assert_eq!(browser.script(SEEN), json!([seen]), "{query}");
        assert_eq!(browser.attribute("html", "data-ready").as_deref(), Some("true"));
    }
}

#[test]
fn a_value_that_is_not_understood_is_named_as_text_and_all_cards_stand() {
    let site = Site::serve();
    let browser = Browser::open(&site.url("kort.html?region=99&region=%3Cimg%20src=x%20onerror=alert(1)%3E"));
    assert_eq!(browser.script(SEEN).as_array().map(Vec::len), Some(21));
    let told = browser.text("[data-rejected]");
    assert!(told.contains("region=”99”"), "{told}");
    assert!(told.contains("region=”<img src=x onerror=alert(1)>”"), "{told}");
    assert_eq!(browser.count("[data-rejected] img"), 0);
    let long = "x".repeat(3000);
    browser.visit(&site.url(&format!("kort.html?{}", format!("region={long}&").repeat(9))));
    assert_eq!(browser.count("[data-rejected] p"), 5);
    assert!(browser.text("[data-rejected]").len() < 1000);
}

#[test]
fn in_a_frame_there_is_nothing_but_the_card() {
    let site = Site::serve();
    let browser = card_window();
    browser.visit(&site.url("kort.en.html?region=14&inbaddad=1&tema=mork"));
    let seen = browser.script(
        "return [...document.body.querySelectorAll('a, button, textarea, footer, p:not(:empty)')]
        .filter(each => each.checkVisibility() && !each.closest('.card')).map(each => each.outerHTML)",
    );
    assert_eq!(seen, json!([]));
    assert_eq!(browser.attribute("html", "data-theme").as_deref(), Some("dark"));
    assert_eq!(browser.text("[data-chosen] h2"), "Västra Götalandsregionen");
    browser.visit(&site.url("kort.en.html?region=14"));
    assert_eq!(browser.script(SEEN), json!(["14"]));
    assert!(
        browser.script("return document.querySelector('[data-chosen] textarea').checkVisibility()") == true
    );
}

#[test]
fn the_language_of_the_address_leads_to_its_page() {
    let site = Site::serve();
    let browser = Browser::open(&site.url("kort.html?region=12&sprak=en&childId=7#x"));
    browser.expect(
        "return location.pathname + location.search + location.hash",
        "/kort.en.html?region=12&sprak=en&childId=7#x",
    );
    assert_eq!(browser.script(SEEN), json!(["12"]));
    browser.visit(&site.url("kort.en.html?sprak=sv"));
    browser.expect("return location.pathname", "/kort.html");
}

#[test]
fn without_scripts_a_place_on_the_page_shows_a_card_alone() {
    let site = Site::serve();
    for page in PAGES {
        let browser = Browser::without_scripts();
        browser.visit(&site.url(page));
        assert_eq!(browser.script(SEEN).as_array().map(Vec::len), Some(21), "{page}");
        browser.visit("about:blank");
        browser.visit(&site.url(&format!("{page}#12")));
        // The browser may be there before it has scrolled to the place.
        browser.expect(SEEN, json!(["12"]));
        assert!(
            browser.text(".unready").contains("ADDRESS/") || browser.text(".unready").contains("ADRESS/")
        );
        assert!(
            !browser
                .script("return document.querySelector('button').checkVisibility()")
                .as_bool()
                .unwrap_or(true)
        );
    }
}

#[test]
fn every_card_leads_to_its_region_on_the_map_and_to_its_sources() {
    const LINKS: &str = "return [...document.querySelectorAll('[data-card]')].map(card =>
        [card.dataset.panel, ...[...card.querySelectorAll('a')].map(link => link.getAttribute('href'))])";
    let site = Site::serve();
    for (page, map, dossiers) in
        [("kort.html", "./", "underlag.html"), ("kort.en.html", "index.en.html", "underlag.en.html")]
    {
        let browser = Browser::open(&site.url(page));
        let links = browser.script(LINKS);
        let codes = codes(&browser);
        let expected: Vec<Value> = codes
            .iter()
            .map(|code| {
                json!([
                    format!("region:{code}"),
                    format!("{map}?region={code}"),
                    format!("{dossiers}#region:{code}")
                ])
            })
            .collect();
        assert_eq!(links, json!(expected));
        browser.visit(&site.url(dossiers));
        for code in codes {
            assert_eq!(browser.count(&format!("[id='region:{code}']")), 1, "{dossiers}");
        }
    }
}

#[test]
fn the_code_of_every_card_shows_it_on_another_origin() {
    let site = Site::serve_in("/kartor/journal/");
    for page in PAGES {
        let browser = Browser::open(&site.url(page));
        let pasted =
            browser.script("return [...document.querySelectorAll('textarea')].map(field => field.value)");
        let pasted: Vec<String> = serde_json::from_value(pasted).expect("a list of codes");
        let codes = codes(&browser);
        let article =
            format!("<!doctype html><html lang='sv'><title>Article</title><body>{}", pasted.join("\n"));
        let host = Site::serve().with_page("/article.html", &article.replace(" loading=\"lazy\"", ""));
        browser.visit(&host.host_url("/article.html"));
        assert_eq!(browser.count("iframe"), 21);
        for (index, code) in codes.iter().enumerate() {
            let frame = format!("iframe:nth-of-type({})", index + 1);
            let title = browser.attribute(&frame, "title").unwrap_or_default();
            browser.enter_frame(&frame);
            browser.expect(SEEN, json!([code]));
            let name = browser.text("[data-chosen] h2");
            assert!(title.ends_with(&name) && title.len() > name.len(), "{title}: {name}");
            let root = "const root = document.documentElement; return [root.scrollWidth, root.scrollHeight]";
            assert_eq!(browser.script(root), json!([320, 260]), "{page}, {code}");
            assert_eq!(
                browser.script(
                    "return [...document.querySelectorAll('.card a')].every(link => link.target == '_blank')"
                ),
                true
            );
            browser.leave_frames();
        }
    }
    assert!(
        site.requested().iter().all(|path| path.starts_with("/kartor/journal/")),
        "{:?}",
        site.requested()
    );
}

#[test]
fn a_phone_shows_the_page_without_moving_it_sideways() {
    let site = Site::serve();
    for page in PAGES {
        let browser = Browser::default();
        browser.resize(320, 568);
        browser.visit(&site.url(page));
        assert_eq!(
            browser.script("return document.documentElement.scrollWidth <= innerWidth"),
            true,
            "{page}"
        );
    }
}
