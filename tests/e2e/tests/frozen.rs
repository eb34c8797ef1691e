//! Frozen for the article: what was known on an earlier day, said so, with a way to the present.

use journalkartan_e2e::{Browser, Fault, Ready, Site, keys, needs};
use serde_json::json;

const NOTICE: &str = "[data-frozen='2024-10-31']";
const PRESENT: &str = "a[data-present]";
/// Region Skåne and Västra Götalandsregionen, which in October 2024 both headed for Millennium.
const HEADING: [&str; 2] = ["12", "14"];
/// Norrbotten, Halland and Dalarna, which were to have Cosmic.
const WAITING: [&str; 3] = ["25", "13", "20"];

#[test]
fn a_frozen_map_shows_what_was_promised_then() {
    let site = Site::serve();
    let then = Browser::answering(&site, "?ar=2030&fryst=2024-10-31").shapes();
    let now = Browser::answering(&site, "?ar=2030").shapes();
    for region in HEADING {
        assert_eq!(then[region], ("millennium".to_owned(), "planned".to_owned()), "{region}");
        assert!(!now[region].0.contains("millennium"), "{region}: {:?}", now[region]);
    }
    assert_eq!(then["20"], ("cosmic".to_owned(), "planned".to_owned()));
    assert_eq!(now["20"], ("cosmic".to_owned(), "in-use".to_owned()));
    // What was before is as it is known now.
    let then = Browser::answering(&site, "?ar=2012&fryst=2024-10-31");
    assert_eq!(then.shapes(), Browser::answering(&site, "?ar=2012").shapes());
    assert_eq!(then.query(), "?ar=2012&fryst=2024-10-31");
}

#[test]
fn all_of_the_page_tells_of_that_day() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?fryst=2024-10-31&region=14");
    assert_eq!(browser.year(), "2024", "the year of that day is the default");
    browser.settled();
    assert!(browser.text(".sentence").starts_with("2024"), "{}", browser.text(".sentence"));
    assert!(browser.text("[data-panel] .shown").starts_with("Den 31 oktober 2024: "));
    let row = browser.text("table[data-table] tr[data-row='12']");
    assert!(row.contains("Millennium"), "{row}");
    let count = |browser: &Browser| browser.legend()["millennium"];
    let frozen = Browser::answering(&site, "?fryst=2024-10-31&lage=planerat");
    assert_eq!(count(&frozen), 2);
    assert_eq!(count(&Browser::answering(&site, "?lage=planerat")), 0);
    // The page is one: what is drawn over all years is, too.
    let timeline = Browser::answering(&site, "?vy=tidslinje&fryst=2024-10-31");
    timeline.settled();
    let told = timeline.text("tr[data-line='12'] .told");
    assert!(told.contains("Millennium, planerat"), "{told}");
    let today = "return getComputedStyle(document.querySelector('.timeline .today')).getPropertyValue('--year').trim()";
    timeline.expect(today, "2025");
    let past = "return getComputedStyle(document.querySelector('.rail')).getPropertyValue('--past').trim()";
    timeline.expect(past, "0.760");
}

#[test]
fn what_tells_of_the_present_alone_is_not_shown() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?fryst=2024-10-31&region=14");
    browser.settled();
    browser.pictures();
    for css in ["[data-now]", "[data-dossier]", "#forseningar", "#andel"] {
        assert!(!browser.shows(css), "{css}");
    }
    for css in [".more a", "[data-late] > p a", "#kallor a"] {
        assert!(browser.shows(css), "{css}");
    }
}

#[test]
fn a_line_says_which_day_it_is_and_leads_to_the_present() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2030&vard=sjukhus&fryst=2024-10-31&utm_source=a");
    assert_eq!(
        browser.text(NOTICE),
        "Så var det känt den 31 oktober 2024. Uppgifterna har ändrats sedan dess. Visa nuläget"
    );
    browser.focus("#year");
    browser.press(keys::LEFT);
    browser.expect("return location.search", "?ar=2029&vard=sjukhus&fryst=2024-10-31&utm_source=a");
    browser.click(PRESENT);
    browser.wait_for(
        "return document.documentElement.dataset.ready == 'true' && !document.querySelector('[data-frozen]')",
    );
    assert_eq!(browser.year(), "2029");
    assert_eq!(browser.query(), "?sprak=sv&ar=2029&vard=sjukhus&utm_source=a");
    let shown = Browser::answering(&site, "?ar=2029&vard=sjukhus").shapes();
    assert_eq!(browser.shapes(), shown);
    browser.back();
    browser.wait_for(
        "return document.documentElement.dataset.ready == 'true' && document.querySelector('[data-frozen]')",
    );
    assert_eq!(browser.shapes()[HEADING[0]].0, "millennium");
}

#[test]
fn every_address_that_is_written_stays_frozen() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?fryst=2024-10-31");
    browser.settled();
    browser.click("a[href='?lage=planerat']");
    browser.expect("return location.search", "?lage=planerat&fryst=2024-10-31");
    for region in WAITING {
        assert_eq!(browser.shapes()[region], ("cosmic".to_owned(), "planned".to_owned()), "{region}");
    }
    let other = browser.attribute("a[data-language]", "href");
    assert_eq!(other.as_deref(), Some("index.en.html?lage=planerat&fryst=2024-10-31&sprak=en"));
    browser.click("a[data-language]");
    browser.wait_for(
        "return document.documentElement.lang == 'en' && document.documentElement.dataset.ready == 'true'",
    );
    assert_eq!(
        browser.text(NOTICE),
        "This is what was known on 31 October 2024. The facts have changed since. Show the present"
    );
    assert_eq!(browser.shapes()[HEADING[1]], ("millennium".to_owned(), "planned".to_owned()));
}

#[test]
fn the_data_date_is_the_present_without_a_word() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?fryst=2026-11-21");
    assert_eq!(browser.count("[data-frozen]"), 0);
    assert_eq!(browser.shapes(), Browser::answering(&site, "").shapes());
    browser.focus("#year");
    browser.press(keys::RIGHT);
    browser.expect("return location.search", "?ar=2027&fryst=2026-11-21");
    assert!(!site.requested().iter().any(|path| path.contains("2026-11-21/")));
}

#[test]
fn another_day_is_not_understood_and_the_present_is_shown() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?fryst=2023-01-01");
    let notice = browser.text("[data-notice] p");
    assert!(notice.contains("fryst=”2023-01-01”"), "{notice}");
    assert_eq!(browser.count("[data-frozen]"), 0);
    assert_eq!(browser.shapes(), Browser::answering(&site, "").shapes());
    assert!(!site.requested().iter().any(|path| path.contains("2023-01-01/")));
}

#[test]
fn nobody_else_fetches_what_was_known() {
    let site = Site::serve();
    Browser::answering(&site, "?ar=2030").settled();
    assert!(!site.requested().iter().any(|path| path.contains("2024-10-31")), "{:?}", site.requested());
}

#[test]
fn without_what_was_known_the_page_stays_the_still_one() {
    let book = Browser::answering(&Site::serve(), "").attribute("html", "data-book").expect("a book");
    let site = Site::serve().with_fault(&format!("2024-10-31/{book}"), Fault::Missing);
    let browser = Browser::open(&site.url("?fryst=2024-10-31"));
    assert_eq!(browser.ready(), Ready::Failed);
    assert_eq!(browser.attribute("html", "data-pending"), None);
    assert!(browser.text(".still").contains("visar läget nu"));
}

#[test]
fn a_frozen_page_is_accessible_and_no_wider_than_a_phone() {
    needs!(Axe);
    let site = Site::serve();
    let browser = Browser::default();
    for (width, height) in [(320, 568), (1280, 900)] {
        browser.resize(width, height);
        browser.visit(&site.url("?fryst=2024-10-31&region=14"));
        assert_eq!(browser.ready(), Ready::Answers);
        browser.settled();
        assert_eq!(browser.script("return document.documentElement.scrollWidth <= innerWidth"), json!(true));
        assert!(browser.axe().is_empty(), "{:?}", browser.axe());
    }
    assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
}
