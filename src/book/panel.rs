//! The panel of a region, a system, a supplier or a collaboration: what it shows in the chosen year.
//!
//! What the panel claims, with its sources, stands in the dossier, which it takes from a page of its own.

use super::{Book, Place, Word};
use crate::atlas::{Atlas, Care, Cell, ColourBy, Hue, Region, SystemId};
use crate::scene::Shown;
use crate::state::{Subject, ViewState};

/// What a panel says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// The hook's value (`data-panel`), and the id of its dossier: `region:14`.
    pub key: String,
    /// The title: a region's or a system's name.
    pub title: &'static str,
    /// The line under the title.
    pub line: String,
    /// What it shows in the chosen year, as a sentence.
    pub shown: String,
    /// The heading of the list of regions.
    pub listing: &'static str,
}

impl Panel {
    /// The panel that is open in `state`.
    #[must_use]
    pub fn of(atlas: &Atlas, book: &Book, state: ViewState) -> Option<Self> {
        let subject = state.subject()?;
        let day = book.at(atlas, Place::Day, state);
        let (title, line, shown, listing) = match subject {
            Subject::Region(code) => {
                let index = atlas.index_of(code)?;
                let region = atlas.regions.get(index)?;
                let systems = ViewState { colour_by: ColourBy::System, ..state };
                (
                    region.name,
                    format!("{}, {}", region.county, region.letter),
                    book.at(atlas, Place::Painted(index), systems),
                    Word::Neighbours,
                )
            }
            Subject::Hue(hue) => {
                let listed =
                    atlas.regions.iter().filter(|region| mention(atlas, book, state, region, hue).is_some());
                let title = match hue {
                    Hue::Collaboration(id) => atlas.collaboration(id).name,
                    Hue::System(_) | Hue::Supplier(_) => hue.name(atlas),
                };
                let count = book.word(Word::Count(listed.count())).to_owned();
                (title, book.at(atlas, Place::Line(hue), state), count, Word::Regions)
            }
        };
        let (key, shown) = (subject.key(atlas), format!("{day}: {shown}."));
        Some(Self { key, title, line, shown, listing: book.word(listing) })
    }
}

/// What the open panel's list says of a region; none where the region is not on it. The panel of what is
/// chosen in the legend lists the regions that show it, a region's those neighbours that show one of its
/// systems.
#[must_use]
pub fn listed(atlas: &Atlas, book: &Book, state: ViewState, region: &Region) -> Option<String> {
    match state.subject()? {
        Subject::Hue(hue) => mention(atlas, book, state, region, hue),
        Subject::Region(code) => {
            let shown = |region| Shown::of(atlas, region, state);
            let pair = (code.min(region.code), code.max(region.code));
            let own = atlas.region(code).filter(|_| atlas.borders.contains(&pair))?;
            let systems = || shown(own).cells().filter_map(Cell::system);
            let shared = shown(region).cells().any(|cell| systems().any(|id| cell.system() == Some(id)));
            let state = ViewState { colour_by: ColourBy::System, ..state };
            let index = atlas.index_of(region.code).filter(|_| shared)?;
            Some(book.at(atlas, Place::Painted(index), state))
        }
    }
}

/// What there is to say of a region under a system, a supplier or a collaboration; none where nothing is.
fn mention(atlas: &Atlas, book: &Book, state: ViewState, region: &Region, hue: Hue) -> Option<String> {
    let shown = Shown::of(atlas, region, state);
    match hue {
        Hue::System(id) => statuses(book, shown, |system| system == id),
        Hue::Supplier(id) => {
            statuses(book, shown, |system| atlas.supplier_of(atlas.system(system), state.year) == Some(id))
        }
        Hue::Collaboration(id) => {
            atlas.is_member(id, region, state.year).then(|| book.word(Word::Member).to_owned())
        }
    }
}

/// How a region shows the systems asked for: "i bruk", "planerat i primärvården"; none where it shows none.
fn statuses(book: &Book, shown: Shown, is_asked_for: impl Fn(SystemId) -> bool) -> Option<String> {
    let status = |cell: Cell| cell.system().filter(|id| is_asked_for(*id)).map(|_| cell.status());
    let word = |status, care| book.word(Word::Status(status, care)).to_owned();
    match shown {
        Shown::Whole(whole) => Some(word(status(whole)?, None)),
        Shown::Split { primary, hospital } => match (status(primary), status(hospital)) {
            (Some(one), Some(other)) if one == other => Some(word(one, None)),
            (Some(one), Some(other)) => {
                let (one, other) = (word(one, Some(Care::Primary)), word(other, Some(Care::Hospital)));
                Some(format!("{one}, {other}"))
            }
            (Some(one), None) => Some(word(one, Some(Care::Primary))),
            (None, Some(other)) => Some(word(other, Some(Care::Hospital))),
            (None, None) => None,
        },
    }
}
