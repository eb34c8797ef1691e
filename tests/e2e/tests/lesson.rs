//! The lesson kit and its worksheets: answers unfold, nothing is cut off, and the sheets are as many as they are to be.

use journalkartan_e2e::{Browser, Site, keys, needs};
use serde_json::{Value, json};

/// Everything that reaches out of the window to the right.
const TOO_WIDE: &str = "return [...document.querySelectorAll('main *')]
    .filter(element => element.checkVisibility() && !element.closest('svg'))
    .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
    .map(element => element.outerHTML.slice(0, 80))";

#[test]
fn an_answer_unfolds_by_the_keyboard() {
    let site = Site::serve();
    for page in ["lektion.html", "lektion.en.html"] {
        let browser = Browser::open(&site.url(page));
        let open = "return document.querySelectorAll('details[open]').length";
        assert_eq!(browser.script(open), json!(0), "{page}");
        assert_eq!(browser.count("#fragor details"), 8, "{page}");
        browser.focus("#fragor summary");
        browser.press(keys::ENTER);
        browser.expect(open, 1);
        let shown = "return document.querySelector('#fragor details p').checkVisibility()";
        assert_eq!(browser.script(shown), json!(true), "{page}");
        browser.press(keys::TAB);
        let focused = "return document.activeElement.closest('details') != null
            && document.activeElement.getAttribute('href').includes('?ar=2005')";
        assert_eq!(browser.script(focused), json!(true), "{page}");
        browser.focus("#utan-facit summary");
        browser.press(keys::SPACE);
        browser.expect(open, 2);
    }
}

#[test]
fn the_pages_stand_without_scripts() {
    let site = Site::serve();
    for page in ["lektion.html", "arbetsblad.en.html"] {
        let browser = Browser::without_scripts();
        browser.visit(&site.url(page));
        assert!(3 <= browser.count("main h2"), "{page}");
        assert_eq!(browser.complaints(), Vec::<String>::new(), "{page}");
    }
}

#[test]
fn nothing_is_wider_than_a_phone() {
    let site = Site::serve();
    for page in ["lektion.html", "lektion.en.html", "arbetsblad.html", "arbetsblad.en.html"] {
        let browser = Browser::default();
        browser.resize(320, 568);
        browser.visit(&site.url(page));
        browser.script("document.querySelectorAll('details').forEach(one => one.open = true)");
        assert_eq!(browser.script(TOO_WIDE), json!([]), "{page}");
        let scrolls = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(browser.script(scrolls), json!(true), "{page}");
    }
}

#[test]
fn every_file_and_every_page_of_the_site_that_is_linked_is_there() {
    let site = Site::serve();
    let browser = Browser::open(&site.url("lektion.html"));
    let missing =
        "return Promise.all([...new Set([...document.querySelectorAll('main a')].map(link => link.href))]
        .filter(address => address.startsWith(location.origin))
        .map(address => fetch(address).then(answer => answer.ok ? '' : address)))
        .then(all => all.filter(address => address))";
    assert_eq!(browser.script(missing), json!([]));
}

#[test]
fn each_worksheet_is_one_sheet_of_paper() {
    needs!(Paper, PrintMedia);
    let site = Site::serve();
    for page in ["arbetsblad.html", "arbetsblad.en.html"] {
        let browser = Browser::open(&site.url(page));
        assert_eq!(browser.sheets(), 3, "{page}");
        browser.print();
        browser.resize(703, 1000);
        let cut = "return [...document.querySelectorAll('.sheet')]
            .filter(sheet => sheet.scrollHeight > sheet.clientHeight + 1).length";
        assert_eq!(browser.script(cut), json!(0), "{page}");
    }
}

#[test]
fn worksheets_are_ink_on_white_in_the_dark_too() {
    needs!(Preferences);
    let site = Site::serve();
    let browser = Browser::default();
    browser.prefer(&[("prefers-color-scheme", "dark")]);
    browser.visit(&site.url("arbetsblad.html"));
    let colours = browser.script(
        "const style = getComputedStyle(document.querySelector('.sheet'));
        return [style.backgroundColor, style.color, getComputedStyle(document.documentElement).colorScheme]",
    );
    assert_eq!(colours, json!(["rgb(255, 255, 255)", "rgb(17, 17, 17)", "light"]));
}

#[test]
fn on_paper_the_questions_are_folded_and_the_answers_stand_apart() {
    needs!(PrintMedia);
    let site = Site::serve();
    let browser = Browser::open(&site.url("lektion.html"));
    let visible = |css: &str| -> Value {
        browser.script(&format!(
            "return [...document.querySelectorAll({})].some(one => one.checkVisibility())",
            json!(css)
        ))
    };
    assert_eq!((visible("#svar li"), visible("#fragor summary")), (json!(false), json!(true)));
    browser.script("document.querySelectorAll('details').forEach(one => one.open = true)");
    browser.print();
    assert_eq!(
        visible("#fragor details p"),
        json!(false),
        "an open answer is not printed among the questions"
    );
    assert_eq!((visible("#svar li"), visible("#fragor summary")), (json!(true), json!(true)));
    let begins = browser.script("return getComputedStyle(document.getElementById('svar')).breakBefore");
    assert_eq!(begins, json!("page"));
}
