//! The rows of timeline and table: what they say, in which order, and which are left out.

use std::collections::BTreeMap;

use journalkartan_e2e::{Browser, Site, keys};
use serde_json::json;

const QUERY: &str = "return location.search";
const TIMELINE: &str = "return document.getElementById('tidslinje') != null";

/// The year that is marked in the timeline.
const MARKED: &str = "
    const middle = ({ x, width }) => x + width / 2;
    const at = middle(document.querySelector('.timeline .at').getBoundingClientRect());
    const cells = [...document.querySelectorAll(`tr[data-line='14'] .cells a`)];
    const found = cells.findIndex(cell => {
        const { left, right } = cell.getBoundingClientRect();
        return left <= at && at <= right;
    });
    return 2005 + found";

/// Turns the slider through all years and compares what the cells of each year are painted with, and what the rows
/// say, with what the map shows.
const WALK: &str = "return (async () => {
    const slider = document.getElementById('year'), strays = [], told = {};
    slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    const regions = [...document.querySelectorAll('path[data-region]')];
    for (let year = 2005; year <= 2030; year++) {
        slider.value = year;
        for (const event of ['input', 'change']) slider.dispatchEvent(new Event(event, { bubbles: true }));
        await new Promise(done => setTimeout(done));
        for (const path of regions) {
            const code = path.dataset.region, first = path.parentElement, second = first.nextElementSibling;
            const cells = document.querySelectorAll(`tr[data-line='${code}'] g`);
            if (cells.length != 52) strays.push(`${code} has ${cells.length} layers`);
            [first, second].forEach((layer, half) => {
                const cell = cells[2 * (year - 2005) + half].getAttribute('class');
                if (cell != layer.getAttribute('class')) strays.push(`${code} in ${year}: ${cell}, on the map ${layer.getAttribute('class')}`);
            });
            const name = first.getAttribute('aria-label'), words = name.slice(name.indexOf(': ') + 2);
            const runs = told[code] ??= [];
            if (runs.at(-1)?.words == words) runs.at(-1).last = year; else runs.push({ first: year, last: year, words });
        }
    }
    for (const [code, runs] of Object.entries(told)) {
        const expected = runs.map(({ first, last, words }) => `${first == last ? first : `${first}–${last}`}: ${words}.`).join(' ');
        const found = document.querySelector(`tr[data-line='${code}'] .told`).textContent.trim();
        if (found != expected) strays.push(`${code} says ${found}, on the map ${expected}`);
    }
    return strays;
})()";

#[test]
fn every_cell_and_every_row_say_what_the_map_says_in_that_year() {
    let site = Site::serve();
    for state in [
        "",
        "&lage=planerat",
        "&vard=primar",
        "&lage=planerat&vard=sjukhus",
        "&farg=leverantor",
        "&farg=samverkan&samverkan=sussa",
        "&system=cosmic",
    ] {
        let browser = Browser::answering(&site, &format!("?vy=tidslinje{state}"));
        browser.wait_for(TIMELINE);
        assert_eq!(browser.count("tr[data-line]"), 21);
        assert_eq!(browser.script(WALK), json!([]), "{state}");
    }
}

#[test]
fn the_cells_follow_a_choice_that_is_made_in_the_view() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?vy=tidslinje");
    browser.wait_for(TIMELINE);
    for choice in [
        ".switches a[href='?lage=planerat']",
        ".switches a[href='?vard=primar']",
        "[data-legend-system='cosmic']",
    ] {
        browser.click(choice);
        browser.wait_for("return location.search != '?vy=tidslinje'");
        assert_eq!(browser.script(WALK), json!([]), "{choice}");
    }
}

#[test]
fn the_timeline_marks_the_chosen_year_and_its_cells_lead_there() {
    let site = Site::serve();
    for (width, height) in [(320, 568), (1280, 900)] {
        let browser = Browser::default();
        browser.resize(width, height);
        browser.visit(&site.url("?vy=tidslinje&ar=forsta"));
        browser.ready();
        browser.wait_for(TIMELINE);
        assert_eq!(browser.script(MARKED), json!(2005));
        browser.focus("#year");
        for (pressed, year) in [(keys::RIGHT.repeat(7), 2012), (keys::END.to_owned(), 2030)] {
            browser.press(&pressed);
            browser.expect("return Number(document.getElementById('year').value)", year);
            browser.expect(MARKED, year);
        }
        browser.script("document.querySelector(`tr[data-line='12'] .cells a:nth-of-type(17)`).scrollIntoView({ block: 'center' })");
        let cell = browser.script(
            "const { x, y, width, height } = document.querySelector(`tr[data-line='12'] .cells a:nth-of-type(17)`).getBoundingClientRect();
             return [x + width / 2, y + height / 2]",
        );
        browser.click_at(
            cell[0].as_f64().expect("a number").round(),
            cell[1].as_f64().expect("a number").round(),
        );
        browser.expect(QUERY, "?ar=2021&vy=tidslinje&region=12");
        assert_eq!((browser.year().as_str(), browser.panel().as_deref()), ("2021", Some("region:12")));
    }
}

/// It comes into the page only then.
#[test]
fn the_timeline_marks_the_year_that_was_chosen_before_it_was_looked_at() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2012");
    browser.settled();
    browser.click(".views a[href='?vy=tidslinje']");
    browser.wait_for(TIMELINE);
    assert_eq!(browser.script(MARKED), json!(2012));
}

/// The rows of timeline and table, by their codes, and the short names of all.
fn rows(browser: &Browser) -> (Vec<String>, Vec<String>) {
    let list = |css: &str| {
        let script = format!(
            "return [...document.querySelectorAll({})].map(row => row.dataset.row ?? row.dataset.line)",
            json!(css)
        );
        serde_json::from_value(browser.script(&script)).expect("a list of codes")
    };
    (list("tr[data-row]"), list("tr[data-line]"))
}

#[test]
fn the_order_moves_the_rows_of_timeline_and_table_alike() {
    const BY_NAME: &str = "const names = new Intl.Collator('sv');
        const short = row => row.querySelector('.long')?.textContent ?? row.querySelector('th').textContent;
        return [...document.querySelectorAll('tr[data-line]')]
            .sort((one, other) => names.compare(short(one), short(other))).map(row => row.dataset.line)";
    let site = Site::serve();
    let browser = Browser::answering(&site, "?vy=tidslinje&ar=2021");
    browser.wait_for(TIMELINE);
    let (north, line) = rows(&browser);
    assert_eq!((north.len(), &north), (21, &line));
    assert_eq!((&*north[0], &*north[1]), ("25", "24"), "from north");
    assert!(
        north[16..].contains(&"12".to_owned()) && north[16..].contains(&"10".to_owned()),
        "to south: {north:?}"
    );
    let mut orders: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for order in ["namn", "byte", "primar", "sjukhus", "planerat"] {
        browser.click(&format!(".orders a[href='?ordning={order}']"));
        browser.expect(QUERY, format!("?ar=2021&vy=tidslinje&ordning={order}"));
        let (table, line) = rows(&browser);
        assert_eq!(table, line, "{order}");
        let linked = Browser::answering(&site, &format!("?ar=2021&vy=tabell&ordning={order}"));
        linked.settled();
        assert_eq!(rows(&linked), (table.clone(), vec![]), "{order} by link");
        linked.click(".views a[href='?vy=tidslinje']");
        linked.wait_for(TIMELINE);
        assert_eq!(rows(&linked), (table.clone(), line), "{order} by link, then drawn");
        orders.insert(order.to_owned(), table);
    }
    assert_eq!(json!(orders["namn"]), browser.script(BY_NAME));
    let changed: Vec<(u16, Vec<String>)> =
        (2006..=2030).map(|year| (year, browser.changed(year - 1, year))).collect();
    let latest = |code: &String| {
        changed.iter().rev().find(|(_, codes)| codes.contains(code)).map_or(u16::MAX, |(year, _)| *year)
    };
    let years: Vec<u16> = orders["byte"].iter().map(latest).collect();
    assert!(years.is_sorted() && years.first() < years.last(), "{years:?}");
    for (order, column) in [("primar", 1), ("sjukhus", 2), ("planerat", 3)] {
        let cells: Vec<String> = orders[order]
            .iter()
            .map(|code| browser.script(&format!("return document.querySelector('tr[data-row=\"{code}\"] td:nth-of-type({column})').textContent")))
            .map(|cell| cell.as_str().unwrap_or_default().to_owned())
            .collect();
        assert!(cells.is_sorted() && cells.first() < cells.last(), "{order}: {cells:?}");
    }
}

#[test]
fn the_table_says_by_which_column_it_is_sorted() {
    const SORTED: &str = "return [...document.querySelectorAll('table[data-table] th[aria-sort=ascending]')]
        .map(head => head.cellIndex)";
    let site = Site::serve();
    let browser = Browser::answering(&site, "?vy=tabell");
    browser.settled();
    assert_eq!(browser.script(SORTED), json!([]), "from north to south no column sorts");
    for (order, column) in [("namn", 0), ("primar", 1), ("sjukhus", 2), ("planerat", 3)] {
        browser.click(&format!(".orders a[href='?ordning={order}']"));
        browser.expect(QUERY, format!("?vy=tabell&ordning={order}"));
        assert_eq!(browser.script(SORTED), json!([column]), "{order}");
    }
}

#[test]
fn in_its_own_view_the_table_leaves_out_what_is_not_chosen() {
    const SHOWN: &str = "return [...document.querySelectorAll('tr[data-row]')]
        .filter(row => row.checkVisibility()).map(row => row.dataset.row).sort()";
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021&vy=tabell");
    browser.dossiers();
    assert_eq!(browser.script(SHOWN).as_array().map(Vec::len), Some(21));
    browser.click("[data-legend-system='cosmic']");
    browser.expect(QUERY, "?ar=2021&vy=tabell&system=cosmic");
    let shapes = browser.shapes();
    let cosmic: Vec<&String> =
        shapes.iter().filter(|(_, (systems, _))| systems.contains("cosmic")).map(|(code, _)| code).collect();
    assert_eq!(cosmic.len(), 8);
    assert_eq!(browser.script(SHOWN), json!(cosmic));
    browser.click("[data-legend-system='cosmic']");
    browser.expect(QUERY, "?ar=2021&vy=tabell");
    assert_eq!(browser.script(SHOWN).as_array().map(Vec::len), Some(21));
    browser.visit(&site.url("?ar=2021&system=cosmic"));
    browser.ready();
    assert_eq!(browser.script(SHOWN).as_array().map(Vec::len), Some(21), "below the map all stay");
}
