//! Scratch.
use journalkartan_e2e::{Browser, Site};
use serde_json::json;
#[test]
fn probe() {
    let site = Site::serve();
    let (w, h): (u16, u16) = (std::env::var("W").map_or(1280, |w| w.parse().unwrap()), std::env::var("H").map_or(900, |h| h.parse().unwrap()));
    let browser = Browser::default();
    browser.resize(w, h);
    browser.visit(&site.url(&std::env::var("Q").unwrap()));
    browser.ready();
    browser.wait_for("return document.getElementById('story') != null && document.getElementById('tidslinje') != null");
    println!("{}", serde_json::to_string_pretty(&browser.script(&std::env::var("S").unwrap())).unwrap());
    if let Ok(p) = std::env::var("P") { browser.picture(std::path::Path::new(&p)); }
    let _ = json!(1);
    println!("{:?}", browser.complaints());
}
#[test]
fn differ() {
    const PAGE: &str = "
    const page = document.getElementById('app').cloneNode(true);
    const marks = document.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (marks.nextNode()) found.push(marks.currentNode);
    found.forEach(mark => mark.remove());
    page.querySelector('[data-waiting]')?.removeAttribute('data-waiting');
    page.querySelectorAll('[data-timeline] > *, [data-orders] > *, .labels:is(.south, .tiles)').forEach(late => late.remove());
    return page.innerHTML";
    let site = Site::serve();
    let b = Browser::default();
    b.disable_scripts();
    b.visit(&site.url(""));
    let one = b.script(PAGE).as_str().unwrap().to_owned();
    let two = Browser::answering(&site, "").script(PAGE).as_str().unwrap().to_owned();
    let (a, c): (Vec<char>, Vec<char>) = (one.chars().collect(), two.chars().collect());
    let mut at = 0;
    for i in 0..a.len().min(c.len()) { if a[i] != c[i] { at = i; break; } }
    let show = |v: &[char]| v[at.saturating_sub(200)..(at + 300).min(v.len())].iter().collect::<String>();
    println!("{} {}\n{}\n\n{}", a.len(), c.len(), show(&a), show(&c));
}
#[test]
fn sandbox() {
    const HOST: &str = r#"<!doctype html><iframe sandbox="allow-scripts" src="/site/"></iframe>"#;
    let site = Site::serve_in("/site/").with_page("/host.html", HOST).open_to_any_origin();
    let browser = Browser::open(&site.host_url("/host.html"));
    browser.enter_frame("iframe");
    std::thread::sleep(std::time::Duration::from_secs(3));
    println!("{:?}", browser.script("return [document.documentElement.outerHTML.slice(0,120), performance.getEntriesByType('resource').map(e=>[e.name,e.responseStatus,e.initiatorType])]"));
    println!("{:?}", browser.complaints());
    println!("{:?}", site.requested());
    println!("{:?}", browser.script("return [document.readyState, document.documentElement.outerHTML.length, document.body?.innerHTML.length, [...document.scripts].map(s=>s.outerHTML.slice(0,100)), document.documentElement.dataset.ready]"));
    println!("{:?}", browser.script("const limit = p => Promise.race([p, new Promise(r => setTimeout(() => r('timeout'), 3000))]).catch(e => String(e));
      const js = document.querySelector('[rel=modulepreload]').href, wasm = document.querySelector('link[href$=wasm]').href, book = document.getElementById('book').href;
      return Promise.all([limit(import(js).then(c => Object.keys(c).join())), limit(fetch(wasm).then(r => r.status)), limit(fetch(book).then(r=>r.status)), limit(fetch(js).then(r=>r.status))])"));
    println!("{:?}", site.requested());
    println!("{:?}", browser.complaints());
}
#[test]
fn stress() {
    let site = Site::serve();
    let mut hung = 0;
    for n in 0..60 {
        let b = Browser::open(&site.url("?ar=2021"));
        let start = std::time::Instant::now();
        loop {
            if !b.script("return document.documentElement.dataset.ready ?? null").is_null() { break; }
            if start.elapsed().as_secs() > 5 {
                hung += 1;
                println!("{n} {:?}", b.script("const limit = p => Promise.race([p, new Promise(r => setTimeout(() => r('timeout'), 2000))]).catch(e => String(e));
      const js = document.querySelector('[rel=modulepreload]').href, wasm = document.querySelector('link[href$=wasm]').href;
      return Promise.all([document.readyState, performance.getEntriesByType('resource').map(e=>[e.name.slice(-20),e.responseStatus,e.startTime,e.responseEnd,e.initiatorType]), limit(import(js).then(c => Object.keys(c).join())), limit(fetch(wasm).then(r => r.status)), limit(fetch(js).then(r=>r.status))])"));
                println!("{:?}", b.complaints());
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    }
    println!("hung {hung} of 60");
}
