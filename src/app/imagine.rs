//! What the page of what-ifs has beside the map's: what is made up, what that comes to, and a form in each region's
//! panel. The map's page has none of it, so it is not hydrated but put into the page once that answers.

use leptos::ev::SubmitEvent;
use leptos::mount::mount_to;
use leptos::prelude::*;

use super::browser;
use super::store::Store;
use crate::atlas::{Atlas, Fiction, RegionCode, Switch, SystemId, Year};
use crate::baked::{ATLAS, POPULATION};
use crate::book::Place;
use crate::state::{Action, ViewState};
use crate::text::imagine as words;
use crate::text::words::TO_THE_MAP;

/// Says what no book can, as it is made up.
pub(super) fn author(atlas: &Atlas, place: Place, state: ViewState) -> Option<String> {
    words::said(atlas, &POPULATION, place, state)
}

/// Puts the parts where they belong.
pub(super) fn mount(store: Store) {
    if let Some(place) = browser::place_above() {
        mount_to(place, move || view! { <Above store/> }).forget();
    }
    if let Some(place) = browser::place_in(".legend") {
        mount_to(place, move || view! { <Effects store/> }).forget();
    }
    if let Some(place) = browser::place_in(".panel > .shown") {
        mount_to(place, move || view! { <Form store/> }).forget();
    }
}

fn fiction(store: Store) -> Memo<Fiction> {
    Memo::new(move |_| store.get().fiction)
}

/// Above the map: that it is made up, with the way back to the facts, and each switch; or how to make one.
#[component]
fn Above(store: Store) -> impl IntoView {
    let fiction = fiction(store);
    let is_made_up = move || !fiction.get().is_none();
    Effect::new(move || browser::mark("data-fiction", if is_made_up() { "true" } else { "" }));
    let take_back = move |action| {
        store.act(action);
        browser::focus_notice();
    };
    let switches = move || {
        let made = fiction.get().switches().collect::<Vec<_>>().into_iter();
        let made = made.map(|(code, switch)| {
            let said = words::switched(store.language, &ATLAS, code, switch);
            let name = format!("{}: {said}", store.say(words::REMOVE));
            view! {
                <li>
                    <a href=format!("?region={code}&ar={}", switch.from)>{said}</a>
                    <button type="button" data-removes=code.to_string() aria-label=name
                        on:click=move |_| take_back(Action::Imagined(code, None))>"×"</button>
                </li>
            }
        });
        made.collect_view()
    };
    view! {
        <section class="page imagine" aria-label=store.say(words::TITLE)>
            <p tabindex="-1" data-imagined=move || is_made_up().then_some("")>
                {move || store.say(if is_made_up() { words::NOTICE } else { words::INVITATION })}
                " "
                <a data-facts="" href=store.language.home()>
                    {move || store.say(if is_made_up() { words::FACTS } else { TO_THE_MAP })}
                </a>
            </p>
            <div class:none=move || !is_made_up()>
                <ul aria-label=store.say(words::SWITCHES)>{switches}</ul>
                <button type="button" data-removes="" class:none=move || fiction.get().switches().nth(1).is_none()
                    on:click=move |_| take_back(Action::ImaginedNothing)>
                    {store.say(words::REMOVE_ALL)}
                </button>
            </div>
        </section>
    }
}

/// Below the legend: what it comes to.
#[component]
fn Effects(store: Store) -> impl IntoView {
    let lines = move || {
        let state = store.get();
        let lines = words::effects(store.language, &ATLAS, &POPULATION, state);
        if lines.is_empty() {
            return view! { <p>{words::no_effect(store.language)}</p> }.into_any();
        }
        let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        view! { <p>{words::effects_in(store.language, state)}</p><ul>{lines}</ul> }.into_any()
    };
    view! { <div class="effects" class:none=move || store.get().fiction.is_none()>{lines}</div> }
}

/// In a region's panel: another system for it, from a year on.
#[component]
fn Form(store: Store) -> impl IntoView {
    let fiction = fiction(store);
    let region = Memo::new(move |_| store.get().region);
    let switch = move || region.get().and_then(|code| fiction.get().of(code));
    // The year that was chosen before a system was; until then it is the year that is shown.
    let chosen = RwSignal::new(None::<Year>);
    Effect::new(move || {
        region.track();
        chosen.set(None);
    });
    let from = move || switch().map(|switch| switch.from).or(chosen.get()).unwrap_or(store.get().year);
    let imagine = move |code: RegionCode, system: Option<SystemId>, from: Year| {
        store.act(Action::Imagined(code, system.map(|system| Switch { system, from })));
    };
    let choose_system = move |key: String| {
        if let Some(code) = region.get_untracked() {
            imagine(code, ATLAS.system_called(&key), untrack(from));
        }
    };
    let choose_year = move |number: String| {
        let year = number.parse().ok().and_then(|number| ATLAS.years.year(number));
        chosen.set(year);
        if let (Some(code), Some(year), Some(switch)) = (region.get_untracked(), year, untrack(switch)) {
            imagine(code, Some(switch.system), year);
        }
    };
    let systems = ATLAS.system_ids().map(|id| {
        let is_chosen = move || switch().is_some_and(|switch| switch.system == id);
        let system = ATLAS.system(id);
        view! { <option value=system.key prop:selected=is_chosen>{system.name}</option> }
    });
    let years = ATLAS.years.all().map(|year| {
        view! { <option value=year.to_string() prop:selected=move || from() == year>{year.to_string()}</option> }
    });
    let (systems, years) = (systems.collect_view(), years.collect_view());
    view! {
        <form class="switch" class:none=move || region.get().is_none()
            on:submit=move |event: SubmitEvent| event.prevent_default()>
            <h3>{store.say(words::FORM)}</h3>
            <p>
                <label for="tankom-system">{store.say(words::SYSTEM)}</label>
                <select id="tankom-system" autocomplete="off" on:change=move |event| choose_system(event_target_value(&event))>
                    <option value="" prop:selected=move || switch().is_none()>{store.say(words::AS_IT_IS)}</option>
                    {systems}
                </select>
            </p>
            <p>
                <label for="tankom-ar">{store.say(words::FROM)}</label>
                <select id="tankom-ar" autocomplete="off" on:change=move |event| choose_year(event_target_value(&event))>
                    {years}
                </select>
            </p>
            <button type="button" class:none=move || switch().is_none() on:click=move |_| choose_system(String::new())>
                {store.say(words::REMOVE)}
            </button>
        </form>
    }
}
