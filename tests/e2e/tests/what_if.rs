//! What if: a reader gives regions other systems, and everything says that it is made up.

use journalkartan_e2e::made_up::{FACTS, MADE_UP, NOTICE, STAMPED};
use journalkartan_e2e::{Browser, Fault, Ready, Site, keys, needs};
use serde_json::{Value, json};

/// Region Skåne, which plans nothing, and Region Jämtland Härjedalen.
const SKANE: &str = "12";
const SENTENCE: &str = "return document.querySelector('.sentence').textContent";
const QUERY: &str = "return location.search";

/// Chooses from a list.
fn choose(browser: &Browser, list: &str, value: &str) {
    browser.wait_for(&format!("return document.querySelector('{list}')?.checkVisibility()"));
    browser.script(&format!(
        "const list = document.querySelector('{list}');
        list.value = '{value}';
        list.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    ));
}

#[test]
fn an_invitation_and_facts_come_first() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "tank-om.html");
    browser.settled();
    assert!(browser.text("[data-imagine]").starts_with("Klicka på en region och ge den ett annat system."));
    assert_eq!(browser.count(NOTICE), 0);
    assert_eq!(browser.script(STAMPED), json!(false));
    assert_eq!(browser.shapes(), Browser::answering(&site, "").shapes());
    assert_eq!(browser.script("return document.title"), json!("Tänk om – Journalkartan"));
    assert!(!browser.text(".sentence").contains("Påhittat"));
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn a_click_and_two_choices_give_a_region_another_system() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "tank-om.html");
    browser.settled();
    let before = browser.legend();
    browser.click_region(SKANE);
    browser.wait_for("return document.querySelector('[data-panel=\"region:12\"]')");
    choose(&browser, "#tankom-system", "takecare");
    browser.expect(QUERY, "?region=12&tankom=12.takecare.2026");
    assert_eq!(browser.shapes()[SKANE], ("takecare".to_owned(), "in-use".to_owned()));
    let after = browser.legend();
    assert_eq!((after["takecare"], after["pmo"]), (before["takecare"] + 1, before["pmo"] - 1));
    assert!(browser.text("[data-panel] .shown").ends_with("TakeCare (påhittat)."));
    // Later than the year that is shown: that follows.
    choose(&browser, "#tankom-ar", "2029");
    browser.expect(QUERY, "?ar=2029&region=12&tankom=12.takecare.2029");
    assert_eq!(browser.shapes()[SKANE], ("takecare".to_owned(), "planned".to_owned()));
    assert!(browser.text(".sentence").starts_with("Påhittat: 2029 "), "{}", browser.text(".sentence"));
    assert_eq!(browser.text(".imagine li a"), "Skåne: TakeCare från 2029");
    assert!(
        browser.script("return document.title").as_str().is_some_and(|title| title.starts_with("Påhittat: "))
    );
    // Each edit is an entry of its own.
    browser.back();
    browser.expect(QUERY, "?region=12&tankom=12.takecare.2026");
    browser.expect("return document.querySelector('#tankom-ar').value", "2026");
    browser.back();
    browser.expect(QUERY, "?region=12");
    browser.expect("return document.querySelector('#tankom-system').value", "");
    assert_eq!(browser.legend(), before);
    assert_eq!(browser.script("return document.documentElement.dataset.fiction ?? null"), Value::Null);
    browser.forward();
    browser.expect(QUERY, "?region=12&tankom=12.takecare.2026");
    assert_eq!(browser.legend(), after);
    browser.reload();
    assert_eq!(browser.ready(), Ready::Answers);
    assert_eq!(browser.legend(), after);
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn the_keyboard_alone_will_do() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "tank-om.html");
    browser.settled();
    browser.focus_region(SKANE);
    browser.press(keys::ENTER);
    browser.wait_for("return document.activeElement.closest('[data-panel]')");
    let focused = "return document.activeElement.id";
    for _ in 0..2 {
        browser.press(keys::TAB);
    }
    browser.expect(focused, "tankom-system");
    // Written letters choose from a list.
    browser.press("vas");
    browser.expect(QUERY, "?region=12&tankom=12.vas.2026");
    browser.press(keys::TAB);
    browser.press("2030");
    browser.expect(QUERY, "?ar=2030&region=12&tankom=12.vas.2030");
    // Those who hear the page are told once it is at rest.
    browser.wait_for("return /^2030\\. Påhittat: 2030 /.test(document.querySelector('.spoken').textContent)");
    browser.focus(".imagine li button");
    browser.press(keys::ENTER);
    browser.expect(QUERY, "?ar=2030&region=12");
    browser.expect("return document.activeElement.matches('[data-imagine] p')", true);
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn a_link_shows_it_all_again_and_what_is_wrong_is_told() {
    let site = Site::serve();
    let all: Vec<String> =
        Browser::answering(&site, "").shapes().into_keys().map(|code| format!("{code}.vas.2024")).collect();
    let browser = Browser::answering(&site, &format!("tank-om.html?ar=2025&tankom={}", all.join(",")));
    assert_eq!(browser.legend()["vas"], 21);
    let sentence = browser.script(SENTENCE);
    let sentence = sentence.as_str().unwrap_or_default();
    assert!(sentence.starts_with("Påhittat: 2025 använde tjugoen regioner VAS."), "{sentence}");
    assert!(sentence.contains("100\u{a0}% av befolkningen."), "{sentence}");
    let browser = Browser::answering(&site, "tank-om.html?tankom=o.vas.nu,12.journalia.2027,m.cosmic.2027");
    assert_eq!(browser.shapes()["14"].0, "vas");
    let notice = browser.text("[data-notice] p");
    assert!(notice.contains("tankom=”12.journalia.2027”"), "{notice}");
    browser.click("[data-notice] button");
    browser.click(".step:last-child");
    browser.expect(QUERY, "?ar=2027&tankom=12.cosmic.2027,14.vas.2026");
    assert_eq!(browser.shapes()[SKANE].0, "cosmic");
}

#[test]
fn an_address_of_the_map_leads_to_the_page() {
    let site = Site::serve();
    let arrived = |path: &str, query: &str| {
        let browser = Browser::open(&site.url(path));
        browser.wait_for(
            "return /tank-om/.test(location.pathname) && document.documentElement.dataset.ready == 'true'",
        );
        assert_eq!(browser.script("return location.pathname + location.search"), json!(query), "{path}");
        browser
    };
    arrived(
        "?tankom=12.takecare.2027&ar=2028&utm_source=a",
        "/tank-om.html?tankom=12.takecare.2027&ar=2028&utm_source=a",
    );
    let english = arrived(
        "?tankom=12.takecare.2027&ar=2028&sprak=en",
        "/tank-om.en.html?tankom=12.takecare.2027&ar=2028&sprak=en",
    );
    assert!(english.text(".sentence").starts_with("Made up: "), "{}", english.text(".sentence"));
    arrived("index.en.html?tankom=12.takecare.2027", "/tank-om.en.html?tankom=12.takecare.2027");
    let browser = Browser::answering(&site, MADE_UP);
    browser.settled();
    browser.click("a[data-language]");
    browser.wait_for(
        "return document.documentElement.lang == 'en' && document.documentElement.dataset.ready == 'true'",
    );
    assert_eq!(
        browser.script("return location.pathname + location.search"),
        json!("/tank-om.en.html?ar=2028&tankom=12.takecare.2027&sprak=en")
    );
}

#[test]
fn the_map_leads_there_in_the_state_that_is_shown() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021&vard=sjukhus&region=12");
    browser.settled();
    browser.script("document.querySelector('.room a[href^=\"tank-om\"]').click()");
    browser.wait_for(
        "return /tank-om/.test(location.pathname) && document.documentElement.dataset.ready == 'true'",
    );
    assert_eq!(browser.query(), "?ar=2021&vard=sjukhus&region=12");
    assert_eq!(browser.panel().as_deref(), Some("region:12"));
    choose(&browser, "#tankom-system", "vas");
    browser.expect(QUERY, "?ar=2021&vard=sjukhus&region=12&tankom=12.vas.2021");
}

/// What is made up is handed on to those who embed it.
#[test]
fn the_codes_to_embed_carry_it() {
    let site = Site::serve();
    let browser = Browser::answering(&site, MADE_UP);
    browser.settled();
    browser.click(".top [data-carry]");
    browser.wait_for(
        "return /badda-in/.test(location.pathname) && document.documentElement.dataset.ready == 'true'",
    );
    let codes = browser.script(
        "return [...document.querySelectorAll('textarea[data-map]')].map(field => field.value).join()",
    );
    let codes = codes.as_str().unwrap_or_default();
    assert!(codes.contains("tankom=12.takecare.2027") && codes.contains("title=\"Påhittat: "), "{codes}");
    browser.enter_frame(".scene iframe");
    browser.wait_for(
        "return document.documentElement.dataset.ready == 'true' && /tank-om/.test(location.pathname)",
    );
    assert_eq!(browser.script(STAMPED), json!(true));
    assert_eq!(browser.shapes()[SKANE].0, "takecare");
}

#[test]
fn one_click_leads_back_to_the_facts_in_the_same_state() {
    let site = Site::serve();
    let browser = Browser::answering(
        &site,
        "tank-om.html?ar=2028&vard=sjukhus&region=12&tankom=12.takecare.2027&utm_source=a",
    );
    browser.click(FACTS);
    browser.wait_for(
        "return !/tank-om/.test(location.pathname) && document.documentElement.dataset.ready == 'true'",
    );
    assert_eq!(browser.query(), "?sprak=sv&ar=2028&vard=sjukhus&region=12&utm_source=a");
    assert_eq!(browser.count(NOTICE) + browser.count(".watermark"), 0);
    assert_eq!(browser.shapes(), Browser::answering(&site, "?ar=2028&vard=sjukhus").shapes());
    // Taking all back shows the facts too, without leaving.
    let browser = Browser::answering(&site, "tank-om.html?tankom=12.takecare.2027,14.vas.2020&ar=2028");
    browser.click("[data-removes='14']");
    browser.expect(QUERY, "?ar=2028&tankom=12.takecare.2027");
    browser.click("[data-removes='12']");
    browser.expect(QUERY, "?ar=2028");
    assert_eq!(browser.shapes(), Browser::answering(&site, "?ar=2028").shapes());
    let browser = Browser::answering(&site, "tank-om.html?tankom=12.takecare.2027,14.vas.2020");
    browser.click("[data-removes='']");
    browser.expect(QUERY, "");
}

#[test]
fn a_page_that_cannot_start_shows_facts_and_says_so() {
    for fault in [Fault::Missing, Fault::Truncated] {
        let name = Browser::open(&Site::serve().url("tank-om.html"))
            .script("return /tankom-[0-9a-f]+_bg\\.wasm/.exec(document.documentElement.innerHTML)[0]");
        let site = Site::serve().with_fault(name.as_str().expect("the page names its client"), fault);
        let browser = Browser::open(&site.url(MADE_UP));
        assert_eq!(browser.ready(), Ready::Failed);
        assert!(browser.text(".still").contains("inget går att hitta på. Kartan och tabellen visar fakta."));
        assert_eq!((browser.script(STAMPED), browser.count(NOTICE)), (json!(false), 0));
        assert_eq!(browser.attribute("html", "data-pending"), None);
    }
    let site = Site::serve();
    let browser = Browser::without_scripts();
    browser.visit(&site.url(MADE_UP));
    assert!(
        browser.text("noscript").contains("utan skript går inget att hitta på."),
        "{}",
        browser.text("noscript")
    );
    assert_eq!((browser.script(STAMPED), browser.count(NOTICE)), (json!(false), 0));
}

/// Nothing of it reaches those who look at the map.
#[test]
fn the_map_does_not_fetch_it() {
    let site = Site::serve();
    Browser::answering(&site, "?ar=2028").settled();
    assert!(!site.requested().iter().any(|path| path.contains("tank")), "{:?}", site.requested());
}

#[test]
fn an_edit_is_answered_at_once() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "tank-om.html?region=12");
    browser.settled();
    let took = browser.script(
        "const list = document.querySelector('#tankom-system'), shape = document.querySelector(\"path[data-region='12']\");
        const edit = async system => {
            const start = performance.now();
            list.value = system;
            list.dispatchEvent(new Event('change', { bubbles: true }));
            while (shape.dataset.system != system) await new Promise(next => setTimeout(next));
            document.querySelector('.sentence').getBoundingClientRect();
            return performance.now() - start;
        };
        return (async () => {
            const times = [];
            for (const system of ['vas', 'cosmic', 'takecare', 'pmo', 'vas']) times.push(await edit(system));
            return Math.min(...times);
        })()",
    );
    eprintln!("an edit took {took} ms");
    assert!(took.as_f64().is_some_and(|took| took < 200.0), "{took}");
}

#[test]
fn axe_finds_nothing_and_it_fits_a_phone() {
    needs!(Axe, Preferences);
    let site = Site::serve();
    let browser = Browser::default();
    for (width, height, theme, query) in [
        (320, 568, "light", "tank-om.html?ar=2028&tankom=12.takecare.2027,14.ncs-cross.2026&region=12"),
        (390, 844, "dark", "tank-om.en.html"),
        (1280, 900, "dark", "tank-om.en.html?ar=2028&tankom=12.takecare.2027,14.ncs-cross.2026&region=14"),
        (1280, 900, "light", "tank-om.html?ar=2028&tankom=12.takecare.2027&vy=tabell"),
    ] {
        browser.resize(width, height);
        browser.prefer(&[("prefers-color-scheme", theme)]);
        browser.visit(&site.url(query));
        assert_eq!(browser.ready(), Ready::Answers);
        browser.settled();
        assert_eq!(
            browser.script("return document.documentElement.scrollWidth <= innerWidth"),
            json!(true),
            "{query}"
        );
        let findings: Vec<String> = browser.axe().iter().map(ToString::to_string).collect();
        assert_eq!(findings, [""; 0], "{query}");
    }
    assert_eq!(browser.complaints(), [""; 0]);
}
