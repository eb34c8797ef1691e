//! How the page lies on screens of four sizes, light and dark.

use std::thread;
use std::time::Duration;

use journalkartan_e2e::{Browser, Site, keys};
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
            ["", "?ar=2021&region=14", "?system=cosmic&lage=planerat", "?ar=1066&region=&vard=%3Cscript%3E"]
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
            check(&browser, "button, .switch label, input[type=range]", 24);
            if PHONES.contains(&size) {
                check(&browser, ".switch label, [data-legend-system], .step, .close, #year", 44);
            }
        }
    }
}

#[test]
fn on_phones_the_panel_leaves_the_tapped_region_in_sight() {
    const BOXES: &str = "
        const region = document.querySelector(`path[data-region='REGION']`).getBoundingClientRect();
        const panel = document.querySelector('[data-panel]').getBoundingClientRect();
        return [region.top, region.bottom, panel.top, panel.bottom, panel.height, innerHeight]";
    let site = Site::serve();
    for size in PHONES {
        for region in ["25", "23", "21", "18", "14", "12", "10"] {
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
    let site = Site::serve();
    let mut shifts = Vec::new();
    for size in SIZES {
        for query in ["", "?ar=2021", "?region=14", "?lage=planerat&ar=2018&vard=primar", "?tema=mork"] {
            let shift = shift(&screen(&site, size, query));
            if shift != "0" {
                shifts.push(format!("{query} at {size:?}: {shift}"));
            }
        }
    }
    assert_eq!(shifts, [""; 0]);
}

/// What shifted so far, and by how much.
fn shift(browser: &Browser) -> String {
    let shift = browser.script(
        "return new Promise(done => {
            const shifts = [];
            new PerformanceObserver(list => shifts.push(...list.getEntries()))
                .observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(shifts.length == 0 ? '0' : shifts.map(shift => shift.value.toFixed(4) + ' '
                + shift.sources.map(source => source.node?.className?.baseVal ?? source.node?.className ?? source.node?.nodeName).join())
                .join('; ')), 400);
        })",
    );
    shift.as_str().unwrap_or_default().to_owned()
}

#[test]
fn the_map_and_the_slider_stand_still_while_the_year_moves() {
    const PLACES: &str = "return [...document.querySelectorAll('svg[data-map], #year')]
        .map(element => element.getBoundingClientRect()).map(({ x, y, width, height }) => [x, y, width, height].map(Math.round))";
    let site = Site::serve();
    let mut moves = Vec::new();
    for size in SIZES {
        let browser = screen(&site, size, "?ar=forsta");
        browser.focus("#year");
        let place = browser.script(PLACES);
        for year in 2006..=2030 {
            browser.press(keys::RIGHT);
            let now = browser.script(PLACES);
            if now != place {
                moves.push(format!("{year} at {size:?}: {place} to {now}"));
                break;
            }
        }
    }
    assert_eq!(moves, [""; 0]);
}

#[test]
fn colours_follow_the_device_and_the_link_before_the_device() {
    const PAPER: &str = "return getComputedStyle(document.body).backgroundColor";
    let site = Site::serve();
    let check = |device: &str, query: &str, same_as: (&str, &str)| {
        let paper = |device: &str, query: &str| {
            let browser = Browser::default();
            browser.prefer(&[("prefers-color-scheme", device)]);
            browser.visit(&site.url(query));
            browser.ready();
            browser.script(PAPER)
        };
        assert_eq!(paper(device, query), paper(same_as.0, same_as.1), "{device} {query}");
        assert_ne!(paper("dark", ""), paper("light", ""));
    };
    check("light", "?tema=mork", ("dark", ""));
    check("dark", "?tema=ljus", ("light", ""));
    check("dark", "?tema=auto", ("dark", ""));
}

#[test]
fn in_the_dark_the_words_and_the_systems_stand_out_from_the_paper() {
    const COLOURS: &str = "return [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color,
        ...new Set([...document.querySelectorAll('.shapes > g.in-use')].map(layer => getComputedStyle(layer).fill))]";
    let site = Site::serve();
    for size in SIZES {
        let browser = Browser::default();
        browser.resize(size.0, size.1);
        browser.prefer(&[("prefers-color-scheme", "dark")]);
        browser.visit(&site.url("?ar=2021"));
        browser.ready();
        thread::sleep(Duration::from_millis(300));
        let colours: Vec<String> =
            serde_json::from_value(browser.script(COLOURS)).expect("a list of colours");
        let contrast = |colour: &String| (luminance(colour) + 0.05) / (luminance(&colours[0]) + 0.05);
        assert!(7.0 < contrast(&colours[1]), "ink on paper: {colours:?}");
        assert!(4 < colours.len() && colours[2..].iter().all(|colour| 1.5 < contrast(colour)), "{colours:?}");
    }
}

/// The relative luminance of `rgb(20, 23, 27)`. Source: WCAG 2.2.
fn luminance(colour: &str) -> f64 {
    let numbers = colour.trim_start_matches("rgb(").trim_end_matches(')').split(", ");
    let linear = numbers
        .map(|number| number.parse::<f64>().expect("rgb(…)") / 255.0)
        .map(|share| if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) });
    linear.zip([0.2126, 0.7152, 0.0722]).map(|(share, weight)| share * weight).sum()
}
