//! The site stands, answers, and stands also where it cannot answer.

use std::time::Duration;

use journalkartan_e2e::{Browser, Fault, Ready, Site, needs, not_in};

#[test]
fn the_page_answers_and_complains_of_nothing() {
    needs!(Console);
    let site = Site::serve();
    let browser = Browser::open(&site.url(""));
    assert_eq!(browser.ready(), Ready::Answers);
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn the_site_works_in_a_folder_and_asks_for_nothing_outside_it() {
    let site = Site::serve_in("/kartor/journal/");
    let browser = Browser::open(&site.url(""));
    assert_eq!(browser.ready(), Ready::Answers);
    for path in site.requested() {
        assert!(path.starts_with("/kartor/journal/"), "asked for {path}");
    }
}

#[test]
fn a_page_whose_client_cannot_start_says_so() {
    check(".wasm", Fault::Missing);
    check(".wasm", Fault::Truncated);
    check(".js", Fault::Missing);
    check(".js", Fault::Truncated);
    check(".js", Fault::Typed("text/plain"));
    check(".js", Fault::Replaced("export default async () => { throw new Error('panicked at its start') }"));

    #[track_caller]
    fn check(ending: &str, fault: Fault) {
        let site = Site::serve().with_fault(ending, fault);
        let browser = Browser::open(&site.url(""));
        assert_eq!(browser.ready(), Ready::Failed, "{ending}: {fault:?}");
        assert!(browser.text("#app").len() > 3, "the page no longer stands: {ending}: {fault:?}");
    }
}

#[test]
fn a_client_that_comes_late_or_by_another_name_still_starts() {
    check(Fault::Typed("application/octet-stream"));
    check(Fault::Late(Duration::from_millis(500)));

    #[track_caller]
    fn check(fault: Fault) {
        let site = Site::serve().with_fault(".wasm", fault);
        assert_eq!(Browser::open(&site.url("")).ready(), Ready::Answers, "{fault:?}");
    }
}

#[test]
fn the_page_stands_with_scripts_off() {
    let site = Site::serve();
    let browser = Browser::without_scripts();
    browser.visit(&site.url(""));
    assert!(browser.text("#app").len() > 3);
    assert_eq!(browser.attribute("html", "data-ready"), None);
}

/// A sandboxed frame has an origin of its own, to which every host of static files is a stranger.
#[test]
fn in_a_sandbox_the_page_answers_where_its_host_is_open() {
    not_in!(WebKit, "there the policy's 'self' is nothing in a sandbox (its bug 316847)");
    check_sandbox(&sandboxed().open_to_any_origin(), Ready::Answers);
}

#[test]
fn in_a_sandbox_the_page_stands_where_its_host_is_not_open() {
    check_sandbox(&sandboxed(), Ready::Failed);
}

fn sandboxed() -> Site {
    const HOST: &str = r#"<!doctype html><iframe sandbox="allow-scripts" src="/site/"></iframe>"#;
    Site::serve_in("/site/").with_page("/host.html", HOST)
}

#[track_caller]
fn check_sandbox(site: &Site, expected: Ready) {
    let browser = Browser::open(&site.host_url("/host.html"));
    browser.enter_frame("iframe");
    assert_eq!(browser.ready(), expected, "{:?}", site.requested());
    assert!(browser.text("#app").len() > 3);
}
