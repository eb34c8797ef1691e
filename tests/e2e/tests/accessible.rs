//! axe finds nothing: on every page, in every view, light and dark, on a phone and on a desk.

use journalkartan_e2e::{Browser, Ready, Site, needs};

/// The map's page in these states; a new view or language is one more line.
const STATES: [&str; 16] = [
    "",
    "?ar=2021",
    "?region=14",
    "?system=cosmic",
    "?farg=samverkan",
    "?farg=leverantor",
    "?lage=planerat&ar=2012",
    "?ar=1066",
    "?vy=rutnat&ar=2021",
    "?vy=tidslinje&region=12",
    "?vy=tabell&ordning=namn",
    "?utsnitt=syd&region=10",
    "?jamfor=2021",
    "?jamfor=forra&ar=2025",
    "?sprak=en&ar=2021&region=14",
    "?sprak=en&vy=tidslinje&lage=planerat",
];

/// The pages that stand without scripts.
const PAGES: [&str; 21] = [
    "underlag.html",
    "underlag.en.html",
    "utveckling.html",
    "utveckling.en.html",
    "tidslinje.html",
    "tidslinje.en.html",
    "dela.html",
    "dela.en.html",
    "tillganglighet.html",
    "tillganglighet.en.html",
    "badda-in.html",
    "badda-in.en.html?vy=kort&farg=samverkan",
    "kort.en.html",
    "kort.html?region=12&inbaddad=1",
    "kort.html?region=99",
    "lektion.html",
    "lektion.en.html",
    "arbetsblad.html",
    "arbetsblad.en.html",
    "rundtur.html",
    "rundtur.en.html",
];

const PHONE: (u16, u16) = (320, 568);
const DESK: (u16, u16) = (1280, 900);

/// What comes once the page answers: the list of keys, and the story of what is chosen.
const ALL_THERE: &str = "return document.getElementById('tangenter') != null
    && document.querySelector('[data-waiting]') == null";

#[test]
fn axe_finds_nothing_on_the_map_in_light_on_a_phone() {
    needs!(Axe);
    check_states("light", PHONE);
}

#[test]
fn axe_finds_nothing_on_the_map_in_light_on_a_desk() {
    needs!(Axe);
    check_states("light", DESK);
}

#[test]
fn axe_finds_nothing_on_the_map_in_the_dark_on_a_phone() {
    needs!(Axe);
    check_states("dark", PHONE);
}

#[test]
fn axe_finds_nothing_on_the_map_in_the_dark_on_a_desk() {
    needs!(Axe);
    check_states("dark", DESK);
}

#[test]
fn axe_finds_nothing_in_the_list_of_keys_and_of_matches() {
    needs!(Axe);
    let site = Site::serve();
    let mut findings = Vec::new();
    for (theme, size) in [("light", PHONE), ("dark", DESK)] {
        let browser = device(theme, size);
        browser.visit(&site.url(""));
        assert_eq!(browser.ready(), Ready::Answers);
        browser.dossiers();
        browser.wait_for(ALL_THERE);
        browser.pictures();
        browser.focus("#hitta");
        browser.press("väst");
        browser.wait_for("return document.querySelector('#traffar li:not(.none)') != null");
        note(&mut findings, &browser, &format!("matches, {theme}, {size:?}"));
        browser.focus_region("14");
        browser.press("?");
        browser.wait_for("return document.getElementById('tangenter').open");
        note(&mut findings, &browser, &format!("keys, {theme}, {size:?}"));
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn axe_finds_nothing_on_the_other_pages() {
    needs!(Axe);
    let site = Site::serve();
    let mut findings = Vec::new();
    for page in PAGES {
        for (theme, size) in [("light", PHONE), ("dark", PHONE), ("light", DESK), ("dark", DESK)] {
            let browser = device(theme, size);
            browser.visit(&site.url(page));
            note(&mut findings, &browser, &format!("{page}, {theme}, {size:?}"));
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn axe_finds_nothing_in_the_unfolded_answers_of_the_lesson() {
    needs!(Axe);
    let site = Site::serve();
    let mut findings = Vec::new();
    for (theme, size) in [("light", PHONE), ("dark", DESK)] {
        let browser = device(theme, size);
        browser.visit(&site.url("lektion.html"));
        browser.script("document.querySelectorAll('details').forEach(one => one.open = true)");
        note(&mut findings, &browser, &format!("answers, {theme}, {size:?}"));
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// Were axe not run, or its answer not read, every page would pass.
#[test]
fn axe_finds_what_is_wrong() {
    needs!(Axe);
    const WRONG: &str = "<!doctype html><html><title>Wrong</title><main><h1>Wrong</h1>
        <img src='data:,'><p style='color: #999'>pale</p>
        <button style='width: 9px; height: 9px; padding: 0'>1</button><button style='width: 9px; height: 9px; padding: 0'>2</button></main>";
    let site = Site::serve().with_page("/wrong.html", WRONG);
    let browser = Browser::open(&site.host_url("/wrong.html"));
    let found = browser.axe();
    for rule in ["html-has-lang", "image-alt", "color-contrast", "target-size"] {
        assert!(found.iter().any(|finding| finding.rule == rule), "{rule} is not among {found:?}");
    }
}

#[track_caller]
fn check_states(theme: &str, screen: (u16, u16)) {
    let site = Site::serve();
    let mut findings = Vec::new();
    let named = if theme == "dark" { "mork" } else { "ljus" };
    for state in STATES {
        let browser = device("light", screen);
        let query = format!("{state}{}tema={named}", if state.is_empty() { '?' } else { '&' });
        browser.visit(&site.url(&query));
        assert_eq!(browser.ready(), Ready::Answers, "{query}");
        browser.dossiers();
        browser.wait_for(ALL_THERE);
        browser.pictures();
        note(&mut findings, &browser, &format!("{query}, {screen:?}"));
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// A browser on a device with this preference and this size.
fn device(theme: &str, (width, height): (u16, u16)) -> Browser {
    let browser = Browser::default();
    browser.resize(width, height);
    browser.prefer(&[("prefers-color-scheme", theme)]);
    browser
}

fn note(findings: &mut Vec<String>, browser: &Browser, place: &str) {
    findings.extend(browser.axe().into_iter().map(|finding| format!("{place}: {finding}")));
}
