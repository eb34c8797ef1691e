//! The one state, the acts upon it, and its tie to the address.

use leptos::prelude::*;

use super::browser;
use crate::atlas::{Atlas, RegionCode, Year};
use crate::baked::ATLAS;
use crate::state::{Action, Address, Rejected, ViewState};

/// A text that changes.
pub(super) type Text = Signal<String>;

/// A text that follows whatever signals `of` reads.
pub(super) fn text(of: impl Fn() -> String + Send + Sync + 'static) -> Text {
    let of: Box<dyn Fn() -> String + Send + Sync> = Box::new(of);
    Signal::derive(of)
}

/// The state of the page, handed to every view.
#[derive(Clone, Copy)]
pub struct Store {
    state: RwSignal<ViewState>,
    /// Values of the address that were not understood and that the reader has not dismissed.
    pub(super) rejected: RwSignal<Vec<Rejected>>,
    /// The region under the pointer or with the focus.
    pub(super) pointed: RwSignal<Option<RegionCode>>,
    /// The region that has the focus, drawn with a ring.
    pub(super) focused: RwSignal<Option<RegionCode>>,
    /// The region that the Tab key reaches in the map.
    pub(super) cursor: RwSignal<RegionCode>,
    /// Whether the dossiers have been fetched.
    dossiers: RwSignal<bool>,
    /// Parameters of the address that belong to others.
    foreign: StoredValue<String>,
}

/// Whether a change of state becomes an entry of its own in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// A new entry: Back returns to the state before.
    New,
    /// The present entry is changed.
    Same,
}

impl Store {
    /// A store in the default state.
    #[must_use]
    pub fn new() -> Self {
        Self::showing(ViewState::of(&ATLAS))
    }

    /// A store in a given state.
    #[must_use]
    pub fn showing(state: ViewState) -> Self {
        let start = state.region.unwrap_or(ATLAS.regions[0].code);
        Self {
            state: RwSignal::new(state),
            rejected: RwSignal::new(Vec::new()),
            pointed: RwSignal::new(None),
            focused: RwSignal::new(None),
            cursor: RwSignal::new(start),
            dossiers: RwSignal::new(false),
            foreign: StoredValue::new(String::new()),
        }
    }

    /// The state, tracked.
    pub(super) fn get(self) -> ViewState {
        self.state.get()
    }

    /// A value that follows the state; who reads it is told only when the value changes.
    pub(super) fn memo<T>(self, of: impl Fn(&Atlas, ViewState) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| of(&ATLAS, self.state.get()))
    }

    /// A text that follows the state. Every text is of this one type, so that the machinery which keeps an
    /// attribute or a text node up to date is compiled once; the page is written to only where it changes.
    pub(super) fn text(self, of: impl Fn(&Atlas, ViewState) -> String + Send + Sync + 'static) -> Text {
        text(move || of(&ATLAS, self.state.get()))
    }

    /// Carries out what the reader did, as an entry of its own in the history.
    pub(super) fn act(self, action: Action) {
        let before = self.state.get_untracked();
        let after = before.after(action);
        if after != before {
            self.state.set(after);
            self.record(Entry::New);
        }
        if let Action::ToggledRegion(code) = action {
            self.cursor.set(code);
        }
    }

    /// Shows a year while the slider moves; the address waits for the gesture's end.
    pub(super) fn slide(self, year: Year) {
        self.state.update(|state| *state = state.after(Action::ChoseYear(year)));
    }

    /// Writes the state to the address.
    pub(super) fn record(self, entry: Entry) {
        let query =
            self.foreign.with_value(|foreign| Address::write(self.state.get_untracked(), foreign, &ATLAS));
        match entry {
            Entry::New => browser::push_query(&query),
            Entry::Same => browser::replace_query(&query),
        }
    }

    /// Takes the state from the address: once the page is hydrated, and when the reader goes back.
    pub(super) fn follow_the_address(self) {
        let moved = browser::moved_slider().map(|number| ATLAS.years.nearest(number));
        Effect::new(move || {
            self.arrive();
            if let Some(year) = moved {
                self.slide(year);
                self.record(Entry::Same);
            }
            browser::on_back(move || self.arrive());
            browser::mark_ready();
            browser::fetch_dossiers(move || self.dossiers.set(true));
        });
    }

    /// Keeps the dossier of what the panel is about in the panel.
    pub(super) fn keep_dossier(self, key: Memo<Option<String>>) {
        Effect::new(move || {
            self.dossiers.track();
            key.with(|key| browser::show_dossier(key.as_deref()));
        });
    }

    fn arrive(self) {
        let Address { state, rejected, foreign } = Address::read(&browser::query(), &ATLAS);
        self.foreign.set_value(foreign);
        self.rejected.set(rejected);
        browser::set_theme(state.theme);
        if let Some(code) = state.region {
            self.cursor.set(code);
        }
        self.state.set(state);
    }
}

impl Default for Store {
    fn default() -> Self {
        Self::new()
    }
}
