//! What a page may run and fetch, by its own policy: enough for all it does, and nothing that is put into it.

use std::thread;
use std::time::Duration;

use journalkartan_e2e::{Article, Browser, Site, needs, not_in};
use serde_json::{Value, json};

/// Keeps what the policy stops, from the page's start on.
const WATCH: &str = "window.stopped = [];
    document.addEventListener('securitypolicyviolation', event => stopped.push(event.effectiveDirective + ' ' + event.blockedURI))";

fn stopped(browser: &Browser) -> Value {
    browser.script("return stopped")
}

fn watch(browser: &Browser) {
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": WATCH }));
}

#[test]
fn nothing_that_the_site_does_is_stopped() {
    needs!(DeveloperTools);
    let site = Site::serve();
    let browser = Browser::default();
    watch(&browser);
    for query in [
        "?ar=2021&region=14",
        "index.en.html?vy=rutnat",
        "?vy=tidslinje",
        "?vy=tabell&jamfor=2021",
        "?inbaddad=1",
    ] {
        browser.visit(&site.url(query));
        browser.ready();
        thread::sleep(Duration::from_millis(700));
        assert_eq!(stopped(&browser), json!([]), "{query}");
    }
    browser.visit(&site.url("?ar=2021"));
    browser.ready();
    browser.wait_for("return document.querySelector('script[src^=efter]') != null");
    browser.click("[data-share]");
    browser.wait_for("return document.querySelector('#dela img')?.naturalWidth > 0");
    assert_eq!(stopped(&browser), json!([]), "a picture is made");
    for page in ["underlag.html", "utveckling.en.html", "tidslinje.html", "tillganglighet.html"] {
        browser.visit(&site.url(page));
        thread::sleep(Duration::from_millis(300));
        assert_eq!(stopped(&browser), json!([]), "{page}");
    }
}

#[test]
fn it_holds_in_a_frame() {
    check_frame("");
}

#[test]
fn it_holds_in_a_sandbox() {
    not_in!(WebKit, "there the policy's 'self' is nothing in a sandbox (its bug 316847)");
    check_frame("sandbox=allow-scripts");
    check_frame("sandbox='allow-scripts allow-same-origin'");
}

fn check_frame(attributes: &str) {
    let attributes = format!("width=360 height=900 {attributes}");
    let article = Article::answering(Site::serve().open_to_any_origin(), &attributes, "?inbaddad=1", "");
    article.ask("set", &json!({ "ar": 2021, "region": "14" }));
    article.browser.wait_for("return heard.some(data => data.type == 'state')");
    article.within(|browser| {
        browser.script(WATCH);
        put_in(browser);
        browser.expect("return stopped.length >= 4 && window.harm === undefined", true);
    });
}

/// What someone might put into the page who found a way, each with what then says that it was stopped.
const PUT_IN: [(&str, &str); 4] = [
    (
        "img-src http://127.0.0.1:9/harm.png",
        "document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/harm.png' }))",
    ),
    (
        "script-src-attr inline",
        "const button = document.createElement('button'); button.setAttribute('onclick', 'harm = 1'); button.click()",
    ),
    (
        "script-src-elem inline",
        "const script = document.createElement('script'); script.textContent = 'harm = 2'; document.body.append(script)",
    ),
    (
        "script-src-elem http://127.0.0.1:9/harm.js",
        "const script = document.createElement('script'); script.src = 'http://127.0.0.1:9/harm.js'; document.body.append(script)",
    ),
];

/// Puts all of them in. A browser with Trusted Types refuses some at once.
fn put_in(browser: &Browser) {
    for (what, script) in PUT_IN {
        browser.script(&format!("try {{ {script} }} catch {{ stopped.push({}) }}", json!(what)));
    }
}

#[test]
fn what_is_put_into_the_page_is_stopped() {
    let browser = Browser::answering(&Site::serve(), "?ar=2021");
    browser.script(WATCH);
    put_in(&browser);
    browser.script(
        "fetch('http://127.0.0.1:9/told').catch(() => 0);
        const frame = document.createElement('iframe');
        frame.src = 'http://127.0.0.1:60009/';
        const base = document.createElement('base');
        base.href = 'http://127.0.0.1:9/';
        document.body.append(frame);
        document.head.append(base)",
    );
    let more = [
        "connect-src http://127.0.0.1:9/told",
        // Firefox asks no policy of the lower ports, as it opens no frame there.
        "frame-src http://127.0.0.1:60009",
        "base-uri http://127.0.0.1:9/",
    ];
    for what in PUT_IN.iter().map(|(what, _)| what).chain(&more) {
        browser.wait_for(&format!("return stopped.some(line => line.startsWith({}))", json!(what)));
    }
    assert_eq!(browser.script("return window.harm ?? null"), json!(null));
}

#[test]
fn styles_that_are_put_in_are_stopped() {
    let browser = Browser::answering(&Site::serve(), "?ar=2021");
    browser.script(WATCH);
    browser.script(
        "const style = document.createElement('style');
        style.textContent = 'h1 { position: fixed }';
        document.head.append(style);
        document.querySelector('h1').setAttribute('style', 'position: fixed')",
    );
    for what in ["style-src-elem inline", "style-src-attr inline"] {
        browser.wait_for(&format!("return stopped.some(line => line.startsWith({}))", json!(what)));
    }
    assert_eq!(
        browser.script("return getComputedStyle(document.querySelector('h1')).position"),
        json!("static")
    );
}

#[test]
fn no_text_becomes_markup_and_no_address_a_script_but_one_of_the_folder() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    for page in ["", "?inbaddad=1", "underlag.html", "tank-om.html"] {
        browser.visit(&site.url(page));
        browser.wait_for("return document.readyState == 'complete'");
        if browser.script("return self.trustedTypes == null") == json!(true) {
            eprintln!("not tried: this browser has no Trusted Types");
            return;
        }
        for sink in [
            "document.body.innerHTML = '<p>'",
            "document.body.outerHTML = '<p>'",
            "document.body.insertAdjacentHTML('beforeend', '<p>')",
            "document.body.setHTMLUnsafe('<p>')",
            "document.write('<p>')",
            "document.createElement('iframe').srcdoc = '<p>'",
            "document.createRange().createContextualFragment('<p>')",
            "new DOMParser().parseFromString('<p>', 'text/html')",
            "document.createElement('script').textContent = '1'",
            "document.createElement('script').src = '//127.0.0.1:9/a.js'",
            "document.createElement('script').src = '../a.js'",
            "setTimeout('1')",
            "trustedTypes.createPolicy('other', {})",
            "trustedTypes.createPolicy('default', {})",
        ] {
            let tried = format!(
                "try {{ const it = {sink}; return it instanceof Promise ? 'Promise' : 'done' }} catch (error) {{ return error.name }}"
            );
            assert_eq!(browser.script(&tried), json!("TypeError"), "{page}: {sink}");
        }
        let own = "const script = document.createElement('script'); script.src = 'embed.js'; return script.getAttribute('src')";
        assert_eq!(browser.script(own), json!("embed.js"), "{page}");
    }
}
