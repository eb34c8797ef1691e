//! The English pages are in English, but for names and for what is marked as Swedish; and the way round.

use std::collections::BTreeSet;

use journalkartan_e2e::{Browser, Site};
use serde_json::{Value, json};

/// The pages of the site; the Swedish ones bear the first name, the English ones the second.
const PAGES: [[&str; 2]; 8] = [
    ["", "index.en.html"],
    ["underlag.html", "underlag.en.html"],
    ["utveckling.html", "utveckling.en.html"],
    ["tillganglighet.html", "tillganglighet.en.html"],
    ["dela.html", "dela.en.html"],
    ["tidslinje.html", "tidslinje.en.html"],
    ["kort.html", "kort.en.html"],
    ["badda-in.html", "badda-in.en.html"],
];

/// Names in running text: places, hospitals, what is named in Swedish with its meaning beside it.
const NAMES: [&str; 22] = [
    "Strategisk utveckling av sjukvårdsstödjande applikationer",
    "En nationell digital infrastruktur i hälso- och sjukvården",
    "Delad hälsodata",
    "Gemensam vårddokumentation",
    "Vårdadministrativt system",
    "Södersjukhuset",
    "Mälarsjukhuset",
    "Närhälsan",
    "S:t Göran",
    "Södra Älvsborg",
    "Södertälje",
    "Eksjö",
    "Åsa",
    "Linköping",
    "Norrtälje",
    "Enköping",
    "Nyköping",
    "Öland",
    "Västervik",
    "Sälen",
    "Östersund",
    "Malmö",
];

/// Words that no English text has.
const SWEDISH: [&str; 40] = [
    "och",
    "inte",
    "att",
    "som",
    "på",
    "av",
    "det",
    "ett",
    "planerat",
    "bruk",
    "ej",
    "uppgift",
    "saknas",
    "sedan",
    "senast",
    "eller",
    "regioner",
    "sjukhus",
    "karta",
    "kartan",
    "visa",
    "alla",
    "mer",
    "region:",
    "tidslinje",
    "tabell",
    "ordning",
    "namn",
    "norr",
    "utsnitt",
    "hela",
    "inget",
    "ingen",
    "vad",
    "ändras",
    "spela",
    "pausa",
    "tangenter",
    "bokstav",
    "stäng",
];

/// What a reader sees or hears in the page's own language: texts, names, descriptions.
const TEXTS: &str = "
    const own = document.documentElement.lang, texts = [document.title];
    // Labels and what stands for a name where space is short are names; the address is the contract's.
    const isOwn = element => element.closest('[lang]').lang == own && !element.closest('script, style, .labels, .short, [data-address]');
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) if (isOwn(walk.currentNode.parentElement)) texts.push(walk.currentNode.data);
    for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt', 'content', 'data-head', 'placeholder'])
        for (const element of document.querySelectorAll(`[${name}]`))
            if (isOwn(element)) texts.push(element.getAttribute(name));
    return texts.filter(text => text.trim())";

#[test]
fn english_pages_are_in_english() {
    let site = Site::serve();
    for [_, page] in PAGES {
        let browser = Browser::open(&site.url(page));
        check_english(&browser, &site, page);
    }
}

#[test]
fn the_english_map_stays_english_whatever_is_chosen() {
    let site = Site::serve();
    for state in [
        "region=14",
        "system=cosmic",
        "ar=2021&lage=planerat&region=12",
        "farg=samverkan&samverkan=sussa",
        "vy=rutnat&region=09&jamfor=forra&ar=2025",
        "vy=tidslinje&region=22&lage=planerat",
        "vy=tabell&region=01&ordning=byte&farg=leverantor",
        "jamfor=2012&region=24",
    ] {
        let browser = Browser::answering(&site, &format!("index.en.html?sprak=en&{state}"));
        browser.pictures();
        browser.wait_for("return document.querySelector('[data-dossier] h3') != null");
        check_english(&browser, &site, state);
    }
}

#[test]
fn each_page_says_its_language_and_leads_to_itself_in_the_other() {
    let site = Site::serve();
    for pair in PAGES {
        for (page, other, [own, others]) in
            [(pair[0], pair[1], ["sv", "en"]), (pair[1], pair[0], ["en", "sv"])]
        {
            let browser = Browser::open(&site.url(page));
            assert_eq!(browser.attribute("html", "lang").as_deref(), Some(own), "{page}");
            let link =
                browser.script(&format!("return document.querySelector('a[hreflang={others}]').pathname"));
            let name = if other.is_empty() { "/" } else { other };
            assert!(link.as_str().is_some_and(|link| link.ends_with(name)), "{page}: {link}");
        }
    }
}

/// English pages lead to English ones, but for the link to the other language.
#[test]
fn english_leads_to_english() {
    let site = Site::serve();
    for [_, page] in PAGES {
        let browser = Browser::open(&site.url(page));
        let strays = browser.script(
            "return [...document.querySelectorAll('a[href]:not([hreflang])')]
                .filter(link => link.host == location.host)
                .map(link => link.getAttribute('href').split(/[?#]/)[0])
                .filter(href => href && !/\\.en\\.(html|png)$/.test(href) && !href.startsWith('data/'))",
        );
        assert_eq!(strays, json!([]), "{page}");
    }
}

#[test]
fn swedish_words_are_found() {
    let names = ["Region Skåne".to_owned()];
    assert_eq!(swedish("Region Skåne: sources and care in Sweden, planned.", &names), None);
    for text in ["Källor", "in use och planned", "Öland and Åre"] {
        assert!(swedish(text, &names).is_some(), "{text}");
    }
}

#[track_caller]
fn check_english(browser: &Browser, site: &Site, place: &str) {
    let names = names(browser, site);
    let texts = browser.script(TEXTS);
    let texts: Vec<&str> = texts.as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    assert!(10 < texts.len(), "{place}: {texts:?}");
    let found: BTreeSet<String> = texts
        .iter()
        .filter_map(|text| Some(format!("{}: {}", swedish(text, &names)?, text.trim())))
        .collect();
    assert!(found.is_empty(), "{place}: {found:#?}");
}

/// The first Swedish word of a text, its names left out: one of those that English has not, or any with å, ä, ö.
fn swedish(text: &str, names: &[String]) -> Option<String> {
    let plain = names.iter().fold(text.to_owned(), |text, name| text.replace(name.as_str(), " "));
    let plain = NAMES.iter().fold(plain, |text, name| text.replace(name, " "));
    let mut words = plain.split(|letter: char| !letter.is_alphabetic()).map(str::to_lowercase);
    words.find(|word| SWEDISH.contains(&word.as_str()) || word.contains(['å', 'ä', 'ö']))
}

/// Names of regions, counties, systems, suppliers, collaborations and publishers, from the site's own data. The
/// longest come first, so that a name within a longer one does not break it.
fn names(browser: &Browser, site: &Site) -> Vec<String> {
    let fetch = "return (async () => {
        const data = await (await fetch(ADDRESS)).json(), names = [];
        for (const { name, short, county } of [...data.regions, ...data.systems, ...data.suppliers, ...data.collaborations])
            names.push(name, short, county);
        for (const { publisher } of data.sources) names.push(publisher);
        for (const { owners } of data.suppliers) for (const { name } of owners ?? []) names.push(name);
        return names.filter(Boolean);
    })()";
    let found =
        browser.script(&fetch.replace("ADDRESS", &json!(site.url("data/journalkartan.json")).to_string()));
    let names = found.as_array().expect("a list").iter().filter_map(Value::as_str);
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}
