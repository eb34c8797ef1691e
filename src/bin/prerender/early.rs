//! What colours the map while the client is on its way: `scripts/early.js`, with the classes of all shapes for each
//! year. `xtask` puts it into the client's own script.

use journalkartan::app::layers;
use journalkartan::atlas::Atlas;
use journalkartan::state::ViewState;

/// The script.
const SCRIPT: &str = include_str!("../../../scripts/early.js");
/// Where it wants the classes.
const SLOT: &str = "LOOKS";
/// The letter that stands for the first of them; what a text must escape comes before it or long after.
const LETTER: u8 = b'#';

/// The script with the classes, or nothing where there are more than letters for them.
pub(crate) fn script(atlas: &Atlas) -> Option<String> {
    let start = ViewState::of(atlas);
    let mut looks: Vec<String> = Vec::new();
    let mut rows = Vec::new();
    for region in atlas.regions {
        let mut row = [String::new(), String::new()];
        for year in atlas.years.all() {
            for (row, look) in row.iter_mut().zip(layers(region, start.in_year(year))) {
                let place = looks.iter().position(|known| *known == look).unwrap_or_else(|| {
                    looks.push(look);
                    looks.len() - 1
                });
                let letter =
                    LETTER.checked_add(u8::try_from(place).ok()?).filter(|letter| *letter < b'\\')?;
                row.push(char::from(letter));
            }
        }
        rows.extend(row);
    }
    // Rust quotes texts and lists as JavaScript does.
    let known = format!("{{ first: {}, looks: {looks:?}, layers: {rows:?} }}", atlas.years.first);
    Some(SCRIPT.replace(SLOT, &known))
}
