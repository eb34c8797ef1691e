//! The one state, the acts upon it, and its tie to the address.

use leptos::prelude::*;

use super::browser;
use crate::atlas::{Atlas, Language, Phrase, RegionCode, Year};
use crate::baked::ATLAS;
use crate::book::{Book, Place, Word};
use crate::state::{Action, Address, Rejected, Subject, ViewState};
use crate::text::words;

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
    /// What the page says.
    pub(super) book: &'static Book,
    /// The language that the page is written in.
    language: Language,
    /// Values of the address that were not understood and that the reader has not dismissed.
    pub(super) rejected: RwSignal<Vec<Rejected>>,
    /// The region under the pointer or with the focus.
    pub(super) pointed: RwSignal<Option<RegionCode>>,
    /// The region that has the focus, drawn with a ring.
    pub(super) focused: RwSignal<Option<RegionCode>>,
    /// The region that the Tab key reaches in the map.
    pub(super) cursor: RwSignal<RegionCode>,
    /// Whether the present history entry was made by keys on the slider, in the visit that still lasts.
    by_keys: StoredValue<bool>,
    /// How many of the pages that the map takes pieces from have been fetched.
    dossiers: RwSignal<u8>,
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
            book,
            language,
            rejected: RwSignal::new(Vec::new()),
            pointed: RwSignal::new(None),
            focused: RwSignal::new(None),
            cursor: RwSignal::new(ATLAS.regions[0].code),
            by_keys: StoredValue::new(false),
            dossiers: RwSignal::new(0),
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
        let book = self.book;
        self.text(move |atlas, state| book.at(atlas, place, state))
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
        self.go(|state| state.after(action));
        if let Action::ToggledRegion(code) = action {
            self.cursor.set(code);
        }
    }

    /// Shows what a link within the page names; all else stays as it is.
    pub(super) fn follow(self, query: &str) {
        self.go(|state| state.following(|state| Address::read_over(state, query, &ATLAS).state));
        browser::focus_panel();
    }

    /// Goes to another state, as an entry of its own in the history where it differs.
    fn go(self, to: impl FnOnce(ViewState) -> ViewState) {
        let before = self.state.get_untracked();
        let after = to(before);
        if after != before {
            self.state.set(after);
            self.record(Entry::New);
        }
    }

    /// Shows a year while the slider moves; the address waits for the gesture's end.
    pub(super) fn slide(self, year: Year) {
        self.state.update(|state| *state = state.after(Action::ChoseYear(year)));
    }

    /// Writes the year to the address, at the end of a gesture on the slider. A drag is an entry of its own;
    /// all key presses of one visit to the slider are one.
    pub(super) fn settle(self, by_keys: bool) {
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
        match entry {
            Entry::New => browser::push_query(&query),
            Entry::Same => browser::replace_query(&query),
        }
    }

    /// Ties the hydrated page to the browser: takes the state from the address and follows it, keeps a year
    /// that the reader chose before the page answered, and fetches what the panels show.
    ///
    /// This comes after hydration, whose first state must be the prerendered one.
    pub(super) fn begin(self, chosen_before: Option<u16>) {
        self.arrive();
        if let Some(number) = chosen_before {
            self.slide(ATLAS.years.nearest(number));
            self.record(Entry::Same);
        }
        self.keep_dossier();
        browser::on_back(move || self.arrive());
        browser::mark_ready();
        browser::fetch_dossiers(&self.file(words::DOSSIER_PAGE), move || self.arrived());
        browser::fetch_development(&self.file(words::DEVELOPMENT_PAGE), move || self.arrived());
    }

    /// Shows what has been fetched.
    fn arrived(self) {
        self.dossiers.update(|count| *count += 1);
    }

    /// Keeps the dossier of what the panel is about in the panel, as long as the page lives.
    fn keep_dossier(self) {
        let keeper = RenderEffect::new(move |before: Option<(Option<Subject>, u8)>| {
            let state = self.state.get();
            let now = (state.subject(), self.dossiers.get());
            if before != Some(now) {
                browser::show_dossier(state.subject().map(|subject| subject.key(&ATLAS)).as_deref());
            }
            browser::show_year(ATLAS.years.first.number(), state.year.number());
            browser::set_title(&self.title(state));
            now
        });
        std::mem::forget(keeper);
    }

    /// The title of the window, by which a link is shared: what it shows, or the site's own where that is the
    /// present.
    fn title(self, state: ViewState) -> String {
        let site = self.book.word(Word::Title);
        if state == Self::start(self.language) {
            return site.to_owned();
        }
        let headline = self.book.at(&ATLAS, Place::Headline, state);
        format!("{} – {}", headline.trim_end_matches('.'), site.split(':').next().unwrap_or(site))
    }

    /// Takes the state from the address.
    fn arrive(self) {
        let Address { state, rejected, foreign } =
            Address::read_over(Self::start(self.language), &browser::query(), &ATLAS);
        self.leave_slider();
        self.foreign.set_value(foreign);
        self.rejected.set(rejected);
        browser::set_theme(state.theme);
        if let Some(code) = state.region {
            self.cursor.set(code);
        }
        self.state.set(state);
    }
}
