//! The pages of years: what they say, where they lead, and what oEmbed is told.

use std::collections::BTreeSet;

use journalkartan::atlas::{Care, Language, Year};
use journalkartan::baked::ATLAS;
use journalkartan::state::{Address, CareView};
use journalkartan::text::sentence;
use journalkartan_pictures::edition::Edition;
use journalkartan_pictures::{oembed, page};
use serde_json::Value;

const ADDRESS: &str = "https://example.org/karta/";

#[test]
fn every_year_and_care_has_a_page_and_a_picture_of_its_own() {
    let editions: Vec<Edition> = Edition::all().collect();
    assert_eq!(editions.len(), 2 * 3 * ATLAS.years.all().count());
    let all =
        |name: fn(Edition) -> String| editions.iter().map(|edition| name(*edition)).collect::<BTreeSet<_>>();
    let (folders, pictures) = (all(Edition::folder), all(Edition::picture));
    assert_eq!((folders.len(), pictures.len()), (editions.len(), editions.len()));
    for folder in ["2005/", "2027/primar/", "en/2030/sjukhus/"] {
        assert!(folders.contains(folder), "{folder}");
    }
    for picture in ["bilder/2027.png", "bilder/2027-primar.png", "bilder/2005-sjukhus.en.png"] {
        assert!(pictures.contains(picture), "{picture}");
    }
}

#[test]
fn a_page_leads_to_the_map_in_its_state() {
    for edition in Edition::all() {
        let (state, folder) = (edition.state(), edition.folder());
        let (file, query) = edition
            .map()
            .split_once('?')
            .map(|(file, query)| (file.to_owned(), query.to_owned()))
            .expect("a query");
        assert_eq!(file, edition.language.say("", "index.en.html"), "{folder}");
        let read = Address::read(&query, &ATLAS);
        assert!(read.rejected.is_empty() && read.foreign.is_empty(), "{query}");
        assert_eq!(read.state, state, "{query}");
        // Named even where it is the present, which moves on.
        assert!(query.starts_with(&format!("ar={}", edition.year)), "{query}");
        assert_eq!(edition.way_up(), "../".repeat(folder.split_terminator('/').count()));
    }
}

#[test]
fn a_page_says_the_sentence_of_its_state() {
    for edition in Edition::all() {
        let page = page::html(edition, None);
        let headline = sentence::headline_in(edition.language, &ATLAS, edition.state());
        let (code, folder) = (edition.language.code(), edition.folder());
        for piece in [
            format!("<html lang=\"{code}\""),
            format!("<title>{headline} – Journalkartan</title>"),
            format!("<meta property=\"og:title\" content=\"{headline}\">"),
            format!("<h1>{headline}</h1>"),
            format!("<meta property=\"og:image\" content=\"{}{}\">", edition.way_up(), edition.picture()),
            "<meta name=\"twitter:card\" content=\"summary_large_image\">".to_owned(),
        ] {
            assert!(page.contains(&piece), "{folder}: {piece}");
        }
        let rest = sentence::rest_in(edition.language, &ATLAS, edition.state());
        assert!(page.contains(&format!("<meta name=\"description\" content=\"{rest}")), "{folder}");
        assert!(!page.contains("canonical") && !page.contains("og:url"), "{folder}");
    }
}

/// Names of systems have no dots or rings over their letters; the link to the Swedish page says "Svenska".
#[test]
fn english_pages_are_in_english() {
    for edition in Edition::in_language(Language::English) {
        let page = page::html(edition, None) + &oembed::of(edition, None);
        assert!(!page.contains(['å', 'ä', 'ö', 'Å', 'Ä', 'Ö']), "{}: {page}", edition.folder());
        assert!(!page.contains(" och ") && page.contains("region"), "{}", edition.folder());
    }
}

#[test]
fn those_who_preview_a_link_are_given_whole_addresses_where_they_are_known() {
    let edition = primary_2027();
    let page = page::html(edition, Some(ADDRESS));
    for piece in [
        "<meta property=\"og:image\" content=\"https://example.org/karta/bilder/2027-primar.png\">",
        "<meta property=\"og:url\" content=\"https://example.org/karta/2027/primar/\">",
        "data-to=\"../../?ar=2027&amp;vard=primar\"",
    ] {
        assert!(page.contains(piece), "{piece}");
    }
}

#[test]
fn a_page_leads_to_years_that_there_are() {
    for edition in Edition::all() {
        let (page, number) = (page::html(edition, None), edition.year.number());
        for neighbour in [number - 1, number + 1] {
            let link = edition.folder().replace(&edition.year.to_string(), &neighbour.to_string());
            let is_there = ATLAS.years.year(neighbour).is_some();
            assert_eq!(page.contains(&format!("{link}\"")), is_there, "{} and {link}", edition.folder());
        }
    }
}

#[test]
fn oembed_is_told_of_the_frame_and_the_picture() {
    let told = parsed(&oembed::of(primary_2027(), Some(ADDRESS)));
    let state = primary_2027().state();
    assert_eq!(told["version"], "1.0");
    assert_eq!(told["type"], "rich");
    assert_eq!(told["title"], sentence::headline(&ATLAS, state));
    assert_eq!(told["thumbnail_url"], "https://example.org/karta/bilder/2027-primar.png");
    assert_eq!([&told["width"], &told["height"]], [700, 720]);
    let html = told["html"].as_str().expect("text");
    for piece in [
        "<iframe src=\"https://example.org/karta/?ar=2027&amp;vard=primar&amp;inbaddad=1\"",
        "title=\"Karta över journalsystem i Sveriges regioner 2027, primärvård\"",
        "width=\"700\" height=\"720\"",
    ] {
        assert!(html.contains(piece), "{html}");
    }
    assert_eq!(told["provider_url"], ADDRESS);

    let near = parsed(&oembed::of(primary_2027(), None));
    assert_eq!(near["thumbnail_url"], "../../bilder/2027-primar.png");
    assert!(
        near["html"].as_str().is_some_and(|html| html.contains("src=\"../../?ar=2027&amp;vard=primar&amp;"))
    );
}

#[test]
fn oembed_of_the_map_follows_the_data() {
    let [swedish, english] =
        Language::ALL.map(|language| parsed(&oembed::of_the_map(language, Some(ADDRESS))));
    let has = |told: &Value, piece: &str| told["html"].as_str().is_some_and(|html| html.contains(piece));
    assert!(has(&swedish, "src=\"https://example.org/karta/?inbaddad=1\""), "{swedish}");
    assert!(has(&english, "src=\"https://example.org/karta/index.en.html?inbaddad=1\""), "{english}");
    let picture = Edition::present(Language::Swedish).picture();
    assert_eq!(swedish["thumbnail_url"], format!("{ADDRESS}{picture}"));
}

fn primary_2027() -> Edition {
    Edition { year: Year::new(2027), care: CareView::Only(Care::Primary), language: Language::Swedish }
}

fn parsed(answer: &str) -> Value {
    serde_json::from_str(answer).expect("it is JSON")
}
