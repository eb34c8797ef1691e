//! The page in several states, as it is prerendered: hydration must meet what stands here.
#![cfg(feature = "ssr")]

use journalkartan::app::{Page, PageProps, Store};
use journalkartan::atlas::{Care, RegionCode, Year};
use journalkartan::baked::ATLAS;
use journalkartan::state::{CareView, Mode, ViewState};
use leptos::prelude::{IntoView as _, Owner, RenderHtml as _};

mod golden;

/// Characters of an outline that are kept: enough to tell whose it is.
const OUTLINE: usize = 12;

#[test]
fn the_page_of_the_present_looks_as_it_did() {
    check("page-default.html", present());
}

#[test]
fn the_page_of_2021_looks_as_it_did() {
    check("page-2021.html", ViewState { year: Year::new(2021), ..present() });
}

#[test]
fn the_page_of_what_was_planned_in_2024_looks_as_it_did() {
    check("page-2024-planned.html", ViewState { year: Year::new(2024), mode: Mode::Planned, ..present() });
}

#[test]
fn the_page_of_primary_care_in_2012_looks_as_it_did() {
    let care = CareView::Only(Care::Primary);
    check("page-2012-primary.html", ViewState { year: Year::new(2012), care, ..present() });
}

#[test]
fn the_page_with_a_region_open_looks_as_it_did() {
    check("page-region-14.html", ViewState { region: RegionCode::parse("14"), ..present() });
}

#[track_caller]
fn check(name: &str, state: ViewState) {
    golden::check(name, &readable(&page(state)));
}

fn page(state: ViewState) -> String {
    Owner::new().with(|| Page(PageProps { store: Store::showing(state) }).into_view().to_html())
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

fn present() -> ViewState {
    ViewState::of(&ATLAS)
}
