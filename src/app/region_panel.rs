//! What is known of a region.

use leptos::prelude::*;

use super::panel::Heading;
use super::refs::Refs;
use super::region_shape::paint;
use super::store::Store;
use super::swatch::Swatch;
use crate::atlas::{Care, Event, Phrase, Plan, Region, Timeline};
use crate::baked::ATLAS;
use crate::scene::Cell;
use crate::state::Mode;
use crate::text::{date, label, panel, words};

/// A region's panel: the chosen year, the plans, the years before and after, what happened.
#[component]
pub(super) fn RegionPanel(
    /// What the reader looks at.
    store: Store,
    /// The region.
    region: &'static Region,
) -> impl IntoView {
    let line = format!("{}, {}", region.county, region.letter);
    let year = store.memo(|_, state| state.year);
    let now = Care::ALL.map(|care| view! { <Now store region care/> }).collect_view();
    let history =
        Care::ALL.map(|care| view! { <History care timeline=region.timeline(care)/> }).collect_view();
    view! {
        <Heading store title=region.name line/>
        <h3>{move || panel::heading(&ATLAS, year.get())}</h3>
        <dl class="now">{now}</dl>
        <Plans plans=region.plans/>
        <h3>{words::HISTORY}</h3>
        {history}
        <Events events=region.events/>
        <Notes notes=region.notes/>
    }
}

/// What a level of care shows in the chosen year: in use, and planned where that differs.
#[component]
fn Now(store: Store, region: &'static Region, care: Care) -> impl IntoView {
    let cells = store.memo(move |atlas, state| {
        let cell = |mode| Cell::of(atlas, region, care, state.year, mode);
        (state.year, cell(Mode::InUse), cell(Mode::Planned))
    });
    move || {
        let (year, used, planned) = cells.get();
        let claim = panel::Claim::of(&ATLAS, region, care, year, used);
        let planned = (planned != used).then(|| label::plan_line(&ATLAS, planned));
        view! {
            <div>
                <dt><Swatch paint=paint(used)/>{label::care(care)}</dt>
                <dd>
                    {claim.words}
                    <span class="confidence">{claim.confidence}</span>
                    <Refs sources=claim.sources/>
                    {planned.map(|planned| view! { <span class="plan">{planned}</span> })}
                </dd>
            </div>
        }
    }
}

/// The plans with their promised dates.
#[component]
fn Plans(plans: &'static [Plan]) -> impl IntoView {
    let items = plans.iter().map(|plan| {
        let promises = plan.promises.iter().map(|promise| {
            view! { <li>{panel::promise(promise)}<Refs sources=promise.sources/></li> }
        });
        let ending = plan.ending.map(|ending| {
            view! { <li class="ending">{panel::ending(ending)}<Refs sources=ending.sources/></li> }
        });
        view! {
            <li>
                <b>{panel::target(&ATLAS, plan.target)}</b>" "
                {panel::announced(plan)}<Refs sources=plan.sources/>
                <ol class="promises">{promises.collect_view()}{ending}</ol>
                {plan.note.map(|note| view! { <p class="note">{note.sv}</p> })}
            </li>
        }
    });
    (!plans.is_empty()).then(|| {
        view! {
            <h3>{words::PLANS}</h3>
            <ul class="plans">{items.collect_view()}</ul>
        }
    })
}

/// What a level of care used, span by span.
#[component]
fn History(care: Care, timeline: Timeline) -> impl IntoView {
    let items = timeline.spans.iter().enumerate().map(|(index, span)| {
        let next = timeline.spans.get(index + 1);
        view! {
            <li>
                {panel::span(&ATLAS, span, next)}
                <span class="confidence">{label::confidence(span.confidence)}</span>
                <Refs sources=span.sources/>
                {span.note.map(|note| view! { <p class="note">{note.sv}</p> })}
            </li>
        }
    });
    view! {
        <h4>{label::care(care)}</h4>
        <ul class="history">{items.collect_view()}</ul>
    }
}

/// What happened, oldest first.
#[component]
fn Events(events: &'static [Event]) -> impl IntoView {
    let items = events.iter().map(|event| {
        view! {
            <li>
                <b>{date::date(event.date)}</b>" "{event.text.sv}" "
                <span class="confidence">{label::confidence(event.confidence)}</span>
                <Refs sources=event.sources/>
            </li>
        }
    });
    (!events.is_empty()).then(|| {
        view! {
            <h3>{words::EVENTS}</h3>
            <ul class="events">{items.collect_view()}</ul>
        }
    })
}

/// Exceptions and contradictions.
#[component]
fn Notes(notes: &'static [Phrase]) -> impl IntoView {
    let items = notes.iter().map(|note| view! { <li>{note.sv}</li> });
    (!notes.is_empty()).then(|| {
        view! {
            <h3>{words::NOTES}</h3>
            <ul class="notes">{items.collect_view()}</ul>
        }
    })
}
