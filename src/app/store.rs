//! The one state, the acts upon it, and its tie to the address.

use leptos::prelude::*;

use super::browser::{self, Timer};
use super::timeline;
use crate::atlas::{Atlas, Language, Phrase, RegionCode, Year};
use crate::baked::ATLAS;
use crate::book::{Book, OTHER, Place, Word, YEAR};
use crate::scene::changes;
use crate::state::{Action, Address, Against, Extent, Rejected, Subject, View, ViewState};
use crate::text::words;

/// How long a year is shown while the years are played, in milliseconds.
const STEP: u64 = 1200;

/// How long the page is at rest before it is told to those who hear it, in milliseconds.
const REST: u64 = 500;

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
    rows: StoredValue<Option<(ViewState, bool)>>,
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
        let book = self.book;
        self.text(move |atlas, state| book.at(atlas, place, state))
    }

    /// The state, tracked.
    pub(super) fn get(self) -> ViewState {
        self.state.get()
    }

    /// The state at this moment, not tracked.
    pub(super) fn get_untracked(self) -> ViewState {
        self.state.get_untracked()
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
        self.go(|state| self.led(state, query));
        let after = self.state.get_untracked();
        if let Some(Subject::Region(code)) = after.subject() {
            self.cursor.set(Some(code));
        }
        if after.subject().is_some() && after.subject() != before.subject() {
            browser::focus_panel();
        }
    }

    /// Where a link within the page leads to from a state.
    fn led(self, state: ViewState, query: &str) -> ViewState {
        state.following(|state| Address::read_over(state, query, &ATLAS).state)
    }

    /// Shows the whole country, as what is looked at lies outside the extent.
    pub(super) fn widen(self) {
        self.state.update(|state| state.extent = Extent::Whole);
        self.record(Entry::Same);
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

    /// Plays the years from the chosen one, from the first where that is the last, or stops.
    pub(super) fn play_or_pause(self) {
        if self.playing.get_untracked() {
            return self.pause();
        }
        self.playing.set(true);
        if self.next_year().is_none() {
            self.slide(ATLAS.years.first);
        }
        self.tick();
    }

    /// Stops playing, if the years are being played.
    pub(super) fn pause(self) {
        if self.playing.get_untracked() {
            self.playing.set(false);
            browser::cancel(Timer::Play);
            self.speak_at_rest();
            self.record(Entry::New);
        }
    }

    /// Waits, then shows the next year, until there is none.
    fn tick(self) {
        browser::after(Timer::Play, STEP, move || match self.next_year() {
            Some(year) => {
                self.slide(year);
                self.tick();
            }
            None => self.pause(),
        });
    }

    /// The year that follows; where changes are looked at, the next in which something changes. At the last year
    /// there is none.
    fn next_year(self) -> Option<Year> {
        let state = self.state.get_untracked();
        let later = ATLAS.years.all().filter(|year| state.year < *year);
        let skips = state.against == Some(Against::YearBefore);
        later
            .into_iter()
            .find(|year| !skips || *year == ATLAS.years.last || self.has_change(state.in_year(*year)))
    }

    fn has_change(self, state: ViewState) -> bool {
        (0..ATLAS.regions.len()).any(|index| self.change(index, state))
    }

    /// Whether a region differs between the year of a state and the year it is compared with.
    pub(super) fn change(self, index: usize, state: ViewState) -> bool {
        let other = state.other_year(&ATLAS).map(|year| state.in_year(year));
        let region = ATLAS.regions.get(index);
        region.zip(other).is_some_and(|(region, other)| changes(&ATLAS, region, other, state))
    }

    /// How many regions change from the year that is compared with, or from the year before.
    pub(super) fn change_line(self, state: ViewState) -> String {
        let state = ViewState { against: state.against.or(Some(Against::YearBefore)), ..state };
        let Some(other) = state.other_year(&ATLAS) else { return String::new() };
        let (first, last) = (other.min(state.year), other.max(state.year));
        let changed = (0..ATLAS.regions.len()).filter(|index| self.change(*index, state)).count();
        let sentence = self.book.word(Word::Changes(changed));
        sentence.replace(YEAR, &first.to_string()).replace(OTHER, &last.to_string())
    }

    /// Tells those who hear the page what it shows, once it has come to rest; while the years are played, the
    /// year alone.
    fn speak_at_rest(self) {
        browser::after(Timer::Speak, REST, move || {
            let state = self.state.get_untracked();
            let headline = self.book.at(&ATLAS, Place::Headline, state);
            self.spoken.set(match self.playing.get_untracked() {
                true => state.year.to_string(),
                false => format!("{}. {headline} {}", state.year, self.change_line(state)),
            });
        });
    }

    /// Shows a year while the slider moves; the address waits for the gesture's end.
    pub(super) fn slide(self, year: Year) {
        self.state.update(|state| *state = state.after(Action::ChoseYear(year)));
    }

    /// Goes some years on, or back.
    pub(super) fn step(self, by: i16) {
        let number = self.state.get_untracked().year.number().saturating_add_signed(by);
        self.act(Action::ChoseYear(ATLAS.years.nearest(number)));
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
        browser::show_address();
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
        browser::on_link(move |query| self.follow(query));
        browser::on_choice(move |query| self.follow(query));
        browser::show_address();
        browser::mark_ready();
        browser::fetch_dossiers(&self.file(words::DOSSIER_PAGE), move || self.arrived());
        browser::fetch_timeline(&self.file(words::TIMELINE_PAGE), move || self.arrived());
        browser::fetch_development(&self.file(words::DEVELOPMENT_PAGE), move || self.arrived());
    }

    /// Shows what has been fetched.
    fn arrived(self) {
        self.dossiers.update(|count| *count += 1);
    }

    /// Keeps the dossier of what the panel is about in the panel, as long as the page lives.
    fn keep_dossier(self) {
        let keeper = RenderEffect::new(move |before: Option<(Option<Subject>, usize)>| {
            let state = self.state.get();
            let now = (state.subject(), self.dossiers.get());
            if before != Some(now) {
                browser::show_dossier(state.subject().map(|subject| subject.key(&ATLAS)).as_deref());
            }
            browser::show_year(ATLAS.years.first.number(), state.year.number());
            browser::set_title(&self.title(state));
            // Only what the rows and their cells follow moves and paints them.
            let rows = (timeline::painted(state), browser::has_timeline());
            if self.rows.with_value(|before| *before != Some(rows)) {
                timeline::arrange(self, state);
                timeline::paint(self, state);
                self.rows.set_value(Some(rows));
            }
            browser::draw(state.view == View::Tiles);
            browser::mark_choices(|query| self.led(state, query) == state);
            browser::show_choice(&match state.against {
                Some(Against::Year(year)) => year.to_string(),
                Some(Against::YearBefore) | None => String::new(),
            });
            browser::set_other_language(&self.in_language(state));
            if before.is_some() {
                self.speak_at_rest();
            }
            now
        });
        std::mem::forget(keeper);
    }

    /// The address of a state in the other language.
    fn in_language(self, state: ViewState) -> String {
        let language = self.language.other();
        let query = self
            .foreign
            .with_value(|foreign| Address::write(ViewState { language, ..state }, foreign, &ATLAS));
        // Where the language is the default it must be named nevertheless, as the page may have another.
        let named = if language == Language::Swedish { "?sprak=sv&" } else { "?" };
        format!("{}{named}{query}", language.home())
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

    /// What was not understood in the address; empty where all was.
    fn told(self, rejected: &[Rejected]) -> String {
        let sentence = self.book.word(Word::Rejected);
        let mut told = String::new();
        for Rejected { name, value } in rejected {
            told.push_str(&sentence.replace(YEAR, name).replace(OTHER, value));
            told.push(' ');
        }
        told
    }

    /// Takes the state from the address.
    fn arrive(self) {
        let Address { state, rejected, foreign } =
            Address::read_over(Self::start(self.language), &browser::query(), &ATLAS);
        self.leave_slider();
        self.foreign.set_value(foreign);
        self.rejected.set(self.told(&rejected));
        browser::set_theme(state.theme);
        if state.region.is_some() {
            self.cursor.set(state.region);
        }
        self.state.set(state);
    }
}
