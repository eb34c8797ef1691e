//! Pages measured in turns, each time in a fresh tab, on a slow line and a slow processor.

use std::fmt::Write as _;
use std::path::Path;

use journalkartan_e2e::{Browser, Site, built_site};
use serde_json::{Value, json};

use crate::figures::{median, ratio};

/// The line and the processor: 200 kB/s, 150 ms until a file begins to come, four times as slow as this machine.
const LINE: (u32, u32) = (200_000, 150);
const SLOWER: u32 = 4;

/// How often each page is measured, and how many steps of the slider are taken each time.
const ROUNDS: usize = 5;
const STEPS: u16 = 50;

/// A time in which whatever a page does at rest is done.
const REST: &str = "new Promise(done => setTimeout(done, 1500))";

/// What watches a page, with room for what to watch.
const RECORDER: &str = include_str!("recorder.js");

/// A page that shows the map.
struct Page {
    name: &'static str,
    site: Site,
    path: &'static str,
    /// How many counties it shows.
    regions: usize,
    /// The shapes of the counties, as a CSS selector.
    shapes: &'static str,
    /// What is found once all of the page answers, as a CSS selector.
    whole: &'static str,
    /// Gives whether all that comes by itself has come.
    is_settled: &'static str,
}

/// What is measured of a page, in this order: milliseconds, but for the last.
const MEASURED: [&str; 10] = [
    "map stands, ms",
    "map follows slider, ms",
    "all answers, ms",
    "a step of a drag, ms",
    "  of it script",
    "  of it style",
    "  of it layout",
    "a step by a key, ms",
    "longest task, ms",
    "layout shift",
];

/// How often a page is measured alone.
const ALONE: usize = 3;

/// The figures of one page, for each thing measured the figures of all rounds.
type Figures = [Vec<f64>; MEASURED.len()];

/// Measures the built site and the map by D3 in this folder.
pub(crate) fn report(folder: &str) -> String {
    let d3 = |name, path| Page {
        name,
        path,
        regions: 21,
        site: Site::serve_files(Path::new(folder).to_path_buf(), "/").compressed(),
        shapes: "path.county",
        whole: "path.county",
        is_settled: "return true",
    };
    let pages = [ours(21), d3("D3", ""), d3("D3, preloaded", "preloaded.html")];
    let mut figures: [Figures; 3] = Default::default();
    for _ in 0..ROUNDS {
        for (page, figures) in pages.iter().zip(&mut figures) {
            for (kept, figure) in figures.iter_mut().zip(measure(page)) {
                kept.push(figure);
            }
        }
    }
    table(&pages.map(|page| page.name), &figures)
}

/// Measures the built site alone, which is of a country of so many regions.
pub(crate) fn alone(regions: usize) -> String {
    let page = ours(regions);
    let rounds: Vec<_> = (0..ALONE).map(|_| measure(&page)).collect();
    let figure = |place: usize| median(&rounds.iter().map(|round| round[place]).collect::<Vec<_>>());
    (0..).zip(MEASURED).map(|(place, what)| format!("{what:22}{:15.2}\n", figure(place))).collect()
}

/// The built site.
fn ours(regions: usize) -> Page {
    Page {
        name: "ours",
        path: "",
        site: Site::serve_files(built_site(), "/").compressed(),
        regions,
        shapes: "path[data-region]",
        whole: "[data-ready=true]",
        is_settled: "const has = (what, all) => all.some(({ href, name }) => (href ?? name)?.includes(what));
            return document.getElementById('tangenter') != null
                && has('/utveckling', performance.getEntriesByType('resource'))
                && has('/sedan-', [...document.styleSheets])",
    }
}

/// One round of one page.
fn measure(page: &Page) -> [f64; MEASURED.len()] {
    let browser = Browser::default();
    let watched =
        json!({ "shapes": page.shapes, "slider": "#year", "count": page.regions, "whole": page.whole });
    let recorder = RECORDER.replace("PAGE", &watched.to_string());
    let (bytes, wait) = LINE;
    let line =
        json!({ "offline": false, "latency": wait, "downloadThroughput": bytes, "uploadThroughput": bytes });
    browser.cdp("Page.enable", &json!({}));
    // By the processor's time, not the clock's: what else the machine does is not counted.
    browser.cdp("Performance.enable", &json!({ "timeDomain": "threadTicks" }));
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": recorder }));
    browser.cdp("Network.enable", &json!({}));
    browser.cdp("Network.setCacheDisabled", &json!({ "cacheDisabled": true }));
    browser.cdp("Network.emulateNetworkConditions", &line);
    browser.cdp("Emulation.setCPUThrottlingRate", &json!({ "rate": SLOWER }));
    browser.visit(&page.site.url(page.path));
    await_in(&browser, "race.end");
    let race = browser.script("return race");
    browser.wait_for(page.is_settled);
    // What the page does once it is at rest belongs to no step.
    await_in(&browser, REST);

    // What the frames and the pointer cost by themselves is taken off.
    let [idle, hover, drag, key] = [By::Nothing, By::Hover, By::Drag, By::Key].map(|by| steps(&browser, by));
    let step = |part: usize| drag[part] - hover[part];
    let figure = |name: &str| race[name].as_f64().unwrap_or(f64::NAN);
    let [all, script, style, layout] = [0, 1, 2, 3].map(step);
    let [stands, answers, whole] = ["stands", "answers", "whole"].map(figure);
    let by_key = key[0] - idle[0];
    [stands, answers, whole, all, script, style, layout, by_key, figure("longest"), figure("shift")]
}

/// What moves the slider a year in each frame, back and forth.
#[derive(Clone, Copy)]
enum By {
    /// Nothing: frames go by.
    Nothing,
    /// A key.
    Key,
    /// A pointer that goes along the slider, and leaves it where it is.
    Hover,
    /// A pointer that drags it.
    Drag,
}

/// The milliseconds that the main thread works for a step, and what of it is what (see [`work`]).
fn steps(browser: &Browser, by: By) -> [f64; 4] {
    let slider = Slider::of(browser);
    if let By::Hover | By::Drag = by {
        slider.point(browser, "mouseMoved", 0, false);
    }
    if let By::Drag = by {
        slider.point(browser, "mousePressed", 0, true);
    }
    let before = work(browser);
    match by {
        By::Nothing => await_in(browser, &format!("race.frames({STEPS}, false)")),
        By::Key => await_in(browser, &format!("race.frames({STEPS}, true)")),
        // The browser tells the page once in a frame where a pointer is, and only then is asked again.
        By::Hover | By::Drag => {
            for step in 1..=STEPS {
                slider.point(browser, "mouseMoved", step, matches!(by, By::Drag));
            }
        }
    }
    let after = work(browser);
    if let By::Drag = by {
        slider.point(browser, "mouseReleased", STEPS, false);
    }
    // What was put off comes now, and belongs to no frame.
    await_in(browser, REST);
    [0, 1, 2, 3].map(|part| (after[part] - before[part]) * 1000.0 / f64::from(STEPS))
}

/// Where the slider lies in the window, in pixels, and the number of steps that it has.
struct Slider {
    left: f64,
    width: f64,
    middle: f64,
    years: u16,
}

impl Slider {
    fn of(browser: &Browser) -> Self {
        let slider = browser.script("return race.slider()");
        let of = |name: &str| slider[name].as_f64().unwrap_or(f64::NAN);
        let years = slider["years"].as_u64().and_then(|years| u16::try_from(years).ok());
        Self { left: of("left"), width: of("width"), middle: of("middle"), years: years.unwrap_or(1).max(1) }
    }

    /// Does something with the mouse where the slider stands after so many steps, back and forth.
    fn point(&self, browser: &Browser, what: &str, step: u16, is_pressed: bool) {
        let place = step % (2 * self.years);
        let year = place.min(2 * self.years - place);
        let right = self.left + self.width * f64::from(year) / f64::from(self.years);
        let event = json!({
            "type": what, "x": right, "y": self.middle, "clickCount": 1,
            "button": if what == "mouseMoved" && !is_pressed { "none" } else { "left" },
            "buttons": u8::from(is_pressed),
        });
        browser.cdp("Input.dispatchMouseEvent", &event);
    }
}

/// Waits for what a script promises, without asking the page meanwhile.
fn await_in(browser: &Browser, promise: &str) {
    browser.cdp("Runtime.evaluate", &json!({ "expression": promise, "awaitPromise": true }));
}

/// The seconds that the main thread has worked, by the processor's time: in all, in scripts, for styles, for layout.
fn work(browser: &Browser) -> [f64; 4] {
    let metrics = browser.cdp("Performance.getMetrics", &json!({}));
    let metrics = metrics["metrics"].as_array().cloned().unwrap_or_default();
    let metric = |name: &str| {
        let found = metrics.iter().find(|metric| metric["name"] == name);
        found.and_then(|metric: &Value| metric["value"].as_f64()).unwrap_or(f64::NAN)
    };
    ["TaskDuration", "ScriptDuration", "RecalcStyleDuration", "LayoutDuration"].map(metric)
}

/// The medians, and what ours is of the others.
fn table(names: &[&str; 3], figures: &[Figures; 3]) -> String {
    let mut table = format!("{:22}", "");
    for name in names {
        let _ = write!(table, "{name:>15}");
    }
    let _ = writeln!(table, "{:>10}{:>10}", "ours/D3", "preloaded");
    let [ours, others @ ..] = figures;
    for (place, what) in MEASURED.iter().enumerate() {
        let _ = write!(table, "{what:22}");
        for figures in figures {
            let _ = write!(table, "{:15.2}", median(&figures[place]));
        }
        for other in others {
            // What is nothing there has no ratio.
            let _ = match ratio(&ours[place], &other[place]) {
                ratio if ratio.is_finite() => write!(table, "{ratio:10.2}"),
                _ => write!(table, "{:>10}", "–"),
            };
        }
        table.push('\n');
    }
    table
}
