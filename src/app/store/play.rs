//! The years, played one after the other.

use leptos::prelude::*;

use super::tell::changed;
use super::{Entry, Store};
use crate::app::browser::{self, Timer};
use crate::atlas::Year;
use crate::baked::ATLAS;
use crate::state::Against;

/// How long a year is shown, in milliseconds.
const STEP: i32 = 1200;

impl Store {
    /// Plays the years from the chosen one, from the first where that is the last, or stops.
    pub(in crate::app) fn play_or_pause(self) {
        if self.playing.get_untracked() || !self.is_begun.get_value() {
            return self.pause();
        }
        self.playing.set(true);
        if self.next_year().is_none() {
            self.turn(ATLAS.years.first);
        }
        self.tick();
    }

    /// Stops playing, if the years are being played.
    pub(in crate::app) fn pause(self) {
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
                self.turn(year);
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
            .find(|year| !skips || *year == ATLAS.years.last || changed(state.in_year(*year)) != 0)
    }
}
