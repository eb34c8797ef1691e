//! A system's panel: what it is, and the regions that show it in the chosen year.

use super::{Entry, Kind, Panel, Section, heading};
use crate::atlas::{Atlas, Region, SystemId};
use crate::scene::Shown;
use crate::state::ViewState;
use crate::text::{label, words};

pub(super) fn panel(atlas: &Atlas, id: SystemId, state: ViewState) -> Panel {
    let system = atlas.system(id);
    let about = Entry { sources: system.sources, ..Entry::plain(Kind::Fact, system.about.sv.to_owned()) };
    let mut regions: Vec<Entry> =
        atlas.regions.iter().filter_map(|region| shows(atlas, region, id, state)).collect();
    if regions.is_empty() {
        regions.push(Entry::plain(Kind::Fact, words::NO_REGION.to_owned()));
    }
    Panel {
        key: format!("system:{}", system.key),
        title: system.name,
        line: format!("Leverantör: {}", system.supplier),
        sections: vec![
            Section { heading: String::new(), entries: vec![about] },
            Section { heading: heading(atlas, state.year), entries: regions },
        ],
    }
}

fn shows(atlas: &Atlas, region: &Region, id: SystemId, state: ViewState) -> Option<Entry> {
    let words = label::statuses(Shown::of(atlas, region, state), id);
    let lead = region.name.to_owned();
    (!words.is_empty()).then(|| Entry { lead, ..Entry::plain(Kind::Region(region.code), words) })
}
