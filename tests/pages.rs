//! The page in both languages, as it is prerendered: hydration must meet what stands here. And what the client then
//! shows in other states.
#![cfg(feature = "ssr")]

use journalkartan::app::{Page, PageProps, Store, paint};
use journalkartan::atlas::{Care, ColourBy, Language, RegionCode, Year};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::book::{Book, Panel, Place, listed};
use journalkartan::scene::Fill;
use journalkartan::state::{CareView, Mode, ViewState};
use journalkartan::text::book::write;
use leptos::prelude::{IntoView as _, Owner, RenderHtml as _};

mod golden;

/// Characters of an outline that are kept: enough to tell whose it is.
const OUTLINE: usize = 12;

#[test]
fn the_page_looks_as_it_did() {
    golden::check("page-default.html", &readable(&page(Language::Swedish)));
}

#[test]
fn the_page_in_english_looks_as_it_did() {
    golden::check("page-default.en.html", &readable(&page(Language::English)));
}

#[test]
fn other_states_show_what_they_did() {
    let present = ViewState::of(&ATLAS);
    let in_year = |year| present.in_year(Year::new(year));
    check("2021", in_year(2021));
    check("2024-planned", ViewState { mode: Mode::Planned, ..in_year(2024) });
    check("2012-primary", ViewState { care: CareView::Only(Care::Primary), ..in_year(2012) });
    check("2023-supplier", ViewState { colour_by: ColourBy::Supplier, ..in_year(2023) });
    check("region-14", ViewState { region: RegionCode::parse("14"), ..present });

    #[track_caller]
    fn check(name: &str, state: ViewState) {
        golden::check(&format!("state-{name}.txt"), &shown(state));
    }
}

/// All that follows a state, a line each: what every place says, how every region is painted, and the panel.
fn shown(state: ViewState) -> String {
    let book = book(Language::Swedish);
    let said = |place| format!("{place:?}: {}", book.at(&ATLAS, place, state));
    let painted = ATLAS.regions.iter().map(|region| {
        let (first, second) = Fill::of(&ATLAS, region, state);
        format!(
            "{} {}",
            region.code,
            [Some(first), second].into_iter().flatten().map(paint).collect::<Vec<_>>().join(" / ")
        )
    });
    let panel = Panel::of(&ATLAS, &book, state);
    let panel = panel.map(|panel| format!("{panel:#?}"));
    let listed =
        ATLAS.regions.iter().filter_map(|region| Some((region.code, listed(&ATLAS, &book, state, region)?)));
    let listed = listed.map(|(code, words)| format!("{code} {words}"));
    let lines = Place::all(&ATLAS).into_iter().map(said).chain(painted).chain(panel).chain(listed);
    lines.map(|line| line + "\n").collect()
}

fn book(language: Language) -> Book {
    Book::read(write(language, &ATLAS, &ARCHIVE).leak(), &ATLAS)
        .expect("a book can be read as it was written")
}

fn page(language: Language) -> String {
    let store = Store::new(language, Box::leak(Box::new(book(language))));
    Owner::new().with(|| Page(PageProps { store }).into_view().to_html())
}

/// One element a line, and outlines cut short.
fn readable(page: &str) -> String {
    let mut text = page.replace('<', "\n<").replace("\n</", "</").trim_start().to_owned() + "\n";
    let mut from = 0;
    while let Some(start) = text[from..].find(" d=\"").map(|at| from + at + 4) {
        let end = start + text[start..].find('"').expect("an attribute ends");
        if OUTLINE < end - start {
            text.replace_range(start + OUTLINE..end, "…");
        }
        from = start;
    }
    text
}
