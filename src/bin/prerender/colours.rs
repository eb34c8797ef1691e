//! What style sheets are told of the atlas: the colours of systems, suppliers and collaborations, and the present.

use journalkartan::atlas::{Atlas, CollaborationKind, Colours, Year};

/// Adds to the page's style the systems' colours, for light and for dark paper, and up to where the slider's rail
/// is drawn whole: what comes after is a forecast.
pub(crate) fn paint(page: &str, atlas: &Atlas) -> String {
    let systems: Vec<_> =
        atlas.systems.iter().map(|system| (system.key.to_owned(), *system.colours)).collect();
    page.replacen(
        "</style>",
        &format!("{}{}</style>", rules(&systems, ""), past(atlas, atlas.this_year())),
        1,
    )
}

/// Up to where the slider's rail is drawn whole, as a share of it.
pub(crate) fn past(atlas: &Atlas, now: Year) -> String {
    let length = |last: Year| f32::from(last.number() - atlas.years.first.number());
    format!(".rail{{--past:{:.3}}}", length(now) / length(atlas.years.last))
}

/// The colours of suppliers and collaborations, which the page takes later. They are told where they paint: told at
/// the root, every element would be styled anew when they come.
pub(crate) fn of_others(atlas: &Atlas) -> String {
    let suppliers = atlas.suppliers.iter().map(|of| (format!("hue-{}", of.key), *of.colours));
    let collaborations = atlas.collaborations.iter().filter_map(|of| match of.kind {
        CollaborationKind::Procurement { colours, .. } => Some((format!("hue-{}", of.key), *colours)),
        CollaborationKind::Users => None,
    });
    rules(&suppliers.chain(collaborations).collect::<Vec<_>>(), " .painted")
}

/// Style rules for classes with their colours, which are told at `place` within the root.
fn rules(hues: &[(String, Colours)], place: &str) -> String {
    let light = variables(hues, |colours| colours.light);
    let dark = variables(hues, |colours| colours.dark);
    let classes: String =
        hues.iter().map(|(class, _)| format!(".painted .{class}{{fill:var(--{class})}}")).collect();
    format!(
        ":root{place}{{{light}}}\
         @media screen and (prefers-color-scheme:dark){{:root:not([data-theme=light]){place}{{{dark}}}}}\
         @media screen{{:root[data-theme=dark]{place}{{{dark}}}}}\
         html:not([data-pending]) {{{classes}}}"
    )
}

fn variables(hues: &[(String, Colours)], theme: impl Fn(&Colours) -> &'static str) -> String {
    hues.iter().map(|(class, colours)| format!("--{class}:{};", theme(colours))).collect()
}
