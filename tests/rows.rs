//! The order of the rows of timeline and table.

use std::cmp::Reverse;
use std::sync::LazyLock;

use journalkartan::atlas::{Care, Language, Year};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::book::{Book, Place, rows};
use journalkartan::scene::changes;
use journalkartan::state::{Order, ViewState};
use journalkartan::text::book::{states, write};

const ORDERS: [Order; 6] =
    [Order::North, Order::Name, Order::Change, Order::Primary, Order::Hospital, Order::Planned];

/// The book of each language.
static BOOKS: LazyLock<[Book; 2]> = LazyLock::new(|| {
    Language::ALL.map(|language| {
        let text = write(language, &ATLAS, &ARCHIVE).leak();
        Book::read(text, &ATLAS).expect("a book can be read as it was written")
    })
});

#[test]
fn every_region_has_one_row_in_every_order() {
    for book in &*BOOKS {
        for state in states(&ATLAS).step_by(7) {
            for order in ORDERS {
                let mut rows = rows(&ATLAS, book, ViewState { order, ..state });
                rows.sort_unstable();
                assert!(rows.into_iter().eq(0..ATLAS.regions.len()), "{order:?}");
            }
        }
    }
}

#[test]
fn from_north_to_south_norrbotten_is_first_and_the_southernmost_are_last() {
    let names = names(present(Order::North));
    assert_eq!(names[..4], ["Norrbotten", "Västerbotten", "Jämtland", "Västernorrland"]);
    assert_eq!(names[18..], ["Skåne", "Kronoberg", "Blekinge"]);
}

#[test]
fn by_name_the_swedish_letters_come_last() {
    let names = names(present(Order::Name));
    assert_eq!(names[..4], ["Blekinge", "Dalarna", "Gotland", "Gävleborg"]);
    let tail = ["Värmland", "Västerbotten", "Västernorrland", "Västmanland", "Västra Götaland", "Örebro"];
    assert_eq!(names[14..20], tail);
    assert_eq!(names[20], "Östergötland");
}

#[test]
fn by_change_the_earliest_of_the_latest_changes_is_first_and_no_change_last() {
    let first = ["Jämtland", "Blekinge", "Halland", "Norrbotten", "Västerbotten", "Örebro", "Dalarna"];
    assert_eq!(names(present(Order::Change))[..7], first);
    for state in states(&ATLAS).step_by(11).map(|state| ViewState { order: Order::Change, ..state }) {
        let rows = rows(&ATLAS, &BOOKS[0], state);
        let latest: Vec<u16> =
            rows.iter().map(|index| latest_change(*index, state).map_or(u16::MAX, Year::number)).collect();
        assert!(latest.is_sorted(), "{latest:?}");
    }
}

/// The last year in which a region shows something else than in the year before.
fn latest_change(index: usize, state: ViewState) -> Option<Year> {
    let mut years: Vec<Year> = ATLAS.years.all().skip(1).collect();
    years.sort_by_key(|year| Reverse(*year));
    years.into_iter().find(|year| {
        let before = state.in_year(Year::new(year.number() - 1));
        changes(&ATLAS, &ATLAS.regions[index], before, state.in_year(*year))
    })
}

#[test]
fn a_column_of_the_table_is_sorted_by_its_texts_and_then_by_name() {
    type Column = fn(usize) -> Place;
    let columns: [(Order, Column); 3] = [
        (Order::Primary, |index| Place::Used(index, Care::Primary)),
        (Order::Hospital, |index| Place::Used(index, Care::Hospital)),
        (Order::Planned, Place::Plans),
    ];
    let by_name = rows(&ATLAS, &BOOKS[0], present(Order::Name));
    let rank = |index: usize| by_name.iter().position(|named| *named == index);
    for book in &*BOOKS {
        for state in states(&ATLAS).step_by(5) {
            for (order, place) in columns {
                let state = ViewState { order, ..state };
                let rows = rows(&ATLAS, book, state);
                let keys: Vec<_> =
                    rows.iter().map(|index| (book.at(&ATLAS, place(*index), state), rank(*index))).collect();
                assert!(keys.is_sorted(), "{order:?}: {keys:?}");
            }
        }
    }
}

fn present(order: Order) -> ViewState {
    ViewState { order, ..ViewState::of(&ATLAS) }
}

fn names(state: ViewState) -> Vec<&'static str> {
    rows(&ATLAS, &BOOKS[0], state).into_iter().map(|index| ATLAS.regions[index].short).collect()
}
