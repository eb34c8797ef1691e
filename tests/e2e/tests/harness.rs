//! The harness does what it says, tried on a page of its own.

use journalkartan_e2e::{Browser, Fault, Site, keys};
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
    check(|browser| browser.tap_at(10.0, 10.0), "pointerdown:touch pointerup:touch");
    check(|browser| browser.drag(&[(10.0, 10.0), (90.0, 10.0)]), "pointerdown:mouse pointerup:mouse");
    check(|browser| browser.press("a"), "keydown:a");
    check(|browser| browser.press(keys::TAB), "keydown:Tab");

    #[track_caller]
    fn check(act: impl Fn(&Browser), said: &str) {
        let site = site();
        let browser = open(&site);
        act(&browser);
        assert_eq!(browser.text("#said").trim(), said);
    }
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
fn the_device_is_as_it_was_told_and_the_next_tab_is_fresh() {
    let site = site();
    let state = "return [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches, history.length]";
    for _ in 0..2 {
        let browser = open(&site);
        assert_eq!(browser.script(state), json!([1280, false, 2]));
        browser.resize(320, 568);
        browser.prefer(&[("prefers-color-scheme", "dark"), ("prefers-reduced-motion", "reduce")]);
        assert_eq!(browser.script(state), json!([320, true, 2]));
        browser.print();
        assert_eq!(browser.script("return matchMedia('print').matches"), json!(true));
        browser.visit(&site.host_url("/try.html?again"));
        assert_eq!(browser.query(), "?again");
        browser.back();
        assert_eq!(browser.query(), "");
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
fn complaints_and_requests_are_kept_and_pictures_taken() {
    let site = site().with_fault("none.png", Fault::Missing);
    let browser = open(&site);
    browser.script("console.log('said'); console.error('cried'); new Image().src = '/none.png'");
    browser.wait_for("return performance.getEntriesByType('resource').length > 0");
    let complaints = browser.complaints().join("\n");
    assert!(complaints.contains("cried") && complaints.contains("none.png"), "{complaints}");
    assert!(!complaints.contains("said"), "{complaints}");
    assert!(site.requested().contains(&"/none.png".to_owned()));
    let path = std::env::temp_dir().join(format!("journalkartan-{}.png", std::process::id()));
    browser.picture(&path);
    let bytes = std::fs::read(&path).expect("the picture was written");
    std::fs::remove_file(&path).expect("the picture can go");
    assert!(bytes.starts_with(b"\x89PNG"));
}
