//! "Where do you live?": the field that finds a region, as the WAI-ARIA pattern of a combobox says.

use journalkartan_e2e::{Browser, Site, keys, needs};
use serde_json::json;

const PANEL: &str = "return document.querySelector('[data-panel]')?.dataset.panel ?? 'none'";
const FOCUS: &str = "return document.activeElement.closest('[data-panel]')?.dataset.panel ?? 'outside'";

/// The state of the combobox: whether it says it is open, its active option, the one that is marked as selected.
const STATE: &str = "const field = document.getElementById('hitta');
    const marked = [...document.querySelectorAll('#traffar [aria-selected=true]')].map(option => option.id);
    return [field.getAttribute('aria-expanded'), field.getAttribute('aria-activedescendant') ?? '', marked.join()]";

/// The options that are seen.
const OPTIONS: &str = "return [...document.querySelectorAll('#traffar [role=option]')]
    .filter(option => option.checkVisibility()).map(option => option.innerText)";

/// What is said when nothing is found.
const SAID: &str = "return document.querySelector('.find [role=status]').innerText";

/// The page with these words in the field.
fn asked(site: &Site, words: &str) -> Browser {
    let browser = Browser::answering(site, "?ar=2021");
    browser.settled();
    browser.focus("#hitta");
    browser.press(words);
    browser
}

fn options(browser: &Browser) -> Vec<String> {
    serde_json::from_value(browser.script(OPTIONS)).expect("a list of words")
}

#[test]
fn a_region_is_found_by_any_of_its_names() {
    let site = Site::serve();
    for (words, region) in [
        ("umea", "24"),
        ("Borås", "14"),
        ("boras", "14"),
        ("visby", "09"),
        ("AC", "24"),
        ("24", "24"),
        ("skåne", "12"),
        ("SKANE", "12"),
        ("vastra got", "14"),
        ("Norrbottens län", "25"),
        ("region halland", "13"),
    ] {
        let browser = asked(&site, words);
        let first = options(&browser).into_iter().next().unwrap_or_default();
        browser.press(keys::ENTER);
        browser.expect(PANEL, format!("region:{region}"));
        browser.expect(FOCUS, format!("region:{region}"));
        assert_eq!(browser.query(), format!("?ar=2021&region={region}"), "{words}: {first}");
        assert!(first.starts_with(&browser.text("[data-panel] h2")), "{words}: {first}");
        assert_eq!((options(&browser).len(), browser.script(SAID)), (0, json!("")), "the list is closed");
        browser.back();
        browser.expect(PANEL, "none");
    }
}

#[test]
fn the_field_is_named_and_owns_its_list() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    let names = "const field = document.getElementById('hitta'), list = document.getElementById('traffar');
        return [field.labels[0].innerText, field.getAttribute('role'), field.getAttribute('aria-autocomplete'),
            field.getAttribute('aria-controls') == list.id, list.getAttribute('role'), list.getAttribute('aria-label').length > 2]";
    assert_eq!(browser.script(names), json!(["Var bor du?", "combobox", "list", true, "listbox", true]));
    assert_eq!(browser.script(STATE), json!(["false", "", ""]));
}

#[test]
fn arrows_move_the_active_option_while_the_focus_stays_in_the_field() {
    let site = Site::serve();
    let browser = asked(&site, "väst");
    let found = options(&browser);
    assert!(3 <= found.len() && found.len() <= 6, "{found:?}");
    let check = |place: usize| {
        let option = format!("traff{place}");
        browser.expect(STATE, json!(["true", option, option]));
        assert_eq!(browser.script("return document.activeElement.id"), json!("hitta"));
    };
    check(0);
    browser.press(keys::DOWN);
    check(1);
    browser.press(keys::DOWN);
    check(2);
    browser.press(keys::UP);
    check(1);
    browser.press(&keys::UP.repeat(2));
    check(found.len() - 1);
    browser.press(keys::DOWN);
    check(0);
    browser.press(keys::DOWN);
    let second = found[1].split(" – ").next().unwrap_or_default().to_owned();
    browser.press(keys::ENTER);
    browser.wait_for("return document.querySelector('[data-panel]') != null");
    assert_eq!(browser.text("[data-panel] h2"), second);
    assert_eq!(browser.script(STATE), json!(["false", "", ""]));
}

#[test]
fn what_is_typed_on_makes_the_first_match_active_again() {
    let site = Site::serve();
    let browser = asked(&site, "v");
    browser.press(&keys::DOWN.repeat(2));
    browser.expect(STATE, json!(["true", "traff2", "traff2"]));
    browser.press("ä");
    browser.expect(STATE, json!(["true", "traff0", "traff0"]));
}

#[test]
fn escape_empties_the_field_and_opens_nothing() {
    let site = Site::serve();
    let browser = asked(&site, "umeå");
    assert_eq!(options(&browser).len(), 1);
    browser.press(keys::ESCAPE);
    browser.expect("return document.getElementById('hitta').value", "");
    assert_eq!((options(&browser).len(), browser.script(STATE)), (0, json!(["false", "", ""])));
    assert_eq!((browser.panel(), browser.query().as_str()), (None, "?ar=2021"));
    browser.press(keys::ENTER);
    assert_eq!(browser.panel(), None, "an empty field finds nothing");
}

#[test]
fn no_match_is_said() {
    let site = Site::serve();
    let browser = asked(&site, "Paris");
    assert_eq!(options(&browser).len(), 0);
    let said = browser.script(SAID);
    assert!(said.as_str().is_some_and(|said| said.starts_with("Ingen träff")), "{said}");
    assert_eq!(
        browser.script("return document.getElementById('hitta').getAttribute('aria-activedescendant') ?? ''"),
        json!(""),
        "no option is active where there is none"
    );
    browser.press(keys::ENTER);
    assert_eq!((browser.panel(), browser.query().as_str()), (None, "?ar=2021"));
    browser.press(keys::ESCAPE);
    browser.expect(SAID, "");
    browser.press("umeå");
    browser.expect(SAID, "");
    assert_eq!(options(&browser).len(), 1);
}

#[test]
fn spaces_alone_are_no_question() {
    let site = Site::serve();
    let browser = asked(&site, "   ");
    assert_eq!((options(&browser).len(), browser.script(STATE)[0].clone()), (0, json!("false")));
    assert_eq!(browser.script(SAID), json!(""), "nothing was asked, so nothing is missing");
}

#[test]
fn a_match_is_chosen_by_pointer_and_by_thumb() {
    needs!(Touch);
    const MIDDLE: &str =
        "const { x, y, width, height } = document.getElementById('traff1').getBoundingClientRect();
        return [x + width / 2, y + height / 2, height]";
    let site = Site::serve();
    for thumb in [false, true] {
        let browser = Browser::default();
        browser.resize(320, 568);
        browser.visit(&site.url(""));
        browser.ready();
        browser.settled();
        browser.script("document.getElementById('hitta').scrollIntoView({ block: 'start' })");
        browser.focus("#hitta");
        browser.press("väst");
        let second = options(&browser)[1].split(" – ").next().unwrap_or_default().to_owned();
        let middle = browser.script(MIDDLE);
        let [x, y, height] = [0, 1, 2].map(|index| middle[index].as_f64().expect("a number"));
        assert!(44.0 <= height, "{height} pixels");
        if thumb {
            browser.tap_at(x.round(), y.round());
        } else {
            browser.click_at(x.round(), y.round());
        }
        browser.wait_for("return document.querySelector('[data-panel]') != null");
        assert_eq!(browser.text("[data-panel] h2"), second, "by thumb: {thumb}");
        browser.expect("return document.getElementById('hitta').value", "");
    }
}

#[test]
fn hostile_words_do_nothing() {
    let site = Site::serve();
    for words in [
        "a".repeat(5000),
        "<img src=x onerror=document.title='taken'>".to_owned(),
        "\\u0000%00'\";--".to_owned(),
        "(((((".repeat(500),
        "å\u{0308}\u{200b}\u{202e}👩‍⚕️".to_owned(),
    ] {
        let browser = Browser::answering(&site, "");
        browser.settled();
        let (title, markup) = (browser.script("return document.title"), browser.count(".find *"));
        browser.focus("#hitta");
        browser.script(&format!(
            "const field = document.getElementById('hitta');
             field.value = {};
             field.dispatchEvent(new Event('input', {{ bubbles: true }}))",
            json!(words)
        ));
        browser.press(keys::DOWN);
        browser.press(keys::ENTER);
        assert_eq!((browser.panel(), browser.query()), (None, String::new()));
        assert_eq!((browser.script("return document.title"), browser.count(".find *")), (title, markup));
        assert_eq!(browser.complaints(), [""; 0]);
        let width = browser.script("return document.documentElement.scrollWidth <= innerWidth");
        assert_eq!(width, json!(true));
        browser.press(keys::ESCAPE);
        browser.press("umeå");
        assert_eq!(options(&browser).len(), 1, "the field still answers");
    }
}
