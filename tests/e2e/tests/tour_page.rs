//! The page of the guided tour: all steps, each with its map, on a screen without scripts and on paper.

use journalkartan_e2e::{Browser, Site, needs};
use serde_json::json;

const PAGES: [&str; 2] = ["rundtur.html", "rundtur.en.html"];

#[test]
fn every_step_can_be_linked_to_and_leads_to_the_map() {
    let site = Site::serve();
    for page in PAGES {
        let browser = Browser::without_scripts();
        browser.visit(&site.url(&format!("{page}#steg-3")));
        let steps = browser.count("article[id^='steg-']");
        assert!((8..=10).contains(&steps), "{page}: {steps}");
        assert_eq!(browser.count("article > [data-step-text] > h2"), steps, "{page}");
        assert_eq!(browser.count("article > [data-step-text] a[href^='http']:first-child"), {
            browser.count("article > [data-step-text] li")
        });
        let links = browser.script(
            "return [...document.querySelectorAll('article')].every(step =>
                step.querySelector('.shown a').search == '?steg=' + step.id.slice(5))",
        );
        assert_eq!(links, json!(true), "{page}");
        let top = "return Math.abs(document.getElementById('steg-3').getBoundingClientRect().top) <= 1";
        assert_eq!(browser.script(top), json!(true), "{page}");
    }
}

/// A drawing uses outlines that stand elsewhere on the page: it is seen only if it finds them.
#[test]
fn every_map_is_drawn_in_the_colours_of_its_state() {
    let site = Site::serve();
    let browser = Browser::open(&site.url("rundtur.html"));
    let drawn = browser.script(
        "return [...document.querySelectorAll('.drawing')].map(map => {
            const { width, height } = map.querySelector('.shapes').getBoundingClientRect();
            return map.querySelectorAll('.shapes > g:not(.half) > use:first-child').length == 21
                && 80 < width && 1.8 < height / width && map.getAttribute('aria-label').length > 20;
        })",
    );
    let drawn = drawn.as_array().expect("a list");
    assert!(8 <= drawn.len() && drawn.iter().all(|drawn| *drawn == json!(true)), "{drawn:?}");
    let colours = |step: usize| {
        browser.script(&format!(
            "return [...new Set([...document.querySelectorAll('#steg-{step} .shapes > g')]
                .map(region => getComputedStyle(region).fill))].length"
        ))
    };
    assert_ne!(colours(1), json!(1), "several systems in the first year");
    let rings =
        "return [...document.querySelectorAll('#steg-6 .marked use')].map(ring => ring.getAttribute('href'))";
    assert_eq!(browser.script(rings), json!(["#lan-14"]), "the region is marked");
}

#[test]
fn nothing_is_wider_than_a_phone() {
    let site = Site::serve();
    for page in PAGES {
        let browser = Browser::default();
        browser.resize(320, 568);
        browser.visit(&site.url(page));
        let wide = "return [...document.querySelectorAll('main *')].filter(element => !element.closest('svg'))
            .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
            .map(element => element.outerHTML.slice(0, 80))";
        assert_eq!(browser.script(wide), json!([]), "{page}");
    }
}

#[test]
fn it_prints_as_a_handout_of_whole_steps() {
    needs!(Paper, PrintMedia);
    let site = Site::serve();
    for page in PAGES {
        let browser = Browser::open(&site.url(page));
        assert_eq!(browser.sheets(), 3, "{page}");
        browser.print();
        let kept = browser.script(
            "return [...document.querySelectorAll('article')].every(step =>
                getComputedStyle(step).breakInside == 'avoid' && step.getBoundingClientRect().height < 1000)",
        );
        assert_eq!(kept, json!(true), "{page}");
        let hidden = browser.script("return document.querySelector('.shown').checkVisibility()");
        assert_eq!(hidden, json!(false), "{page}: nothing to press");
    }
}
