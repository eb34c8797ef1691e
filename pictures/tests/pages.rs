//! The pages of years: what they say, where they lead, and what oEmbed is told.

use std::collections::BTreeSet;

use journalkartan::atlas::{Care, Language, Year};
use journalkartan::baked::ATLAS;
use journalkartan::state::{Address, CareView};
use journalkartan::text::sentence;
use journalkartan_pictures::postcard::Postcard;
use journalkartan_pictures::{oembed, page};
use serde_json::Value;

const ADDRESS: &str = "https://example.org/karta/";

#[test]
fn every_year_and_care_has_a_page_and_a_picture_of_its_own() {
    let postcards: Vec<Postcard> = Postcard::all().collect();
    assert_eq!(postcards.len(), 2 * 3 * ATLAS.years.all().count());
    let all = |name: fn(Postcard) -> String| {
        postcards.iter().map(|postcard| name(*postcard)).collect::<BTreeSet<_>>()
    };
    let (folders, pictures) = (all(Postcard::folder), all(Postcard::picture));
    assert_eq!((folders.len(), pictures.len()), (postcards.len(), postcards.len()));
    for folder in ["2005/", "2027/primar/", "en/2030/sjukhus/"] {
        assert!(folders.contains(folder), "{folder}");
    }
    for picture in ["bilder/2027.png", "bilder/2027-primar.png", "bilder/2005-sjukhus.en.png"] {
        assert!(pictures.contains(picture), "{picture}");
    }
}

#[test]
fn a_page_leads_to_the_map_in_its_state() {
    for postcard in Postcard::all() {
        let (state, folder) = (postcard.state(), postcard.folder());
        let (file, query) = postcard
            .map()
            .split_once('?')
            .map(|(file, query)| (file.to_owned(), query.to_owned()))
            .expect("a query");
        assert_eq!(file, postcard.language.say("", "index.en.html"), "{folder}");
        let read = Address::read(&query, &ATLAS);
        assert!(read.rejected.is_empty() && read.foreign.is_empty(), "{query}");
        assert_eq!(read.state, state, "{query}");
        // Named even where it is the present, which moves on.
        assert!(query.starts_with(&format!("ar={}", postcard.year)), "{query}");
        assert_eq!(postcard.way_up(), "../".repeat(folder.split_terminator('/').count()));
    }
}

#[test]
fn a_page_says_the_sentence_of_its_state() {
    for postcard in Postcard::all() {
        let page = page::html(postcard, None);
        let headline = sentence::headline_in(postcard.language, &ATLAS, postcard.state());
        let (code, folder) = (postcard.language.code(), postcard.folder());
        for piece in [
            format!("<html lang=\"{code}\""),
            format!("<title>{headline} – Journalkartan</title>"),
            format!("<meta property=\"og:title\" content=\"{headline}\">"),
            format!("<h1>{headline}</h1>"),
            format!("<meta property=\"og:image\" content=\"{}{}\">", postcard.way_up(), postcard.picture()),
            "<meta name=\"twitter:card\" content=\"summary_large_image\">".to_owned(),
        ] {
            assert!(page.contains(&piece), "{folder}: {piece}");
        }
        let rest = sentence::rest_in(postcard.language, &ATLAS, postcard.state());
        assert!(page.contains(&format!("<meta name=\"description\" content=\"{rest}")), "{folder}");
        assert!(!page.contains("canonical") && !page.contains("og:url"), "{folder}");
    }
}

/// Names of systems have no dots or rings over their letters; the link to the Swedish page says "Svenska".
#[test]
fn english_pages_are_in_english() {
    for postcard in Postcard::in_language(Language::English) {
        let page = page::html(postcard, None) + &oembed::of(postcard, None);
        assert!(!page.contains(['å', 'ä', 'ö', 'Å', 'Ä', 'Ö']), "{}: {page}", postcard.folder());
        assert!(!page.contains(" och ") && page.contains("region"), "{}", postcard.folder());
    }
}

#[test]
fn those_who_preview_a_link_are_given_whole_addresses_where_they_are_known() {
    let postcard = primary_2027();
    let page = page::html(postcard, Some(ADDRESS));
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
    for postcard in Postcard::all() {
        let (page, number) = (page::html(postcard, None), postcard.year.number());
        for neighbour in [number - 1, number + 1] {
            let link = postcard.folder().replace(&postcard.year.to_string(), &neighbour.to_string());
            let is_there = ATLAS.years.year(neighbour).is_some();
            assert_eq!(page.contains(&format!("{link}\"")), is_there, "{} and {link}", postcard.folder());
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
    let picture = Postcard::present(Language::Swedish).picture();
    assert_eq!(swedish["thumbnail_url"], format!("{ADDRESS}{picture}"));
}

fn primary_2027() -> Postcard {
    Postcard { year: Year::new(2027), care: CareView::Only(Care::Primary), language: Language::Swedish }
}

fn parsed(answer: &str) -> Value {
    serde_json::from_str(answer).expect("it is JSON")
}
