//! The one state, the acts upon it, and its tie to the address.

mod frozen;
#[cfg(feature = "imagine")]
mod imagined;
mod page;
mod play;
mod slide;
mod tell;

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
pub(super) use frozen::freeze;

use super::browser::{self, Timer};
use crate::atlas::{Atlas, Language, Phrase, RegionCode, Year};
use crate::baked::ATLAS;
use crate::book::{Book, Place};
use crate::scene::Look;
use crate::state::{Action, Address, Extent, Subject, ViewState};

/// What follows the signals that it reads: a function that lives as long as the page.
///
/// There are two of them, texts and texts that may be missing, so that the machinery which keeps an attribute or a
/// text node up to date is compiled but for these; the page is written to only where it changes.
pub(super) type Following<T> = &'static (dyn Fn() -> T + Send + Sync);

/// A text that changes.
pub(super) type Text = Following<String>;

/// A text that follows whatever signals `of` reads.
pub(super) fn text(of: impl Fn() -> String + Send + Sync + 'static) -> Text {
    Box::leak(Box::new(of))
}

/// A text that follows whatever signals `of` reads, and is not always there.
pub(super) fn optional(of: impl Fn() -> Option<String> + Send + Sync + 'static) -> Following<Option<String>> {
    Box::leak(Box::new(of))
}

/// The state of the page, handed to every view.
#[derive(Clone, Copy)]
pub struct Store {
    /// The state that the reader has chosen; the slider shows it.
    state: RwSignal<ViewState>,
    /// What each region looks like in it, in the order of the atlas: whatever follows a region is told only where
    /// that changes.
    looks: &'static [RwSignal<Look>],
    /// The state that the page says: behind the other while the slider moves.
    said: RwSignal<ViewState>,
    /// What the page says, unless it is frozen.
    book: &'static Book,
    /// The language that the page is written in.
    pub(super) language: Language,
    /// What of the address was not understood, in words, until the reader dismisses it.
    pub(super) rejected: RwSignal<String>,
    /// The region under the pointer or with the focus.
    pub(super) pointed: RwSignal<Option<RegionCode>>,
    /// The region that has the focus, drawn with a ring.
    pub(super) focused: RwSignal<Option<RegionCode>>,
    /// The region that the Tab key reaches in the map.
    pub(super) cursor: RwSignal<Option<RegionCode>>,
    /// Whether the page answers; until then the state stays as it was sent.
    is_begun: StoredValue<bool>,
    /// Whether the slider moves on and on.
    hurries: StoredValue<bool>,
    /// The year that the reader chose before.
    early_year: StoredValue<Option<Year>>,
    /// Whether the present history entry was made by keys on the slider, in the visit that still lasts.
    by_keys: StoredValue<bool>,
    /// Whether the years are being played.
    pub(super) playing: RwSignal<bool>,
    /// What was last said of the state at rest, for those who hear the page.
    pub(super) spoken: RwSignal<String>,
    /// What the rows of timeline and table last showed.
    rows: StoredValue<Option<(ViewState, [bool; 2])>>,
    /// The state that was last told, or is about to be.
    told_of: StoredValue<Option<ViewState>>,
    /// The choices, whatever the year, for which links and shapes were last set.
    choices: StoredValue<Option<ViewState>>,
    /// How many of the pages that the map takes pieces from have been fetched.
    dossiers: RwSignal<usize>,
    /// What is written in the field that finds a region.
    pub(super) query: RwSignal<String>,
    /// Which of the matches is the active one.
    pub(super) active: RwSignal<usize>,
    /// Parameters of the address that belong to others.
    foreign: StoredValue<String>,
}

/// Whether a change of state becomes an entry of its own in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Entry {
    /// A new entry: Back returns to the state before.
    New,
    /// The present entry is changed.
    Same,
}

impl Store {
    /// A store in the default state, on a page of this language that says what its book does.
    #[must_use]
    pub fn new(language: Language, book: &'static Book) -> Self {
        let start = Self::start(language);
        let looks = ATLAS.regions.iter().map(|region| RwSignal::new(Look::of(&ATLAS, region, start)));
        Self {
            state: RwSignal::new(start),
            looks: Box::leak(looks.collect()),
            said: RwSignal::new(start),
            book,
            language,
            rejected: RwSignal::new(String::new()),
            pointed: RwSignal::new(None),
            focused: RwSignal::new(None),
            cursor: RwSignal::new(ATLAS.regions.first().map(|region| region.code)),
            is_begun: StoredValue::new(false),
            hurries: StoredValue::new(false),
            early_year: StoredValue::new(None),
            by_keys: StoredValue::new(false),
            playing: RwSignal::new(false),
            spoken: RwSignal::new(String::new()),
            rows: StoredValue::new(None),
            choices: StoredValue::new(None),
            told_of: StoredValue::new(None),
            dossiers: RwSignal::new(0),
            query: RwSignal::new(String::new()),
            active: RwSignal::new(0),
            foreign: StoredValue::new(String::new()),
        }
    }

    /// What a reader sees who comes to a page of this language.
    fn start(language: Language) -> ViewState {
        ViewState { language, ..ViewState::of(&ATLAS) }
    }

    /// A fixed text in the page's language; the client has none.
    pub(super) const fn say(self, phrase: Phrase) -> &'static str {
        self.language.phrase(phrase)
    }

    /// The file of a page in the page's language.
    pub(super) fn file(self, page: &str) -> String {
        self.language.file(page)
    }

    /// What stands at a place.
    pub(super) fn said(self, place: Place) -> Text {
        self.text(move |atlas, state| self.book().at(atlas, place, state))
    }

    /// The state that the page says, tracked.
    pub(super) fn get(self) -> ViewState {
        self.said.get()
    }

    /// The state that the reader has chosen, not tracked.
    pub(super) fn get_untracked(self) -> ViewState {
        self.state.get_untracked()
    }

    /// What a region looks like, by its place in the atlas, tracked.
    pub(super) fn look(self, region: usize) -> Look {
        self.looks[region].get()
    }

    /// A text that follows the slider.
    pub(super) fn sliding(self, of: impl Fn(&Atlas, ViewState) -> String + Send + Sync + 'static) -> Text {
        text(move || of(&ATLAS, self.state.get()))
    }

    /// A text that follows what the page says.
    pub(super) fn text(self, of: impl Fn(&Atlas, ViewState) -> String + Send + Sync + 'static) -> Text {
        text(move || of(&ATLAS, self.said.get()))
    }

    /// Carries out what the reader did, as an entry of its own in the history.
    pub(super) fn act(self, action: Action) {
        self.go(|state| state.after(action));
        if let Action::ToggledRegion(code) = action {
            self.cursor.set(Some(code));
        }
    }

    /// Opens a region's panel, and goes there.
    pub(super) fn open(self, code: RegionCode) {
        self.follow(&Subject::Region(code).query(&ATLAS));
        browser::reveal_region(code);
    }

    /// Shows what a link within the page names; all else stays as it is.
    pub(super) fn follow(self, query: &str) {
        let before = self.state.get_untracked();
        self.go(|state| led(state, query));
        let after = self.state.get_untracked();
        if let Some(Subject::Region(code)) = after.subject() {
            self.cursor.set(Some(code));
        }
        if after.subject().is_some() && after.subject() != before.subject() {
            browser::focus_panel();
        }
    }

    /// Shows the whole country, as what is looked at lies outside the extent.
    pub(super) fn widen(self) {
        self.show(ViewState { extent: Extent::Whole, ..self.state.get_untracked() });
        self.record(Entry::Same);
    }

    /// Goes to another state, as an entry of its own in the history where it differs.
    fn go(self, to: impl FnOnce(ViewState) -> ViewState) {
        if !self.is_begun.get_value() {
            return;
        }
        browser::hasten(Timer::Slide);
        let before = self.state.get_untracked();
        let after = in_sight(to(before));
        if after != before {
            self.enter(after);
            self.record(Entry::New);
        }
    }

    /// Shows a state, with what is made up in it.
    fn enter(self, state: ViewState) {
        #[cfg(feature = "imagine")]
        let state = imagined::shown(state);
        self.show(state);
    }

    /// Draws a state and says it.
    fn show(self, state: ViewState) {
        browser::cancel(Timer::Slide);
        self.hurry(false);
        self.draw(state);
        self.said.set(state);
    }

    /// Draws a state.
    fn draw(self, state: ViewState) {
        self.state.set(state);
        for (region, drawn) in ATLAS.regions.iter().zip(self.looks) {
            let look = Look::of(&ATLAS, region, state);
            if look != drawn.get_untracked() {
                drawn.set(look);
            }
        }
    }

    /// Shows a year, and leaves the address as it is.
    fn turn(self, year: Year) {
        self.show(self.state.get_untracked().after(Action::ChoseYear(year)));
    }

    /// Goes some years on, or back.
    pub(super) fn step(self, by: i16) {
        let number = self.state.get_untracked().year.number().saturating_add_signed(by);
        self.act(Action::ChoseYear(ATLAS.years.nearest(number)));
    }

    /// Writes the state to the address.
    fn record(self, entry: Entry) {
        self.by_keys.set_value(false);
        let query =
            self.foreign.with_value(|foreign| Address::write(self.state.get_untracked(), foreign, &ATLAS));
        browser::write_query(&query, entry == Entry::New);
        self.show_addresses();
    }
}

/// Where a link within the page leads to from a state.
fn led(state: ViewState, query: &str) -> ViewState {
    state.following(|state| Address::read_over(state, query, &ATLAS).state)
}

/// The state in which the chosen region is not outside what the map shows.
fn in_sight(state: ViewState) -> ViewState {
    let is_outside = state.extent == Extent::South && state.region.is_some_and(|code| !code.is_southern());
    if is_outside { ViewState { extent: Extent::Whole, ..state } } else { state }
}
