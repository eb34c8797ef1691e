//! The preview on the page that hands out codes: it shows what was chosen.

mod codes;

use journalkartan_e2e::{Site, keys};
use serde_json::json;

use codes::{choose, codes, page};

#[test]
fn the_choices_stand_in_the_codes_and_in_the_preview() {
    let site = Site::serve();
    let browser = page(&site, "badda-in.html");
    for (name, value) in
        [("ar", "2027"), ("vy", "rutnat"), ("vard", "sjukhus"), ("utsnitt", "syd"), ("tema", "mork")]
    {
        choose(&browser, name, value);
    }
    browser.click("[name=fryst]");
    let asks = browser.query();
    let day = browser.attribute("[name=fryst]", "value").unwrap_or_default();
    assert_eq!(asks, format!("?ar=2027&vard=sjukhus&vy=rutnat&utsnitt=syd&tema=mork&fryst={day}"));
    for code in codes(&browser) {
        assert!(code.contains(&asks[1..].replace('&', "&amp;")), "{asks} is not in {code}");
    }
    browser.enter_frame(".scene iframe");
    browser.expect("return location.search", format!("?inbaddad=1&{}", &asks[1..]));
    browser.leave_frames();
    // The same in the other language, and back.
    browser.click("[data-other]");
    browser.expect("return document.documentElement.lang + location.search", format!("en{asks}"));
    browser.expect("return document.documentElement.dataset.ready ?? null", "true");
    let [bare, _, _] = codes(&browser);
    assert!(bare.contains("sprak=en") && bare.contains("title=\"Tiles: health record systems"), "{bare}");
    // A card follows none of this but its region, and has a size of its own.
    choose(&browser, "vy", "kort");
    choose(&browser, "region", "12");
    let [bare, _, picture] = codes(&browser);
    assert!(
        bare.contains("kort.en.html?vy=kort&amp;region=12&amp;tema=mork&amp;sprak=en&amp;inbaddad=1\""),
        "{bare}"
    );
    assert!(
        bare.contains("title=\"Health record systems in Region Skåne\" width=\"320\" height=\"260\""),
        "{bare}"
    );
    assert!(picture.contains("data-journalkartan=\"vy=kort") && !picture.contains("<img"), "{picture}");
    browser.enter_frame(".scene iframe");
    browser.expect("return document.querySelector('[data-chosen] h2')?.textContent ?? null", "Region Skåne");
}

#[test]
fn the_preview_is_as_wide_as_is_chosen() {
    let site = Site::serve();
    let browser = page(&site, "badda-in.html");
    let width = "return document.querySelector('.scene iframe').offsetWidth";
    for wide in ["320", "390", "600", "900"] {
        browser.click(&format!("[name=bredd][value='{wide}']"));
        assert_eq!(browser.script(width).to_string(), wide);
        assert_eq!(
            browser.script(
                "const [scene, frame] = ['.scene', '.scene iframe'].map(css => document.querySelector(css).getBoundingClientRect());
                 return scene.left <= frame.left && frame.right <= scene.right + 1"
            ),
            true,
            "all {wide} pixels are seen"
        );
    }
    browser.focus("#egen");
    browser.press(&format!("{}5", keys::END));
    assert_eq!(browser.script(width), 2000, "a number too large is the largest");
    browser.script(
        "const own = document.getElementById('egen'); own.value = 450;
        own.dispatchEvent(new Event('input', { bubbles: true }))",
    );
    assert_eq!(browser.script(width), 450);
    assert_eq!(browser.script("return document.documentElement.scrollWidth <= innerWidth"), true);
}

/// At each of these delays in turn, as Safari forgot the second choice at some of them.
#[test]
fn the_preview_is_of_the_last_choice_however_quickly_it_follows() {
    const SHOWN: &str = "const { contentWindow, contentDocument } = document.querySelector('.scene iframe');
        return [new URLSearchParams(contentWindow.location.search).get('region'), contentDocument.readyState]";
    let site = Site::serve();
    let browser = page(&site, "badda-in.html");
    choose(&browser, "vy", "kort");
    for delay in (0..150).step_by(6) {
        browser.script(&format!(
            "const {{ region }} = document.forms[0].elements;
            const choose = value => {{
                region.value = value;
                region.dispatchEvent(new Event('change', {{ bubbles: true }}));
            }};
            choose('25');
            setTimeout(choose, {delay}, '12')"
        ));
        browser.expect("return document.forms[0].elements.region.value", "12");
        browser.expect(SHOWN, json!(["12", "complete"]));
    }
}
