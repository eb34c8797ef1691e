//! Light and dark.

use journalkartan_e2e::{Browser, Site, needs};

#[test]
fn colours_follow_the_device_and_the_link_before_the_device() {
    needs!(Preferences);
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
    needs!(Preferences);
    const COLOURS: &str = "return [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color,
        ...new Set([...document.querySelectorAll('.shapes > g.in-use')].map(layer => getComputedStyle(layer).fill))]";
    let site = Site::serve();
    let browser = Browser::default();
    browser.prefer(&[("prefers-color-scheme", "dark")]);
    browser.visit(&site.url("?ar=2021"));
    browser.ready();
    let colours: Vec<String> = serde_json::from_value(browser.script(COLOURS)).expect("a list of colours");
    let contrast = |colour: &String| (luminance(colour) + 0.05) / (luminance(&colours[0]) + 0.05);
    assert!(7.0 < contrast(&colours[1]), "ink on paper: {colours:?}");
    assert!(4 < colours.len() && colours[2..].iter().all(|colour| 1.5 < contrast(colour)), "{colours:?}");
}

/// The relative luminance of `rgb(20, 23, 27)`. Source: WCAG 2.2.
fn luminance(colour: &str) -> f64 {
    let numbers = colour.trim_start_matches("rgb(").trim_end_matches(')').split(", ");
    let linear = numbers
        .map(|number| number.parse::<f64>().expect("rgb(…)") / 255.0)
        .map(|share| if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) });
    linear.zip([0.2126, 0.7152, 0.0722]).map(|(share, weight)| share * weight).sum()
}
