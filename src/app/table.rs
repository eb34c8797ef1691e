//! All regions in a table: the map in words.

use leptos::prelude::*;

use super::store::Store;
use crate::atlas::{Care, Region};
use crate::baked::ATLAS;
use crate::book::Place;
use crate::state::Subject;
use crate::text::words;

/// The table of the chosen year.
#[component]
pub(super) fn Table(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let rows = ATLAS.regions.iter().enumerate();
    let rows = rows.map(|(index, region)| view! { <Row store region index/> }).collect_view();
    view! {
        <section class="table" id="tabell">
            <h2>{store.say(words::TABLE)}</h2>
            <table data-table="">
                <caption>{store.said(Place::Day)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{store.say(words::REGION)}</th>
                        <th scope="col">{store.say(words::CARES[0])}</th>
                        <th scope="col">{store.say(words::CARES[1])}</th>
                        <th scope="col">{store.say(words::PLANNED)}</th>
                        <th scope="col">{store.say(words::SOURCES)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

/// A region's row.
#[component]
fn Row(store: Store, region: &'static Region, index: usize) -> impl IntoView {
    let dossier = format!("{}#{}", store.file(words::DOSSIER_PAGE), Subject::Region(region.code).key(&ATLAS));
    view! {
        <tr data-row=region.code.to_string()>
            <th scope="row"><a href=dossier.clone()>{region.name}</a><span>{store.said(Place::Member(index))}</span></th>
            <td>{store.said(Place::Used(index, Care::Primary))}</td>
            <td>{store.said(Place::Used(index, Care::Hospital))}</td>
            <td>{store.said(Place::Plans(index))}</td>
            <td class="refs"><a href=dossier>{store.said(Place::Cited(index))}</a></td>
        </tr>
    }
}
