//! The book: what is written while building is what the client reads, for every place and state.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use journalkartan::atlas::{Atlas, Language};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::book::{Book, LEGEND, OTHER, Place, Word, YEAR};
use journalkartan::text::book::{at, states, word, write};

/// The files of the two languages.
static FILES: LazyLock<[&'static str; 2]> =
    LazyLock::new(|| Language::ALL.map(|language| &*write(language, &ATLAS, &ARCHIVE).leak()));

#[test]
fn a_book_says_what_was_written_for_every_place_and_state() {
    for (language, file) in Language::ALL.into_iter().zip(*FILES) {
        let book = read(file);
        for place in Place::all(&ATLAS) {
            for state in states(&ATLAS) {
                let written = at(language, &ATLAS, place, state);
                assert_eq!(book.at(&ATLAS, place, state), written, "{place:?} in {state:?}");
            }
        }
        for asked in Word::all(ATLAS.regions.len()) {
            assert_eq!(book.word(asked), word(language, &ATLAS, &ARCHIVE, asked), "{asked:?}");
        }
    }
}

#[test]
fn no_state_is_told_twice() {
    let told: BTreeSet<String> = states(&ATLAS).map(|state| format!("{state:?}")).collect();
    assert_eq!((told.len(), states(&ATLAS).count()), (3 * 3 * 2 * 26, 3 * 3 * 2 * 26));
}

#[test]
fn places_and_words_are_numbered_from_zero_without_a_gap() {
    let places = Place::all(&ATLAS);
    assert!(places.iter().map(|place| place.number(&ATLAS)).eq(0..Place::count(&ATLAS)));
    assert_eq!(places.len(), Place::count(&ATLAS));
    for regions in [0, 21, 290] {
        let words = Word::all(regions);
        assert!(words.iter().map(|word| word.number(regions)).eq(0..words.len()));
    }
}

#[test]
fn a_number_beyond_the_regions_is_the_greatest() {
    assert_eq!(Word::Count(22).number(21), Word::Count(21).number(21));
    assert_eq!(Word::Changes(usize::MAX).number(290), Word::Changes(290).number(290));
}

#[test]
fn the_legend_has_room_for_every_hue() {
    use journalkartan::atlas::{ColourBy, Hue};
    let longest = ColourBy::ALL.map(|colour_by| Hue::all(&ATLAS, colour_by).len()).into_iter().max();
    assert_eq!(longest, Some(LEGEND));
}

#[test]
fn what_one_language_says_the_other_says_too() {
    let [swedish, english] = FILES.map(read);
    for place in Place::all(&ATLAS) {
        for state in states(&ATLAS) {
            let [one, other] = [&swedish, &english].map(|book| book.at(&ATLAS, place, state));
            assert_eq!(one.is_empty(), other.is_empty(), "{place:?} in {state:?}: {one:?} / {other:?}");
        }
    }
    for word in Word::all(ATLAS.regions.len()) {
        let [one, other] = [&swedish, &english].map(|book| book.word(word));
        assert!(!one.is_empty() && !other.is_empty(), "{word:?}: {one:?} / {other:?}");
        for value in [YEAR, OTHER] {
            let [one, other] = [one, other].map(|text| text.matches(value).count());
            assert_eq!(one, other, "{word:?} has as many {value} in both");
        }
    }
}

#[test]
fn the_words_are_those_a_reader_would_expect() {
    check(Word::Count(0), "ingen region", "no region");
    check(Word::Count(1), "en region", "one region");
    check(Word::Count(21), "tjugoen regioner", "twenty-one regions");
    check(Word::Changes(0), "Ingen känd ändring från ¤ till §.", "No known change from ¤ to §.");
    check(Word::Changes(1), "En region ändras från ¤ till §.", "One region changes from ¤ to §.");
    check(Word::Changes(3), "Tre regioner ändras från ¤ till §.", "Three regions change from ¤ to §.");
    check(
        Word::Rejected,
        "Adressens ¤=”§” kunde inte tolkas och har hoppats över.",
        "¤=“§” in the address was not understood and has been passed over.",
    );

    #[track_caller]
    fn check(word: Word, swedish: &str, english: &str) {
        assert_eq!(FILES.map(|file| read(file).word(word)), [swedish, english]);
    }
}

#[test]
fn a_book_that_is_cut_short_is_none() {
    let file = FILES[0];
    let all = file.char_indices().count();
    let slots = file.rfind('\n').expect("a line of slots");
    let ends = file.char_indices().map(|(end, _)| end);
    // Every place near the last line, and some of the others.
    let ends = ends
        .enumerate()
        .filter(|(place, end)| place % 97 == 0 || slots.abs_diff(*end) < 40 || all < place + 40);
    for (_, end) in ends {
        assert!(Book::read(&file[..end], &ATLAS).is_none(), "cut at {end}");
    }
}

#[test]
fn a_book_of_another_atlas_is_none() {
    let fewer = Atlas { regions: &ATLAS.regions[1..], ..ATLAS };
    assert!(Book::read(FILES[0], &fewer).is_none());
    let mut shorter = ATLAS;
    shorter.years.last = shorter.this_year();
    assert!(Book::read(FILES[0], &shorter).is_none());
}

#[test]
fn what_is_not_a_book_is_none() {
    let (strings, slots) = FILES[0].rsplit_once('\n').expect("a line of slots");
    let longest = char::MAX.to_string();
    for text in [
        "",
        "\n",
        "\n\n",
        "#",
        "\n#",
        "\n##",
        "\n#\u{23}",
        "<!doctype html>\n<title>404</title>",
        "\n\u{0}\u{0}",
    ] {
        check(text.to_owned());
    }
    // The line of slots alone, twice, with one more run, with a string that there is not, backwards.
    check(slots.to_owned());
    check(format!("{strings}\n{slots}{slots}"));
    check(format!("{strings}\n{slots}#$"));
    check(format!("{strings}\n{longest}{slots}"));
    check(format!("{strings}\n{}", slots.chars().rev().collect::<String>()));
    check(format!("a\n{slots}"));
    // A few bytes that ask for much memory.
    check(format!("{strings}\n{}", format!("#{longest}").repeat(10_000)));
    check(format!("{strings}\n{}", "#\u{d000}".repeat(100_000)));

    #[track_caller]
    fn check(text: String) {
        assert!(Book::read(text.leak(), &ATLAS).is_none());
    }
}

/// Whatever is exchanged in a book, it is none, or it says something.
#[test]
fn a_broken_book_is_never_fatal() {
    let letters: Vec<char> = FILES[1].chars().collect();
    let mut readable = 0;
    for place in (0..letters.len()).step_by(letters.len() / 150) {
        for letter in ['\n', '#', '\u{0}', '\u{d000}', char::MAX] {
            let mut letters = letters.clone();
            letters[place] = letter;
            let text: &'static str = letters.into_iter().collect::<String>().leak();
            let Some(book) = Book::read(text, &ATLAS) else { continue };
            readable += 1;
            for state in states(&ATLAS).step_by(101) {
                for place in Place::all(&ATLAS) {
                    assert!(book.at(&ATLAS, place, state).len() <= text.len());
                }
            }
            assert!(
                Word::all(ATLAS.regions.len()).into_iter().all(|word| book.word(word).len() <= text.len())
            );
        }
    }
    assert!(0 < readable);
}

fn read(file: &'static str) -> Book {
    Book::read(file, &ATLAS).expect("a book can be read as it was written")
}
