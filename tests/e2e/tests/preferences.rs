//! What the reader's device asks for: its own colours, more contrast, no motion.

use std::collections::{BTreeMap, BTreeSet};

use journalkartan_e2e::{Browser, Ready, Site, needs, not_in};
use serde_json::json;

/// The map of this query on a device with these preferences, with all of its style.
fn on(site: &Site, query: &str, features: &[(&str, &str)]) -> Browser {
    let browser = Browser::default();
    browser.prefer(features);
    browser.visit(&site.url(query));
    assert_eq!(browser.ready(), Ready::Answers, "{query}");
    browser.dossiers();
    browser
}

#[test]
fn with_forced_colours_the_map_keeps_its_fills_and_the_legend_the_same() {
    needs!(Preferences);
    not_in!(Firefox, "there forced colours are a theme of their own");
    /// For each system shown: its fill in the legend, then its fill on the map.
    const FILLS: &str = "return Object.fromEntries([...document.querySelectorAll('[data-legend-system]')]
        .filter(({ dataset }) => dataset.count != '0')
        .map(entry => [entry.dataset.legendSystem, [
            entry.querySelector('.swatch > g'), document.querySelector(`.shapes > g.${entry.dataset.legendSystem}`),
        ].map(group => getComputedStyle(group).fill)]))";
    let site = Site::serve();
    for theme in ["light", "dark"] {
        let browser = on(&site, "?ar=2021", &[("forced-colors", "active"), ("prefers-color-scheme", theme)]);
        let fills: BTreeMap<String, [String; 2]> =
            serde_json::from_value(browser.script(FILLS)).expect("two fills for each system");
        let distinct: BTreeSet<&String> = fills.values().map(|[_, map]| map).collect();
        assert!(5 < fills.len() && distinct.len() == fills.len(), "{theme}: {fills:?}");
        assert!(fills.values().all(|[legend, map]| legend == map), "{theme}: {fills:?}");
    }
}

#[test]
fn with_forced_colours_what_is_chosen_differs_from_what_is_not() {
    needs!(Preferences);
    /// The ground of each, and whether it is kept: else the device paints all of them alike.
    const GROUNDS: &str =
        "return ['.switches .choices [aria-current]', '.switches .choices a:not([aria-current])',
            '.systems [aria-pressed=true]', '.systems [aria-pressed=false]']
        .map(css => getComputedStyle(document.querySelector(css)))
        .map(({ backgroundColor, forcedColorAdjust }) => [backgroundColor, forcedColorAdjust])";
    let site = Site::serve();
    let browser = on(&site, "?system=cosmic", &[("forced-colors", "active")]);
    let grounds: [(String, String); 4] =
        serde_json::from_value(browser.script(GROUNDS)).expect("four grounds");
    for (chosen, other) in [(0, 1), (2, 3)] {
        assert_ne!(grounds[chosen].0, grounds[other].0, "{grounds:?}");
        assert_eq!(grounds[chosen].1, "none", "{grounds:?}");
    }
}

#[test]
fn who_asks_for_contrast_gets_stronger_text_and_thicker_borders() {
    needs!(Contrast);
    /// The colour of quiet text, the ink, the least width of a border.
    const LOOK: &str = "
        const style = css => getComputedStyle(document.querySelector(css));
        const widths = [...document.querySelectorAll('.borders path')].map(path => parseFloat(getComputedStyle(path).strokeWidth));
        return [style('.doubts').color, style('body').color, Math.min(...widths)]";
    let site = Site::serve();
    for theme in ["light", "dark"] {
        let theme = ("prefers-color-scheme", theme);
        let look = |features: &[_]| -> (String, String, f64) {
            serde_json::from_value(on(&site, "?ar=2021", features).script(LOOK))
                .expect("two colours, a width")
        };
        let (usual, more) = (look(&[theme]), look(&[theme, ("prefers-contrast", "more")]));
        assert_ne!(usual.0, usual.1, "quiet text is quieter than ink");
        assert_eq!((&more.0, &more.1), (&usual.1, &usual.1), "all text is in ink");
        assert!(usual.2 * 2.0 <= more.2, "borders of {} are {} now", usual.2, more.2);
    }
}

#[test]
fn who_asks_for_no_motion_gets_none() {
    needs!(Preferences);
    const MOVING: &str = "return [...document.querySelectorAll('body *')]
        .filter(element => getComputedStyle(element).transitionDuration.split(', ').some(time => time != '0s')
            || getComputedStyle(element).animationName != 'none')
        .map(element => `${element.localName}.${element.getAttribute('class')}`)";
    let site = Site::serve();
    let still = on(&site, "?ar=2021", &[("prefers-reduced-motion", "reduce")]);
    assert_eq!(still.script(MOVING), json!([]));
    let usual = on(&site, "?ar=2021", &[]);
    assert_ne!(usual.script(MOVING), json!([]), "without the wish something moves");
}
