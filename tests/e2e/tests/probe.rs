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
