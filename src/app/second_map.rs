//! The other of two years that are compared, as a map beside the first.

use leptos::prelude::*;

use super::map::extent;
use super::region_shape::{Half, layer};
use super::store::Store;
use crate::atlas::Region;
use crate::baked::ATLAS;
use crate::scene::Look;
use crate::state::Against;

/// The map of the year that the chosen one is compared with. It has no shapes of its own: it shows those of the
/// first.
#[component]
pub(super) fn SecondMap(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let year = store.text(|_, state| match state.against {
        Some(Against::Year(year)) => year.to_string(),
        Some(Against::YearBefore) | None => String::new(),
    });
    let class = store.text(|_, state| {
        match state.against {
            Some(Against::Year(year)) if year < state.year => "second earlier",
            Some(Against::Year(_)) => "second",
            Some(Against::YearBefore) | None => "second none",
        }
        .to_owned()
    });
    let regions = ATLAS.regions.iter().map(|region| view! { <Shape store region/> }).collect_view();
    view! {
        <figure class=class>
            <figcaption>{year}</figcaption>
            <svg viewBox=extent(store) role="img" aria-label=year>
                <g class="shapes painted">{regions}</g>
                <use href="#granser"/>
            </svg>
        </figure>
    }
}

/// A region in the other year.
#[component]
fn Shape(store: Store, region: &'static Region) -> impl IntoView {
    let class = move |half| {
        store.text(move |atlas, state| match state.against {
            Some(Against::Year(year)) => {
                layer(Look::of(atlas, region, state).painted(atlas, region, state.in_year(year)), half)
            }
            Some(Against::YearBefore) | None => "none".to_owned(),
        })
    };
    let shape = format!("#r{}", region.code);
    view! {
        <g class=class(Half::Primary)>
            <use href=shape.clone()/>
            <use href=shape.clone() class="texture"/>
        </g>
        <g class=class(Half::Hospital)>
            <use href=shape.clone()/>
            <use href=shape class="texture"/>
        </g>
    }
}
