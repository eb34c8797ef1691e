//! The doors: everything that reads what comes from outside, each as a function that takes any bytes.
//!
//! A door that lets something in holds it to what it promises; whatever it gets, it does not panic. The fuzzer walks
//! through them without end (`fuzz_targets`), `tests/hostile` with the corpus and some thousands of inputs more.

use std::sync::LazyLock;

use journalkartan::atlas::{Atlas, Language};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::book::{Book, Frozen, Notice, Place, Word};
use journalkartan::data::{self, Country, Files, Problem};
use journalkartan::open;
use journalkartan::state::{Address, ViewState};
use journalkartan::text::{book, frozen};

/// A way in for what comes from outside.
pub(crate) struct Door {
    /// What its corpus is called.
    pub(crate) name: &'static str,
    /// Takes any bytes.
    pub(crate) takes: fn(&[u8]),
    /// Inputs that it lets in.
    pub(crate) lets_in: fn() -> Vec<Vec<u8>>,
}

/// All of them.
pub(crate) const ALL: [Door; 5] = [
    Door { name: "address", takes: address, lets_in: links },
    Door { name: "book", takes: book, lets_in: books },
    Door { name: "frozen", takes: frozen, lets_in: editions },
    Door { name: "boundaries", takes: boundaries, lets_in: || vec![text_of(BOUNDARIES).into()] },
    Door { name: "data_file", takes: data_file, lets_in: files },
];

/// The address of the page, or what a host sends for it.
///
/// # Panics
///
/// Where what is read cannot be written and read again, or more of it is told than fits.
pub(crate) fn address(bytes: &[u8]) {
    let query = String::from_utf8_lossy(bytes);
    let address = Address::read(&query, &ATLAS);
    assert!(address.rejected.len() <= 5, "{query:?}");
    assert!(address.rejected.iter().all(|rejected| rejected.value.chars().count() <= 40), "{query:?}");
    assert!(address.foreign.len() <= query.len(), "{query:?}");
    let link = Address::write(address.state, &address.foreign, &ATLAS);
    let again = Address::read(&format!("?{link}"), &ATLAS);
    assert_eq!(again, Address { rejected: Vec::new(), ..address.clone() }, "{query:?} became {link:?}");
    let other = ViewState { presented: true, language: Language::English, ..address.state };
    let over = Address::read_over(other, &query, &ATLAS);
    assert_eq!(over.rejected, address.rejected, "{query:?}");
}

/// What the page says, as the client fetches it.
///
/// # Panics
///
/// Where a book says more than stands in it.
pub(crate) fn book(bytes: &[u8]) {
    if let Some(book) = Book::read(kept(bytes), &ATLAS) {
        assert_says_little(&book, &ATLAS, bytes.len());
    }
}

/// What a page shows and says that is frozen at an earlier day.
///
/// # Panics
///
/// Where it says more than stands in it.
pub(crate) fn frozen(bytes: &[u8]) {
    let Some(edition) = ATLAS.editions.first() else { return };
    if let Some(frozen) = Frozen::read(kept(bytes), edition.day, &ATLAS) {
        assert_says_little(&frozen.book, &frozen.atlas, bytes.len());
        let Notice { style, day, said, home, present } = frozen.notice;
        assert!([style, day, said, home, present].concat().len() <= 3 * bytes.len());
    }
}

/// The boundaries, and the drawing that is made of them.
///
/// # Panics
///
/// Where what is published of them cannot be read, or is not what was read.
pub(crate) fn boundaries(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    read(BOUNDARIES, &text);
    if let Ok(published) = data::published_boundaries(&files_with(BOUNDARIES, &text)) {
        let again = data::published_boundaries(&files_with(BOUNDARIES, &published));
        assert_eq!(again.as_ref(), Ok(&published), "{text:?}");
    }
}

/// A file that people edit: the first byte says which, the rest is what stands in it.
///
/// # Panics
///
/// Where it is neither read nor refused with a reason, or what comes of it cannot be taken away as JSON.
pub(crate) fn data_file(bytes: &[u8]) {
    let Some((which, text)) = bytes.split_first() else { return };
    let (path, _) = MINIMAL[usize::from(which.wrapping_sub(b'a')) % MINIMAL.len()];
    read(path, &String::from_utf8_lossy(text));
}

fn read(path: &str, text: &str) {
    match data::read(&files_with(path, text)) {
        Ok(Country { atlas, archive, .. }) => {
            let document: Result<serde_json::Value, _> = serde_json::from_str(&open::json(&atlas, &archive));
            assert!(document.is_ok(), "{path}: {text:?}");
        }
        Err(problems) => {
            assert!(!problems.is_empty(), "{path}: {text:?}");
            assert!(problems.iter().all(is_one_line), "{problems:?}");
        }
    }
}

/// Cargo takes each line that a build script prints for an order.
fn is_one_line(problem: &Problem) -> bool {
    !problem.to_string().contains(char::is_control)
}

/// Whatever a book says is in it; only the year takes the place of something shorter.
fn assert_says_little(book: &Book, atlas: &Atlas, length: usize) {
    for state in book::states(atlas).step_by(13) {
        for place in Place::all(atlas) {
            assert!(book.at(atlas, place, state).len() <= 3 * length);
        }
    }
    assert!(Word::all(atlas.regions.len()).into_iter().all(|word| book.word(word).len() <= 3 * length));
}

/// A text that lives as long as the program, as the client keeps what it has fetched.
fn kept(bytes: &[u8]) -> &'static str {
    String::from_utf8_lossy(bytes).into_owned().leak()
}

/// The boundaries' file.
const BOUNDARIES: &str = "data/lan.geojson";

/// The files of a small country.
const MINIMAL: [(&str, &str); 12] = [
    ("data/site.toml", include_str!("../tests/fixtures/minimal/site.toml")),
    ("data/systems.toml", include_str!("../tests/fixtures/minimal/systems.toml")),
    ("data/suppliers.toml", include_str!("../tests/fixtures/minimal/suppliers.toml")),
    ("data/collaborations.toml", include_str!("../tests/fixtures/minimal/collaborations.toml")),
    ("data/national.toml", include_str!("../tests/fixtures/minimal/national.toml")),
    ("data/population.toml", include_str!("../tests/fixtures/minimal/population.toml")),
    ("data/places.toml", include_str!("../tests/fixtures/minimal/places.toml")),
    ("data/tour.toml", include_str!("../tests/fixtures/minimal/tour.toml")),
    ("data/sources.toml", include_str!("../tests/fixtures/minimal/sources.toml")),
    ("data/regions/01-alfa.toml", include_str!("../tests/fixtures/minimal/regions/01-alfa.toml")),
    ("data/regions/02-beta.toml", include_str!("../tests/fixtures/minimal/regions/02-beta.toml")),
    (BOUNDARIES, include_str!("../tests/fixtures/minimal/lan.geojson")),
];

fn text_of(path: &str) -> &'static str {
    MINIMAL.into_iter().find(|(file, _)| *file == path).map_or("", |(_, text)| text)
}

/// The small country with something else in one file.
fn files_with(path: &str, text: &str) -> Files {
    let files =
        MINIMAL.map(|(file, usual)| (file.to_owned(), if file == path { text } else { usual }.to_owned()));
    files.into_iter().collect()
}

fn links() -> Vec<Vec<u8>> {
    let links = [
        "?ar=2021&lage=planerat&vard=primar&vy=rutnat&utsnitt=syd&ordning=byte&region=14&system=ncs-cross",
        "farg=leverantor&leverantor=cambio&samverkan=3r&jamfor=forra&fryst=2024-10-31&sprak=en&tema=mork",
        "tankom=14.takecare.2027,12.cosmic.2030&steg=3&presentation=1&utm_source=a%20b&childId=x",
    ];
    links.map(|link| link.as_bytes().to_vec()).into()
}

fn books() -> Vec<Vec<u8>> {
    vec![BOOK.clone().into_bytes()]
}

fn editions() -> Vec<Vec<u8>> {
    static EDITION: LazyLock<Option<String>> = LazyLock::new(|| {
        frozen::write(Language::Swedish, &ATLAS, &ARCHIVE, *ATLAS.editions.first()?, "fryst.css")
    });
    EDITION.iter().map(|text| text.clone().into_bytes()).collect()
}

static BOOK: LazyLock<String> = LazyLock::new(|| book::write(Language::Swedish, &ATLAS, &ARCHIVE));

fn files() -> Vec<Vec<u8>> {
    let files = MINIMAL.iter().zip(b'a'..).map(|((_, text), which)| [&[which], text.as_bytes()].concat());
    files.collect()
}
