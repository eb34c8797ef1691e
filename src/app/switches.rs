//! The switches: in use or planned, which care, and what the colours tell.

use leptos::prelude::*;

use super::store::Store;
use crate::atlas::{Care, ColourBy, Phrase};
use crate::state::{Action, CareView, Mode, ViewState};
use crate::text::words;

/// The switches.
#[component]
pub(super) fn Switches(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let modes = [Mode::InUse, Mode::Planned].map(Action::ChoseMode);
    let cares =
        [CareView::All, CareView::Only(Care::Primary), CareView::Only(Care::Hospital)].map(Action::ChoseCare);
    let colours = ColourBy::ALL.map(Action::ChoseColours);
    let care_names = [words::ALL_CARE, words::CARES[0], words::CARES[1]];
    view! {
        <div class="switches">
            <Switch store name="lage" legend=words::MODE choices=named(words::MODES, modes)/>
            <Switch store name="vard" legend=words::CARE choices=named(care_names, cares)/>
            <Switch store name="farg" legend=words::COLOURS choices=named(words::COLOUR_NAMES, colours)/>
        </div>
    }
}

/// Choices with their names.
fn named<const N: usize>(names: [Phrase; N], actions: [Action; N]) -> Vec<(Phrase, Action)> {
    names.into_iter().zip(actions).collect()
}

/// A group of radio buttons, each standing for an action.
#[component]
fn Switch(store: Store, name: &'static str, legend: Phrase, choices: Vec<(Phrase, Action)>) -> impl IntoView {
    let choices = choices.into_iter();
    let choices = choices.map(|(label, action)| view! { <Choice store name label action/> }).collect_view();
    view! {
        <fieldset class="switch">
            <legend>{store.say(legend)}</legend>
            {choices}
        </fieldset>
    }
}

/// One radio button; it is on where its action would change nothing.
#[component]
fn Choice(store: Store, name: &'static str, label: Phrase, action: Action) -> impl IntoView {
    let is_on = store.memo(move |_, state: ViewState| state.after(action) == state);
    view! {
        <label>
            <input type="radio" name=name autocomplete="off" checked=is_on.get_untracked() prop:checked=is_on
                on:change=move |_| store.act(action)/>
            <span>{store.say(label)}</span>
        </label>
    }
}
