//! The year: a native range input with its value written large beside it.

use leptos::prelude::*;

use super::store::{Store, Text};
use crate::baked::ATLAS;
use crate::state::Action;
use crate::text::words;

/// The slider, with buttons for the year before and the year after.
#[component]
pub(super) fn YearSlider(
    /// What the reader looks at.
    store: Store,
    /// What the map shows, in words: the slider's value for those who hear it.
    summary: Text,
) -> impl IntoView {
    let year = store.memo(|_, state| state.year);
    let number = store.text(|_, state| state.year.to_string());
    let (first, last) = (ATLAS.years.first, ATLAS.years.last);
    let by_pointer = StoredValue::new(false);
    let slide = move |number: String| {
        if let Some(year) = number.parse().ok().and_then(|number| ATLAS.years.year(number)) {
            store.slide(year);
        }
    };
    let step = move |by: i16| {
        let number = year.get_untracked().number().saturating_add_signed(by);
        store.act(Action::ChoseYear(ATLAS.years.nearest(number)));
    };
    view! {
        <div class="year">
            <label for="year">{store.say(words::YEAR)}</label>
            <output for="year">{number}</output>
            <button type="button" class="step" aria-label=store.say(words::PREVIOUS_YEAR)
                disabled=move || year.get() == first on:click=move |_| step(-1)>"‹"</button>
            <span class="rail">
                <input type="range" id="year" min=first.to_string() max=last.to_string() step="1"
                    autocomplete="off" value=number.get_untracked()
                    prop:value=number
                    aria-valuetext=summary
                    on:pointerdown=move |_| by_pointer.set_value(true)
                    on:keydown=move |_| by_pointer.set_value(false)
                    on:blur=move |_| store.leave_slider()
                    on:input=move |event| slide(event_target_value(&event))
                    on:change=move |_| store.settle(!by_pointer.get_value())/>
                <span class="ends" aria-hidden="true">
                    <span>{first.to_string()}</span><span>{last.to_string()}</span>
                </span>
            </span>
            <button type="button" class="step" aria-label=store.say(words::NEXT_YEAR)
                disabled=move || year.get() == last on:click=move |_| step(1)>"›"</button>
        </div>
    }
}
