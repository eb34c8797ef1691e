//! References to sources.

use leptos::prelude::*;

use crate::atlas::SourceId;
use crate::baked::ATLAS;
use crate::text::label;

/// The numbers of sources, each a link to the source itself.
pub(super) fn refs(sources: Vec<SourceId>) -> impl IntoView {
    let link = |id: SourceId| {
        let source = ATLAS.source(id);
        view! { <a href=source.url title=label::origin(source) rel="external">{id.number().to_string()}</a>" " }
    };
    sources.into_iter().map(link).collect_view()
}
