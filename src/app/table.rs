//! All regions in a table: the map in words.

use leptos::prelude::*;

use super::store::Store;
use crate::atlas::{Care, Region};
use crate::baked::ATLAS;
use crate::scene::Cell;
use crate::state::Mode;
use crate::text::{label, panel, words};

/// The table of the chosen year.
#[component]
pub(super) fn Table(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let year = store.memo(|_, state| state.year);
    let rows = ATLAS.regions.iter().map(|region| view! { <Row store region/> }).collect_view();
    view! {
        <section class="table" id="tabell">
            <h2>{words::TABLE}</h2>
            <table data-table="">
                <caption>{move || panel::heading(&ATLAS, year.get())}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::REGION}</th>
                        <th scope="col">{label::care(Care::Primary)}</th>
                        <th scope="col">{label::care(Care::Hospital)}</th>
                        <th scope="col">{words::PLANNED}</th>
                        <th scope="col">{words::SOURCES}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

/// A region's row.
#[component]
fn Row(store: Store, region: &'static Region) -> impl IntoView {
    let code = region.code.to_string();
    let cell =
        move |care, mode| store.memo(move |atlas, state| Cell::of(atlas, region, care, state.year, mode));
    let primary = cell(Care::Primary, Mode::InUse);
    let hospital = cell(Care::Hospital, Mode::InUse);
    let planned = cell(Care::Hospital, Mode::Planned);
    let plan = move || label::plan_cell(&ATLAS, hospital.get(), planned.get());
    let sources = store.memo(move |atlas, state| panel::cited(atlas, region, state.year));
    let numbers = move || {
        sources.get().into_iter().map(|id| {
        let number = id.number().to_string();
        view! { <a href=ATLAS.source(id).url title=label::source(id, ATLAS.source(id))>{number}</a>" " }
    }).collect_view()
    };
    view! {
        <tr data-row=code>
            <th scope="row">{region.name}</th>
            <td>{move || label::cell(&ATLAS, primary.get())}</td>
            <td>{move || label::cell(&ATLAS, hospital.get())}</td>
            <td>{plan}</td>
            <td class="refs">{numbers}</td>
        </tr>
    }
}
