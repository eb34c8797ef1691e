//! Dossiers: all that is known of a region or a system, each claim with its sources.

use journalkartan::atlas::{Dossier, Region};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::text::dossier;
use journalkartan::text::entry::{Entry, Kind, Section};
use journalkartan::text::words;

#[test]
fn every_region_has_a_history_for_both_levels_of_care() {
    for (region, sections) in regions() {
        for heading in [words::HISTORY_PRIMARY, words::HISTORY_HOSPITAL] {
            let history = sections.iter().find(|section| section.heading == heading);
            let facts =
                |section: &Section| section.entries.iter().filter(|entry| entry.kind == Kind::Fact).count();
            assert!(history.is_some_and(|history| 0 < facts(history)), "{}: {heading}", region.name);
        }
    }
}

#[test]
fn every_plan_with_its_promises_and_its_end_is_told() {
    for (region, sections) in regions() {
        let told = sections.iter().find(|section| section.heading == words::PLANS);
        let told = told.map_or(&[] as &[Entry], |section| &section.entries);
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
    for ((region, sections), dossier) in regions().zip(ARCHIVE.dossiers) {
        let Dossier { events, notes, .. } = dossier;
        let entries = |heading| {
            sections
                .iter()
                .find(|section| section.heading == heading)
                .map_or(0, |section| section.entries.len())
        };
        assert_eq!(entries(words::EVENTS), events.len(), "{}", region.name);
        assert_eq!(entries(words::NOTES), notes.len(), "{}", region.name);
    }
}

#[test]
fn no_section_is_empty_and_every_system_is_described() {
    let systems = ATLAS.systems.iter().map(|system| dossier::system(&ATLAS, system));
    let regions = regions().map(|(_, sections)| sections);
    for sections in regions.chain(systems) {
        assert!(!sections.is_empty());
        for Section { heading, entries } in sections {
            assert!(!heading.is_empty() && !entries.is_empty(), "{heading}");
        }
    }
}

#[test]
fn every_claim_has_sources_and_every_source_is_in_the_archive() {
    let systems = ATLAS.systems.iter().map(|system| dossier::system(&ATLAS, system));
    let regions = regions().map(|(_, sections)| sections);
    for sections in regions.chain(systems) {
        for entry in sections.iter().flat_map(|section| &section.entries) {
            let is_claim = entry.kind != Kind::Note && entry.text != words::NOTHING_KNOWN;
            assert!(!is_claim || !entry.sources.is_empty(), "{} {}", entry.lead, entry.text);
        }
        let sources = dossier::sources(&sections);
        assert!(sources.is_sorted_by(|one, next| one < next), "each once, in order");
        assert!(sources.iter().all(|id| id.index() < ARCHIVE.sources.len()));
    }
}

#[test]
fn every_entry_is_well_spaced() {
    for (region, sections) in regions() {
        for Entry { lead, text, .. } in sections.iter().flat_map(|section| &section.entries) {
            let line = format!("{lead} {text}");
            assert!(
                !text.is_empty() && !line.contains("  ") && text.trim() == text,
                "{}: {line:?}",
                region.name
            );
        }
    }
}

fn regions() -> impl Iterator<Item = (&'static Region, Vec<Section>)> {
    let pairs = ATLAS.regions.iter().zip(ARCHIVE.dossiers);
    pairs.map(|(region, dossier)| (region, dossier::region(&ATLAS, region, dossier)))
}
