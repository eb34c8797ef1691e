//! What changes: from the year before, and from any year, on two maps.

use journalkartan_e2e::{Browser, Site};
use serde_json::json;

const QUERY: &str = "return location.search";

/// The regions that do not step back.
const BRIGHT: &str = "return [...document.querySelectorAll('path[data-region]')]
    .filter(path => getComputedStyle(path.parentElement).opacity == '1').map(path => path.dataset.region)";

/// The regions that are outlined.
const OUTLINED: &str = "return [...document.querySelectorAll('path[data-region]')]
    .filter(path => path.parentElement.classList.contains('outlined')).map(path => path.dataset.region)";

/// What the list says: the region's code and what it was and is.
const LIST: &str = "return [...document.querySelectorAll('.changes li')].filter(line => line.checkVisibility())
    .map(line => [new URLSearchParams(line.querySelector('a').search).get('region'), line.querySelector('span').innerText])";

/// What each region's name on the map says that it is painted with.
const PAINTED: &str =
    "return Object.fromEntries([...document.querySelectorAll('path[data-region]')].map(path => {
    const name = path.parentElement.getAttribute('aria-label');
    return [path.dataset.region, name.slice(name.indexOf(': ') + 2)];
}))";

/// Maps with their years, as they are seen.
const MAPS: &str = "return [...document.querySelectorAll('.maps svg')].filter(map => map.checkVisibility())
    .map(map => (map.nextElementSibling ?? map.previousElementSibling)?.innerText.trim() ?? '')";

fn list(browser: &Browser) -> Vec<(String, String)> {
    serde_json::from_value(browser.script(LIST)).expect("pairs of words")
}

#[test]
fn only_what_changed_since_the_year_before_lights_up() {
    let site = Site::serve();
    let years = Browser::answering(&site, "");
    years.settled();
    let years: Vec<u16> = (2006..=2030).filter(|year| !years.changed(year - 1, *year).is_empty()).collect();
    assert!(3 < years.len(), "{years:?}");
    for year in years.into_iter().rev().take(4) {
        let before = Browser::answering(&site, &format!("?ar={}", year - 1)).script(PAINTED);
        let browser = Browser::answering(&site, &format!("?jamfor=forra&ar={year}"));
        browser.settled();
        let (changed, after) = (browser.changed(year - 1, year), browser.script(PAINTED));
        assert!(!changed.is_empty() && changed.len() < 21, "{year} tries nothing: {changed:?}");
        assert_eq!(browser.script(BRIGHT), json!(changed), "{year}");
        assert_eq!(browser.script(OUTLINED), json!(changed), "{year}");
        let mut told = list(&browser);
        told.sort_unstable();
        let expected: Vec<(String, String)> = changed
            .iter()
            .map(|code| {
                let [before, after] = [&before, &after].map(|words| words[code].as_str().unwrap_or("?"));
                (code.clone(), format!("{before} → {after}"))
            })
            .collect();
        assert_eq!(told, expected, "{year}");
        let heading = browser.text(".changes h2");
        assert!(
            heading.contains(&year.to_string()) && heading.contains(&(year - 1).to_string()),
            "{heading}"
        );
        assert_eq!(browser.script(MAPS).as_array().map(Vec::len), Some(1));
    }
}

#[test]
fn two_years_stand_side_by_side_with_what_changed_between_them() {
    const FILLS: &str = "return [...document.querySelectorAll('CSS')].map(layer => [
        layer.getAttribute('class').replace(/ ?(dim|outlined)/g, ''), layer.getBoundingClientRect().width > 0])";
    let site = Site::serve();
    let past = Browser::answering(&site, "?ar=2021");
    let browser = Browser::answering(&site, "?jamfor=2021");
    browser.settled();
    let changed = browser.changed(2021, 2026);
    assert!(5 < changed.len() && changed.len() < 21, "{changed:?}");
    assert_eq!(browser.script(OUTLINED), json!(changed));
    assert_eq!(browser.script(BRIGHT).as_array().map(Vec::len), Some(21), "none steps back");
    let mut told: Vec<String> = list(&browser).into_iter().map(|(code, _)| code).collect();
    told.sort_unstable();
    assert_eq!(told, changed);
    let mut maps: Vec<String> = serde_json::from_value(browser.script(MAPS)).expect("years");
    maps.sort_unstable();
    assert_eq!(maps, ["2021", "2026"]);
    assert_eq!(
        browser.script(&FILLS.replace("CSS", ".second .shapes > g")),
        past.script(&FILLS.replace("CSS", "svg[data-map] .shapes > g")),
        "the second map shows 2021 as the map of 2021 does"
    );
    assert_eq!(browser.script("return document.querySelector('[data-parameter]').value"), json!("2021"));
    let places = "return ['svg[data-map]', '.second svg'].map(css => document.querySelector(css).getBoundingClientRect().x)";
    let places: [f64; 2] = serde_json::from_value(browser.script(places)).expect("two places");
    assert!(places[1] < places[0], "the earlier year comes first: {places:?}");
}

#[test]
fn on_a_phone_the_maps_stand_one_below_the_other() {
    let site = Site::serve();
    let browser = Browser::default();
    browser.resize(320, 568);
    browser.visit(&site.url("?jamfor=2021"));
    browser.ready();
    browser.settled();
    let boxes = "return ['.second svg', 'svg[data-map]'].map(css => document.querySelector(css).getBoundingClientRect())
        .flatMap(({ top, bottom, left, right }) => [top, bottom, left, right])";
    let boxes: Vec<f64> = serde_json::from_value(browser.script(boxes)).expect("eight numbers");
    assert!(boxes[1] <= boxes[4] && (boxes[2] - boxes[6]).abs() < 1.0 && boxes[7] <= 320.0, "{boxes:?}");
}

#[test]
fn the_list_of_years_and_the_links_choose_with_what_is_compared() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2024");
    // The years to choose from come with the timeline.
    browser.settled();
    let choose = |year: &str| {
        browser.script(&format!(
            "const list = document.querySelector('[data-parameter=jamfor]');
             list.value = '{year}';
             list.dispatchEvent(new Event('change', {{ bubbles: true }}))"
        ));
    };
    choose("2012");
    browser.expect(QUERY, "?ar=2024&jamfor=2012");
    browser.expect("return document.querySelector('[data-parameter]').value", "2012");
    assert_eq!(browser.script(MAPS).as_array().map(Vec::len), Some(2));
    browser.click(".compare a[href='?jamfor=forra']");
    browser.expect(QUERY, "?ar=2024&jamfor=forra");
    browser.expect("return document.querySelector('[data-parameter]').value", "");
    assert_eq!(browser.script(MAPS).as_array().map(Vec::len), Some(1));
    browser.back();
    browser.expect("return document.querySelector('[data-parameter]').value", "2012");
    browser.click(".compare a[href='?jamfor=inget']");
    browser.expect(QUERY, "?ar=2024");
    assert_eq!(browser.count(".dim") + browser.count(".outlined"), 0);
    let hidden = "return document.querySelector('#app h2').closest('section').checkVisibility()";
    assert_eq!(browser.script(&hidden.replace("#app h2", ".side section:has(.regions) h2")), json!(false));
}

#[test]
fn a_later_year_to_compare_with_stands_last_and_from_the_earlier_to_the_later_is_told() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2012&jamfor=2024");
    browser.settled();
    let places = "return ['svg[data-map]', '.second svg'].map(css => document.querySelector(css).getBoundingClientRect().x)";
    let places: [f64; 2] = serde_json::from_value(browser.script(places)).expect("two places");
    assert!(places[0] < places[1], "{places:?}");
    let other = Browser::answering(&site, "?ar=2024&jamfor=2012");
    other.settled();
    assert_eq!(list(&browser), list(&other));
    assert_eq!(browser.text(".changes h2"), other.text(".changes h2"));
}

#[test]
fn the_first_year_has_none_before_it_and_nothing_breaks() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=forsta&jamfor=forra");
    browser.settled();
    assert_eq!(list(&browser).len(), 0);
    assert_eq!(browser.complaints(), [""; 0]);
    let empty = "return [...document.querySelectorAll('h2')].filter(heading => heading.checkVisibility() && !heading.innerText.trim()).length";
    assert_eq!(browser.script(empty), json!(0), "no heading is empty");
    browser.click(".step[aria-label='Året efter']");
    browser.expect(QUERY, "?ar=2006&jamfor=forra");
    assert!(browser.text(".changes h2").contains("2006"));
}

#[test]
fn a_link_in_the_list_opens_the_region() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2025&jamfor=forra");
    browser.settled();
    let (code, _) = list(&browser).into_iter().next().expect("a change");
    browser.click(&format!(".changes a[href='?region={code}']"));
    browser.expect(QUERY, format!("?ar=2025&region={code}&jamfor=forra"));
    assert_eq!(browser.panel(), Some(format!("region:{code}")));
}
