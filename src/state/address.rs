//! The query string: everything the reader sees, readable and never fatal.
//!
//! Reading a link never fails: a value that is not understood falls back to its default and is reported,
//! a parameter that is not ours is kept as it stood. Writing leaves out what is default.

#[cfg(not(lean))]
mod fiction;
mod parameter;

use percent_encoding::percent_decode_str;

use super::ViewState;
use crate::atlas::{Atlas, StepId};
use parameter::Parameter;

/// The longest piece of a value that is quoted back to the reader, in characters.
const LONGEST_QUOTE: usize = 40;

/// The most values that are quoted back to the reader.
const MOST_QUOTES: usize = 5;

/// A value in the address that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// The parameter.
    pub name: &'static str,
    /// The value as it stood, decoded and cut where it is long.
    pub value: String,
}

/// An address, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// What it shows.
    pub state: ViewState,
    /// What was not understood.
    pub rejected: Vec<Rejected>,
    /// Parameters of others (`utm_source`, `childId`), as they stood, joined by `&`.
    pub foreign: String,
}

impl Address {
    /// Reads a query string, with or without its `?`.
    #[must_use]
    pub fn read(query: &str, atlas: &Atlas) -> Self {
        Self::read_over(ViewState::of(atlas), query, atlas)
    }

    /// Reads a query string that changes only what it names.
    #[must_use]
    pub fn read_over(state: ViewState, query: &str, atlas: &Atlas) -> Self {
        let state = Self::step(query, atlas).map_or(state, |step| state.at(step, atlas));
        Self::read_plainly(state, query, atlas)
    }

    /// Reads a query string that changes only what it names, in whatever order it does.
    fn read_plainly(state: ViewState, query: &str, atlas: &Atlas) -> Self {
        let mut address = Self { state, rejected: Vec::new(), foreign: String::new() };
        for (pair, name, value) in pairs(query) {
            match Parameter::called(name) {
                Some(parameter) => address.take(parameter, &decoded(value), atlas),
                None => join(&mut address.foreign, pair),
            }
        }
        address
    }

    /// The step of the guided tour that a query names; it comes before all else, as the rest departs from it.
    fn step(query: &str, atlas: &Atlas) -> Option<StepId> {
        let named = pairs(query).filter(|(_, name, _)| *name == Parameter::Step.name());
        named.filter_map(|(_, _, value)| parameter::step(&decoded(value), atlas)).last()
    }

    fn take(&mut self, parameter: Parameter, value: &str, atlas: &Atlas) {
        if value.is_empty() {
            self.state = parameter.clear(self.state);
            return;
        }
        #[cfg(not(lean))]
        if let Parameter::Fiction = parameter {
            return self.imagine(value, atlas);
        }
        self.apply(parameter, value, atlas);
    }

    /// Takes what is made up switch by switch: those that are understood hold, and the last for each region.
    #[cfg(not(lean))]
    fn imagine(&mut self, value: &str, atlas: &Atlas) {
        let before = self.state;
        self.state = Parameter::Fiction.clear(before);
        for switch in value.split(fiction::BETWEEN).filter(|switch| !switch.is_empty()) {
            self.apply(Parameter::Fiction, switch, atlas);
        }
        if self.state.fiction.is_none() {
            self.state = before;
        }
    }

    fn apply(&mut self, parameter: Parameter, value: &str, atlas: &Atlas) {
        match parameter.apply(self.state, value, atlas) {
            Some(state) => self.state = state,
            None if self.rejected.len() < MOST_QUOTES => {
                let value = value.chars().take(LONGEST_QUOTE).collect();
                self.rejected.push(Rejected { name: parameter.name(), value });
            }
            None => {}
        }
    }

    /// The query string for `state`, without `?`; empty for the default state. In a step of the tour it tells
    /// what differs from that. Parameters of others come last.
    #[must_use]
    pub fn write(state: ViewState, foreign: &str, atlas: &Atlas) -> String {
        let mut query = String::new();
        let usual = ViewState::of(atlas);
        let usual = state.step.map_or(usual, |step| ViewState { step: None, ..usual.at(step, atlas) });
        for parameter in Parameter::ALL.iter().copied() {
            let value = parameter.value(state, atlas);
            if value != parameter.value(usual, atlas) {
                join(&mut query, parameter.name());
                query.push('=');
                query.push_str(&value);
            }
        }
        if !foreign.is_empty() {
            join(&mut query, foreign);
        }
        query
    }
}

impl ViewState {
    /// What a step of the guided tour shows, to the same reader.
    fn at(self, step: StepId, atlas: &Atlas) -> Self {
        let Self { frozen, presented, language, theme, .. } = self;
        let usual = Self { frozen, presented, language, theme, ..Self::of(atlas) };
        let query = atlas.steps.get(step.index()).copied().unwrap_or_default();
        Self { step: Some(step), ..Address::read_plainly(usual, query, atlas).state }
    }
}

/// The parts of a query: each as it stands, its name and its value.
fn pairs(query: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    let pairs = query.strip_prefix('?').unwrap_or(query).split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (pair, name, value)
    })
}

fn decoded(value: &str) -> String {
    percent_decode_str(&value.replace('+', " ")).decode_utf8_lossy().into_owned()
}

fn join(query: &mut String, part: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.push_str(part);
}
