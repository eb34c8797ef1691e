//! The switches: in use or planned, which care, and what the colours tell.

use leptos::prelude::*;

use super::store::Store;
use crate::atlas::{Care, ColourBy};
use crate::state::{Action, CareView, Mode, ViewState};
use crate::text::{label, words};

/// The switches.
#[component]
pub(super) fn Switches(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let modes = [Mode::InUse, Mode::Planned].map(|mode| (label::mode(mode), Action::ChoseMode(mode)));
    let cares = [CareView::All, CareView::Only(Care::Primary), CareView::Only(Care::Hospital)]
        .map(|care| (label::care_view(care), Action::ChoseCare(care)));
    let colours =
        ColourBy::ALL.map(|colour_by| (label::colour_by(colour_by), Action::ChoseColours(colour_by)));
    view! {
        <div class="switches">
            <Switch store name="lage" legend=words::MODE choices=modes.to_vec()/>
            <Switch store name="vard" legend=words::CARE choices=cares.to_vec()/>
            <Switch store name="farg" legend=words::COLOURS choices=colours.to_vec()/>
        </div>
    }
}

/// A group of radio buttons, each standing for an action.
#[component]
fn Switch(
    store: Store,
    name: &'static str,
    legend: &'static str,
    choices: Vec<(&'static str, Action)>,
) -> impl IntoView {
    let choices = choices.into_iter();
    let choices = choices.map(|(label, action)| view! { <Choice store name label action/> }).collect_view();
    view! {
        <fieldset class="switch">
            <legend>{legend}</legend>
            {choices}
        </fieldset>
    }
}

/// One radio button; it is on where its action would change nothing.
#[component]
fn Choice(store: Store, name: &'static str, label: &'static str, action: Action) -> impl IntoView {
    let is_on = store.memo(move |_, state: ViewState| state.after(action) == state);
    view! {
        <label>
            <input type="radio" name=name autocomplete="off" checked=is_on.get_untracked() prop:checked=is_on
                on:change=move |_| store.act(action)/>
            <span>{label}</span>
        </label>
    }
}
