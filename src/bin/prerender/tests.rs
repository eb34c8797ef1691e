//! The pages that hand out codes, as they are written: in both languages, complete, and well formed.

mod classroom;

use std::collections::BTreeSet;

use journalkartan::atlas::Language;
use journalkartan::baked::ATLAS;

use crate::{cards, embed_page};

/// As little of the map's page as another page takes from it.
const TEMPLATE: &str = "<style></style><svg><pattern></pattern></svg>";

fn pages(language: Language) -> [String; 2] {
    let pages = [
        cards::page(TEMPLATE, language, &ATLAS, "kort.js"),
        embed_page::page(TEMPLATE, language, &ATLAS, "badda-in.js"),
    ];
    pages.map(|page| page.expect("the template has textures"))
}

/// The values of an attribute, in the order of the page.
fn values<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    page.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The codes in the fields of a page, as they are copied.
fn codes(page: &str) -> Vec<String> {
    let fields = page.split("<textarea ").skip(1).filter_map(|rest| rest.split_once("\">\n"));
    let texts = fields.filter_map(|(_, rest)| rest.split("</textarea>").next());
    texts.map(|text| text.replace("&lt;", "<").replace("&quot;", "\"").replace("&amp;", "&")).collect()
}

#[test]
fn every_region_has_a_card_with_a_code() {
    for language in Language::ALL {
        let [page, _] = pages(language);
        let codes_of_regions: BTreeSet<String> =
            ATLAS.regions.iter().map(|region| region.code.to_string()).collect();
        let found: BTreeSet<String> = values(&page, "data-card").into_iter().map(str::to_owned).collect();
        assert_eq!((values(&page, "data-card").len(), found), (21, codes_of_regions));
        let codes = codes(&page);
        assert_eq!(codes.len(), 21);
        for (code, card) in codes.iter().zip(values(&page, "data-card")) {
            assert!(code.contains(&format!("?region={card}&amp;vy=kort&amp;inbaddad=1\"")), "{code}");
        }
    }
}

#[test]
fn the_northernmost_card_comes_first() {
    let [page, _] = pages(Language::Swedish);
    let cards = values(&page, "data-card");
    assert_eq!((cards.first(), cards.last()), (Some(&"25"), Some(&"10")));
}

#[test]
fn no_id_stands_twice_and_every_label_has_its_field() {
    for page in Language::ALL.into_iter().flat_map(pages) {
        let ids = values(&page, "id");
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{ids:?}");
        for name in values(&page, "for").into_iter().chain(values(&page, "data-copy")) {
            assert!(unique.contains(&name), "{name} names nothing");
        }
    }
}

#[test]
fn every_frame_in_a_code_has_a_title_and_no_slot_is_left() {
    for language in Language::ALL {
        for code in pages(language).iter().flat_map(|page| codes(page)) {
            assert!(!code.contains('¤'), "{code}");
            assert_eq!(code.matches("<iframe ").count(), code.matches("\" title=\"").count(), "{code}");
            assert!(!code.contains("title=\"\"") && !code.contains("alt=\"\""), "{code}");
            // The address is the one thing that no page knows of itself.
            assert!(code.contains(language.say("\"ADRESS/", "\"ADDRESS/")), "{code}");
        }
    }
}
