//! The one state, the acts upon it, and its tie to the address.

mod frozen;
#[cfg(feature = "imagine")]
mod imagined;
mod page;
mod play;
mod tell;

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
pub(super) use frozen::freeze;

use super::browser::{self, Timer};
use crate::atlas::{Atlas, Language, Phrase, RegionCode, Year};
use crate::baked::ATLAS;
use crate::book::{Book, Place};
use crate::state::{Action, Address, Extent, Subject, ViewState};

/// How long a dragged slider rests before the page says the year, in milliseconds.
const PAUSE: i32 = 100;

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
    state: RwSignal<ViewState>,
    /// The state that the shapes and the slider show: ahead of the other while the slider is dragged.
    drawn: RwSignal<ViewState>,
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
        Self {
            state: RwSignal::new(Self::start(language)),
            drawn: RwSignal::new(Self::start(language)),
            book,
            language,
            rejected: RwSignal::new(String::new()),
            pointed: RwSignal::new(None),
            focused: RwSignal::new(None),
            cursor: RwSignal::new(ATLAS.regions.first().map(|region| region.code)),
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

    /// The state, tracked.
    pub(super) fn get(self) -> ViewState {
        self.state.get()
    }

    /// The state at this moment, not tracked.
    pub(super) fn get_untracked(self) -> ViewState {
        self.state.get_untracked()
    }

    /// The state that is drawn, tracked.
    pub(super) fn drawn(self) -> ViewState {
        self.drawn.get()
    }

    /// A text that follows the state that is drawn.
    pub(super) fn drawing(self, of: impl Fn(&Atlas, ViewState) -> String + Send + Sync + 'static) -> Text {
        text(move || of(&ATLAS, self.drawn.get()))
    }

    /// A text that follows the state.
    pub(super) fn text(self, of: impl Fn(&Atlas, ViewState) -> String + Send + Sync + 'static) -> Text {
        text(move || of(&ATLAS, self.state.get()))
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
        browser::cancel(Timer::Drag);
        self.drawn.set(state);
        self.state.set(state);
    }

    /// Shows a year while the slider moves; the address waits for the gesture's end.
    pub(super) fn slide(self, year: Year) {
        self.show(self.drawn.get_untracked().after(Action::ChoseYear(year)));
    }

    /// Draws a year while the slider is dragged; what the page says waits until the pointer rests.
    pub(super) fn drag(self, year: Year) {
        self.drawn.update(|state| *state = state.after(Action::ChoseYear(year)));
        browser::after(Timer::Drag, PAUSE, move || self.show(self.drawn.get_untracked()));
    }

    /// Goes some years on, or back.
    pub(super) fn step(self, by: i16) {
        let number = self.state.get_untracked().year.number().saturating_add_signed(by);
        self.act(Action::ChoseYear(ATLAS.years.nearest(number)));
    }

    /// Writes the year to the address, at the end of a gesture on the slider. A drag is an entry of its own;
    /// all key presses of one visit to the slider are one.
    pub(super) fn settle(self, by_keys: bool) {
        self.show(self.drawn.get_untracked());
        let goes_on = by_keys && self.by_keys.get_value();
        self.record(if goes_on { Entry::Same } else { Entry::New });
        self.by_keys.set_value(by_keys);
    }

    /// Ends a visit to the slider: the next key press there makes an entry of its own.
    pub(super) fn leave_slider(self) {
        self.by_keys.set_value(false);
    }

    /// Writes the state to the address.
    fn record(self, entry: Entry) {
        self.leave_slider();
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
