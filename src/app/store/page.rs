//! The tie between the state and what of the page no view draws: the address, the pieces of other pages, the
//! choices, the rows.

use leptos::prelude::*;

use super::{Entry, Store, led};
use crate::app::{browser, timeline, view_marks};
#[cfg(feature = "imagine")]
use crate::atlas::Fiction;
use crate::atlas::Language;
use crate::baked::ATLAS;
use crate::state::{Address, Against, Subject, View, ViewState};
#[cfg(feature = "imagine")]
use crate::text::imagine::PAGE;
use crate::text::words;

impl Store {
    /// Ties the hydrated page to the browser: takes the state from the address and follows it, keeps a year
    /// that the reader chose before the page answered, and fetches what the panels show.
    ///
    /// This comes after hydration, whose first state must be the prerendered one; until then nothing else is shown.
    pub(in crate::app) fn begin(self) {
        self.is_begun.set_value(true);
        self.arrive();
        if let Some(year) = self.early_year.get_value() {
            self.turn(year);
            self.record(Entry::Same);
        }
        self.keep();
        browser::on_back(move || self.arrive());
        browser::on_link(move |query| self.follow(query));
        browser::on_choice(move |query| self.follow(query));
        browser::on_input(move || self.pause());
        self.show_addresses();
        browser::lead("[data-tour]", "?steg=1");
        browser::mark_ready();
        browser::fetch_dossiers(&self.file(words::DOSSIER_PAGE), move || self.arrived());
        browser::fetch_timeline(&self.file(words::TIMELINE_PAGE), move || self.arrived());
        browser::fetch_development(&self.file(words::DEVELOPMENT_PAGE), move || self.arrived());
    }

    /// Keeps the year that the reader chose before the page answers.
    #[cfg(feature = "hydrate")]
    pub(in crate::app) fn keep_slider(self) {
        self.early_year.set_value(browser::moved_slider().map(|number| ATLAS.years.nearest(number)));
    }

    /// Shows what has been fetched.
    fn arrived(self) {
        // Choices may have come with it.
        self.choices.set_value(None);
        self.dossiers.update(|count| *count += 1);
    }

    /// Keeps what no view draws as the state says, as long as the page lives.
    fn keep(self) {
        let keeper = RenderEffect::new(move |before: Option<(Option<Subject>, usize)>| {
            let state = self.said.get();
            let now = (state.subject(), self.dossiers.get());
            if before != Some(now) {
                browser::show_dossier(state.subject().map(|subject| subject.key(&ATLAS)).as_deref());
            }
            // Before what is done to all that stands in the page.
            if state.view == View::Timeline {
                browser::show_timeline();
            }
            browser::show_year(ATLAS.years.first.number(), state.year.number());
            browser::set_title(&self.title(state));
            self.keep_rows(state);
            self.keep_choices(state);
            if self.told_of.with_value(|told| told.is_some_and(|told| told != state)) {
                self.speak_at_rest();
            }
            self.told_of.set_value(Some(state));
            now
        });
        std::mem::forget(keeper);
    }

    /// Moves the rows of timeline and table, and paints those of the timeline while it is looked at, where what
    /// they follow has changed.
    fn keep_rows(self, state: ViewState) {
        let is_there = browser::has_timeline();
        let is_seen = is_there && state.view == View::Timeline;
        let rows = (timeline::painted(state), [is_there, is_seen]);
        if self.rows.with_value(|before| *before != Some(rows)) {
            timeline::arrange(self, state);
            if is_seen {
                timeline::paint(self, state);
            }
            self.rows.set_value(Some(rows));
        }
    }

    /// Marks the choices that are made and draws the shapes that they ask for; a year is no such choice.
    fn keep_choices(self, state: ViewState) {
        let choices = state.in_year(ATLAS.this_year());
        if self.choices.with_value(|before| *before == Some(choices)) {
            return;
        }
        self.choices.set_value(Some(choices));
        browser::mark_view(view_marks(state));
        browser::set_theme(state.theme);
        browser::mark("data-presentation", if state.presented { "true" } else { "" });
        browser::mark("data-step", &state.step.map_or_else(String::new, |step| step.to_string()));
        browser::draw(state.view == View::Tiles);
        browser::mark_choices(|query| led(state, query) == state);
        browser::show_choice(&match state.against {
            Some(Against::Year(year)) => year.to_string(),
            Some(Against::YearBefore) | None => String::new(),
        });
    }

    /// Shows the page's address where it is printed, and has the links to the other language and, from a frozen page,
    /// to the present lead to the state.
    pub(super) fn show_addresses(self) {
        browser::show_address();
        let state = self.state.get_untracked();
        let other = ViewState { language: self.language.other(), ..state };
        browser::lead("[data-language]", &self.address_of(other));
        browser::lead("[data-present]", &self.address_of(ViewState { frozen: None, ..state }));
        #[cfg(feature = "imagine")]
        browser::lead(
            "[data-facts]",
            &self.address_in(self.language.home(), ViewState { fiction: Fiction::NONE, ..state }),
        );
    }

    /// The address of a state in its language.
    fn address_of(self, state: ViewState) -> String {
        #[cfg(feature = "imagine")]
        return self.address_in(&state.language.file(PAGE), state);
        #[cfg(not(feature = "imagine"))]
        self.address_in(state.language.home(), state)
    }

    /// The address of a state on a page in its language.
    fn address_in(self, page: &str, state: ViewState) -> String {
        let language = state.language;
        let query = self.foreign.with_value(|foreign| Address::write(state, foreign, &ATLAS));
        // Where the language is the default it must be named nevertheless, as the page may have another.
        let named = if language == Language::Swedish { "?sprak=sv&" } else { "?" };
        format!("{page}{named}{query}")
    }

    /// Takes the state from the address.
    fn arrive(self) {
        let Address { state, rejected, foreign } =
            Address::read_over(Self::start(self.language), &browser::query(), &ATLAS);
        self.by_keys.set_value(false);
        self.foreign.set_value(foreign);
        self.rejected.set(self.told(&rejected));
        if let Some(code) = state.region {
            self.cursor.set(Some(code));
            browser::reveal_region(code);
        }
        self.enter(state);
        self.show_addresses();
    }
}
