//! What differs between two years: the regions that do, in words.

use leptos::prelude::*;

use super::store::{Store, text};
use crate::atlas::Region;
use crate::baked::ATLAS;
use crate::book::Place;
use crate::scene::differs;
use crate::state::Subject;

/// How many regions differ, and which.
#[component]
pub(super) fn Changes(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let class =
        store.text(|_, state| if state.against.is_none() { "changes none" } else { "changes" }.to_owned());
    let regions = ATLAS.regions.iter().enumerate();
    let regions = regions.map(|(index, region)| view! { <Change store region index/> }).collect_view();
    view! {
        <section class=class>
            <h2>{store.text(move |_, state| store.change_line(state))}</h2>
            <ul class="regions">{regions}</ul>
        </section>
    }
}

/// A region that differs: from what, to what.
#[component]
fn Change(store: Store, region: &'static Region, index: usize) -> impl IntoView {
    let words = store.text(move |atlas, state| {
        let Some(other) = state.other_year(atlas).filter(|_| differs(atlas, region, state)) else {
            return String::new();
        };
        let told = |year| store.book().at(atlas, Place::Painted(index), state.in_year(year));
        let (first, last) = (other.min(state.year), other.max(state.year));
        format!("{} → {}", told(first), told(last))
    });
    view! {
        <li class=text(move || if words().is_empty() { "none" } else { "" }.to_owned())>
            <a href=format!("?{}", Subject::Region(region.code).query(&ATLAS))>{region.name}</a>" "
            <span>{words}</span>
        </li>
    }
}
