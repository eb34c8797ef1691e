//! All regions in a table: the map in words.

use leptos::prelude::*;

use super::store::{Store, text};
use crate::atlas::{Care, Region};
use crate::baked::ATLAS;
use crate::scene;
use crate::state::Mode;
use crate::text::{label, panel, words};

/// The table of the chosen year.
#[component]
pub(super) fn Table(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let rows = ATLAS.regions.iter().map(|region| view! { <Row store region/> }).collect_view();
    view! {
        <section class="table" id="tabell">
            <h2>{words::TABLE}</h2>
            <table data-table="">
                <caption>{store.text(|atlas, state| panel::heading(atlas, state.year))}</caption>
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
    let cell = move |care, mode| scene::cell(&ATLAS, region, care, store.get().year, mode);
    let used = move |care| text(move || label::told(&ATLAS, cell(care, Mode::InUse), store.get()));
    let member = store.text(move |atlas, state| label::member(atlas, region, state));
    let plan = store.text(move |atlas, state| label::plans(atlas, region, state.year));
    let dossier = format!("{}#{}", words::DOSSIER_FILE, panel::region_key(region));
    let sources = store.text(move |_, state| label::cited(region, state.year));
    view! {
        <tr data-row=region.code.to_string()>
            <th scope="row"><a href=dossier.clone()>{region.name}</a><span>{member}</span></th>
            <td>{used(Care::Primary)}</td>
            <td>{used(Care::Hospital)}</td>
            <td>{plan}</td>
            <td class="refs"><a href=dossier>{sources}</a></td>
        </tr>
    }
}
