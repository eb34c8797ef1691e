//! What is shown can be passed on: as a link, as a citation.

use journalkartan_e2e::{Browser, Ready, Site, keys, needs, not_in};
use serde_json::{Value, json};
const STATUS: &str = "return document.querySelector('#dela [role=status]').textContent";
const FOCUSED: &str = "return document.activeElement.matches('[data-share]')";

#[test]
fn the_dialog_opens_by_keyboard_and_gives_the_focus_back() {
    let site = Site::serve();
    let browser = Browser::sharing(&site, "?ar=2021");
    for close in [keys::ESCAPE, keys::ENTER] {
        let within = "return document.activeElement.closest('dialog#dela:modal') != null";
        assert_eq!(browser.script(within), json!(true));
        if close == keys::ENTER {
            browser.focus("#dela .close");
        }
        browser.press(close);
        browser.expect("return document.getElementById('dela') == null", true);
        browser.expect(FOCUSED, true);
        browser.share();
    }
    assert_eq!(browser.query(), "?ar=2021");
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn the_copied_link_is_the_address() {
    needs!(DeveloperTools);
    let site = Site::serve();
    let browser = Browser::sharing(&site, "?ar=2021&vard=sjukhus&utm_source=a%20b");
    let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
    browser.cdp("Browser.grantPermissions", &json!({ "permissions": permissions }));
    browser.click("[data-copies='dela-adress']");
    browser.expect(STATUS, "Kopierat.");
    browser.script("window.copied = null; navigator.clipboard.readText().then(text => window.copied = text)");
    let address = browser.script("return location.href");
    assert_eq!(browser.wait_for("return window.copied"), address);
    assert_eq!(json!(browser.field("dela-adress")), address);
}

#[test]
fn a_text_that_cannot_be_copied_is_selected() {
    let site = Site::serve();
    let browser = Browser::sharing(&site, "?ar=2021");
    browser.script("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    browser.click("[data-copies='dela-sv']");
    browser.expect(
        "const { id, value, selectionStart, selectionEnd } = document.activeElement;
        return [id, selectionStart, selectionEnd == value.length]",
        json!(["dela-sv", 0, true]),
    );
    browser.expect(STATUS, "Texten är markerad. Kopiera den med Ctrl+C, på Mac ⌘C.");
}

#[test]
fn the_device_shares_where_it_can() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    browser.settled();
    browser.script("Object.defineProperty(navigator, 'share', { configurable: true, value: undefined })");
    browser.share();
    assert_eq!(
        browser.script("return document.querySelector('[data-send]').checkVisibility()"),
        json!(false)
    );
    browser.press(keys::ESCAPE);
    browser.script(
        "const share = what => { window.shared = what; return Promise.reject(new DOMException('', 'AbortError')) };
        Object.defineProperty(navigator, 'share', { value: share });
        Object.defineProperty(navigator, 'canShare', { value: () => true })",
    );
    browser.share();
    browser.click("[data-send]");
    let shared = browser.script("return window.shared");
    assert_eq!(shared["url"], browser.script("return location.href"));
    assert_eq!(shared["text"], json!("2021 använde åtta regioner Cosmic. Sju system delade på landet."));
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn citations_name_what_is_shown_its_day_and_its_address() {
    let site = Site::serve();
    for (query, quoted) in [
        ("?ar=2021&vard=sjukhus&region=14", "”2021 använde"),
        ("?sprak=en&ar=2021&vard=sjukhus&region=14", "“In 2021"),
    ] {
        let browser = Browser::sharing(&site, query);
        let [swedish, english, quotation] = ["dela-sv", "dela-en", "dela-mening"].map(|id| browser.field(id));
        let here = browser.script("return location.href");
        let there = browser.script("return document.querySelector('[data-language]').href");
        let (sv, en) = if query.contains("en") { (&there, &here) } else { (&here, &there) };
        let ends = |text: &str, address: &Value| text.ends_with(address.as_str().expect("an address"));
        assert!(swedish.contains("regioner, 2021, sjukhus, Västra Götalandsregionen. "), "{swedish}");
        assert!(english.contains("regions, 2021, hospitals, Västra Götalandsregionen. "), "{english}");
        assert!(swedish.contains("data per den 2") && ends(&swedish, sv), "{swedish}");
        assert!(english.contains("data as of 2") && ends(&english, en), "{english}");
        assert!(quotation.starts_with(quoted) && ends(&quotation, &here), "{quotation}");
    }
    let browser = Browser::sharing(&site, "?ar=2026&jamfor=2015&lage=planerat&farg=leverantor");
    assert!(browser.field("dela-sv").contains("regioner, 2015 och 2026, planerat, efter leverantör."));
}

/// A page that is frozen at an earlier day says so with a notice like this.
#[test]
fn what_was_known_on_an_earlier_day_is_cited_as_such() {
    const FREEZE: &str = "
        const notice = document.createElement('p');
        notice.dataset.frozen = '2024-10-31';
        notice.append('Så var det känt då. ', document.createElement('a'));
        notice.lastChild.append('Visa nuläget');
        document.querySelector('.board').prepend(notice)";
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2024");
    browser.settled();
    browser.script(FREEZE);
    browser.share();
    let swedish = browser.field("dela-sv");
    assert!(swedish.contains("regioner, 2024 (så var det känt den 31 oktober 2024). "), "{swedish}");
    let english = browser.field("dela-en");
    assert!(english.contains("regions, 2024 (this is what was known on 31 October 2024). "), "{english}");
    let quotation = browser.field("dela-mening");
    assert!(quotation.contains("” (så var det känt den 31 oktober 2024). Källa: "), "{quotation}");
    let drawn = browser.drawn("landscape");
    assert!(drawn.contains("Så var det känt då.") && !drawn.contains("nuläget"));
}

#[test]
fn in_a_sandbox_the_picture_is_there_to_be_saved_by_hand() {
    not_in!(WebKit, "there the policy's 'self' is nothing in a sandbox (its bug 316847)");
    let page = "<!doctype html><html lang=sv><title>Host</title>
        <iframe sandbox='allow-scripts' title='Map' width='600' height='800' src='/site/?ar=2021'></iframe>";
    let site = Site::serve_in("/site/").open_to_any_origin().with_page("/host.html", page);
    let browser = Browser::open(&site.host_url("/host.html"));
    browser.enter_frame("iframe");
    assert_eq!(browser.ready(), Ready::Answers);
    browser.script("document.querySelector('[data-share]').click()");
    browser.pictured();
    let shown =
        |css: &str| browser.script(&format!("return document.querySelector('{css}').checkVisibility()"));
    assert_eq!((shown("#dela [data-sealed]"), shown("#dela a[download]")), (json!(true), json!(false)));
    assert_eq!(browser.script("return document.querySelector('#dela img').naturalWidth"), json!(1200));
    browser.script("document.querySelector('[data-copies=dela-adress]').click()");
    browser.wait_for("return document.querySelector('#dela [role=status]').textContent");
    let address = browser.field("dela-adress");
    assert_eq!(address, site.url("?ar=2021"));
}

/// A map within an article is passed on as the whole page.
#[test]
fn an_embedded_map_gives_the_address_of_the_whole_page() {
    let page = "<!doctype html><html lang=sv><title>Host</title>
        <iframe title='Map' width='320' height='600' src='/site/?ar=2021&inbaddad=1&childId=a#?secret=b'></iframe>";
    let site = Site::serve_in("/site/").with_page("/host.html", page);
    let browser = Browser::open(&site.host_url("/host.html"));
    browser.enter_frame("iframe");
    assert_eq!(browser.ready(), Ready::Answers);
    browser.settled();
    browser.script("const back = document.querySelector('.step'); back.click(); back.click()");
    browser.expect("return document.querySelector('output').textContent", "2019");
    browser.keep_pictures();
    browser.script("document.querySelector('[data-share]').click()");
    browser.pictured();
    assert_eq!(browser.field("dela-adress"), site.url("?ar=2019"));
    assert!(browser.field("dela-en").ends_with("/site/index.en.html?ar=2019&sprak=en"));
    assert!(browser.drawn("portrait").contains("?ar=2019"));
}

#[test]
fn where_the_dialog_cannot_be_had_its_page_is_shown() {
    let name = Browser::open(&Site::serve().url("")).script(
        "return fetch(document.querySelector('script[src^=efter]').src).then(answer => answer.text())
            .then(text => /share-[0-9a-f]+\\.js/.exec(text)[0])",
    );
    let name = name.as_str().expect("the page names its script");
    let site = Site::serve().with_fault(name, journalkartan_e2e::Fault::Missing);
    let browser = Browser::answering(&site, "?ar=2021&sprak=en");
    browser.click("[data-share]");
    browser.expect("return location.pathname", "/dela.en.html");
    let text = browser.text("main");
    assert!(text.contains("health record systems in Sweden’s regions, 20"), "{text}");
    assert!(text.contains("journalsystem i Sveriges regioner, 20"), "{text}");
}

#[test]
fn axe_finds_nothing_in_the_dialog_and_it_fits_a_phone() {
    needs!(Axe, Preferences);
    let site = Site::serve();
    for (theme, width, height, query) in [
        ("light", 320, 568, "?ar=2021&vy=tabell&utm_source=an-address-that-is-far-too-long"),
        ("dark", 1280, 900, "?sprak=en"),
    ] {
        let browser = Browser::default();
        browser.resize(width, height);
        browser.prefer(&[("prefers-color-scheme", theme)]);
        browser.visit(&site.url(query));
        assert_eq!(browser.ready(), Ready::Answers);
        browser.settled();
        browser.share();
        let fits = "const dialog = document.getElementById('dela'), { left, right } = dialog.getBoundingClientRect();
            return dialog.scrollWidth <= dialog.clientWidth && 0 <= left && right <= innerWidth";
        assert_eq!(browser.script(fits), json!(true), "{width}");
        let findings: Vec<String> = browser.axe().iter().map(ToString::to_string).collect();
        assert_eq!(findings, [""; 0], "{theme}");
    }
}
