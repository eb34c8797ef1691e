//! Gestures on the slider: the map follows them at once, words and address when they rest.

use leptos::prelude::*;

use super::{Entry, Store};
use crate::app::browser::{self, Timer};
use crate::atlas::Year;
use crate::state::Action;

/// How long the slider rests before the page says the year, in milliseconds.
const PAUSE: i32 = 100;

impl Store {
    /// Has colours change at once while the slider moves on, and in a while where it moves but once.
    pub(super) fn hurry(self, hurries: bool) {
        if self.hurries.get_value() != hurries {
            self.hurries.set_value(hurries);
            browser::hurry(hurries);
        }
    }

    /// Draws a year while the slider moves; what the page says waits until it rests.
    pub(in crate::app) fn slide(self, year: Year) {
        if !self.is_begun.get_value() {
            return self.early_year.set_value(Some(year));
        }
        self.hurry(browser::is_waiting(Timer::Slide));
        self.draw(self.state.get_untracked().after(Action::ChoseYear(year)));
        browser::after(Timer::Slide, PAUSE, move || self.show(self.state.get_untracked()));
    }

    /// Says the year and writes it to the address, at the end of a gesture on the slider: of a drag when the pointer
    /// lets go, of key presses when they rest. A drag is an entry of its own; all key presses of one visit to the
    /// slider are one.
    pub(in crate::app) fn settle(self, by_keys: bool) {
        if !self.is_begun.get_value() {
            return;
        }
        let end = move || {
            self.show(self.state.get_untracked());
            let goes_on = by_keys && self.by_keys.get_value();
            self.record(if goes_on { Entry::Same } else { Entry::New });
            self.by_keys.set_value(by_keys);
        };
        if by_keys { browser::after(Timer::Slide, PAUSE, end) } else { end() }
    }

    /// Ends a visit to the slider: the next key press there makes an entry of its own.
    pub(in crate::app) fn leave_slider(self) {
        browser::hasten(Timer::Slide);
        self.by_keys.set_value(false);
    }
}
