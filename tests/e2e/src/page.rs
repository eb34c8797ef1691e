//! The page's hooks, as the public contract names them, read the way a test asks.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{Browser, Ready, Site};

/// What the shape of each region shows, by its code: systems and status.
pub type Shapes = BTreeMap<String, (String, String)>;

impl Browser {
    /// A fresh tab with the site in the state of this query, which answers.
    pub fn answering(site: &Site, query: &str) -> Self {
        let browser = Self::open(&site.url(query));
        assert_eq!(browser.ready(), Ready::Answers, "{query}");
        browser
    }

    /// What the map shows.
    pub fn shapes(&self) -> Shapes {
        let shapes = self.script(
            "return [...document.querySelectorAll('path[data-region]')]
                .map(shape => [shape.dataset.region, shape.dataset.system, shape.dataset.status])",
        );
        let text = |value: &Value| value.as_str().unwrap_or("(none)").to_owned();
        let shapes = shapes.as_array().expect("a list").iter();
        shapes.map(|shape| (text(&shape[0]), (text(&shape[1]), text(&shape[2])))).collect()
    }

    /// The numbers in the legend, by system.
    pub fn legend(&self) -> BTreeMap<String, usize> {
        let entries = self.script(
            "return Object.fromEntries([...document.querySelectorAll('[data-legend-system]')]
                .map(entry => [entry.dataset.legendSystem, Number(entry.dataset.count)]))",
        );
        serde_json::from_value(entries).expect("each entry of the legend has a count")
    }

    /// What the open panel is about; nothing where none is open.
    pub fn panel(&self) -> Option<String> {
        self.script("return document.querySelector('[data-panel]')?.dataset.panel")
            .as_str()
            .map(str::to_owned)
    }

    /// The year on the slider.
    pub fn year(&self) -> String {
        self.script("return document.getElementById('year').value").as_str().unwrap_or_default().to_owned()
    }

    /// The regions that are known to show something else at the end of one year than at the end of another, as the
    /// rows of the timeline are painted, those of its own page where it is not looked at. What is not known in one of
    /// them is not known to change.
    pub fn changed(&self, before: u16, after: u16) -> Vec<String> {
        const CHANGED: &str = "
            const shown = layer => {
                const [first, ...others] = layer.getAttribute('class').split(' ');
                return first == 'unknown' || first == 'none' ? null : others.length ? first : `only ${first}`;
            };
            const levels = (row, year) => {
                const [whole, half] = row.querySelectorAll(`.cells a:nth-of-type(${year - 2004}) g`);
                return [shown(whole), half.getAttribute('class') == 'none' ? shown(whole) : shown(half)];
            };
            const rows = new Promise(found => {
                if (document.getElementById('tidslinje')) return found(document);
                const page = new XMLHttpRequest();
                page.open('GET', 'tidslinje.html');
                page.responseType = 'document';
                page.onload = () => found(page.response);
                page.send();
            });
            return rows.then(page => [...page.querySelectorAll('tr[data-line]')].filter(row => {
                const [before, after] = [levels(row, BEFORE), levels(row, AFTER)];
                return [0, 1].some(level => before[level] && after[level] && before[level] != after[level]);
            }).map(row => row.dataset.line).sort())";
        let script = CHANGED.replace("BEFORE", &before.to_string()).replace("AFTER", &after.to_string());
        serde_json::from_value(self.script(&script)).expect("a list of codes")
    }

    /// Whether one of the elements that are found is seen.
    pub fn shows(&self, css: &str) -> bool {
        let found = format!("[...document.querySelectorAll({})]", serde_json::json!(css));
        self.script(&format!("return {found}.some(one => one.checkVisibility())")) == true
    }

    /// Waits until all that is fetched after the page answers has come.
    pub fn settled(&self) {
        self.dossiers();
        self.wait_for("return document.getElementById('tangenter') != null");
        self.fetched("/utveckling");
    }

    /// Goes down to what comes where the reader comes near, waits for it, and goes back up.
    pub fn pictures(&self) {
        self.script("document.querySelector('[data-late]').scrollIntoView()");
        self.wait_for("return document.querySelectorAll('#forseningar svg, #andel svg').length >= 3");
        self.script("scrollTo(0, 0)");
    }

    /// Waits until the dossiers have come, and the style of what the page takes from others.
    pub fn dossiers(&self) {
        self.wait_for("return [...document.styleSheets].some(({ href }) => href?.includes('/sedan-'))");
        self.fetched("/underlag");
    }

    /// Waits until the page has fetched a file whose address has this in it.
    fn fetched(&self, file: &str) {
        let all = "performance.getEntriesByType('resource')";
        self.wait_for(&format!("return {all}.some(one => one.name.includes('{file}') && one.responseEnd)"));
    }

    /// Gives the focus to the first element found.
    pub fn focus(&self, css: &str) {
        self.script(&format!("document.querySelector({}).focus()", serde_json::json!(css)));
    }

    /// Gives the focus to a region in the map.
    pub fn focus_region(&self, region: &str) {
        self.script(&format!(
            "document.querySelector(\"path[data-region='{region}']\").closest('[tabindex]').focus()"
        ));
    }

    /// The region that has the focus; empty where something else has it.
    pub fn focused_region(&self) -> String {
        let focused = "const focused = document.activeElement;
            const shape = focused.matches('svg[data-map] [tabindex]')
                && (focused.dataset.region ?? focused.querySelector('[data-region]')?.dataset.region);
            return shape || ''";
        self.script(focused).as_str().unwrap_or_default().to_owned()
    }

    /// A position in the window where a pointer meets this region and nothing above it.
    pub fn position_of(&self, region: &str) -> (f64, f64) {
        const SEARCH: &str = "
            const shape = document.querySelector(`path[data-region='${REGION}']`);
            const search = () => {
                const { x, y, width, height } = shape.getBoundingClientRect();
                for (const n of [2, 5, 11, 23]) for (let i = 1; i < n; i++) for (let j = 1; j < n; j++) {
                    const [left, top] = [Math.round(x + width * i / n), Math.round(y + height * j / n)];
                    if (document.elementFromPoint(left, top) == shape) return [left, top];
                }
            };
            const found = search();
            if (found) return found;
            shape.scrollIntoView({ block: 'center' });
            return search();";
        let found = self.script(&SEARCH.replace("${REGION}", region));
        let coordinate = |index: usize| found[index].as_f64().expect("the region can be met");
        (coordinate(0), coordinate(1))
    }

    /// Clicks on a region in the map.
    pub fn click_region(&self, region: &str) {
        let (x, y) = self.position_of(region);
        self.click_at(x, y);
    }
}
