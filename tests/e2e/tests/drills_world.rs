//! What the world around the page may be like: a host with a policy of its own, no storage, a wrong clock, a network
//! that takes its time.

use std::thread;
use std::time::Duration;

use journalkartan_e2e::{Browser, Fault, Ready, Site, keys, needs};
use serde_json::{Value, json};

/// Notes what goes wrong from the page's start on.
const WATCH: &str = "window.wrong = [];
    addEventListener('error', event => wrong.push(event.message));
    addEventListener('unhandledrejection', event => wrong.push(String(event.reason)))";

fn watched(script: &str) -> Browser {
    let browser = Browser::default();
    let source = format!("{WATCH};{script}");
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": source }));
    browser
}

/// The map in colour, the table and the sources.
#[track_caller]
fn assert_whole(browser: &Browser) {
    let seen =
        "return ['svg[data-map]', '.sentence', '.legend', 'table[data-table]', '#kallor a'].every(css =>
        document.querySelector(css).checkVisibility({ visibilityProperty: true }))";
    assert_eq!(browser.script(seen), json!(true));
    assert_eq!((browser.shapes().len(), browser.count("tr[data-row]")), (21, 21));
}

#[test]
fn where_the_host_refuses_web_assembly_the_page_says_that_it_stands_still() {
    let policy = "script-src 'self' 'unsafe-inline'";
    let site = Site::serve().with_fault("/", Fault::Policy(policy));
    for query in ["", "?ar=2012"] {
        let browser = Browser::open(&site.url(query));
        assert_eq!(browser.ready(), Ready::Failed, "{query}");
        assert_whole(&browser);
        assert!(browser.text(".still").contains("läget nu"), "{query}");
    }
}

#[test]
fn where_the_host_refuses_every_script_the_page_is_whole() {
    let site = Site::serve().with_fault("/", Fault::Policy("script-src 'none'"));
    for query in ["", "?ar=2012"] {
        let browser = Browser::open(&site.url(query));
        assert_whole(&browser);
        assert_eq!(browser.attribute("html", "data-ready"), None);
    }
}

/// As a page of its own, in a sandbox: there is no storage, no cookie, no service worker, and to ask is an error.
#[test]
fn without_any_storage_everything_works() {
    needs!(DeveloperTools);
    let policy = "sandbox allow-scripts";
    let site = Site::serve().open_to_any_origin().with_fault("/", Fault::Policy(policy));
    site.hand_out_worker(true);
    let browser = watched("");
    for query in ["", "?vy=tidslinje&region=14", "?presentation=1&steg=2", "?inbaddad=1"] {
        browser.visit(&site.url(query));
        assert_eq!(browser.ready(), Ready::Answers, "{query}");
        let refused = "try { localStorage.length; return false } catch { return true }";
        assert_eq!(browser.script(refused), json!(true), "nothing was forbidden");
        browser.settled();
        browser.script("window.before = document.querySelector('.year output').textContent");
        browser.script("document.querySelector(\".step[aria-label='Året efter']\").click()");
        browser.wait_for("return document.querySelector('.year output').textContent != before");
        assert_eq!(browser.script("return wrong"), json!([]), "{query}");
    }
    browser.visit(&site.url("?ar=2012"));
    browser.ready();
    browser.click(".step[aria-label='Året efter']");
    browser.expect("return location.search", "?ar=2013");
    browser.click("[data-share]");
    browser.wait_for("return document.querySelector('dialog[open]') != null");
    assert_eq!(browser.script("return wrong"), json!([]));
}

/// A clock that is so many years wrong.
fn clock(years: i32) -> String {
    let script = "
        const Real = Date, wrong = YEARS * 31557600000;
        window.Date = class Date extends Real {
            constructor(...when) { when.length ? super(...when) : super(Real.now() + wrong); }
            static now() { return Real.now() + wrong; }
        }";
    script.replace("YEARS", &years.to_string())
}

/// All that a reader sees, and where all links lead.
const ALL_OF_IT: &str = "return [document.title, document.body.innerText,
    [...document.querySelectorAll('[href]')].map(link => link.getAttribute('href')).join()]";

#[test]
fn a_clock_that_is_ten_years_wrong_changes_nothing() {
    needs!(DeveloperTools);
    let site = Site::serve();
    let pages = ["", "?ar=nu&vy=tidslinje", "?fryst=2024-10-31&region=14", "tank-om.html", "utveckling.html"];
    let seen = |years: i32| -> Vec<Value> {
        let browser = watched(&clock(years));
        let look = |page: &&str| {
            browser.visit(&site.url(page));
            if *page != "utveckling.html" {
                assert_eq!(browser.ready(), Ready::Answers, "{page}");
            }
            if page.is_empty() || page.starts_with('?') {
                browser.settled();
            }
            let year = browser.script("return new Date().getFullYear()").as_i64();
            assert_eq!(year, Some(NOW.with(|now| *now) + i64::from(years)), "the clock is as it was");
            browser.script(ALL_OF_IT)
        };
        pages.iter().map(look).collect()
    };
    thread_local! {
        static NOW: i64 = Browser::default().script("return new Date().getFullYear()").as_i64().unwrap_or(0);
    }
    let now = seen(0);
    assert!(now[0].to_string().contains("Skåne"));
    for years in [-10, 10] {
        for ((page, now), then) in pages.iter().zip(&now).zip(seen(years)) {
            assert!(*now == then, "{page} in {years} years: {now} {then}");
        }
    }
}

#[test]
fn a_client_that_takes_its_time_is_waited_for() {
    let site = Site::serve().with_fault(".wasm", Fault::Late(Duration::from_secs(9)));
    let browser = Browser::open(&site.url(""));
    assert_whole(&browser);
    thread::sleep(Duration::from_secs(2));
    let has_given_up = browser.script("return document.querySelector('.still').checkVisibility()");
    assert_eq!(has_given_up, json!(false));
    browser.focus("#year");
    browser.press(keys::LEFT);
    assert_eq!(browser.attribute("html", "data-ready"), None, "tried too late");
    assert_eq!(browser.ready(), Ready::Answers);
    browser.expect("return location.search", "?ar=2025");
}
