//! On paper: the map, what it means, the table and where that is from on one sheet, in light colours.

use journalkartan_e2e::{Browser, Site, needs};
use serde_json::json;

/// What stands on the sheet, and what only a screen has a use for.
const SHOWN: &str =
    "h1, #sammanfattning, svg[data-map], output[for='year'], [data-legend-system], [data-row], .imprint";
const HIDDEN: &str =
    "#year, .step, .switches, aside, .readout, [data-late], #metod, #kallor ol, [data-language]";

#[test]
fn the_map_is_one_sheet() {
    needs!(Paper);
    check("");
    check("?ar=2021&lage=planerat");
    check("?region=14");
    check("?ar=2005");
    check("index.en.html");
    check("index.en.html?sprak=en&ar=2016&farg=leverantor");

    #[track_caller]
    fn check(state: &str) {
        let site = Site::serve();
        let browser = Browser::answering(&site, state);
        browser.pictures();
        assert_eq!(browser.sheets(), 1, "{state}");
    }
}

#[test]
fn the_sheet_has_what_is_needed_and_nothing_to_press() {
    needs!(PrintMedia);
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    browser.print();
    let visible = |css: &str| {
        let script = "return [...document.querySelectorAll(CSS)].map(element => element.checkVisibility())";
        let found = browser.script(&script.replace("CSS", &json!(css).to_string()));
        let found = found.as_array().cloned().unwrap_or_default();
        assert!(!found.is_empty(), "{css}");
        found
    };
    assert!(visible(SHOWN).iter().all(|visible| *visible == json!(true)));
    assert!(visible(HIDDEN).iter().all(|visible| *visible == json!(false)));
    assert_eq!(visible("[data-row]").len(), 21);
    assert!(browser.text(".imprint").contains("21 november 2026"));
    assert_eq!(browser.count(".imprint [data-address]"), 1);
}

#[test]
fn who_reads_in_the_dark_prints_in_light() {
    needs!(DeveloperTools);
    const COLOURS: &str = "const style = getComputedStyle(document.documentElement);
        return ['--paper', '--ink', '--soft', '--cosmic'].map(name => style.getPropertyValue(name).trim())";
    let site = Site::serve();
    let light = Browser::answering(&site, "?tema=ljus");
    let on_screen = light.script(COLOURS);
    light.print();
    let on_paper = light.script(COLOURS);
    assert_eq!(on_paper[0], "#fff");
    for index in 1..4 {
        assert_eq!(on_paper[index], on_screen[index], "the light colours");
    }
    let dark = Browser::answering(&site, "?tema=mork");
    assert_ne!(dark.script(COLOURS), on_screen, "the dark is dark");
    assert_eq!(dark.sheets(), 1);
    dark.print();
    assert_eq!(dark.script(COLOURS), on_paper);
    let by_device = Browser::answering(&site, "");
    let dark = json!({ "media": "print", "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    by_device.cdp("Emulation.setEmulatedMedia", &dark);
    assert_eq!(by_device.script(COLOURS), on_paper);
}

#[test]
fn the_dossiers_are_printed_whole() {
    needs!(PrintMedia, Paper);
    let site = Site::serve();
    let browser = Browser::open(&site.url("underlag.html"));
    browser.print();
    let hidden = "return [...document.querySelectorAll('article > h2, article li.fact, .sources li')]
        .filter(element => !element.checkVisibility()).length";
    assert_eq!(browser.script(hidden), json!(0));
    browser.visit(&site.url("utveckling.html"));
    assert!(1 < browser.sheets(), "a page that is longer than a sheet");
}
