//! What an article may ask of the map in it, and what is not listened to.

use std::thread;
use std::time::Duration;

use journalkartan_e2e::{Article, Site};
use serde_json::{Value, json};

const FRAME: &str = r#"width="360" height="900""#;
const STATE: &str = "return document.documentElement.dataset.state ?? location.search.slice(1)";

fn article(query: &str) -> Article {
    Article::answering(Site::serve(), FRAME, query, "")
}

#[test]
fn a_state_is_set_and_told() {
    let article = article("?inbaddad=1&ar=2016");
    article.ask("set", &json!({ "ar": 2021, "region": "o", "vard": "sjukhus" }));
    article.expect_within(STATE, "ar=2021&vard=sjukhus&region=14&inbaddad=1");
    article.browser.wait_for("return heard.some(data => data.type == 'state')");
    let told = article.heard("state").pop().unwrap_or_default();
    assert_eq!(told["state"], json!("ar=2021&vard=sjukhus&region=14"));
    assert_eq!(
        told["text"],
        article.script_within("return document.querySelector('.sentence').textContent.trim()")
    );
    // What is not named stays; what is empty falls back to nothing.
    article.ask("set", &json!({ "region": "" }));
    article.ask("get", &json!(null));
    article.expect_within(STATE, "ar=2021&vard=sjukhus&inbaddad=1");
}

#[test]
fn neither_focus_nor_scroll_is_taken_from_the_article() {
    let article = article("?inbaddad=1&ar=2016");
    article.browser.script("document.body.style.paddingBottom = '3000px'; scrollTo(0, 700)");
    article.browser.script("document.body.tabIndex = 0; document.body.focus()");
    article.ask("set", &json!({ "region": "25" }));
    article.browser.wait_for("return heard.some(data => data.type == 'state')");
    thread::sleep(Duration::from_millis(300));
    assert_eq!(
        article.browser.script("return [scrollY, document.activeElement.tagName]"),
        json!([700, "BODY"])
    );
}

#[test]
fn language_and_theme_follow() {
    let article = article("?inbaddad=1&ar=2016");
    article.ask("set", &json!({ "tema": "mork" }));
    article.expect_within("return document.documentElement.dataset.theme", "dark");
    article.ask("set", &json!({ "sprak": "en" }));
    article.expect_within(
        "return document.documentElement.lang + document.documentElement.dataset.ready",
        "entrue",
    );
    article.expect_within(
        "return document.querySelector('.sentence').textContent.startsWith('In 2016') && document.documentElement.dataset.theme",
        "dark",
    );
}

#[test]
fn it_plays_and_pauses() {
    let article = article("?inbaddad=1&ar=2012");
    article.ask("play", &json!(null));
    article.expect_within("return document.querySelector('.year output').textContent", "2013");
    article.ask("play", &json!(null));
    article.expect_within("return document.querySelector('.year output').textContent", "2014");
    article.ask("pause", &json!(null));
    article.expect_within("return document.querySelector('.play').textContent", "▶");
    let year = article.script_within("return document.querySelector('.year output').textContent");
    thread::sleep(Duration::from_millis(1500));
    assert_eq!(article.script_within("return document.querySelector('.year output').textContent"), year);
}

#[test]
fn what_is_asked_before_the_map_answers_is_done_when_it_does() {
    let site = Site::serve().with_fault(".wasm", journalkartan_e2e::Fault::Late(Duration::from_millis(1500)));
    let article = Article::open(site, FRAME, "?inbaddad=1&ar=2016", "");
    article.browser.wait_for("return heard.some(data => data.type == 'height')");
    article.ask("set", &json!({ "ar": "2012" }));
    article.ask("set", &json!({ "ar": "2013" }));
    assert_eq!(article.heard("ready").len(), 0, "tried too late");
    article.expect_within(STATE, "ar=2013&inbaddad=1");
}

/// Waits, and takes what the frame shows.
fn after(article: &Article) -> Value {
    thread::sleep(Duration::from_millis(300));
    article.script_within(
        "return [document.documentElement.dataset.state ?? null, document.querySelectorAll('*').length, document.title]",
    )
}

#[test]
fn what_has_another_shape_is_ignored_without_a_trace() {
    let article = article("?inbaddad=1&ar=2016");
    thread::sleep(Duration::from_millis(1200));
    let before = after(&article);
    let count = article.browser.script("return heard.length");
    let shape = |source: &str, v: Value, state: Value| json!({ "source": source, "v": v, "type": "set", "state": state });
    let year = json!({ "ar": "2012" });
    for message in [
        shape("journalkartan", json!(1), year.clone()),
        shape("journalkartan-host", json!("1"), year.clone()),
        shape("journalkartan-host", json!(2), year.clone()),
        shape("journalkartan-host", json!(1), json!("ar=2012")),
        shape("journalkartan-host", json!(1), json!(null)),
        shape(
            "journalkartan-host",
            json!(1),
            json!({ "ar": ["2012"], "region": { "14": 1 }, "onclick": "x" }),
        ),
        shape(
            "journalkartan-host",
            json!(1),
            json!({ "ar": "1066", "region": "<img src=x onerror=alert(1)>" }),
        ),
        shape("journalkartan-host", json!(1), json!({ "ar": "2012".repeat(100_000) })),
        json!({ "source": "journalkartan-host", "v": 1, "type": "eval", "state": "alert(1)" }),
        json!("x".repeat(1_000_000)),
        json!("[iFrameSizer]<b>:1"),
        json!(null),
        json!(7),
        json!([["source", "journalkartan-host"]]),
    ] {
        article.send(&message);
        assert_eq!(after(&article), before, "{message:.200}");
    }
    assert_eq!(article.browser.script("return heard.length"), count, "nothing was answered");
    article.ask("set", &json!({ "ar": "2012" }));
    article.expect_within(STATE, "ar=2012&inbaddad=1");
}

#[test]
fn another_window_than_the_parent_is_not_heard() {
    let article = article("?inbaddad=1&ar=2016");
    let before = after(&article);
    // A frame beside it, of the article's own origin, knows the right words.
    article.browser.script(
        "const other = document.createElement('iframe');
        other.srcdoc = `<script>parent.frames[0].postMessage(
            { source: 'journalkartan-host', v: 1, type: 'set', state: { ar: '2012' } }, '*')</` + `script>`;
        document.body.append(other)",
    );
    assert_eq!(after(&article), before);
    article.script_within(
        "postMessage({ source: 'journalkartan-host', v: 1, type: 'set', state: { ar: '2012' } }, '*')",
    );
    assert_eq!(after(&article), before);
}

#[test]
fn a_flood_costs_little_and_the_last_word_counts() {
    let article = article("?inbaddad=1&ar=2016");
    article.browser.script(
        "const map = document.querySelector('iframe').contentWindow;
        for (let count = 0; count < 20000; count += 1) {
            const ar = String(2005 + count % 20);
            map.postMessage({ source: 'journalkartan-host', v: 1, type: 'set', state: { ar } }, '*');
        }
        map.postMessage({ source: 'journalkartan-host', v: 1, type: 'set', state: { ar: '2012' } }, '*');",
    );
    article.expect_within(STATE, "ar=2012&inbaddad=1");
    thread::sleep(Duration::from_millis(300));
    assert!(article.heard("state").len() < 200, "{}", article.heard("state").len());
}

/// The names in the script are those that the address knows, by docs/contract.md.
#[test]
fn the_parameters_that_can_be_set_are_those_of_the_address() {
    let script = include_str!("../../../scripts/frame.js");
    let list = script.split_once("PARAMETERS = [").and_then(|(_, rest)| rest.split_once(']'));
    let names: Vec<&str> =
        list.map(|(list, _)| list.split('"').skip(1).step_by(2).collect()).unwrap_or_default();
    let contract = include_str!("../../../docs/contract.md");
    let known = contract.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let known: Vec<&str> = known.take_while(|name| *name != "html[data-ready]").collect();
    for name in known.iter().filter(|name| !["inbaddad", "presentation"].contains(name)) {
        assert!(names.contains(name), "{name} cannot be set");
    }
}
