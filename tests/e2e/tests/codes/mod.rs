//! The page that hands out codes, as tests use it.

use journalkartan_e2e::{Browser, Site};

/// The three codes.
pub(crate) fn codes(browser: &Browser) -> [String; 3] {
    let codes = browser.script("return [...document.querySelectorAll('textarea')].map(field => field.value)");
    serde_json::from_value(codes).expect("three codes")
}

/// The page with this query, which answers.
pub(crate) fn page(site: &Site, query: &str) -> Browser {
    let browser = Browser::open(&site.url(query));
    browser.expect("return document.documentElement.dataset.ready ?? null", "true");
    browser
}

/// Chooses a value as a reader would.
pub(crate) fn choose(browser: &Browser, name: &str, value: &str) {
    browser.script(&format!(
        "const field = document.querySelector('[name={name}]');
         field.value = '{value}';
         field.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    ));
}
