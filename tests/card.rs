//! What the cards say: the panel's own claims, in short.

use std::collections::BTreeMap;

use journalkartan::atlas::{Cell, Language, Region};
use journalkartan::baked::ATLAS;
use journalkartan::scene::Shown;
use journalkartan::state::ViewState;
use journalkartan::text::card::Card;
use journalkartan::text::entry::{Entry, Kind};
use journalkartan::text::panel::now;

/// Entries as a reader sees them.
fn said(entries: &[Entry]) -> Vec<String> {
    entries.iter().map(|entry| format!("{} {} ({})", entry.lead, entry.text, entry.confidence)).collect()
}

fn region(short: &str) -> &'static Region {
    ATLAS.regions.iter().find(|region| region.short == short).expect("a region of this name")
}

#[test]
fn a_card_says_what_is_used_since_when_what_is_planned_and_who_else_has_it() {
    let card = |short| Card::of(Language::Swedish, &ATLAS, region(short));
    let skane = card("Skåne");
    assert_eq!(
        said(&skane.now),
        [
            "Primärvård: PMO, sedan 2013 (ganska säker uppgift)",
            "Sjukhus: Melior, sedan omkring 1995 (ganska säker uppgift)"
        ]
    );
    assert_eq!(said(&skane.plans), ["Planerat: ett nytt system, inte valt (osäker uppgift)"]);
    assert_eq!(skane.neighbours, "Ingen känd granne har samma system.");
    assert_eq!(
        said(&card("Dalarna").now),
        ["Primärvård och sjukhus: Cosmic, sedan den 14 oktober 2025 (säker uppgift)"]
    );
    assert_eq!(
        said(&card("Stockholm").plans),
        ["Planerat: Cosmic, utlovat till 2029 (ganska säker uppgift)"]
    );
    assert_eq!(card("Gotland").neighbours, "Ingen granne på land.");
    let english = Card::of(Language::English, &ATLAS, region("Stockholm"));
    assert_eq!(said(&english.plans), ["Planned: Cosmic, promised for 2029 (medium confidence)"]);
}

/// A card claims nothing of its own: each line of what is used stands in the panel.
#[test]
fn what_is_used_is_what_the_panel_claims() {
    for language in Language::ALL {
        for region in ATLAS.regions {
            let now = ATLAS.this_year();
            let runs = now::runs(language, &ATLAS, region);
            let run =
                runs.iter().find(|run| run.first <= now && now <= run.last).expect("a run of this year");
            let claims: Vec<_> =
                run.entries.iter().filter(|entry| matches!(entry.kind, Kind::Now(_))).collect();
            let card = Card::of(language, &ATLAS, region);
            for claim in &claims {
                let same = |entry: &&Entry| {
                    (entry.kind, &entry.text, entry.confidence) == (claim.kind, &claim.text, claim.confidence)
                };
                assert!(card.now.iter().any(|entry| same(&entry)), "{}: {claim:?}", region.name);
            }
            assert!(card.now.len() == claims.len() || card.now.len() == 1, "{}", region.name);
        }
    }
}

/// Where the table says that a plan differs from what is used, the card does, and nowhere else.
#[test]
fn what_is_planned_is_what_differs_from_what_is_used() {
    let mut planning = 0;
    for region in ATLAS.regions {
        let card = Card::of(Language::English, &ATLAS, region);
        let now = ATLAS.this_year();
        let differs = journalkartan::atlas::Care::ALL.into_iter().any(|care| {
            let (used, planned) =
                (Cell::in_use(&ATLAS, region, care, now), Cell::planned(&ATLAS, region, care, now));
            used.system() != planned.system()
        });
        planning += usize::from(differs);
        assert_eq!(card.plans.iter().any(|entry| entry.kind == Kind::Promise), differs, "{}", region.name);
        assert!(!card.plans.is_empty(), "{}", region.name);
    }
    assert!((1..21).contains(&planning), "{planning} regions plan a change");
}

/// A neighbour with the same system has it the other way round too.
#[test]
fn neighbours_with_the_same_system_are_so_to_each_other() {
    let systems = |region| -> Vec<_> {
        Shown::of(&ATLAS, region, ViewState::of(&ATLAS)).cells().filter_map(Cell::system).collect()
    };
    let named: BTreeMap<&str, Vec<&Region>> = ATLAS
        .regions
        .iter()
        .map(|own| {
            let text = Card::of(Language::Swedish, &ATLAS, own).neighbours;
            let list =
                text.strip_prefix("Grannar med samma system: ").and_then(|list| list.strip_suffix('.'));
            (own.short, list.map_or_else(Vec::new, |list| list.split(", ").map(region).collect()))
        })
        .collect();
    assert!(named.values().any(|near| 2 < near.len()));
    for (short, near) in &named {
        for other in near {
            assert!(
                named[other.short].iter().any(|back| back.short == *short),
                "{short} and {}",
                other.short
            );
            let own = systems(region(short));
            assert!(systems(other).iter().any(|id| own.contains(id)), "{short} and {}", other.short);
        }
    }
}
