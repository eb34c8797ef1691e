//! The systems' colours as style rules.

use journalkartan::atlas::Atlas;

/// Adds the systems' colours to the page's style, for light and for dark paper.
pub(crate) fn paint(page: &str, atlas: &Atlas) -> String {
    let light = variables(atlas, |colours| colours.light);
    let dark = variables(atlas, |colours| colours.dark);
    let classes: String =
        atlas.systems.iter().map(|system| format!(".painted .{0}{{fill:var(--{0})}}", system.key)).collect();
    let rules = format!(
        ":root{{{light}}}\
         @media(prefers-color-scheme:dark){{:root:not([data-theme=light]){{{dark}}}}}\
         :root[data-theme=dark]{{{dark}}}\
         html:not([data-pending]) {{{classes}}}"
    );
    page.replacen("</style>", &format!("{rules}</style>"), 1)
}

fn variables(atlas: &Atlas, theme: impl Fn(journalkartan::atlas::Colours) -> &'static str) -> String {
    atlas.systems.iter().map(|system| format!("--{}:{};", system.key, theme(system.colours))).collect()
}
