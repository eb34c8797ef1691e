//! How the page lies on screens of four sizes.

use std::thread;
use std::time::Duration;

use journalkartan_e2e::{Browser, Fault, Site, keys, needs};
use serde_json::json;

const SIZES: [(u16, u16); 4] = [(320, 568), (390, 844), (768, 1024), (1280, 900)];
const PHONES: [(u16, u16); 2] = [(320, 568), (390, 844)];

/// The site in the state of this query on a screen of this size.
fn screen(site: &Site, (width, height): (u16, u16), query: &str) -> Browser {
    let browser = Browser::default();
    browser.resize(width, height);
    browser.visit(&site.url(query));
    browser.ready();
    browser
}

#[test]
fn nothing_is_wider_than_the_screen() {
    let site = Site::serve();
    for size in SIZES {
        for query in
            ["?ar=2021&region=14", "?system=cosmic&lage=planerat&tema=mork", "?ar=1066&vard=%3Cscript%3E"]
        {
            let browser = screen(&site, size, query);
            browser.wait_for("return performance.getEntriesByType('resource').some(entry => entry.name.includes('underlag'))");
            let wide = "return [document.documentElement.scrollWidth, innerWidth,
                [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > innerWidth + 1
                    && !element.closest('.table, svg, .skip')).map(element => element.className)]";
            let found = browser.script(wide);
            let (content, window) = (found[0].as_u64(), found[1].as_u64());
            assert!(content <= window, "{content:?} in {window:?} for {query}: {}", found[2]);
        }
    }
}

#[test]
fn on_phones_the_map_has_the_greater_part_of_the_screen() {
    let site = Site::serve();
    for (size, part) in PHONES.into_iter().zip([0.5, 0.55]) {
        let browser = screen(&site, size, "");
        let height = browser.script(
            "return document.querySelector('svg[data-map]').getBoundingClientRect().height / innerHeight",
        );
        assert!(height.as_f64().is_some_and(|height| part <= height && height < 1.0), "{height} at {size:?}");
    }
}

#[test]
fn what_is_pressed_is_large_enough_to_be_pressed() {
    const SMALL: &str = "return [...document.querySelectorAll(CSS)]
        .filter(element => element.checkVisibility())
        .map(element => [element.innerText || element.id || element.className, element.getBoundingClientRect()])
        .filter(([, { width, height }]) => Math.round(width) < 24 || Math.round(height) < LEAST)
        .map(([name, { width, height }]) => `${name}: ${width} x ${height}`)";
    let site = Site::serve();
    let check = |browser: &Browser, css: &str, least: u8| {
        let small = SMALL.replace("CSS", &json!(css).to_string()).replace("LEAST", &least.to_string());
        assert!(0 < browser.count(css), "{css}");
        assert_eq!(browser.script(&small), json!([]), "below {least} pixels: {css}");
    };
    for size in SIZES {
        for query in ["?region=14&ar=1066", "?system=cosmic"] {
            let browser = screen(&site, size, query);
            check(&browser, "button, .choices a, input:not([type=range]), select, input[type=range]", 24);
            if PHONES.contains(&size) {
                check(&browser, ".choices a, select, #hitta, [data-legend-system], .step, .close, #year", 44);
            }
        }
    }
}

#[test]
fn on_phones_the_panel_leaves_the_tapped_region_in_sight() {
    needs!(Touch);
    const BOXES: &str = "
        const region = document.querySelector(`path[data-region='REGION']`).getBoundingClientRect();
        const panel = document.querySelector('[data-panel]').getBoundingClientRect();
        return [region.top, region.bottom, panel.top, panel.bottom, panel.height, innerHeight]";
    let site = Site::serve();
    for size in PHONES {
        for region in ["25", "18", "14", "10"] {
            let browser = screen(&site, size, "");
            let (x, y) = browser.position_of(region);
            browser.tap_at(x, y);
            browser.expect(
                "return document.querySelector('[data-panel]')?.dataset.panel",
                format!("region:{region}"),
            );
            browser.wait_for("return document.querySelector('[data-dossier] a') != null");
            thread::sleep(Duration::from_millis(300));
            let boxes = browser.script(&BOXES.replace("REGION", region));
            let [top, bottom, panel, end, height, window] =
                [0, 1, 2, 3, 4, 5].map(|index| boxes[index].as_f64().expect("a number"));
            let case = format!("{region} at {size:?}: {boxes}");
            assert!(-1.0 <= top && bottom <= panel + 1.0, "the panel covers the region {case}");
            assert!(
                (end - window).abs() <= 1.0 && 100.0 < height,
                "the panel lies at the foot of the screen {case}"
            );
        }
    }
}

#[test]
fn nothing_shifts_while_the_page_loads() {
    check_shifts(&Site::serve(), &["", "?tema=mork"]);
}

/// What has arrived must stand where it will stand when the rest is there.
#[test]
fn nothing_shifts_while_the_page_trickles_in() {
    let slow = Fault::Trickling(Duration::from_millis(10));
    check_shifts(&Site::serve().with_fault("/", slow), &[""]);
}

/// Where a link says more than the present state, its text may take more room.
#[test]
fn nothing_shifts_when_a_shared_link_takes_effect() {
    check_shifts(&Site::serve(), &["?ar=2021", "?region=14", "?lage=planerat&ar=2018&vard=primar"]);
}

#[track_caller]
fn check_shifts(site: &Site, queries: &[&str]) {
    let screens = SIZES.into_iter().flat_map(|size| queries.iter().map(move |query| (size, query)));
    let shifts = screens.map(|(size, query)| (size, query, shift(&screen(site, size, query))));
    let shifts: Vec<_> = shifts.filter(|(.., shift)| !shift.is_empty()).collect();
    assert!(shifts.is_empty(), "{shifts:#?}");
}

/// By how much what shifted so far, to the three decimals that tools tell.
fn shift(browser: &Browser) -> String {
    let shift = browser.script(
        "return new Promise(done => {
            const shifts = [];
            new PerformanceObserver(list => shifts.push(...list.getEntries()))
                .observe({ type: 'layout-shift', buffered: true });
            const name = ({ node }) => node?.getAttribute?.('class') ?? node?.nodeName;
            const words = ({ value, sources }) => `${value.toFixed(4)} (${sources.map(name).join(', ')})`;
            const told = () => shifts.filter(({ value }) => value >= 0.0005);
            setTimeout(() => done(told().map(words).join('; ')), 300);
        })",
    );
    shift.as_str().unwrap_or_default().to_owned()
}

#[test]
fn the_map_and_the_slider_stand_still_while_the_year_moves() {
    const PLACES: &str = "return [...document.querySelectorAll('svg[data-map], #year')]
        .map(element => element.getBoundingClientRect()).flatMap(({ y, height }) => [y, height])";
    let site = Site::serve();
    let mut moves = Vec::new();
    for size in SIZES {
        let browser = screen(&site, size, "?ar=forsta");
        let places = || -> Vec<f64> { serde_json::from_value(browser.script(PLACES)).expect("numbers") };
        browser.script("document.getElementById('year').focus({ preventScroll: true })");
        let start = places();
        for year in 2006..=2030 {
            browser.press(keys::RIGHT);
            let now = places();
            if start.iter().zip(&now).any(|(start, now)| 1.0 < (start - now).abs()) {
                moves.push(format!("{year} at {size:?}: {start:?} to {now:?}"));
                break;
            }
        }
    }
    assert!(moves.is_empty(), "{moves:#?}");
}

#[test]
fn the_slider_reached_by_key_leaves_the_map_in_sight() {
    const SEEN: &str =
        "const { top, bottom, height } = document.querySelector('svg[data-map]').getBoundingClientRect();
        return (Math.min(bottom, innerHeight) - Math.max(top, 0)) / Math.min(height, innerHeight)";
    let site = Site::serve();
    let mut hidden = Vec::new();
    for size in SIZES {
        let browser = screen(&site, size, "");
        browser.script("document.querySelector('.play').focus({ preventScroll: true })");
        browser.press(keys::TAB);
        assert_eq!(browser.script("return document.activeElement.id"), json!("year"));
        browser.press(keys::LEFT);
        thread::sleep(Duration::from_millis(200));
        let seen = browser.script(SEEN).as_f64().expect("a number");
        if seen < 0.6 {
            hidden.push(format!("{seen:.2} of the map is seen at {size:?}"));
        }
    }
    assert!(hidden.is_empty(), "{hidden:#?}");
}
