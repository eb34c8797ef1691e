//! What a reader has before any script has run, and one who runs none.

use journalkartan_e2e::{Browser, Site};
use serde_json::json;

fn still() -> (Site, Browser) {
    let site = Site::serve();
    let browser = Browser::without_scripts();
    browser.visit(&site.url(""));
    (site, browser)
}

#[test]
fn without_scripts_the_map_has_all_regions_in_colour() {
    let (_site, browser) = still();
    let colours = browser.script(
        "const land = getComputedStyle(document.documentElement).getPropertyValue('--land').trim();
         const probe = document.createElementNS('http://www.w3.org/2000/svg', 'g');
         document.querySelector('.shapes').append(probe);
         const plain = getComputedStyle(probe).fill;
         probe.remove();
         return [...document.querySelectorAll('path[data-region]')]
             .map(path => getComputedStyle(path).fill)
             .filter(fill => fill != 'none' && fill != plain && fill != land && fill != 'rgb(0, 0, 0)')",
    );
    let colours = colours.as_array().expect("a list");
    assert_eq!(colours.len(), 21);
    let mut distinct: Vec<&str> = colours.iter().filter_map(|colour| colour.as_str()).collect();
    distinct.sort_unstable();
    distinct.dedup();
    assert!(2 < distinct.len(), "the systems differ in colour: {distinct:?}");
}

#[test]
fn without_scripts_the_map_shows_what_it_shows_with_them() {
    let (site, browser) = still();
    let answering = Browser::answering(&site, "");
    assert_eq!(browser.shapes().len(), 21);
    assert_eq!(browser.shapes(), answering.shapes());
    assert_eq!(browser.legend(), answering.legend());
    assert!(0 < browser.legend()["cosmic"]);
}

#[test]
fn without_scripts_the_table_has_all_regions_and_leads_to_the_sources() {
    let (_site, browser) = still();
    let rows = browser.script(
        "return [...document.querySelectorAll('table[data-table] tr[data-row]')].map(row => row.dataset.row)",
    );
    let mut rows: Vec<String> = serde_json::from_value(rows).expect("a list of codes");
    assert_eq!((&*rows[0], &*rows[1]), ("25", "24"), "from north to south");
    rows.sort_unstable();
    let regions: Vec<String> = browser.shapes().into_keys().collect();
    assert_eq!(rows, regions);
    assert_eq!(browser.count("tr[data-row] th a[href^='underlag.html#region:']"), 21);
    assert!(browser.text("tr[data-row='14']").contains("AsynjaVisph"));
    assert!(20 < browser.count("#kallor li a[href^='underlag.html#k']"));
}

#[test]
fn without_scripts_the_page_says_that_it_stands_still() {
    let (_site, browser) = still();
    assert!(browser.text("noscript").contains("stilla versionen"));
    assert_eq!(
        browser.script("return getComputedStyle(document.querySelector('.still')).display"),
        json!("none")
    );
    assert_eq!(browser.attribute("html", "data-ready"), None);
}

#[test]
fn the_page_has_a_language_a_title_one_heading_and_one_main_part() {
    let (_site, browser) = still();
    assert_eq!(browser.attribute("html", "lang").as_deref(), Some("sv"));
    let title = browser.script("return document.title");
    assert!(title.as_str().is_some_and(|title| title.contains("Journalkartan")), "{title}");
    assert_eq!((browser.count("h1"), browser.count("main"), browser.count("#kallor")), (1, 1, 1));
    let twice = "const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
        return ids.filter((id, index) => ids.indexOf(id) != index)";
    assert_eq!(browser.script(twice), json!([]));
}
