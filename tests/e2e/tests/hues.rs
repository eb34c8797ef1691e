//! What the colours tell: systems, suppliers, collaborations; and their panels.

use journalkartan_e2e::{Browser, Site};
use serde_json::json;

const PANEL: &str = "return document.querySelector('[data-panel]')?.dataset.panel ?? 'none'";
const COLOURS: &str = "return Object.fromEntries([...document.querySelectorAll('path[data-region]')]
    .map(path => [path.dataset.region, path.dataset.colour ?? null]))";
const LEGEND: &str = "return Object.fromEntries([...document.querySelectorAll('[data-legend-colour]')]
    .filter(entry => entry.checkVisibility())
    .map(entry => [entry.dataset.legendColour, Number(entry.dataset.count)]))";

fn choose(browser: &Browser, colours: &str) {
    browser.click(&format!(".choices a[href='?farg={colours}']"));
}

#[test]
fn the_slider_brings_the_collaborations_to_life() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2015");
    let systems = browser.shapes();
    assert_eq!(browser.script(COLOURS)["14"], json!(null), "the system is painted");
    choose(&browser, "samverkan");
    browser.expect("return location.search", "?ar=2015&farg=samverkan");
    let colours = browser.script(COLOURS);
    assert_eq!((&colours["14"], &colours["01"], &colours["03"]), (&json!("3r"), &json!("3r"), &json!("")));
    assert_eq!(browser.shapes(), systems, "the systems stay named");
    assert_eq!(browser.script(LEGEND), json!({ "sussa": 5, "3r": 2, "stockholm-gotland": 0 }));
    assert!(browser.text(".sentence").contains("fem regioner i Sussa"));
    assert!(browser.text("tr[data-row='14'] th").contains("3R"));
    browser.visit(&site.url("?ar=2021&farg=samverkan"));
    browser.ready();
    assert_eq!(browser.script(LEGEND)["sussa"], json!(9));
    assert_eq!(browser.script(COLOURS)["14"], json!(""), "3R is no more");
}

#[test]
fn the_colours_tell_the_supplier_of_the_year() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2013&farg=leverantor");
    assert_eq!(browser.script(COLOURS)["12"], json!("compugroup siemens"));
    browser.visit(&site.url("?ar=2024&farg=leverantor"));
    browser.ready();
    assert_eq!(browser.script(COLOURS)["12"], json!("compugroup oracle"));
    assert!(browser.text("tr[data-row='12']").contains("Melior (Oracle Health)"));
    assert!(browser.text("tr[data-row='03']").contains("Cosmic (Cambio, ägare Investcorp)"));
    assert_eq!(browser.script("return document.querySelectorAll('[data-legend-system]').length"), json!(0));
    choose(&browser, "system");
    browser.wait_for("return document.querySelectorAll('[data-legend-system]').length == 8");
    assert_eq!(browser.query(), "?ar=2024");
}

#[test]
fn every_hue_is_painted_in_its_own_colour() {
    const FILLS: &str = "return [...document.querySelectorAll('.systems li:not(.none) .swatch > g')]
        .map(swatch => getComputedStyle(swatch).fill)";
    let site = Site::serve();
    for (query, count) in [("?farg=leverantor", 7), ("?farg=samverkan", 3), ("?farg=system&tema=mork", 8)] {
        let browser = Browser::answering(&site, query);
        browser.dossiers();
        let fills = browser.script(FILLS);
        let mut fills: Vec<&str> =
            fills.as_array().expect("a list").iter().filter_map(|fill| fill.as_str()).collect();
        fills.sort_unstable();
        fills.dedup();
        assert_eq!(fills.len(), count, "{query}: {fills:?}");
    }
}

#[test]
fn a_collaboration_has_a_panel_and_its_members_are_outlined() {
    const OUTLINED: &str = "return [...document.querySelectorAll('path[data-region]')]
        .filter(path => getComputedStyle(path).stroke != 'none').map(path => path.dataset.region)";
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021&samverkan=sussa");
    browser.expect(PANEL, "collaboration:sussa");
    browser.wait_for("return document.querySelector('[data-dossier] h3') != null");
    assert_eq!(browser.text("[data-panel] h2"), "Sussa samverkan");
    let members = json!(["04", "10", "13", "18", "20", "21", "22", "24", "25"]);
    assert_eq!(browser.script(OUTLINED), members);
    assert_eq!(browser.count("[data-panel] .regions li:not(.none)"), 9);
    for words in ["Medlemmar", "Pengar", "Händelser", "Kammarrätten"] {
        assert!(browser.text("[data-dossier]").contains(words), "{words}");
    }
    browser.click("[data-panel] .regions li:not(.none) a");
    browser.expect(PANEL, "region:04");
    browser.wait_for("return document.querySelector('.ways a') != null");
    browser.script("[...document.querySelectorAll('.ways a')].find(way => way.checkVisibility() && way.innerText == 'Sussa').click()");
    browser.expect(PANEL, "collaboration:sussa");
}

#[test]
fn a_supplier_has_a_panel_with_its_owners() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?farg=leverantor");
    browser.click("[data-legend-colour='cambio']");
    browser.expect(PANEL, "supplier:cambio");
    assert_eq!(browser.query(), "?farg=leverantor&leverantor=cambio");
    browser.wait_for("return document.querySelector('[data-dossier] h3') != null");
    assert!(browser.text("[data-dossier]").contains("Investcorp"));
    browser.click("[data-legend-colour='cambio']");
    browser.expect(PANEL, "none");
}
