//! The page that hands out codes, and the codes themselves, pasted into bare pages on another origin.

mod codes;

use journalkartan_e2e::{Browser, Site, keys};
use serde_json::json;

use codes::{choose, codes, page};

const PAGES: [&str; 2] = ["badda-in.html", "badda-in.en.html"];

/// A made-up map, which asks for a height.
const MAP: &str = r#"<!doctype html><title>Map</title><script>
    const tell = (type, more) => parent.postMessage({ source: "journalkartan", v: 1, type, ...more }, "*");
    addEventListener("load", () => { tell("ready"); tell("height", { height: 777 }); });
    addEventListener("message", () => tell("height", { height: 777 }));
</script>"#;

/// A bare page on a host of its own, with nothing but the code.
fn pasted(code: &str) -> (Site, Browser) {
    let host = Site::serve().with_page("/bare.html", code);
    let browser = Browser::open(&host.host_url("/bare.html"));
    (host, browser)
}

#[test]
fn the_bare_code_shows_the_map_on_another_origin() {
    let site = Site::serve_in("/kartor/");
    let browser = page(&site, "badda-in.html?ar=2021&region=12");
    let [bare, _, _] = codes(&browser);
    let (_host, browser) = pasted(&bare);
    assert_eq!(browser.count("body > *"), 1);
    assert_eq!(
        browser.attribute("iframe", "title").as_deref(),
        Some("Karta: journalsystem i Sveriges regioner, 2021, Region Skåne")
    );
    let src = format!("{}?inbaddad=1&ar=2021&region=12", site.url(""));
    assert_eq!(browser.attribute("iframe", "src"), Some(src));
    // With a panel it is taller than without.
    assert_eq!(browser.attribute("iframe", "height").as_deref(), Some("1430"));
    browser.enter_frame("iframe");
    browser.expect("return document.documentElement.dataset.ready ?? null", "true");
    assert_eq!((browser.year().as_str(), browser.panel().as_deref()), ("2021", Some("region:12")));
}

#[test]
fn the_code_with_a_listener_gives_the_frame_its_height_and_minds_no_one_else() {
    const HEIGHT: &str = "return document.querySelector('iframe').style.height";
    let site = Site::serve().with_page("/", MAP);
    let [_, listening, _] = codes(&page(&site, "badda-in.html"));
    let (_host, browser) = pasted(&listening);
    browser.expect(HEIGHT, "777px");
    let from_frame = |message: &str| {
        browser.enter_frame("iframe");
        browser.script(&format!("parent.postMessage({message}, '*')"));
        browser.leave_frames();
    };
    from_frame("{ source: 'journalkartan', v: 1, type: 'height', height: 9e9 }");
    browser.expect(HEIGHT, "2000px");
    from_frame("{ source: 'journalkartan', v: 1, type: 'height', height: 'x' }");
    from_frame("{ source: 'other', v: 1, type: 'height', height: 500 }");
    from_frame("null");
    browser.script("postMessage({ source: 'journalkartan', v: 1, type: 'height', height: 500 }, '*')");
    from_frame("{ source: 'journalkartan', v: 1, type: 'height', height: 1 }");
    browser.expect(HEIGHT, "200px");
    // A stranger's frame on the same page stays as it is.
    let stranger = Site::serve().with_page("/", MAP);
    browser.script(&format!(
        "const frame = document.createElement('iframe');
         frame.id = 'stranger';
         frame.src = '{}';
         frame.onload = () => frame.dataset.loaded = '';
         document.body.append(frame)",
        stranger.url("")
    ));
    browser.wait_for("return document.querySelector('[data-loaded]') != null");
    browser.enter_frame("#stranger");
    browser.script("parent.postMessage({ source: 'journalkartan', v: 1, type: 'height', height: 500 }, '*')");
    browser.leave_frames();
    from_frame("{ source: 'journalkartan', v: 1, type: 'height', height: 321 }");
    browser.expect(HEIGHT, "321px");
    assert_eq!(browser.script("return document.getElementById('stranger').style.height"), "");
}

#[test]
fn the_code_with_a_picture_becomes_the_map() {
    let site = Site::serve().with_page("/", MAP);
    let [_, _, picture] = codes(&page(&site, "badda-in.html?ar=2027&vard=primar"));
    for part in
        ["/bilder/2027-primar.png", "<a href=\"", "?ar=2027&amp;vard=primar", "/embed.js", "alt=\"Karta: "]
    {
        assert!(picture.contains(part), "{part} is not in {picture}");
    }
    let (_host, browser) = pasted(&picture);
    browser.expect("return document.querySelector('iframe')?.style.height ?? null", "777px");
    assert_eq!(browser.script("return document.querySelector('iframe').title.startsWith('Karta: journalsystem i Sveriges regioner, 2027, primärvård. ')"), true);
}

#[test]
fn what_the_map_carries_here_is_kept_or_left() {
    let site = Site::serve();
    let browser = page(&site, "badda-in.html?ar=2030&region=14&farg=samverkan&ordning=namn&utm_source=x");
    let [bare, _, _] = codes(&browser);
    assert!(
        bare.contains("?inbaddad=1&amp;ar=2030&amp;region=14&amp;ordning=namn&amp;farg=samverkan\""),
        "{bare}"
    );
    assert!(browser.text("[data-carried]").contains("farg=samverkan"));
    browser.click("[name=valt]");
    let [bare, _, _] = codes(&browser);
    assert!(bare.contains("?inbaddad=1&amp;ar=2030&amp;region=14\""), "{bare}");
}

#[test]
fn nothing_wrong_in_the_address_reaches_a_code() {
    let site = Site::serve();
    let clean = codes(&page(&site, "badda-in.html"));
    let wrong = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    let query = ["ar", "vy", "region", "farg", "system", "fryst", "sprak", "tema", "x"]
        .map(|name| format!("{name}={wrong}"));
    let browser = page(&site, &format!("badda-in.html?{}", query.join("&")));
    assert_eq!(codes(&browser), clean);
    assert!(
        !browser
            .script("return document.documentElement.outerHTML")
            .as_str()
            .unwrap_or_default()
            .contains("alert(1)")
    );
}

#[test]
fn a_code_is_copied_or_at_least_selected() {
    const SAID: &str = "return document.querySelector('[data-copied]').textContent";
    let site = Site::serve();
    let browser = page(&site, "badda-in.html");
    browser.script("navigator.clipboard.writeText = async text => void (window.copied = text)");
    browser.click("[data-copy='kod-2']");
    browser.expect(SAID, "Koden är kopierad.");
    assert_eq!(browser.script("return copied"), json!(codes(&browser)[1]));
    for clipboard in ["{ writeText: () => Promise.reject(new Error('not allowed')) }", "undefined"] {
        browser.script(&format!(
            "Object.defineProperty(navigator, 'clipboard', {{ value: {clipboard}, configurable: true }})"
        ));
        browser.click("[data-copy='kod-1']");
        browser.expect(SAID, "Koden är markerad. Kopiera den med Ctrl+C eller ⌘C.");
        let selected = "const field = document.activeElement;
            return [field.id, field.value.slice(field.selectionStart, field.selectionEnd)]";
        assert_eq!(browser.script(selected), json!(["kod-1", codes(&browser)[0]]));
        browser.script("document.activeElement.blur()");
    }
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn the_keyboard_alone_leads_from_a_choice_to_a_copy() {
    const FOCUSED: &str = "const { name, id, className, dataset } = document.activeElement;
        return dataset.copy ? 'copy' : name || id || className";
    let site = Site::serve();
    let browser = page(&site, "badda-in.html");
    browser.script("navigator.clipboard.writeText = async text => void (window.copied = text)");
    let mut met: Vec<String> = Vec::new();
    while met.last().is_none_or(|name| name != "copy") {
        browser.press(keys::TAB);
        let focused = browser.script(FOCUSED).as_str().unwrap_or_default().to_owned();
        if focused == "ar" {
            browser.press(keys::DOWN);
        }
        met.push(focused);
        assert!(met.len() < 60, "no button to copy among {met:?}");
    }
    for name in ["vy", "region", "ar", "vard", "lage", "utsnitt", "tema", "fryst", "bredd", "egen", "scene"] {
        assert!(met.iter().any(|focused| focused == name), "{name} is not among {met:?}");
    }
    browser.press(keys::ENTER);
    let copied = browser.wait_for("return window.copied ?? null");
    assert!(copied.as_str().unwrap_or_default().contains("inbaddad=1&amp;ar=2005\""), "{copied}");
}

#[test]
fn the_page_asks_no_one_else_and_stores_nothing() {
    let site = Site::serve();
    let browser = page(&site, "badda-in.html");
    choose(&browser, "ar", "2012");
    let origin = site.host_url("");
    let asked = browser.script("return performance.getEntriesByType('resource').map(entry => entry.name)");
    for address in asked.as_array().into_iter().flatten().filter_map(serde_json::Value::as_str) {
        assert!(address.starts_with(&origin), "{address}");
    }
    assert_eq!(
        browser.script("return [document.cookie, localStorage.length, sessionStorage.length]"),
        json!(["", 0, 0])
    );
    let told = browser.text("[data-weight]");
    assert!(told.contains(" kB") && !told.contains('%'), "{told}");
    assert!(browser.text("[data-host]").starts_with("127.0.0.1:"));
}

#[test]
fn without_scripts_the_codes_of_the_default_state_stand() {
    let site = Site::serve();
    for page in PAGES {
        for width in [320, 1280] {
            let browser = Browser::without_scripts();
            browser.resize(width, 700);
            browser.visit(&site.url(page));
            assert_eq!(
                browser.script("return document.documentElement.scrollWidth <= innerWidth"),
                true,
                "{page}"
            );
            for code in codes(&browser) {
                assert!(code.contains("ADRESS/") || code.contains("ADDRESS/"), "{code}");
                assert!(!code.contains('¤'), "{code}");
            }
            assert_eq!(
                browser.script("return document.querySelector('form').checkVisibility()"),
                false,
                "{page}"
            );
        }
    }
}

#[test]
fn a_phone_shows_the_page_without_moving_it_sideways() {
    let site = Site::serve();
    for query in ["badda-in.html", "badda-in.en.html?vy=kort&region=23&farg=leverantor"] {
        let browser = Browser::default();
        browser.resize(320, 568);
        browser.visit(&site.url(query));
        browser.expect("return document.documentElement.dataset.ready ?? null", "true");
        assert_eq!(
            browser.script("return document.documentElement.scrollWidth <= innerWidth"),
            true,
            "{query}"
        );
    }
}
