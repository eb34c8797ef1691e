//! `embed.js` in an article on another origin. The map in the frame is made up: it speaks the messages, no more.

use journalkartan_e2e::{Browser, Site, keys};
use serde_json::json;

/// A map that keeps what it hears and answers; with `sen` it says nothing for so many milliseconds.
const MAP: &str = r#"<!doctype html><title>Map</title><p>A map</p><script>
    window.heard = [];
    const late = Number(new URLSearchParams(location.search).get("sen"));
    const tell = (type, more) => parent.postMessage({ source: "journalkartan", v: 1, type, ...more }, "*");
    addEventListener("message", ({ data }) => {
        if (data?.source !== "journalkartan-host") return;
        heard.push(data);
        if (data.type === "get" && !late) {
            tell("state", { state: "", text: "from the start" });
            tell("height", { height: 640.4 });
        }
        if (data.type === "set") tell("state", { state: "", text: `${data.state.ar} <b id="bold">bold</b>` });
    });
    addEventListener("load", () => setTimeout(() => { tell("ready"); tell("height", { height: 640.4 }); }, late));
</script>"#;

/// What stands between the parts of an article.
const FAR: &str = "<div style='height: 4000px'></div>";

const HEIGHT: &str = "return document.querySelector('iframe').style.height";

/// The site with the made-up map.
fn site() -> Site {
    Site::serve().with_page("/", MAP)
}

/// An article on a host of its own, with the script; `§` in its text is the address of the site.
fn article(site: &Site, text: &str) -> (Site, Browser) {
    let text = format!("{text}<script async src='§embed.js'></script>").replace('§', &site.url(""));
    let page = format!("<!doctype html><html lang='sv'><title>Article</title><body>{text}");
    let host = Site::serve().with_page("/article.html", &page);
    let browser = Browser::open(&host.host_url("/article.html"));
    (host, browser)
}

/// Lets the frame send this message.
fn sends(browser: &Browser, message: &str) {
    browser.enter_frame("iframe");
    browser.script(&format!("parent.postMessage({message}, '*')"));
    browser.leave_frames();
}

#[test]
fn a_frame_gets_the_height_that_it_asks_for() {
    let site = site();
    let (_host, browser) = article(&site, "<iframe src='§?inbaddad=1' height='300'></iframe>");
    browser.expect(HEIGHT, "640px");
    let told =
        |height: &str| format!("{{ source: 'journalkartan', v: 1, type: 'height', height: {height} }}");
    for (height, given) in [("812.6", "813px"), ("9", "200px"), ("1e9", "2000px"), ("700", "700px")] {
        sends(&browser, &told(height));
        browser.expect(HEIGHT, given);
    }
    for wrong in [
        told("'900'"),
        told("NaN"),
        told("Infinity"),
        told("{ valueOf: 900 }"),
        told("null"),
        "null".to_owned(),
        "'journalkartan'".to_owned(),
        "{ source: 'journalkartan', v: 2, type: 'height', height: 900 }".to_owned(),
        "{ source: 'journalkartan-host', v: 1, type: 'height', height: 900 }".to_owned(),
        "{ source: 'journalkartan', v: 1, type: 'width', height: 900 }".to_owned(),
        "{ source: 'journalkartan', v: 1, height: 900 }".to_owned(),
    ] {
        sends(&browser, &wrong);
    }
    // Messages arrive in the order in which they were sent.
    assert_eq!(browser.script(HEIGHT), "700px");
    sends(&browser, &told("333"));
    browser.expect(HEIGHT, "333px");
}

#[test]
fn no_other_window_moves_a_frame() {
    let (site, stranger) = (site(), Site::serve().with_page("/", MAP));
    let frames = format!(
        "<iframe src='§?inbaddad=1'></iframe><iframe id='stranger' src='{}' style='height: 111px'></iframe>",
        stranger.url("")
    );
    let (_host, browser) = article(&site, &frames);
    browser.expect(HEIGHT, "640px");
    browser.script("postMessage({ source: 'journalkartan', v: 1, type: 'height', height: 900 }, '*')");
    sends(&browser, "{ source: 'journalkartan', v: 1, type: 'height', height: 333 }");
    browser.expect(HEIGHT, "333px");
    assert_eq!(browser.script("return document.getElementById('stranger').style.height"), "111px");
}

#[test]
fn a_frame_in_a_sandbox_gets_its_height_and_can_be_steered() {
    let site = site();
    let (_host, browser) = article(
        &site,
        "<iframe src='§?inbaddad=1' sandbox='allow-scripts'></iframe>
         <a data-journalkartan='ar=2027' href='§?ar=2027'>2027</a>",
    );
    browser.expect(HEIGHT, "640px");
    browser.click("a");
    browser.expect(
        "return document.querySelector('[role=status]')?.textContent ?? null",
        "2027 <b id=\"bold\">bold</b>",
    );
}

#[test]
fn a_frame_that_is_there_before_the_script_gets_its_height_too() {
    let site = site();
    let (_host, browser) = article(&site, "<iframe src='§?inbaddad=1'></iframe>");
    browser.expect(HEIGHT, "640px");
    // As if all had been told before: another map, which the script meets only when it is included again.
    browser.script(
        "const frame = document.querySelector('iframe').cloneNode();
         frame.id = 'second';
         frame.style.height = '';
         document.body.append(frame);",
    );
    browser.expect("return document.getElementById('second').style.height", "640px");
    browser.script("document.getElementById('second').style.height = ''");
    browser.script(
        "const script = document.createElement('script');
         script.src = document.querySelector('script').src;
         document.body.append(script);",
    );
    browser.expect("return document.getElementById('second').style.height", "640px");
}

#[test]
fn the_map_takes_the_place_of_its_picture_once_it_is_near() {
    const FRAME: &str = "const frame = document.querySelector('iframe');
        return frame && [frame.getAttribute('src'), frame.title, frame.allow, frame.referrerPolicy]";
    let site = site();
    let picture = format!(
        "{FAR}<div id='box' data-journalkartan='ar=2027&amp;vy=rutnat&amp;sen=60000'><a href='§?ar=2027'>
         <img src='data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22/>' width='1200' height='630' alt='The map of 2027' style='width:100%;height:auto'>
         </a></div><p id='after'>After</p>{FAR}"
    );
    let (_host, browser) = article(&site, &picture);
    browser.wait_for("return Object.getOwnPropertySymbols(window).length > 0");
    assert_eq!(browser.count("iframe"), 0);
    assert!(!site.requested().contains(&"/".to_owned()), "{:?}", site.requested());

    let place = "return document.getElementById('after').getBoundingClientRect().top + scrollY";
    let before = browser.script(place);
    browser.script("document.getElementById('box').scrollIntoView()");
    let src = format!("{}?inbaddad=1&ar=2027&vy=rutnat&sen=60000", site.url(""));
    browser.expect(
        FRAME,
        json!([
            src,
            "The map of 2027",
            "fullscreen; clipboard-write; web-share",
            "strict-origin-when-cross-origin"
        ]),
    );
    assert_eq!(browser.count("#box > *"), 1, "the frame alone");
    let moved = browser.script(place).as_f64().unwrap_or(-1.0) - before.as_f64().unwrap_or(1e9);
    assert!(moved.abs() <= 8.0, "what comes after moved by {moved} pixels");
}

#[test]
fn included_many_times_it_takes_effect_once() {
    let site = site();
    let twice = "<script async src='§embed.js'></script><div data-journalkartan='ar=2021'></div>
        <script async src='§embed.js'></script><div data-journalkartan='ar=2022'></div>
        <a data-journalkartan='ar=2027' href='§?ar=2027'>2027</a>";
    let (_host, browser) = article(&site, twice);
    browser.wait_for("return document.querySelectorAll('iframe').length == 2");
    browser.wait_for(
        "return [...document.querySelectorAll('iframe')].every(frame => frame.style.height == '640px')",
    );
    browser.click("a");
    browser.wait_for("return document.querySelector('[role=status]')?.textContent");
    assert_eq!(browser.count("[role=status]"), 1);
    browser.enter_frame("div:nth-of-type(2) iframe");
    assert_eq!(browser.script("return heard.filter(message => message.type == 'set').length"), 1);
}

#[test]
fn a_link_steers_the_map_before_it_and_says_what_it_shows() {
    const STATE: &str = "return heard.filter(message => message.type == 'set').map(message => message.state)";
    let site = site();
    let (_host, browser) = article(
        &site,
        "<p><a id='first' data-journalkartan='ar=2012' href='§?ar=2012'>2012</a></p>
         <iframe id='one' src='§?inbaddad=1'></iframe>
         <iframe src='§kort.html?region=12&amp;vy=kort&amp;inbaddad=1'></iframe>
         <p><a id='second' data-journalkartan='ar=2027&amp;region=12' href='§?ar=2027&amp;region=12'>Skåne</a></p>
         <iframe id='two' src='§?inbaddad=1'></iframe>
         <p><a id='third' data-journalkartan='vy=tabell' href='§?vy=tabell'>Table</a></p>",
    );
    browser.wait_for(
        "return [...document.querySelectorAll('iframe[id]')].every(frame => frame.style.height == '640px')",
    );
    let top = browser.script("return scrollY");
    // With the keyboard as well as with the mouse.
    browser.focus("#second");
    browser.press(keys::ENTER);
    browser.expect(
        "return document.querySelector('[role=status]')?.textContent ?? null",
        "2027 <b id=\"bold\">bold</b>",
    );
    assert_eq!(browser.count("#bold"), 0, "what a frame says is text");
    browser.script("document.getElementById('first').click(); document.getElementById('third').click()");
    browser.expect(
        "return document.querySelector('[role=status]').textContent",
        "undefined <b id=\"bold\">bold</b>",
    );
    assert_eq!(browser.script("return [location.search, scrollY]"), json!(["", top]));
    let none = json!({ "region": "", "system": "", "leverantor": "", "samverkan": "", "jamfor": "" });
    let with = |named: &[(&str, &str)]| {
        let mut state = none.clone();
        for (name, value) in named {
            state[*name] = json!(value);
        }
        state
    };
    browser.enter_frame("#one");
    browser.expect(STATE, json!([with(&[("ar", "2027"), ("region", "12")]), with(&[("ar", "2012")])]));
    browser.leave_frames();
    browser.enter_frame("#two");
    browser.expect(STATE, json!([with(&[("vy", "tabell")])]));
}

#[test]
fn a_link_is_a_plain_link_before_the_map_is_ready_and_with_a_key_held_down() {
    let site = site();
    let (_host, browser) = article(
        &site,
        "<iframe src='§?inbaddad=1&amp;sen=60000'></iframe>
         <a data-journalkartan='ar=2027' href='#2027'>2027</a>",
    );
    browser.wait_for("return Object.getOwnPropertySymbols(window).length > 0");
    browser.script(
        "window.left = []; addEventListener('click', event => {
        left.push(event.defaultPrevented);
        event.preventDefault();
    })",
    );
    let held = "const click = more => document.querySelector('a').dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ...more }));";
    browser.script(&format!("{held} click()"));
    assert_eq!(browser.script("return left"), json!([false]));
    sends(&browser, "{ source: 'journalkartan', v: 1, type: 'ready' }");
    sends(&browser, "{ source: 'journalkartan', v: 1, type: 'height', height: 500 }");
    browser.expect(HEIGHT, "500px");
    browser.script(&format!(
        "{held} for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) click({{ [key]: true }}); click()"
    ));
    assert_eq!(browser.script("return left"), json!([false, false, false, false, false, true]));
    // A map that could not start answers no link.
    sends(&browser, "{ source: 'journalkartan', v: 1, type: 'error', reason: 'still' }");
    sends(&browser, "{ source: 'journalkartan', v: 1, type: 'state', state: '', text: 'still' }");
    sends(&browser, "{ source: 'journalkartan', v: 1, type: 'height', height: 600 }");
    browser.expect(HEIGHT, "600px");
    browser.script(&format!("window.left = []; {held} click()"));
    assert_eq!(browser.script("return left"), json!([false]));
}

#[test]
fn what_the_reader_does_in_the_map_is_not_announced_by_the_article() {
    let site = site();
    let (_host, browser) = article(
        &site,
        "<iframe src='§?inbaddad=1'></iframe><a data-journalkartan='ar=2027' href='§?ar=2027'>2027</a>",
    );
    browser.expect(HEIGHT, "640px");
    browser.click("a");
    browser.expect(
        "return document.querySelector('[role=status]')?.textContent ?? null",
        "2027 <b id=\"bold\">bold</b>",
    );
    sends(&browser, "{ source: 'journalkartan', v: 1, type: 'state', state: 'ar=2030', text: 'by hand' }");
    sends(&browser, "{ source: 'journalkartan', v: 1, type: 'height', height: 444 }");
    browser.expect(HEIGHT, "444px");
    assert_eq!(browser.text("[role=status]"), "2027 <b id=\"bold\">bold</b>");
}

#[test]
fn without_its_script_the_picture_and_the_link_stay() {
    let site = site().with_fault("embed.js", journalkartan_e2e::Fault::Missing);
    let (_host, browser) = article(
        &site,
        "<div data-journalkartan='ar=2027'><a href='§?ar=2027'><img alt='The map' src='data:,'></a></div>",
    );
    assert_eq!((browser.count("iframe"), browser.count("div > a > img")), (0, 1));
}
