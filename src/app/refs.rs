//! References to sources.

use leptos::prelude::*;

use crate::atlas::SourceId;
use crate::text::{label, words};

/// The numbers of sources, each a link to the source in the page of dossiers.
pub(super) fn refs(sources: Vec<SourceId>) -> impl IntoView {
    let link = |id: SourceId| {
        let number = id.number();
        view! { <a href=format!("{}#k{number}", words::DOSSIER_FILE) title=label::source_number(id)>{number.to_string()}</a>" " }
    };
    sources.into_iter().map(link).collect_view()
}
