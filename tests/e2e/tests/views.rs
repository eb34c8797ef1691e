//! The four views of one state: map, tiles, timeline, table.

use journalkartan_e2e::{Browser, Site, keys, not_in};
use serde_json::{Value, json};

const QUERY: &str = "return location.search";

/// What a reader sees of the state, in whichever view.
const LOOK: &str = "return ['.sentence', '.legend', '.year output', '[data-panel] h2']
    .map(css => document.querySelector(css)?.innerText)
    .concat(document.querySelector('[aria-pressed=true][data-legend-system]')?.dataset.legendSystem)
    .concat([...document.querySelectorAll('.shapes g')].map(layer => layer.getAttribute('class')))";

/// Which of the drawings is seen, and the link that is marked as the present view.
const SEEN: &str = "return ['svg[data-map]', '[data-tile]', '#tidslinje']
    .map(css => document.querySelector(css)?.checkVisibility() ?? false)
    .concat(document.querySelector('.views [aria-current]').getAttribute('href'))";

/// The outlines of the regions.
const OUTLINES: &str =
    "return [...document.querySelectorAll('path[data-region]')].map(path => path.getAttribute('d'))";

#[test]
fn every_view_keeps_the_year_the_region_and_the_filter() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021&region=14&system=cosmic&utm_source=a");
    browser.settled();
    let (look, shapes) = (browser.script(LOOK), browser.shapes());
    let views = [
        ("rutnat", "vy=rutnat&", json!([true, true, false, "?vy=rutnat"])),
        ("tidslinje", "vy=tidslinje&", json!([false, false, true, "?vy=tidslinje"])),
        ("tabell", "vy=tabell&", json!([false, false, false, "?vy=tabell"])),
        ("karta", "", json!([true, false, false, "?vy=karta"])),
    ];
    for (view, written, seen) in &views {
        browser.click(&format!(".views a[href='?vy={view}']"));
        let query = format!("?ar=2021&{written}region=14&system=cosmic&utm_source=a");
        browser.expect(QUERY, query.as_str());
        let linked = Browser::answering(&site, &query);
        linked.settled();
        for browser in [&browser, &linked] {
            assert_eq!(&browser.script(SEEN), seen, "{view}");
            assert_eq!((&browser.script(LOOK), &browser.shapes()), (&look, &shapes), "{view}");
            assert_eq!(browser.count("tr[data-row]"), 21);
            assert!(*view != "tidslinje" || browser.count("tr[data-line]") == 21);
            assert_eq!(browser.complaints(), [""; 0], "{view}");
        }
    }
    for (_, _, seen) in views.iter().rev().skip(1) {
        browser.back();
        browser.expect(SEEN, seen.clone());
    }
}

#[test]
fn the_tiles_show_what_the_map_shows_and_are_as_large_as_a_thumb() {
    const TILES: &str = "return [...document.querySelectorAll('[data-tile]')].map(tile => {
        const { x, y, width, height } = tile.getBoundingClientRect();
        return [tile.dataset.tile, tile.dataset.region, tile.dataset.system, tile.dataset.status, x, y, width, height];
    })";
    let site = Site::serve();
    for (width, height) in [(320, 568), (390, 844), (1280, 900)] {
        for state in ["ar=2021", "lage=planerat", "ar=2012&vard=sjukhus"] {
            let browser = Browser::default();
            browser.resize(width, height);
            browser.visit(&site.url(&format!("?{state}&vy=rutnat")));
            browser.ready();
            let expected = Browser::answering(&site, &format!("?{state}")).shapes();
            let tiles = browser.script(TILES);
            let tiles = tiles.as_array().expect("a list");
            assert_eq!(tiles.len(), 21, "{state}");
            let number = |tile: &Value, index: usize| tile[index].as_f64().expect("a number");
            for tile in tiles {
                let (systems, status) = &expected[tile[1].as_str().expect("a code")];
                assert_eq!((&tile[0], &tile[2], &tile[3]), (&tile[1], &json!(systems), &json!(status)));
                let (wide, high) = (number(tile, 6), number(tile, 7));
                assert!(44.0 <= wide && (wide - high).abs() < 0.5, "{wide} x {high} at {width} x {height}");
                assert!(0.0 <= number(tile, 4) && number(tile, 4) + wide <= f64::from(width), "{tile}");
            }
            let overlap = |one: &Value, other: &Value| {
                (4..6).all(|axis| (number(one, axis) - number(other, axis)).abs() < number(one, axis + 2))
            };
            let covered = tiles
                .iter()
                .enumerate()
                .any(|(index, one)| tiles.iter().skip(index + 1).any(|other| overlap(one, other)));
            assert!(!covered, "tiles lie over each other");
        }
    }
}

#[test]
fn tiles_bear_their_letter_and_name() {
    not_in!(
        Firefox,
        "it rounds the letters of the typeface that Debian has to whole pixels, which no reader of its kind sees"
    );
    let site = Site::serve();
    let browser = Browser::answering(&site, "?vy=rutnat");
    browser.settled();
    // What is not drawn has no width in Chromium, and is not visible in WebKit.
    // Types differ in width; half the gap between tiles is free for that.
    let seen = "const [one, next] = ['r17', 'r18'].map(id => document.getElementById(id).getBoundingClientRect());
        const gap = (Math.abs(one.x - next.x) - one.width) / 2;
        return [...document.querySelectorAll('.labels text')].filter(text => text.checkVisibility()).map(text => {
        const { x, y, width, height } = text.getBoundingClientRect();
        const tile = document.elementsFromPoint(x + width / 2, y + height / 2).find(element => element.dataset.tile);
        const box = tile?.getBoundingClientRect();
        return [text.textContent, tile?.dataset.tile, !!box && box.left - gap <= x && x + width <= box.right + gap, width];
    }).filter(([,,, width]) => width)";
    let seen = browser.script(seen);
    let texts: Vec<&Value> = seen.as_array().expect("a list").iter().collect();
    assert!(42 <= texts.len(), "{texts:?}");
    let outside: Vec<&&Value> = texts.iter().filter(|text| text[2] != json!(true)).collect();
    assert!(outside.is_empty(), "outside their tiles: {outside:?}");
    for (name, code) in [("O", "14"), ("BD", "25"), ("Skåne", "12"), ("Gotland", "09")] {
        assert!(
            texts.iter().any(|text| text[0] == json!(name) && text[1] == json!(code)),
            "{name} in {texts:?}"
        );
    }
}

#[test]
fn back_on_the_map_the_outlines_are_as_they_were() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    let outlines = browser.script(OUTLINES);
    for _ in 0..2 {
        browser.click(".views a[href='?vy=rutnat']");
        browser.expect("return document.querySelectorAll('[data-tile]').length", 21);
        assert_ne!(browser.script(OUTLINES), outlines);
        browser.click(".views a[href='?vy=karta']");
        browser.expect("return document.querySelectorAll('[data-tile]').length", 0);
        assert_eq!(browser.script(OUTLINES), outlines);
    }
    let linked = Browser::answering(&site, "?vy=rutnat");
    linked.click(".views a[href='?vy=karta']");
    linked.expect("return document.querySelectorAll('[data-tile]').length", 0);
    assert_eq!(linked.script(OUTLINES), outlines);
}

/// The regions whose shapes lie within the map, and those that lie partly outside it.
const INSIDE: &str = "const map = document.querySelector('svg[data-map]').getBoundingClientRect();
    return [...document.querySelectorAll('path[data-region]')].filter(path => {
        const { left, top, right, bottom } = path.getBoundingClientRect();
        return map.left - 1 <= left && right <= map.right + 1 && map.top - 1 <= top && bottom <= map.bottom + 1;
    }).map(path => path.dataset.region)";

#[test]
fn the_south_is_larger_and_whole() {
    const AREA: &str = "const { width, height } = document.getElementById('r10').getBoundingClientRect();
        return width * height";
    let site = Site::serve();
    for (width, height) in [(320, 568), (390, 844), (768, 1024), (1280, 900)] {
        let browser = Browser::default();
        browser.resize(width, height);
        browser.visit(&site.url("?ar=2021"));
        browser.ready();
        assert_eq!(browser.script(INSIDE).as_array().map(Vec::len), Some(21));
        let (area, shapes) = (browser.script(AREA).as_f64().expect("an area"), browser.shapes());
        browser.click(".extents a[href='?utsnitt=syd']");
        browser.expect(QUERY, "?ar=2021&utsnitt=syd");
        let southern = browser.script(INSIDE);
        let southern: Vec<&str> =
            southern.as_array().expect("a list").iter().filter_map(Value::as_str).collect();
        for code in ["01", "03", "04", "05", "06", "07", "08", "09", "10", "12", "13", "14", "17", "18", "19"]
        {
            assert!(southern.contains(&code), "{code} is cut off at {width} x {height}: {southern:?}");
        }
        let larger = browser.script(AREA).as_f64().expect("an area");
        assert!(1.5 * area < larger, "{area} to {larger} at {width} x {height}");
        assert_eq!(browser.shapes(), shapes);
        browser.click(".extents a[href='?utsnitt=hela']");
        browser.expect(QUERY, "?ar=2021");
        assert_eq!(browser.script(INSIDE).as_array().map(Vec::len), Some(21));
    }
}

#[test]
fn who_walks_out_of_the_south_sees_the_whole_country() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021&utsnitt=syd");
    let entries = browser.script("return history.length");
    browser.focus_region("03");
    assert_eq!(browser.query(), "?ar=2021&utsnitt=syd", "Uppsala is southern");
    browser.press(keys::UP);
    let region = browser.focused_region();
    assert!(region.as_str() >= "20", "{region} lies north of Uppsala");
    browser.expect(QUERY, "?ar=2021");
    assert_eq!(browser.script("return history.length"), entries, "no entry of its own");
    let inside = browser.script(INSIDE);
    assert!(inside.as_array().is_some_and(|inside| inside.contains(&json!(region))), "{inside}");
}

/// A panel for a region that the extent leaves out still opens, by the field that finds it.
#[test]
fn a_region_outside_the_extent_is_shown_when_it_is_found() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?utsnitt=syd");
    browser.focus("#hitta");
    browser.press("norrbotten");
    browser.press(keys::ENTER);
    browser.expect("return document.querySelector('[data-panel]')?.dataset.panel ?? ''", "region:25");
    let inside = browser.script(INSIDE);
    assert!(inside.as_array().is_some_and(|inside| inside.contains(&json!("25"))), "{inside}");
}
