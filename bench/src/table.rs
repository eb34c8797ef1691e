//! The table that the map by D3 is coloured by: what ours shows, in its plainest form.

use journalkartan::atlas::Cell;
use journalkartan::baked::ATLAS;
use journalkartan::scene::Shown;
use journalkartan::state::ViewState;
use serde_json::{Value, json};

/// The years, the colours, and for each county the place of its colour in each year.
pub(crate) fn json() -> String {
    let start = ViewState::of(&ATLAS);
    let colours: Vec<&str> = ATLAS.systems.iter().map(|system| system.colours.light).collect();
    let rows = ATLAS.regions.iter().map(|region| {
        let places = ATLAS.years.all().map(|year| {
            let system = Shown::of(&ATLAS, region, start.in_year(year)).cells().find_map(Cell::system);
            system.and_then(|id| ATLAS.systems.iter().position(|system| system.key == ATLAS.system(id).key))
        });
        (region.code.to_string(), places.collect::<Value>())
    });
    json!({
        "first": ATLAS.years.first.number(),
        "last": ATLAS.years.last.number(),
        "now": start.year.number(),
        "colours": colours,
        "counties": rows.collect::<serde_json::Map<_, _>>(),
    })
    .to_string()
}
