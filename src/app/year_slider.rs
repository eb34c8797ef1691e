//! The year: a native range input with its value written large beside it.

use leptos::prelude::*;

use super::still;
use super::store::{Store, text};
use crate::baked::ATLAS;
use crate::book::{Place, Word};
use crate::text::words;

/// The slider, with buttons for the year before and the year after.
#[component]
pub(super) fn YearSlider(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    // For those who hear it the slider's value is what the map shows; who steers by keys hears each year.
    let summary = store.sliding(move |atlas, state| {
        let [headline, rest] =
            [Place::Headline, Place::Rest].map(|place| store.book().at(atlas, place, state));
        format!("{headline} {rest}")
    });
    let number = store.sliding(|_, state| state.year.to_string());
    let at_rest = store.text(|_, state| state.year.to_string());
    let (first, last) = (ATLAS.years.first, ATLAS.years.last);
    let by_pointer = StoredValue::new(false);
    let slide = move |number: String| {
        if let Some(year) = number.parse().ok().and_then(|number| ATLAS.years.year(number)) {
            store.slide(year);
        }
    };
    let marks = store.said(Place::Marks);
    let play = text(move || {
        let word = if store.playing.get() { Word::Pause } else { Word::Play };
        store.book().word(word).to_owned()
    });
    let symbol = text(move || if store.playing.get() { "❚❚" } else { "▶" }.to_owned());
    view! {
        <div class="year">
            <label for="year">{store.say(words::YEAR)}</label>
            <output for="year">{number}</output>
            <button type="button" class="step" aria-label=store.say(words::PREVIOUS_YEAR)
                disabled=move || store.get().year == first on:click=move |_| store.step(-1)>"‹"</button>
            <button type="button" class="step play" aria-label=play
                on:click=move |_| store.play_or_pause()>{symbol}</button>
            <span class="rail">
                <svg class="marks" viewBox="0 0 25 21" preserveAspectRatio="none" aria-hidden="true"><path d=marks/></svg>
                // Its attribute follows too, where it rests: to it Safari sets it back on a page that it has kept and
                // shows again. Chromium would lay out all of the slider anew with each step.
                <input type="range" id="year" min=first.to_string() max=last.to_string() step="1"
                    autocomplete="off" value=at_rest prop:value=number
                    aria-valuetext=summary
                    on:pointerdown=move |_| by_pointer.set_value(true)
                    on:keydown=move |_| by_pointer.set_value(false)
                    on:blur=move |_| store.leave_slider()
                    on:input=move |event| slide(event_target_value(&event))
                    on:change=move |_| store.settle(!by_pointer.get_value())/>
                <span class="ends" inner_html=still::ends()></span>
            </span>
            <button type="button" class="step" aria-label=store.say(words::NEXT_YEAR)
                disabled=move || store.get().year == last on:click=move |_| store.step(1)>"›"</button>
        </div>
    }
}
