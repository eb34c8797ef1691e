//! The page's own style sheets, as a drawing without a browser can use them: what colours and textures mean is said
//! in one place.

use journalkartan::baked::ATLAS;

const BASE: &str = include_str!("../../style/base.css");
const MAP: &str = include_str!("../../style/map.css");
const PAGE: &str = include_str!("../../index.html");

/// The style of the map on light paper, its variables filled in, with the systems' colours.
///
/// What is about a browser's window or pointer stands in it too; a drawing passes that over.
#[must_use]
pub fn sheet() -> String {
    let filled = variables()
        .fold(MAP.to_owned(), |sheet, (name, value)| sheet.replace(&format!("var(--{name})"), value));
    let systems = ATLAS.systems.iter();
    let systems = systems.map(|of| format!(".painted .{}{{fill:{}}}", of.key, of.colours.light));
    filled + &systems.collect::<String>()
}

/// What the page's textures are drawn with: patterns, and the cut through a divided region.
#[must_use]
pub fn definitions() -> &'static str {
    let inside = PAGE.split_once("<defs>").and_then(|(_, rest)| rest.split_once("</defs>"));
    inside.map_or("", |(definitions, _)| definitions)
}

/// A colour of the light page by its name: `paper`, `ink`. Black where there is none of that name.
#[must_use]
pub fn colour(name: &str) -> &'static str {
    variables().find(|(of, _)| *of == name).map_or("#000000", |(_, value)| value)
}

/// The variables of the style of the light page, which stand first.
fn variables() -> impl Iterator<Item = (&'static str, &'static str)> {
    let root = BASE.split_once(":root {").and_then(|(_, rest)| rest.split_once('}'));
    let declarations = root.map_or("", |(root, _)| root).split(';');
    declarations.filter_map(|line| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(':')?;
        Some((name, value.trim()))
    })
}
