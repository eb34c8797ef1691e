//! The panels of regions and systems, and what they lead to.

use journalkartan_e2e::{Browser, Fault, Site, keys};
use serde_json::json;

const PANEL: &str = "return document.querySelector('[data-panel]')?.dataset.panel ?? 'none'";
const DOSSIER: &str = "return document.querySelector('[data-dossier]').innerText.length > 100";

#[test]
fn a_click_on_a_region_opens_its_panel_and_a_second_one_closes_it() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    browser.click_region("14");
    browser.expect(PANEL, "region:14");
    assert_eq!(browser.query(), "?ar=2021&region=14");
    assert_eq!(browser.text("[data-panel] h2"), "Västra Götalandsregionen");
    assert_eq!(browser.attribute("g:has(> #r14)", "aria-pressed").as_deref(), Some("true"));
    let shown = browser.text("[data-panel]");
    for words in ["AsynjaVisph", "Melior", "31 december 2021"] {
        assert!(shown.contains(words), "{words} in {shown}");
    }
    browser.click_region("14");
    browser.expect(PANEL, "none");
    assert_eq!((browser.query().as_str(), browser.panel()), ("?ar=2021", None));
    assert_eq!(browser.attribute("g:has(> #r14)", "aria-pressed").as_deref(), Some("false"));
}

#[test]
fn the_panel_shows_the_dossier_with_plans_and_sources() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    browser.click_region("12");
    browser.wait_for(DOSSIER);
    let headings = browser.script(
        "return [...document.querySelectorAll('[data-dossier] :is(h3, h4)')].map(heading => heading.innerText)",
    );
    let headings: Vec<String> = serde_json::from_value(headings).expect("a list of words");
    for heading in ["Planer och löften", "Källor"] {
        assert!(headings.iter().any(|found| found == heading), "{heading} in {headings:?}");
    }
    assert!(3 < browser.count("[data-dossier] a[href^='http']"));
    let text = browser.text("[data-dossier]");
    browser.click_region("01");
    browser.expect(PANEL, "region:01");
    browser.wait_for(DOSSIER);
    assert_ne!(browser.text("[data-dossier]"), text);
}

#[test]
fn the_panel_follows_the_year_and_keeps_its_dossier() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021&region=18");
    browser.wait_for(DOSSIER);
    assert!(browser.text("[data-now] [data-from]:not([hidden])").contains("NCS Cross"));
    browser.focus("#year");
    browser.press(&keys::RIGHT.repeat(3));
    browser.expect("return location.search", "?ar=2024&region=18");
    assert!(browser.text("[data-now] [data-from]:not([hidden])").contains("Cosmic"));
    assert_eq!(browser.script(DOSSIER), json!(true));
}

#[test]
fn a_system_of_the_legend_opens_its_panel_and_dims_the_others() {
    const DIM: &str = "return [...document.querySelectorAll('path[data-region]')]
        .filter(path => getComputedStyle(path.parentElement).opacity < 1).map(path => path.dataset.region)";
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    let button = "[data-legend-system='cosmic']";
    browser.click(button);
    browser.expect(PANEL, "system:cosmic");
    assert_eq!(browser.attribute(button, "aria-pressed").as_deref(), Some("true"));
    assert_eq!(browser.query(), "?ar=2021&system=cosmic");
    let shapes = browser.shapes();
    let others = shapes.iter().filter(|(_, (systems, _))| !systems.contains("cosmic"));
    let others: Vec<&String> = others.map(|(code, _)| code).collect();
    assert!(2 < others.len() && others.len() < 21);
    assert_eq!(browser.script(DIM), json!(others));
    assert_eq!(browser.count("[data-panel] .regions li:not(.none)"), browser.legend()["cosmic"]);
    browser.click(button);
    browser.expect(PANEL, "none");
    assert_eq!(browser.script(DIM), json!([]));
    assert_eq!(browser.attribute(button, "aria-pressed").as_deref(), Some("false"));
}

#[test]
fn a_link_in_the_panel_leads_to_the_next_panel_and_back_returns() {
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021&system=takecare&utm_source=x");
    browser.click("[data-panel] .regions li:not(.none) a");
    browser.expect(PANEL, "region:01");
    assert_eq!(browser.query(), "?ar=2021&region=01&system=takecare&utm_source=x");
    browser.back();
    browser.expect(PANEL, "system:takecare");
    assert_eq!(browser.query(), "?ar=2021&system=takecare&utm_source=x");
}

#[test]
fn the_strip_of_years_marks_the_chosen_one() {
    const MARK: &str = "const [strip, mark] = ['[data-panel] .strips svg', '[data-panel] .strips .at']
            .map(css => document.querySelector(css).getBoundingClientRect());
        return Math.floor((mark.x + mark.width / 2 - strip.x) / strip.width * 26)";
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=forsta&region=14");
    browser.wait_for("return document.querySelector('[data-panel] .strips svg') != null");
    assert_eq!(browser.script(MARK), json!(0));
    browser.focus("#year");
    browser.press(keys::END);
    browser.expect("return document.getElementById('year').value", "2030");
    browser.expect(MARK, 25);
}

#[test]
fn the_panel_closes_by_its_button_and_by_escape() {
    let site = Site::serve();
    for query in ["?region=14", "?system=cosmic"] {
        let browser = Browser::answering(&site, query);
        browser.click(".panel .close");
        browser.expect(PANEL, "none");
        assert_eq!(browser.query(), "");
        browser.back();
        browser.wait_for("return document.querySelector('[data-panel]') != null");
        browser.focus("[data-panel] .close");
        browser.press(keys::ESCAPE);
        browser.expect(PANEL, "none");
        assert_eq!(browser.query(), "");
    }
}

/// The links in the page, in the panel of every region and system, and in the page they lead to.
#[test]
fn every_link_to_what_a_claim_rests_on_leads_there() {
    const LINKS: &str = "
        const turn = () => new Promise(done => setTimeout(done));
        const links = new Set();
        const gather = page => page.querySelectorAll('a[href*=\"#\"]').forEach(link => links.add(link.getAttribute('href')));
        gather(document);
        const doors = [...document.querySelectorAll('path[data-region], [data-legend-system]')];
        let shown = 0;
        for (const door of doors) {
            door.dispatchEvent(new MouseEvent('click', { bubbles: true }));
            await turn();
            if (!document.querySelector('[data-panel]')) continue;
            shown += 1;
            gather(document.querySelector('[data-panel]'));
            door.dispatchEvent(new MouseEvent('click', { bubbles: true }));
            await turn();
        }
        const parse = file => new Promise(parsed => {
            const request = Object.assign(new XMLHttpRequest(), { onload: () => parsed(request.response) });
            request.open('GET', file);
            request.responseType = 'document';
            request.send();
        });
        const pages = { '': document, 'underlag.html': await parse('underlag.html'), 'index.html': await parse('index.html') };
        pages['underlag.html'].querySelectorAll('a[href^=\"#\"]')
            .forEach(link => links.add('underlag.html' + link.getAttribute('href')));
        const dead = [...links].filter(link => link.includes('#') && !/^https?:/.test(link)).filter(link => {
            const [file, id] = link.split('#');
            return !pages[file.replace('./', '')]?.getElementById(decodeURIComponent(id));
        });
        return [shown, links.size, dead]";
    let site = Site::serve();
    let browser = Browser::answering(&site, "?ar=2021");
    browser.wait_for(
        "return performance.getEntriesByType('resource').some(entry => entry.name.endsWith('underlag.html'))",
    );
    let found = browser.script(&format!("return (async () => {{ {LINKS} }})()"));
    assert_eq!((&found[0], &found[2]), (&json!(29), &json!([])), "of {} links", found[1]);
    assert!(found[1].as_u64().is_some_and(|links| 29 <= links), "only {} links", found[1]);
}

#[test]
fn without_the_dossiers_the_panel_still_says_what_the_year_shows() {
    let site = Site::serve().with_fault("underlag.html", Fault::Missing);
    let browser = Browser::answering(&site, "?ar=2021");
    browser.click_region("14");
    browser.expect(PANEL, "region:14");
    assert!(browser.text("[data-panel]").contains("AsynjaVisph"));
    let link = browser.attribute("[data-panel] .more a", "href");
    assert_eq!(link.as_deref(), Some("underlag.html#region:14"));
    assert_eq!(browser.text("[data-dossier]"), "");
}

/// From any shape in any year, the first click opens what is claimed, and the second leads to what proves it.
#[test]
fn two_clicks_lead_from_a_shape_to_what_proves_it() {
    const UNPROVEN: &str = "return (async () => {
        const turn = () => new Promise(done => setTimeout(done));
        const slider = document.getElementById('year');
        slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        const [unproven, seen] = [[], []];
        document.querySelector(`path[data-region='REGION']`).dispatchEvent(new MouseEvent('click', { bubbles: true }));
        for (let year = 2005; year <= 2030; year++) {
            slider.value = year;
            for (const event of ['input', 'change']) slider.dispatchEvent(new Event(event, { bubbles: true }));
            await turn();
            const run = document.querySelectorAll('[data-now] [data-from]:not([hidden])');
            const claims = [...run].flatMap(run => [...run.querySelectorAll('.now')]);
            seen.push(claims.length);
            for (const claim of claims) {
                const says = claim.textContent.includes('uppgift saknas');
                if (!says && !claim.querySelector('a[href^=http]')) unproven.push(`${year}: ${claim.textContent}`);
            }
        }
        return [unproven, seen.length, seen.every(count => count == 2)];
    })()";
    let site = Site::serve();
    let browser = Browser::answering(&site, "");
    browser.dossiers();
    for region in browser.shapes().into_keys() {
        let found = browser.script(&UNPROVEN.replace("REGION", &region));
        assert_eq!(found, json!([[], 26, true]), "{region}");
    }
}
