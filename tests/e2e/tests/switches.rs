//! The switches: in use or planned, and which care.

use journalkartan_e2e::{Browser, Site, keys};
use serde_json::json;

const QUERY: &str = "return location.search";

/// The words of the choices that are on.
fn chosen(browser: &Browser) -> String {
    let words = browser.script(
        "return [...document.querySelectorAll('.switch input:checked')]
            .map(input => input.parentElement.innerText.trim()).join(', ')",
    );
    words.as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_choice_is_written_to_the_address_and_undone_by_back() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    let steps = [
        ("lage", 2, "?ar=2021&lage=planerat", "Planerat, All vård, System"),
        ("vard", 2, "?ar=2021&lage=planerat&vard=primar", "Planerat, Primärvård, System"),
        ("vard", 3, "?ar=2021&lage=planerat&vard=sjukhus", "Planerat, Sjukhus, System"),
        ("lage", 1, "?ar=2021&vard=sjukhus", "I bruk, Sjukhus, System"),
        ("farg", 2, "?ar=2021&vard=sjukhus&farg=samverkan", "I bruk, Sjukhus, Samverkan"),
        ("farg", 1, "?ar=2021&vard=sjukhus", "I bruk, Sjukhus, System"),
        ("vard", 1, "?ar=2021", "I bruk, All vård, System"),
    ];
    assert_eq!(chosen(&browser), "I bruk, All vård, System");
    for (group, number, query, on) in steps {
        browser.click(&format!("fieldset:has([name='{group}']) label:nth-of-type({number})"));
        browser.expect(QUERY, query);
        assert_eq!(chosen(&browser), on);
        let linked = Browser::answering(&site, query);
        assert_eq!((browser.shapes(), browser.legend()), (linked.shapes(), linked.legend()), "{query}");
    }
    for (_, _, query, on) in steps.iter().rev().skip(1) {
        browser.back();
        browser.expect(QUERY, *query);
        assert_eq!(chosen(&browser), *on);
    }
}

#[test]
fn arrow_keys_move_within_a_group_that_is_one_tab_stop() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    browser.focus(".switch input[name='lage']:checked");
    browser.press(keys::RIGHT);
    browser.expect(QUERY, "?lage=planerat");
    browser.press(keys::TAB);
    assert_eq!(browser.script("return document.activeElement.name"), json!("vard"));
    browser.press(keys::RIGHT);
    browser.expect(QUERY, "?lage=planerat&vard=primar");
    assert_eq!(chosen(&browser), "Planerat, Primärvård, System");
}

#[test]
fn a_choice_that_has_the_focus_by_key_shows_it() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    browser.focus("#year");
    let outline = "const focused = document.activeElement;
        return focused.name == 'lage' && getComputedStyle(focused.nextElementSibling).outlineStyle";
    for _ in 0..3 {
        browser.press(keys::TAB);
        if browser.script(outline) == json!("solid") {
            return;
        }
    }
    panic!("no ring around the choice: {}", browser.script(outline));
}

#[test]
fn groups_have_names_and_one_choice_each() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?lage=planerat");
    let groups = "return [...document.querySelectorAll('fieldset')].map(group => [
        group.querySelector('legend').textContent.length > 2,
        group.querySelectorAll('input[type=radio]').length,
        group.querySelectorAll('input:checked').length])";
    assert_eq!(browser.script(groups), json!([[true, 2, 1], [true, 3, 1], [true, 3, 1]]));
}
