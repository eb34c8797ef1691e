//! The guided tour beside the map: each step a link, a state, a text with its sources.

use journalkartan_e2e::{Article, Browser, Fault, Ready, Site, keys};
use serde_json::json;

const TOLD: &str = "return document.querySelector('.tour')?.dataset.told ?? ''";
const TITLE: &str = "return document.querySelector('.tour h2')?.textContent ?? ''";
const NEXT: &str = ".tour .place + a";
const PREVIOUS: &str = ".tour nav > a:first-child";
const OUT: &str = ".tour .out";
const DOTS: &str = "return [...document.querySelectorAll('.tour ol a')].map(dot => dot.ariaCurrent ?? '')";

/// What a step shows and says, by the page of the tour and the map.
struct Step {
    title: String,
    texts: Vec<String>,
    sources: Vec<String>,
}

/// The steps as the page of the tour tells them.
fn steps(site: &Site, page: &str) -> Vec<Step> {
    let browser = Browser::open(&site.url(page));
    let all = browser.script(
        "return [...document.querySelectorAll('[data-step-text]')].map(step => [
            [step.querySelector('h2').textContent],
            [...step.querySelectorAll('p')].map(text => text.textContent),
            [...step.querySelectorAll('.from a')].map(link => link.href)])",
    );
    let texts = |part: &serde_json::Value| -> Vec<String> {
        serde_json::from_value(part.clone()).unwrap_or_default()
    };
    let steps = all.as_array().cloned().unwrap_or_default();
    let steps = steps.iter().map(|step| Step {
        title: texts(&step[0]).concat(),
        texts: texts(&step[1]),
        sources: texts(&step[2]),
    });
    steps.collect()
}

#[test]
fn each_step_is_a_link_that_tells_and_shows_it() {
    let site = Site::serve();
    for (home, page) in [("", "rundtur.html"), ("index.en.html", "rundtur.en.html")] {
        let steps = steps(&site, page);
        assert!(2 <= steps.len());
        let browser = Browser::answering(&site, &format!("{home}?steg=1"));
        for (number, step) in (1..).zip(&steps) {
            browser.expect(TOLD, number.to_string());
            browser.expect(TITLE, step.title.as_str());
            let told = browser.text(".tour");
            assert!(step.texts.iter().all(|text| told.contains(text.as_str())), "{told}");
            let sources = browser
                .script("return [...document.querySelectorAll('.tour .from a')].map(link => link.href)");
            assert!(!step.sources.is_empty(), "{}", step.title);
            assert_eq!(sources, json!(step.sources));
            let dots = (1..=steps.len()).map(|dot| if dot == number { "step" } else { "" });
            assert_eq!(browser.script(DOTS), json!(dots.collect::<Vec<_>>()));
            let shown = (browser.year(), browser.shapes(), browser.legend());
            // The same by a link from elsewhere.
            let link = Browser::answering(&site, &format!("{home}?steg={number}"));
            link.expect(TITLE, step.title.as_str());
            assert_eq!((link.year(), link.shapes(), link.legend()), shown);
            assert!(!link.query().contains("ar="), "{}", link.query());
            if number < steps.len() {
                browser.click(NEXT);
            }
        }
        assert_eq!(browser.script("return document.querySelector('.tour .place + a').hidden"), json!(true));
    }
}

#[test]
fn a_reader_goes_on_and_back_and_leaves() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    assert_eq!(browser.count(".tour"), 0);
    browser.click(".top [data-tour]");
    browser.expect(TOLD, "1");
    browser.expect("return document.activeElement.closest('.tour') && document.activeElement.tagName", "H2");
    assert_eq!(browser.query(), "?steg=1");
    browser.focus(NEXT);
    browser.press(keys::ENTER);
    browser.expect(TOLD, "2");
    let stays = "return document.activeElement.matches('.tour .place + a')";
    browser.expect(stays, true);
    browser.click(PREVIOUS);
    browser.expect(TOLD, "1");
    browser.back();
    browser.expect(TOLD, "2");
    browser.click(".tour ol li:first-child a");
    browser.expect(TOLD, "1");
    // What a reader changes within a step stays within the step.
    browser.focus("#year");
    browser.press(keys::RIGHT);
    browser.expect("return location.search", "?ar=2006&steg=1");
    assert_eq!(browser.count(".tour"), 1);
    let year = browser.year();
    browser.click(OUT);
    browser.expect("return document.querySelector('.tour') === null", true);
    assert_eq!((browser.query(), browser.year()), (format!("?ar={year}"), year));
}

#[test]
fn who_hears_the_page_hears_the_step() {
    let browser = Browser::answering(&Site::serve(), "?steg=1");
    browser.expect(TOLD, "1");
    let heard = "return document.querySelector('.tour [aria-live=polite]').textContent";
    assert!(browser.script(heard).as_str().is_some_and(|heard| heard.len() > 40));
    let names = browser.script(
        "return [...document.querySelectorAll('.tour nav a')].filter(link => link.checkVisibility({ visibilityProperty: true }))
            .map(link => link.ariaLabel ?? link.textContent)",
    );
    let names: Vec<String> = serde_json::from_value(names).unwrap_or_default();
    assert!(names[0].starts_with("Steg 1 av "), "{names:?}");
    assert_eq!(names[names.len() - 2..], ["Nästa steg", "Avsluta rundturen"]);
}

#[test]
fn nothing_moves_when_a_shared_step_arrives() {
    let site = Site::serve();
    for (width, height) in [(1280, 900), (390, 844)] {
        let browser = Browser::open(&site.url("?utm_source=a"));
        browser.resize(width, height);
        browser.visit(&site.url("?steg=2"));
        browser.expect(TOLD, "2");
        browser.settled();
        let shift = browser.wait_for(
            "return new Promise(done => { let sum = 0;
                new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value; })
                    .observe({ type: 'layout-shift', buffered: true });
                setTimeout(() => done(String(sum)), 300); })",
        );
        assert_eq!(shift, json!("0"), "{width}");
        let wide = browser.script("return document.documentElement.scrollWidth <= innerWidth");
        assert_eq!(wide, json!(true));
    }
}

#[test]
fn a_step_that_is_not_there_is_told_and_shows_no_box() {
    let browser = Browser::answering(&Site::serve(), "?steg=99");
    browser.expect("return document.documentElement.dataset.arriving === undefined", true);
    assert!(browser.text("[data-notice]").contains("99"));
    assert_eq!(browser.count(".tour"), 0);
    assert_eq!(
        browser.script("return document.querySelector('.map').checkVisibility({ visibilityProperty: true })"),
        json!(true)
    );
}

#[test]
fn where_the_texts_or_the_script_are_missing_the_map_still_shows_the_step() {
    let missing = Site::serve().with_fault("rundtur.html", Fault::Missing);
    let browser = Browser::answering(&missing, "?steg=2");
    browser.expect(TOLD, "2");
    assert_eq!(browser.attribute(".tour p a", "href").as_deref(), Some("rundtur.html#steg-2"));
    let site = Site::serve();
    let script = browser.script("return document.querySelector('script[src*=klassrum]').getAttribute('src')");
    let without = Site::serve().with_fault(script.as_str().unwrap_or_default(), Fault::Missing);
    let bare = Browser::answering(&without, "?steg=2");
    bare.expect("return document.querySelector('.map').checkVisibility({ visibilityProperty: true })", true);
    assert_eq!(bare.shapes(), Browser::answering(&site, "?steg=2").shapes());
}

#[test]
fn a_page_that_cannot_answer_leads_to_the_page_of_the_tour() {
    let site = Site::serve().with_fault(".wasm", Fault::Missing);
    let browser = Browser::open(&site.url("?steg=2"));
    assert_eq!(browser.ready(), Ready::Failed);
    browser.expect("return document.querySelector('.tour') !== null", true);
    assert_eq!(browser.attribute(".tour p a", "href").as_deref(), Some("rundtur.html#steg-2"));
    assert_eq!(
        browser.script("return document.querySelector('.map').checkVisibility({ visibilityProperty: true })"),
        json!(true)
    );
}

#[test]
fn a_frozen_map_does_not_tell_of_the_present() {
    let browser = Browser::answering(&Site::serve(), "?steg=2&fryst=2024-10-31");
    browser.expect(TOLD, "2");
    assert_eq!(browser.count(".tour h2"), 0);
    let link = browser.script("return document.querySelector('.tour p a').search");
    assert_eq!(link, json!("?sprak=sv&steg=2"));
}

#[test]
fn it_works_within_an_article_that_can_steer_it() {
    let article = Article::answering(Site::serve(), r#"width="600" height="1600""#, "?inbaddad=1&steg=1", "");
    article.expect_within(TOLD, "1");
    article.within(|browser| browser.click(NEXT));
    article.expect_within(TOLD, "2");
    article.expect_within("return location.search", "?inbaddad=1&steg=1");
    article.within(|browser| {
        browser.expect("return document.documentElement.dataset.state", "steg=2&inbaddad=1");
    });
    let told = article.heard("state");
    assert!(told.iter().any(|message| message["state"] == "steg=2"), "{told:?}");
    article.ask("set", &json!({ "steg": 1 }));
    article.expect_within(TOLD, "1");
    let whole = "return document.querySelector('[data-whole]').search";
    article.expect_within(whole, "?steg=1");
}
