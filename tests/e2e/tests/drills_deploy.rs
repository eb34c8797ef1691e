//! An update of the site, as someone meets it who has a page of one version while the host has files of another.
//!
//! What a page needs to start is named after what it holds, so that another version of it has another name: it is
//! there, or it is not. Pages are not; what the map takes from them must be of its own version.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use journalkartan_e2e::{Article, Browser, Ready, Site, built_site};
use serde_json::json;

/// Whether a file is of this kind: `js`.
fn is_of(name: &str, kind: &str) -> bool {
    Path::new(name).extension() == Some(OsStr::new(kind))
}

/// The files that are named after what they hold.
fn hashed() -> Vec<String> {
    let names = fs::read_dir(built_site()).expect("the built site").flatten();
    let names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let is_hash = |part: &str| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_hashed = |name: &String| name.split(['-', '.', '_']).any(is_hash);
    names.filter(|name| is_hashed(name) && !is_of(name, "br") && !is_of(name, "gz")).collect()
}

/// A folder of this test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// Lets the host have what is named after what it holds under other names, from now on.
fn update(site: &Site) {
    let names = hashed();
    assert!(10 < names.len(), "{names:?}");
    let endings: Vec<&str> = names.iter().map(String::as_str).collect();
    site.deploy(&folder("updated"), &endings);
}

/// The still page, whole.
#[track_caller]
fn assert_still(browser: &Browser) {
    assert_eq!(browser.ready(), Ready::Failed);
    assert!(browser.text(".still").contains("stilla versionen"));
    let seen =
        "return ['.still', 'svg[data-map]', '.sentence', 'table[data-table]', '#kallor a'].every(css =>
        document.querySelector(css).checkVisibility({ visibilityProperty: true }))";
    assert_eq!(browser.script(seen), json!(true));
    assert_eq!(browser.shapes().len(), 21);
}

#[test]
fn a_page_whose_files_are_of_another_version_is_the_still_one() {
    let site = Site::serve();
    update(&site);
    for query in [
        "",
        "?ar=2012&region=14",
        "?presentation=1&steg=2",
        "?inbaddad=1",
        "?fryst=2024-10-31",
        "tank-om.html",
    ] {
        assert_still(&Browser::open(&site.url(query)));
    }
    let kept = Browser::open(&site.url("underlag.html#region:14"));
    assert_eq!(kept.count(":target"), 1);
}

#[test]
fn the_page_around_a_frame_is_told() {
    let site = Site::serve();
    let script =
        hashed().into_iter().find(|name| name.starts_with("frame-") && is_of(name, "js")).expect("a script");
    // The script for frames is there yet, the client is not.
    let names = hashed();
    let others: Vec<&str> = names.iter().map(String::as_str).filter(|name| *name != script).collect();
    site.deploy(&folder("updated"), &others);
    let article = Article::open(site, "width=360 height=900", "?inbaddad=1", "");
    article.browser.wait_for("return heard.some(data => data.type == 'error' && data.reason == 'still')");
}

#[test]
fn a_page_that_answers_goes_on_and_what_comes_late_is_done_without() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2012");
    browser.settled();
    update(&site);
    browser.click(".step[aria-label='Året efter']");
    browser.expect("return location.search", "?ar=2013");
    browser.click_region("14");
    browser.wait_for("return document.querySelector('[data-dossier] a') != null");
    browser.click(".panel .close");
    // Presented without what is made for that, the map is there all the same.
    browser.script(
        "const link = Object.assign(document.createElement('a'), { id: 'large', href: '?presentation=1', textContent: 'Stort' });
         document.querySelector('#metod').prepend(link)",
    );
    browser.click("#large");
    browser.expect("return document.documentElement.dataset.presentation", "true");
    browser.expect("return 'arriving' in document.documentElement.dataset", false);
    assert_eq!(
        browser.script(
            "return document.querySelector('svg[data-map]').checkVisibility({ visibilityProperty: true })"
        ),
        json!(true)
    );
    browser.back();
    browser.expect("return document.documentElement.dataset.presentation ?? null", json!(null));
    // What passes the map on has a page of its own.
    browser.script("document.querySelector('[data-share]').click()");
    browser.expect("return location.pathname", "/dela.html");
    assert!(browser.count("main a") > 0);
}

/// The pages from which the map takes pieces.
const BESIDE: [&str; 3] = ["underlag.html", "tidslinje.html", "utveckling.html"];

#[test]
fn the_map_takes_nothing_from_pages_of_another_version() {
    let newer = folder("newer");
    for page in BESIDE {
        let html = fs::read_to_string(built_site().join(page)).expect("a page");
        let (before, rest) = html.split_once("journalkartan-").expect("the name of its book");
        assert!(before.ends_with("data-book=") || before.ends_with("data-book=\""), "{before}");
        fs::write(newer.join(page), format!("{before}journalkartan-0{}", &rest[1..])).expect("a newer page");
    }
    let site = Site::serve();
    site.deploy(&newer, &BESIDE);
    let browser = Browser::answering(&site, "?ar=2012&region=14&vy=tidslinje");
    browser.expect("return document.querySelector('[data-waiting]') == null", true);
    browser.script("document.querySelector('[data-late]').scrollIntoView()");
    for page in BESIDE {
        site.expect_request(&format!("/{page}"));
    }
    std::thread::sleep(std::time::Duration::from_secs(1));
    for css in ["[data-dossier] a", "[data-now] *", "#tidslinje", "#andel", "#story"] {
        assert_eq!(browser.count(css), 0, "{css}");
    }
    // The panel leads to the page that has it.
    browser.script("scrollTo(0, 0)");
    assert!(browser.text("[data-panel]").contains("Melior"));
    browser.click("[data-panel] .more a");
    browser.expect("return location.pathname", "/underlag.html");
    assert_eq!(browser.count(":target"), 1);
}
