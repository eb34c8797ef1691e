//! All regions in a table: the map in words.

use leptos::prelude::*;

use super::store::Store;
use crate::atlas::{Care, Region};
use crate::baked::ATLAS;
use crate::book::{Place, rows};
use crate::scene::shows_chosen;
use crate::state::{Order, Subject, View};
use crate::text::words;

/// The table of the chosen year.
#[component]
pub(super) fn Table(
    /// What the reader looks at.
    store: Store,
) -> impl IntoView {
    let rows = rows(&ATLAS, store.book(), store.get_untracked()).into_iter();
    let rows = rows.filter_map(|index| Some((index, ATLAS.regions.get(index)?)));
    let rows = rows.map(|(index, region)| view! { <Row store region index/> }).collect_view();
    let sort = move |order: Order| {
        store.text(move |_, state| if state.order == order { "ascending" } else { "none" }.to_owned())
    };
    view! {
        <section class="table" id="tabell">
            <h2>{store.say(words::TABLE)}</h2>
            <table data-table="">
                <caption>{store.said(Place::Day)}</caption>
                <thead>
                    <tr>
                        <th scope="col" aria-sort=sort(Order::Name)>{store.say(words::REGION)}</th>
                        <th scope="col" aria-sort=sort(Order::Primary)>{store.say(words::CARES[0])}</th>
                        <th scope="col" aria-sort=sort(Order::Hospital)>{store.say(words::CARES[1])}</th>
                        <th scope="col" aria-sort=sort(Order::Planned)>{store.say(words::PLANNED)}</th>
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
    // In the view of the table, what is chosen in the legend leaves its regions alone.
    let class = store.text(move |atlas, state| {
        let is_left_out = state.view == View::Table && !shows_chosen(atlas, region, state);
        let is_chosen = state.region == Some(region.code);
        if is_left_out {
            "none"
        } else if is_chosen {
            "chosen"
        } else {
            ""
        }
        .to_owned()
    });
    view! {
        <tr data-row=region.code.to_string() class=class>
            <th scope="row"><a href=dossier.clone()>{region.name}</a><span>{store.said(Place::Member(index))}</span></th>
            <td>{store.said(Place::Used(index, Care::Primary))}</td>
            <td>{store.said(Place::Used(index, Care::Hospital))}</td>
            <td>{store.said(Place::Plans(index))}</td>
            <td class="refs"><a href=dossier>{store.said(Place::Cited(index))}</a></td>
        </tr>
    }
}
