//! Dossiers: all that is known of a region or a system, each claim with its sources, in both languages.

use journalkartan::atlas::{CollaborationId, Dossier, Language, Phrase, Region};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::text::dossier;
use journalkartan::text::entry::{Entry, Kind, Section};
use journalkartan::text::words;

#[test]
fn every_region_has_a_history_for_both_levels_of_care() {
    for (language, region, _, sections) in regions() {
        for heading in [words::HISTORY_PRIMARY, words::HISTORY_HOSPITAL] {
            let history = under(language, &sections, heading);
            let facts = history.iter().filter(|entry| entry.kind == Kind::Fact).count();
            assert!(0 < facts, "{}: {}", region.name, heading.sv);
        }
    }
}

#[test]
fn every_plan_with_its_promises_and_its_end_is_told() {
    for (language, region, _, sections) in regions() {
        let told = under(language, &sections, words::PLANS);
        let count = |kind| told.iter().filter(|entry| entry.kind == kind).count();
        assert_eq!(count(Kind::Fact), region.plans.len(), "{}: plans", region.name);
        let promises = region.plans.iter().map(|plan| plan.promises.len()).sum::<usize>();
        assert_eq!(count(Kind::Promise), promises, "{}: promises", region.name);
        let endings = region.plans.iter().filter(|plan| plan.ending.is_some()).count();
        assert_eq!(count(Kind::Ending), endings, "{}: endings", region.name);
    }
}

#[test]
fn every_event_and_every_note_is_told() {
    for (language, region, Dossier { events, notes, .. }, sections) in regions() {
        assert_eq!(under(language, &sections, words::EVENTS).len(), events.len(), "{}", region.name);
        assert_eq!(under(language, &sections, words::NOTES).len(), notes.len(), "{}", region.name);
    }
}

#[test]
fn no_section_is_empty() {
    for (_, sections) in all() {
        assert!(!sections.is_empty());
        for Section { heading, entries } in sections {
            assert!(!heading.is_empty() && !entries.is_empty(), "{heading}");
        }
    }
}

#[test]
fn every_claim_has_sources_and_every_source_is_in_the_archive() {
    for (language, sections) in all() {
        for entry in sections.iter().flat_map(|section| &section.entries) {
            let is_claim = entry.kind != Kind::Note && entry.text != language.phrase(words::NOTHING_KNOWN);
            assert!(!is_claim || !entry.sources.is_empty(), "{} {}", entry.lead, entry.text);
        }
        let sources = dossier::sources(&sections);
        assert!(sources.is_sorted_by(|one, next| one < next), "each once, in order");
        assert!(sources.iter().all(|id| id.index() < ARCHIVE.sources.len()));
    }
}

#[test]
fn every_entry_is_well_spaced() {
    for (_, sections) in all() {
        for Entry { lead, text, .. } in sections.iter().flat_map(|section| &section.entries) {
            let line = format!("{lead} {text}");
            assert!(!text.is_empty() && !line.contains("  ") && text.trim() == text, "{line:?}");
        }
    }
}

#[test]
fn both_languages_say_the_same_by_the_same_sources() {
    let [swedish, english] = Language::ALL.map(dossiers);
    for (one, other) in swedish.iter().zip(&english) {
        let claims = |sections: &[Section]| -> Vec<_> {
            let entries = sections.iter().flat_map(|section| section.entries.clone());
            entries.map(|Entry { kind, sources, .. }| (kind, sources)).collect()
        };
        assert_eq!(claims(one), claims(other));
    }
    assert_eq!(swedish.len(), english.len());
}

/// What stands under a heading; nothing where there is no such section.
fn under(language: Language, sections: &[Section], heading: Phrase) -> &[Entry] {
    let found = sections.iter().find(|section| section.heading == language.phrase(heading));
    found.map_or(&[], |section| &section.entries)
}

/// Each region in each language, with what is kept of it and what is told.
fn regions() -> impl Iterator<Item = (Language, &'static Region, &'static Dossier, Vec<Section>)> {
    let pairs = || ATLAS.regions.iter().zip(ARCHIVE.dossiers);
    Language::ALL.into_iter().flat_map(move |language| {
        pairs().map(move |(region, kept)| {
            (language, region, kept, dossier::region(language, &ATLAS, region, kept))
        })
    })
}

/// All dossiers in both languages.
fn all() -> impl Iterator<Item = (Language, Vec<Section>)> {
    let told = |language| dossiers(language).into_iter().map(move |sections| (language, sections));
    Language::ALL.into_iter().flat_map(told)
}

/// All dossiers in a language.
fn dossiers(language: Language) -> Vec<Vec<Section>> {
    let regions = regions().filter(|(of, ..)| *of == language).map(|(.., sections)| sections);
    let systems = ATLAS.systems.iter().map(|system| dossier::system(language, &ATLAS, system));
    let suppliers = ATLAS.suppliers.iter().map(|supplier| dossier::supplier(language, &ATLAS, supplier));
    let collaborations = (0..ATLAS.collaborations.len()).filter_map(CollaborationId::new).map(|id| {
        let proceedings = &ARCHIVE.proceedings[id.index()];
        dossier::collaboration(language, &ATLAS, ATLAS.collaboration(id), proceedings)
    });
    let nation = vec![dossier::nation(language, ARCHIVE.national)];
    regions.chain(systems).chain(suppliers).chain(collaborations).chain([nation]).collect()
}
