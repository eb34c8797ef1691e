//! The map within another page: what it shows, what it leaves alone, and what works in which frame.

use std::thread;
use std::time::Duration;

use journalkartan_e2e::{Article, Browser, Ready, Site, not_in};
use serde_json::json;

/// Whether the elements of this kind are seen.
fn is_seen(browser: &Browser, css: &str) -> bool {
    let script = format!(
        "return [...document.querySelectorAll({})].some(element => element.checkVisibility({{ visibilityProperty: true }}))",
        json!(css)
    );
    browser.script(&script) == json!(true)
}

const VIEWS: [(&str, &str); 4] = [
    ("", ".map"),
    ("&vy=rutnat", ".map"),
    ("&vy=tidslinje", "#tidslinje"),
    ("&vy=tabell", "table[data-table]"),
];

/// Nothing to scroll sideways, or at all.
const FITS: &str = "return document.documentElement.scrollWidth <= innerWidth
    && document.documentElement.scrollHeight <= innerHeight";

/// Makes the frame as tall as the map asks.
const LISTENER: &str = "addEventListener('message', ({ data }) => {
    if (data.type == 'height') document.querySelector('iframe').style.height = data.height + 'px';
})";

#[test]
fn it_has_no_chrome_in_any_view_and_fits_its_column() {
    for (view, drawing) in VIEWS {
        for (width, language) in [(320, ""), (900, "&sprak=en")] {
            let case = format!("?inbaddad=1&ar=2016{view}{language}");
            let attributes = format!(r#"width="{width}" height="400""#);
            let article = Article::answering(Site::serve(), &attributes, &case, LISTENER);
            thread::sleep(Duration::from_millis(700));
            article.within(|browser| {
                for css in [drawing, ".sentence", "#year", ".legend", ".imprint", "[data-whole]"] {
                    assert!(is_seen(browser, css), "{css}: {case} {width}");
                }
                for css in [
                    ".top",
                    ".skip",
                    ".room",
                    ".method",
                    "#kallor h2",
                    ".find",
                    ".switches",
                    "[data-late]",
                    ".still",
                ] {
                    assert!(!is_seen(browser, css), "{css}: {case} {width}");
                }
                assert_eq!(browser.script(FITS), json!(true), "{case} {width}");
            });
        }
    }
}

#[test]
fn it_has_no_chrome_as_a_page_of_its_own_either() {
    let browser = Browser::answering(&Site::serve(), "?inbaddad=1&ar=2021");
    assert!(!is_seen(&browser, ".top") && is_seen(&browser, ".map"));
    let whole = browser.script("return document.querySelector('[data-whole]').href");
    assert!(whole.as_str().is_some_and(|href| href.ends_with("/?ar=2021")), "{whole}");
}

#[test]
fn the_address_of_the_frame_and_the_history_are_left_alone() {
    let article =
        Article::answering(Site::serve(), r#"width="360" height="900""#, "?inbaddad=1&ar=2021", LISTENER);
    let entries = article.browser.script("return history.length");
    article.within(|browser| {
        browser.click(".step[aria-label='Året efter']");
        browser.click("[data-legend-system='cosmic']");
        browser.expect("return document.documentElement.dataset.state", "ar=2022&system=cosmic&inbaddad=1");
        assert_eq!(browser.script("return location.search"), json!("?inbaddad=1&ar=2021"));
        let whole = browser.script("return document.querySelector('[data-whole]').href");
        assert!(whole.as_str().is_some_and(|href| href.ends_with("/?ar=2022&system=cosmic")), "{whole}");
    });
    assert_eq!(article.browser.script("return history.length"), entries);
    let states: Vec<_> = article.heard("state").iter().map(|message| message["state"].clone()).collect();
    assert_eq!(states, [json!("ar=2022"), json!("ar=2022&system=cosmic")]);
}

#[test]
fn a_link_to_another_page_leads_out_of_the_frame() {
    let article = Article::answering(Site::serve(), r#"width="360" height="900""#, "?inbaddad=1", LISTENER);
    article.within(|browser| {
        browser.script("document.querySelector('.imprint a[href^=underlag]').click()");
        thread::sleep(Duration::from_millis(500));
        assert_eq!(browser.script("return location.pathname"), json!("/"));
        assert!(is_seen(browser, ".map"));
    });
}

/// A host that gives less height than the map asks for.
#[test]
fn with_less_height_than_it_asks_for_it_makes_do() {
    for (width, height, view) in
        [(360, 560, ""), (320, 400, "&vy=rutnat"), (700, 420, ""), (360, 760, "&vy=tidslinje")]
    {
        let attributes = format!(r#"width="{width}" height="{height}""#);
        let query = format!("?inbaddad=1&ar=2027{view}");
        let article = Article::answering(Site::serve(), &attributes, &query, "");
        article.expect_within("return document.documentElement.dataset.fit != null", true);
        article.within(|browser| {
            assert_eq!(browser.script(FITS), json!(true), "{query} {width}x{height}");
            for css in [".sentence", "#year", ".imprint"] {
                assert!(is_seen(browser, css), "{css}: {query} {width}x{height}");
            }
            // WebKit measures what is drawn smaller as if it were not.
            let lowest = "const scale = innerWidth / document.documentElement.getBoundingClientRect().width;
                return Math.max(...[...document.querySelectorAll('.imprint, #year, .map svg')]
                .map(element => element.getBoundingClientRect().bottom * scale)) <= innerHeight + 1";
            assert_eq!(browser.script(lowest), json!(true), "{query} {width}x{height}");
        });
        let asked = article.heard("height").last().and_then(|message| message["height"].as_u64());
        assert!(asked > Some(height), "it still asks for what it wants: {asked:?}");
    }
}

#[test]
fn what_it_can_it_does_in_each_frame() {
    not_in!(WebKit, "there the policy's 'self' is nothing in a sandbox (its bug 316847)");
    let plain = "";
    let sandbox = r#"sandbox="allow-scripts""#;
    let lenient = r#"sandbox="allow-scripts allow-same-origin""#;
    for (attributes, is_open, expected) in [
        (plain, false, Ready::Answers),
        (sandbox, true, Ready::Answers),
        (sandbox, false, Ready::Failed),
        (lenient, false, Ready::Answers),
    ] {
        let case = format!("{attributes} {is_open}");
        let site = if is_open { Site::serve().open_to_any_origin() } else { Site::serve() };
        let article = Article::open(
            site,
            &format!(r#"width="360" height="300" {attributes}"#),
            "?inbaddad=1",
            LISTENER,
        );
        article.within(|browser| {
            assert_eq!(browser.ready(), expected, "{case}");
            assert_eq!(browser.shapes()["12"].0, "pmo melior", "{case}");
            for css in [".map", ".legend", ".imprint"] {
                assert!(is_seen(browser, css), "{css}: {case}");
            }
            browser.expect(FITS, true);
            // A window of its own is more than a strict sandbox allows.
            let target = if attributes == sandbox { None } else { Some("_blank") };
            assert_eq!(browser.attribute("[data-whole]", "target").as_deref(), target, "{case}");
            assert_eq!(is_seen(browser, ".still"), expected == Ready::Failed, "{case}");
        });
        assert!(!article.heard("height").is_empty(), "{case}");
        assert_eq!(article.heard("error").is_empty(), expected == Ready::Answers, "{case}");
    }
}

#[test]
fn it_asks_no_third_party_and_keeps_nothing() {
    let article = Article::answering(Site::serve(), r#"width="360" height="900""#, "?inbaddad=1&ar=2021", "");
    article.ask("set", &json!({ "region": "14", "vy": "tidslinje" }));
    article.browser.wait_for("return heard.some(data => data.type == 'state')");
    thread::sleep(Duration::from_millis(500));
    let foreign = article.script_within(
        "return performance.getEntriesByType('resource').map(entry => entry.name)
            .filter(name => !name.startsWith(location.origin))",
    );
    assert_eq!(foreign, json!([]));
    assert_eq!(
        article.script_within("return document.cookie + localStorage.length + sessionStorage.length"),
        json!("00")
    );
}
