//! The switches: in use or planned, which care, what the colours tell. Each choice is a link to its state.

use journalkartan_e2e::{Browser, Site, keys};
use serde_json::json;

const QUERY: &str = "return location.search";

/// The words of the choices that are made.
fn chosen(browser: &Browser) -> String {
    let words = browser.script(
        "return [...document.querySelectorAll('.switches > .choices [aria-current=true]')]
            .map(choice => choice.innerText.trim()).join(', ')",
    );
    words.as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_choice_is_written_to_the_address_and_undone_by_back() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    let steps = [
        ("lage=planerat", "?ar=2021&lage=planerat", "Planerat, All vård, System"),
        ("vard=primar", "?ar=2021&lage=planerat&vard=primar", "Planerat, Primärvård, System"),
        ("vard=sjukhus", "?ar=2021&lage=planerat&vard=sjukhus", "Planerat, Sjukhus, System"),
        ("lage=bruk", "?ar=2021&vard=sjukhus", "I bruk, Sjukhus, System"),
        ("farg=samverkan", "?ar=2021&vard=sjukhus&farg=samverkan", "I bruk, Sjukhus, Samverkan"),
        ("farg=system", "?ar=2021&vard=sjukhus", "I bruk, Sjukhus, System"),
        ("vard=alla", "?ar=2021", "I bruk, All vård, System"),
    ];
    assert_eq!(chosen(&browser), "I bruk, All vård, System");
    for (choice, query, on) in steps {
        browser.click(&format!(".switches a[href='?{choice}']"));
        browser.expect(QUERY, query);
        assert_eq!(chosen(&browser), on);
        let linked = Browser::answering(&site, query);
        assert_eq!((browser.shapes(), browser.legend()), (linked.shapes(), linked.legend()), "{query}");
    }
    for (_, query, on) in steps.iter().rev().skip(1) {
        browser.back();
        browser.expect(QUERY, *query);
        assert_eq!(chosen(&browser), *on);
    }
}

#[test]
fn what_is_chosen_already_makes_no_entry() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021&lage=planerat");
    let entries = browser.script("return history.length");
    browser.click(".switches a[href='?lage=planerat']");
    assert_eq!(
        (browser.query().as_str(), browser.script("return history.length")),
        ("?ar=2021&lage=planerat", entries)
    );
}

#[test]
fn every_choice_is_reached_by_tab_and_made_by_enter() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    let focused = || browser.script("return document.activeElement.getAttribute('href')");
    browser.focus(".switches a[href='?lage=bruk']");
    browser.press(keys::TAB);
    assert_eq!(focused(), json!("?lage=planerat"));
    browser.press(keys::ENTER);
    browser.expect(QUERY, "?lage=planerat");
    assert_eq!(focused(), json!("?lage=planerat"), "the focus stays");
    browser.press(&keys::TAB.repeat(2));
    assert_eq!(focused(), json!("?vard=primar"));
    browser.press(keys::ENTER);
    browser.expect(QUERY, "?lage=planerat&vard=primar");
    assert_eq!(chosen(&browser), "Planerat, Primärvård, System");
}

#[test]
fn a_choice_that_has_the_focus_by_key_shows_it() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    browser.focus("#hitta");
    browser.press(keys::TAB);
    let outline = "const focused = document.activeElement;
        return [focused.getAttribute('href'), getComputedStyle(focused).outlineStyle]";
    assert_eq!(browser.script(outline), json!(["?lage=bruk", "solid"]));
}

#[test]
fn groups_have_names_and_one_choice_each() {
    let site = Site::serve();
    let groups = "return [...document.querySelectorAll('.choices')].map(group => [
        group.getAttribute('role'), group.getAttribute('aria-label').length > 2,
        group.querySelectorAll('a').length, group.querySelectorAll('[aria-current=true]').length])";
    for query in [
        "",
        "?lage=planerat",
        "?vard=sjukhus&farg=leverantor&vy=rutnat&ordning=namn&utsnitt=syd&jamfor=forra",
    ] {
        let browser = Browser::answering(&site, query);
        browser.wait_for("return document.querySelector('.orders') != null");
        // Views, orders, extents; in use or planned, care, colours, comparison, light and dark.
        let expected = [4, 6, 2, 2, 3, 3, 2, 3].map(|choices| json!(["group", true, choices, 1]));
        assert_eq!(browser.script(groups), json!(expected), "{query}");
    }
}

/// Who opens a choice in a new tab gets the state that its link names.
#[test]
fn a_choice_with_a_key_held_is_left_to_the_browser() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    let prevented = "const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: HELD });
        const link = document.querySelector('.switches a[href=\"?lage=planerat\"]');
        let prevented;
        addEventListener('click', event => { prevented = event.defaultPrevented; event.preventDefault(); }, { once: true });
        link.dispatchEvent(click);
        return prevented";
    assert_eq!(browser.script(&prevented.replace("HELD", "true")), json!(false));
    assert_eq!(browser.query(), "?ar=2021");
    assert_eq!(browser.script(&prevented.replace("HELD", "false")), json!(true));
    browser.expect(QUERY, "?ar=2021&lage=planerat");
}
