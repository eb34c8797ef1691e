//! The pages for a classroom, as they are written: alike in both languages, and nothing left open.

use std::collections::BTreeSet;

use journalkartan::atlas::Language;
use journalkartan::baked::{ARCHIVE, ATLAS};

use super::{TEMPLATE, values};
use crate::{lesson, tour, worksheet};

fn pages(language: Language) -> [String; 3] {
    let pages = [
        lesson::page(TEMPLATE, language, &ATLAS, &ARCHIVE),
        worksheet::page(TEMPLATE, language, &ATLAS),
        tour::page(TEMPLATE, language, &ATLAS, &ARCHIVE),
    ];
    pages.map(|page| page.expect("the template has textures"))
}

/// The names of the tags of a page's body, in order.
fn tags(page: &str) -> Vec<&str> {
    let (_, body) = page.split_once("<body>").expect("a page has a body");
    let names = body.split('<').skip(1).map(|tag| tag.split([' ', '>', '/']).next().unwrap_or_default());
    names.filter(|name| !name.is_empty()).collect()
}

/// What a reader sees of a page.
fn text(page: &str) -> String {
    let (_, body) = page.split_once("<body>").expect("a page has a body");
    body.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect()
}

#[test]
fn both_languages_are_built_alike() {
    for (swedish, english) in pages(Language::Swedish).iter().zip(&pages(Language::English)) {
        assert_eq!(tags(swedish), tags(english));
    }
}

#[test]
fn no_slot_and_no_bracket_is_left() {
    for page in Language::ALL.into_iter().flat_map(pages) {
        for mark in ["%", "¤", "§", "[", "]", "{", "}"] {
            assert!(!text(&page).contains(mark), "{mark}");
        }
    }
}

#[test]
fn no_id_stands_twice_and_what_is_used_is_there() {
    for page in Language::ALL.into_iter().flat_map(pages) {
        let ids = values(&page, "id");
        let unique: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{ids:?}");
        for name in values(&page, "href").into_iter().filter_map(|href| href.strip_prefix('#')) {
            assert!(unique.contains(name), "{name} names nothing");
        }
    }
}

#[test]
fn the_blank_map_and_its_key_show_every_region() {
    let [_, page, _] = pages(Language::Swedish);
    let sheets: Vec<&str> = page.split("<section class=\"sheet\">").skip(1).collect();
    assert_eq!(sheets.len(), 3);
    for region in ATLAS.regions {
        let used = format!("href=\"#lan-{}\"", region.code);
        assert_eq!(sheets[0].matches(&used).count(), 1, "{}", region.short);
        assert!(1 < sheets[2].matches(&used).count(), "{}", region.short);
        assert!(sheets[1].contains(&region.tile.path()), "{}", region.short);
        for sheet in &sheets {
            assert!(sheet.contains(&format!(">{}<", region.letter)), "{}", region.letter);
        }
    }
    for system in ATLAS.systems {
        assert!(!sheets[0].contains(system.name) && !sheets[1].contains(system.name), "{}", system.name);
    }
}

#[test]
fn every_answer_stands_folded_and_once_more_for_paper() {
    for language in Language::ALL {
        let [page, ..] = pages(language);
        let (before, paper) = page.split_once("<section id=\"svar\">").expect("answers for paper");
        for question in journalkartan::text::lesson::questions(language, &ATLAS, &ARCHIVE) {
            let answer = crate::markup::escaped(&question.answer);
            assert_eq!([before, paper].map(|part| part.matches(&answer).count()), [1, 1], "{answer}");
        }
    }
}

/// The map's page takes the text of a step into a box of its own.
#[test]
fn the_text_of_a_step_can_be_taken_elsewhere() {
    for language in Language::ALL {
        let [_, _, page] = pages(language);
        let texts: Vec<&str> = page.split("<div data-step-text>").skip(1).collect();
        assert_eq!(texts.len(), ATLAS.steps.len());
        for text in texts {
            let (text, _) = text.split_once("</div>").expect("the text ends");
            assert!(text.starts_with("<h2>") && text.contains("<p>") && text.contains("<li><a href=\"http"));
            assert!(!text.contains(" id=") && !text.contains("<script") && !text.contains("<svg"), "{text}");
        }
    }
}

#[test]
fn every_step_has_its_place_its_map_and_its_link() {
    for language in Language::ALL {
        let [_, _, page] = pages(language);
        let steps: Vec<&str> = page.split("<article ").skip(1).collect();
        assert_eq!(steps.len(), ATLAS.steps.len());
        for (number, step) in (1..).zip(steps) {
            assert!(step.starts_with(&format!("id=\"steg-{number}\"")), "{number}");
            assert!(step.contains(&format!("?steg={number}\"")), "{number}");
            for region in ATLAS.regions {
                assert!(step.contains(&format!("href=\"#lan-{}\"", region.code)), "{number}");
            }
        }
    }
}
