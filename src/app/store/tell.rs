//! What the page says beside its places: what changes, what it shows once at rest, its title.

use leptos::prelude::*;

use super::Store;
use crate::app::browser::{self, Timer};
use crate::baked::ATLAS;
use crate::book::{OTHER, Place, Word, YEAR};
use crate::scene::differs;
use crate::state::{Against, Rejected, ViewState};
#[cfg(feature = "imagine")]
use crate::text::{imagine::TITLE, words};

/// How long the page is at rest before it is told to those who hear it, in milliseconds.
const REST: i32 = 500;

impl Store {
    /// How many regions change from the year that is compared with, or from the year before.
    pub(in crate::app) fn change_line(self, state: ViewState) -> String {
        let state = ViewState { against: state.against.or(Some(Against::YearBefore)), ..state };
        let Some(other) = state.other_year(&ATLAS) else { return String::new() };
        let (first, last) = (other.min(state.year), other.max(state.year));
        let sentence = self.book().word(Word::Changes(changed(state)));
        sentence.replace(YEAR, &first.to_string()).replace(OTHER, &last.to_string())
    }

    /// Tells those who hear the page what it shows, once it has come to rest; while the years are played, the
    /// year alone.
    pub(super) fn speak_at_rest(self) {
        browser::after(Timer::Speak, REST, move || {
            let state = self.state.get_untracked();
            let headline = self.book().at(&ATLAS, Place::Headline, state);
            self.spoken.set(if self.playing.get_untracked() {
                state.year.to_string()
            } else {
                format!("{}. {headline} {}", state.year, self.change_line(state))
            });
        });
    }

    /// The title of the window, by which a link is shared: what it shows, or the site's own where that is the
    /// present.
    pub(super) fn title(self, state: ViewState) -> String {
        let site = self.book().word(Word::Title);
        if state == Self::start(self.language) {
            #[cfg(feature = "imagine")]
            return format!("{} – {}", self.say(TITLE), self.say(words::TITLE));
            #[cfg(not(feature = "imagine"))]
            return site.to_owned();
        }
        let headline = self.book().at(&ATLAS, Place::Headline, state);
        format!("{} – {}", headline.trim_end_matches('.'), site.split(':').next().unwrap_or(site))
    }

    /// What was not understood in the address; empty where all was.
    pub(super) fn told(self, rejected: &[Rejected]) -> String {
        let sentence = self.book().word(Word::Rejected);
        let mut told = String::new();
        for Rejected { name, value } in rejected {
            told.push_str(&sentence.replace(YEAR, name).replace(OTHER, value));
            told.push(' ');
        }
        told
    }
}

/// How many regions differ between the year of a state and the one that this is compared with.
pub(super) fn changed(state: ViewState) -> usize {
    ATLAS.regions.iter().filter(|region| differs(&ATLAS, region, state)).count()
}
