//! References to sources.

use leptos::prelude::*;

use crate::atlas::SourceId;
use crate::baked::ATLAS;
use crate::text::label;

/// The numbers of the sources that a claim rests on, each a link to the source itself.
#[component]
pub(super) fn Refs(
    /// The sources.
    sources: &'static [SourceId],
) -> impl IntoView {
    let links = sources.iter().map(|&id| {
        let source = ATLAS.source(id);
        view! {
            <a href=source.url aria-label=label::source(id, source) title=label::source(id, source) rel="external">
                {id.number().to_string()}
            </a>
        }
    });
    view! { <span class="refs">{links.collect_view()}</span> }
}
