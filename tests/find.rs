//! Finding a region by what a reader writes.
#![cfg(feature = "data")]

use journalkartan::atlas::Region;
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::find::{best, fold, rank};
use journalkartan::text::find::names;

/// The regions that answer a query best, by code, with the name that does and its rank.
fn found(query: &str) -> Vec<(u16, String, u8)> {
    let answers: Vec<(u16, String, u8)> = ATLAS
        .regions
        .iter()
        .filter_map(|region| {
            let names = names(&ATLAS, &ARCHIVE, region);
            let (rank, name) = best(query, names.iter().map(String::as_str))?;
            Some((region.code.number(), name.to_owned(), rank))
        })
        .collect();
    let least = answers.iter().map(|(_, _, rank)| *rank).min();
    answers.into_iter().filter(|(_, _, rank)| Some(*rank) == least).collect()
}

/// One region answers best, by that name.
#[track_caller]
fn check(query: &str, code: u16, name: &str) {
    let found = found(query);
    assert!(matches!(&found[..], [(only, by, _)] if *only == code && by == name), "{query}: {found:?}");
}

/// A name as readers write it: as it stands, in capitals, in small letters, without dots and rings, with them as
/// combining marks, with spaces around.
fn spellings(name: &str) -> Vec<String> {
    let plain: String = name
        .chars()
        .map(|letter| match letter {
            'å' | 'ä' => 'a',
            'ö' => 'o',
            'Å' | 'Ä' => 'A',
            'Ö' => 'O',
            other => other,
        })
        .collect();
    let marked = name.replace('å', "a\u{30a}").replace('ä', "a\u{308}").replace('ö', "o\u{308}");
    let marked = marked.replace('Å', "A\u{30a}").replace('Ä', "A\u{308}").replace('Ö', "O\u{308}");
    vec![
        name.to_uppercase(),
        name.to_lowercase(),
        plain.to_uppercase(),
        plain.to_lowercase(),
        plain,
        marked,
        format!("  {name}\t"),
        name.to_owned(),
    ]
}

fn called(name: &str) -> Vec<u16> {
    let own = |region: &&Region| names(&ATLAS, &ARCHIVE, region).iter().any(|own| own == name);
    ATLAS.regions.iter().filter(own).map(|region| region.code.number()).collect()
}

#[test]
fn every_region_is_found_by_each_of_its_names_however_it_is_written() {
    let mut written = 0;
    for region in ATLAS.regions {
        for name in names(&ATLAS, &ARCHIVE, region) {
            for query in spellings(&name) {
                let found = found(&query);
                assert!(found.iter().all(|(_, _, rank)| *rank == 0), "{query}: {found:?}");
                let codes: Vec<u16> = found.iter().map(|(code, _, _)| *code).collect();
                assert_eq!(codes, called(&name), "{query}");
                assert!(found.iter().any(|(code, by, _)| *code == region.code.number() && *by == name));
                written += 1;
            }
        }
    }
    assert!(8 * 21 * 7 < written, "each region has its own names and towns: {written}");
}

#[test]
fn every_region_has_its_names_in_the_order_of_preference_and_towns() {
    let [skane] = ATLAS.regions.iter().filter(|region| region.letter == "M").collect::<Vec<_>>()[..] else {
        panic!("one region")
    };
    assert_eq!(
        names(&ATLAS, &ARCHIVE, skane)[..8],
        ["Region Skåne", "Skåne", "Skåne län", "M", "12", "Malmö", "Helsingborg", "Lund"]
    );
    let stockholm = names(&ATLAS, &ARCHIVE, &ATLAS.regions[0]);
    assert_eq!(
        stockholm.iter().filter(|name| *name == "Stockholm").count(),
        1,
        "the city and the short name"
    );
    for (region, towns) in ATLAS.regions.iter().zip(ARCHIVE.gazetteer.towns) {
        assert!((4..40).contains(&towns.all().count()), "{}", region.name);
    }
}

#[test]
fn what_readers_write_finds_their_region() {
    check("umea", 24, "Umeå");
    check("UMEÅ", 24, "Umeå");
    check("Umeå", 24, "Umeå");
    check("boras", 14, "Borås");
    check("visby", 9, "Visby");
    check("AC", 24, "AC");
    check("ac", 24, "AC");
    check("24", 24, "24");
    check("o", 14, "O");
    check("västra göt", 14, "Västra Götalandsregionen");
    check("vastra-gotaland", 14, "Västra Götaland");
    check("gotland", 9, "Gotland");
    check("frolunda", 14, "Västra Frölunda");
    check("upplands-väsby", 1, "Upplands Väsby");
}

#[test]
fn the_words_for_region_and_county_may_stand_or_not() {
    check("skåne län", 12, "Skåne län");
    check("Region Skåne", 12, "Region Skåne");
    check("Stockholms län", 1, "Stockholms län");
    check("stockholm län", 1, "Stockholm");
    check("Stockholm County", 1, "Stockholm");
    check("gotlands county", 9, "Gotlands län");
    check("Region Västra Götaland", 14, "Västra Götaland");
    check("Västra Götaland region", 14, "Västra Götaland");
    check("västra götalands län", 14, "Västra Götalands län");
    check("västra götaland län", 14, "Västra Götaland");
    check("umeå län", 24, "Umeå");
    check("region ac", 24, "AC");
    check("county of orebro", 18, "Örebro");
    check("Region Värmland", 17, "Region Värmland");
    for region in ATLAS.regions {
        for query in [format!("Region {}", region.short), format!("{} län", region.short)] {
            let found = found(&query);
            assert!(
                matches!(found[..], [(code, _, _)] if code == region.code.number()),
                "{query}: {found:?}"
            );
        }
    }
}

/// While "Region Skåne" is being written, "region s" is not yet the letter S.
#[test]
fn what_is_written_comes_before_what_is_left_of_it() {
    let codes: Vec<u16> = found("region s").into_iter().map(|(code, _, _)| code).collect();
    assert!(codes.contains(&12) && codes.contains(&1) && !codes.contains(&17), "{codes:?}");
}

#[test]
fn what_is_no_name_finds_nothing() {
    for query in ["jkpg", "vgr", "Oslo", "02", "11", "?", "å?", "meå", "region xyz", "aaaa län"] {
        assert_eq!(found(query), [], "{query}");
    }
}

#[test]
fn an_empty_query_finds_every_region_by_its_own_name() {
    for query in ["", "  ", "\u{30a}", "-.-", "\0\u{200b}"] {
        let expected: Vec<(u16, String, u8)> =
            ATLAS.regions.iter().map(|region| (region.code.number(), region.name.to_owned(), 1)).collect();
        assert_eq!(found(query), expected, "{query:?}");
    }
}

#[test]
fn texts_are_folded() {
    assert_eq!(fold("ÅÄÖ åäö áàâ éèê óø ü ÉÜØ"), "aao aao aaa eee oo u euo");
    assert_eq!(fold("  Upplands -- Väsby.\u{a0}"), "upplands vasby");
    assert_eq!(fold("a\u{30a}A\u{30a}\u{212b}o\u{308}"), "aaao");
    assert_eq!(fold("St. Olof"), "st olof");
    assert_eq!(fold("🦆 Ж"), "🦆 Ж", "what no name has stays");
}

#[test]
fn names_are_ranked() {
    assert_eq!(rank("lund", "lund"), Some(0));
    assert_eq!(rank("lu", "lund"), Some(1));
    assert_eq!(rank("vasby", "upplands vasby"), Some(2));
    assert_eq!(rank("gotalands lan", "vastra gotalands lan"), Some(2));
    assert_eq!(rank("und", "lund"), None);
    assert_eq!(rank("lundby", "lund"), None);
    assert_eq!([rank("", "lund"), rank("", "")], [Some(1); 2]);
}

#[test]
fn the_first_of_equals_is_the_best() {
    assert_eq!(best("v", ["Borås", "Växjö", "Visby"]), Some((1, "Växjö")));
    assert_eq!(best("visby", ["Visby", "VISBY"]), Some((0, "Visby")));
    assert_eq!(best("v", []), None);
}

#[test]
fn nothing_that_can_be_written_is_too_much() {
    let pieces =
        ["å", "a\u{30a}", "\u{30a}", " ", "-", "\0", "\u{7f}", "🦆", "👩‍⚕️", "ﷺ", "Ж", "İ", "lan ", "region "];
    for piece in pieces {
        let query = piece.repeat(10_000 / piece.len());
        let folded = fold(&query);
        assert_eq!(fold(&folded), folded, "{piece:?}");
        let is_empty = folded.is_empty();
        let few = found(&query).len();
        assert_eq!(few, if is_empty { ATLAS.regions.len() } else { 0 }, "{piece:?}");
    }
    for code in (0..=0x11_ffff).step_by(7).filter_map(char::from_u32) {
        let folded = fold(&format!("{code}x{code}"));
        assert_eq!(fold(&folded), folded, "{code:?}");
        assert!(!folded.starts_with(' ') && !folded.ends_with(' ') && !folded.contains("  "), "{code:?}");
    }
}
