//! What the reader's device is like. Each holds until the test ends.

use serde_json::Value;

use crate::engine::{chromium, demand, firefox};
use crate::{Ability, Browser, Engine};

impl Browser {
    /// A window in which the page has this size, in CSS pixels; also smaller than the window of a desk can be.
    pub fn resize(&self, width: u16, height: u16) {
        match Engine::chosen() {
            Engine::Chromium => chromium::resize(&self.session, width, height),
            Engine::Firefox => firefox::resize(&self.session, width, height),
            Engine::WebKit => self.session.fit_window(width, height),
        }
    }

    /// Media features that the reader's device states, all at once: `("prefers-color-scheme", "dark")`.
    /// It [`needs!`](crate::needs) `Preferences`.
    pub fn prefer(&self, features: &[(&str, &str)]) {
        match Engine::chosen() {
            Engine::Chromium => chromium::prefer(&self.session, features),
            Engine::Firefox => firefox::prefer(&self.session, features),
            Engine::WebKit => demand(Ability::Preferences),
        }
    }

    /// The page as it is printed. It [`needs!`](crate::needs) `PrintMedia`.
    pub fn print(&self) {
        match Engine::chosen() {
            Engine::Chromium => chromium::print(&self.session),
            Engine::Firefox => firefox::print(&self.session),
            Engine::WebKit => demand(Ability::PrintMedia),
        }
    }

    /// Any command of Chromium's own protocol for its developer tools. It [`needs!`](crate::needs)
    /// `DeveloperTools`.
    pub fn cdp(&self, command: &str, parameters: &Value) -> Value {
        demand(Ability::DeveloperTools);
        chromium::cdp(&self.session, command, parameters)
    }
}
