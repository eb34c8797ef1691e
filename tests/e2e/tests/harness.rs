//! The harness does what it says, tried on a page of its own.

use journalkartan_e2e::{Browser, Fault, Site, keys, needs};
use serde_json::json;

const PAGE: &str = r#"<!doctype html><title>Tried</title><body style="margin:0">
<button style="width:200px;height:100px">Press</button><input id="year" type="range" min="0" max="9" value="4">
<p id="said"></p><iframe srcdoc="<b>within</b>"></iframe>
<script>
  const say = event => said.textContent += event.type + ":" + (event.key ?? event.pointerType ?? "") + " ";
  for (const kind of ["pointerdown", "pointerup", "keydown"]) addEventListener(kind, say);
</script>"#;

fn open(site: &Site) -> Browser {
    Browser::open(&site.host_url("/try.html"))
}

fn site() -> Site {
    Site::serve_in("/site/").with_page("/try.html", PAGE)
}

#[test]
fn what_a_reader_does_reaches_the_page() {
    check(|browser| browser.click("button"), "pointerdown:mouse pointerup:mouse");
    check(|browser| browser.click_at(10.0, 10.0), "pointerdown:mouse pointerup:mouse");
    check(|browser| browser.drag(&[(10.0, 10.0), (90.0, 10.0)]), "pointerdown:mouse pointerup:mouse");
    check(|browser| browser.press("a"), "keydown:a");
    check(|browser| browser.press(keys::TAB), "keydown:Tab");
}

#[test]
fn touch_is_touch() {
    needs!(Touch);
    check(|browser| browser.tap_at(10.0, 10.0), "pointerdown:touch pointerup:touch");
}

#[track_caller]
fn check(act: impl Fn(&Browser), said: &str) {
    let site = site();
    let browser = open(&site);
    act(&browser);
    assert_eq!(browser.text("#said").trim(), said);
}

#[test]
fn keys_move_a_slider_that_has_the_focus() {
    let site = site();
    let browser = open(&site);
    browser.script("year.focus()");
    browser.press(keys::RIGHT);
    browser.press(&keys::RIGHT.repeat(2));
    assert_eq!(browser.script("return year.value"), json!("7"));
    browser.press(keys::HOME);
    assert_eq!(browser.script("return year.value"), json!("0"));
}

#[test]
fn the_window_is_as_it_was_told_and_the_next_tab_is_fresh() {
    let site = site();
    let state = "return [innerWidth, innerHeight]";
    for _ in 0..2 {
        let browser = open(&site);
        assert_eq!(browser.script("return innerWidth"), json!(1280));
        let steps = browser.script("return history.length").as_u64().expect("a number");
        assert!(steps <= 2, "none of another test: {steps}");
        browser.resize(320, 568);
        assert_eq!(browser.script(state), json!([320, 568]));
        browser.visit(&site.host_url("/try.html?again"));
        assert_eq!((browser.script(state), browser.query()), (json!([320, 568]), "?again".to_owned()));
        assert_eq!(browser.script("return history.length"), json!(steps + 1));
        browser.back();
        assert_eq!(browser.query(), "");
    }
}

#[test]
fn the_device_is_as_it_was_told() {
    needs!(Preferences, PrintMedia);
    let site = site();
    let state =
        "return ['prefers-color-scheme: dark', 'prefers-reduced-motion: reduce', 'forced-colors: active']
        .map(feature => matchMedia(`(${feature})`).matches)";
    for _ in 0..2 {
        let browser = open(&site);
        assert_eq!(browser.script(state), json!([false, false, false]));
        browser.prefer(&[("prefers-color-scheme", "dark"), ("prefers-reduced-motion", "reduce")]);
        assert_eq!(browser.script(state), json!([true, true, false]));
        browser.visit(&site.host_url("/try.html?again"));
        assert_eq!(browser.script(state), json!([true, true, false]));
        browser.prefer(&[("forced-colors", "active")]);
        assert_eq!(browser.script("return matchMedia('(forced-colors: active)').matches"), json!(true));
        browser.print();
        assert_eq!(browser.script("return matchMedia('print').matches"), json!(true));
    }
}

#[test]
fn frames_are_entered_and_left() {
    let site = site();
    let browser = open(&site);
    browser.enter_frame("iframe");
    assert_eq!((browser.text("b"), browser.count("button")), ("within".to_owned(), 0));
    browser.leave_frames();
    assert_eq!(browser.count("button"), 1);
}

#[test]
fn what_the_console_is_told_is_kept() {
    needs!(Console);
    let site = site().with_page(
        "/cry.html",
        "<!doctype html><link rel=icon href=data:,><script>console.log('said'); console.error('cried'); nowhere()</script>",
    );
    let browser = Browser::open(&site.host_url("/cry.html"));
    let complaints = browser.complaints().join("\n");
    assert!(complaints.contains("cried") && complaints.contains("nowhere"), "{complaints}");
    assert!(!complaints.contains("said"), "{complaints}");
    assert_eq!(browser.complaints(), [""; 0], "since last asked");
}

#[test]
fn requests_are_kept_and_pictures_taken() {
    let site = site().with_fault("none.png", Fault::Missing);
    let browser = open(&site);
    browser.script("new Image().src = '/none.png'");
    site.expect_request("/none.png");
    let path = std::env::temp_dir().join(format!("journalkartan-{}.png", std::process::id()));
    browser.picture(&path);
    let bytes = std::fs::read(&path).expect("the picture was written");
    std::fs::remove_file(&path).expect("the picture can go");
    assert!(bytes.starts_with(b"\x89PNG"));
}
