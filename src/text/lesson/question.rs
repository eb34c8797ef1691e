//! Questions about the map, with answers that are counted from the data.

mod promise;

use crate::atlas::{Archive, Atlas, Language, Region, SystemId, Year};
use crate::scene::share::Shares;
use crate::scene::{Cell, Coverage, Shown, Status, Tally};
use crate::state::{Mode, ViewState};
use crate::text::number::{Gender, capital, spelled};
use crate::text::{english, label};

use super::worksheet;

/// The system that the questions follow.
const FOLLOWED: &str = "cosmic";

/// A question with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub ask: String,
    /// The answer.
    pub answer: String,
    /// The query of the map in the state that the answer tells of.
    pub shown: String,
}

/// The questions, in the order of a lesson; none where the atlas does not know the system that they follow.
#[must_use]
pub fn questions(language: Language, atlas: &Atlas, archive: &Archive) -> Vec<Question> {
    let Some(id) = atlas.system_called(FOLLOWED) else { return Vec::new() };
    let all = [
        Some(known(language, atlas)),
        Some(sharing(language, atlas, id)),
        Some(split(language, atlas)),
        Some(present(language, atlas, id)),
        Some(people(language, atlas, archive, id)),
        Some(planned(language, atlas, id)),
        promise::late(language, atlas),
        Some(promise::kept(language, atlas)),
    ];
    all.into_iter().flatten().collect()
}

/// How much is known for the first year.
fn known(language: Language, atlas: &Atlas) -> Question {
    let year = atlas.years.first;
    let of = Coverage::of(atlas, year);
    let (sure, doubtful, unknown, all) = (of.in_use, of.unconfirmed, of.unknown, of.cells());
    let (ask, answer) = match language {
        Language::Swedish => (
            format!("Hur mycket vet kartan om {year}? Är det som saknas detsamma som att inget fanns?"),
            format!(
                "Primärvård och sjukhus räknas var för sig, {all} i allt. För {sure} säger en källa som är säker \
                 eller ganska säker vad som användes. {} är inte bekräftade, och för {unknown} saknas uppgift. \
                 Nej: att ingen källa har hittats säger inget om vad som användes.",
                capital(&spelled(doubtful, Gender::Common)),
            ),
        ),
        Language::English => (
            format!(
                "How much does the map know of {year}? Is what is missing the same as nothing being there?"
            ),
            format!(
                "Primary care and hospitals are counted separately, {all} in all. For {sure} a source of high or \
                 medium confidence says what was used. {} {} unconfirmed, and for {unknown} nothing is known. \
                 No: that no source has been found says nothing about what was used.",
                capital(&english::spelled(doubtful)),
                english::agreeing(doubtful, "is", "are"),
            ),
        ),
    };
    Question { ask, answer, shown: format!("ar={year}") }
}

/// How many systems shared the country in the year of the worksheets.
fn sharing(language: Language, atlas: &Atlas, id: SystemId) -> Question {
    let (year, name) = (worksheet::YEAR, atlas.system(id).name);
    let tally = Tally::of(atlas, ViewState::of(atlas).in_year(year));
    let (users, systems) = (usize::from(tally.system(id).in_use), tally.systems_shown());
    let (ask, answer) = match language {
        Language::Swedish => (
            format!(
                "Hur många regioner använde {name} i slutet av {year}, och hur många system delade på landet?"
            ),
            format!(
                "{} använde {name}. {} system delade på landet.",
                capital(&regions(language, users)),
                capital(&spelled(systems, Gender::Neuter))
            ),
        ),
        Language::English => (
            format!(
                "How many regions used {name} at the end of {year}, and how many systems shared the country?"
            ),
            format!(
                "{} used {name}. {} systems shared the country.",
                capital(&regions(language, users)),
                capital(&english::spelled(systems))
            ),
        ),
    };
    Question { ask, answer, shown: format!("ar={year}") }
}

/// Which regions had two systems in the year of the worksheets.
fn split(language: Language, atlas: &Atlas) -> Question {
    let year = worksheet::YEAR;
    let state = ViewState::of(atlas).in_year(year);
    let shown = atlas.regions.iter().map(|region| (region, Shown::of(atlas, region, state)));
    let split = shown.filter(|(_, shown)| matches!(shown, Shown::Split { .. }));
    let lines: Vec<String> = split
        .map(|(region, shown)| format!("{}: {}.", region.short, label::shown(language, atlas, shown)))
        .collect();
    let ask = match language {
        Language::Swedish => {
            format!(
                "Vilka regioner hade ett system i primärvården och ett annat på sjukhusen i slutet av {year}?"
            )
        }
        Language::English => {
            format!(
                "Which regions had one system in primary care and another in hospitals at the end of {year}?"
            )
        }
    };
    let count = capital(&regions(language, lines.len()));
    Question { ask, answer: format!("{count}. {}", lines.join(" ")), shown: format!("ar={year}&vy=rutnat") }
}

/// How many regions use the system now.
fn present(language: Language, atlas: &Atlas, id: SystemId) -> Question {
    let (state, name) = (ViewState::of(atlas), atlas.system(id).name);
    let count = Tally::of(atlas, state).system(id);
    let (sure, doubtful) = (usize::from(count.in_use), usize::from(count.all - count.in_use));
    let names = names(atlas, |region| {
        Shown::of(atlas, region, state).cells().any(|cell| cell == Cell::Unconfirmed(id))
    });
    let (ask, answer) = match language {
        Language::Swedish => (
            format!(
                "Hur många regioner använder {name} i dag? Varför räcker det inte alltid med ett enda tal?"
            ),
            format!(
                "{} säkert{}.",
                capital(&regions(language, sure)),
                match doubtful {
                    0 => String::new(),
                    _ => format!(
                        ", och kanske {} till: {names}. Där bekräftar ingen säker källa bytet, så kartan säger \
                         det hellre än att välja",
                        spelled(doubtful, Gender::Common)
                    ),
                }
            ),
        ),
        Language::English => (
            format!("How many regions use {name} today? Why is one number not always enough?"),
            format!(
                "{} for certain{}.",
                capital(&regions(language, sure)),
                match doubtful {
                    0 => String::new(),
                    _ => format!(
                        ", and perhaps {} more: {names}. There no reliable source confirms the change, and the \
                         map would rather say so than choose",
                        english::spelled(doubtful)
                    ),
                }
            ),
        ),
    };
    Question { ask, answer, shown: format!("system={}", atlas.system(id).key) }
}

/// Regions against people.
fn people(language: Language, atlas: &Atlas, archive: &Archive, id: SystemId) -> Question {
    let (year, name) = (atlas.this_year(), atlas.system(id).name);
    let shares = Shares::of(atlas, &archive.population, year);
    let (all_regions, everyone) = shares.whole();
    let part = shares.parts.iter().find(|part| part.cell == Cell::InUse(id));
    let (halves, people) = part.map_or((0, 0), |part| (part.regions, part.people));
    let regions = percent(halves, all_regions);
    let people = percent(people, everyone);
    let mut largest: Vec<&Region> = atlas.regions.iter().collect();
    largest.sort_by_key(|region| std::cmp::Reverse(archive.population.of(region.code, year)));
    let uses = |region: &Region| {
        Shown::of(atlas, region, ViewState::of(atlas)).cells().any(|cell| cell == Cell::InUse(id))
    };
    let without = largest.iter().take_while(|region| !uses(region)).count();
    let (ask, answer) = match language {
        Language::Swedish => (
            format!(
                "Hur stor del av regionerna använder säkert {name}, och hur stor del av invånarna bor där?"
            ),
            format!(
                "{regions} procent av regionerna, men {people} procent av invånarna.{}",
                match without {
                    0 => String::new(),
                    1 => " Den folkrikaste regionen använder det inte.".to_owned(),
                    _ => format!(
                        " De {} folkrikaste regionerna använder det inte.",
                        spelled(without, Gender::Common)
                    ),
                }
            ),
        ),
        Language::English => (
            format!(
                "What share of the regions surely uses {name}, and what share of the people lives there?"
            ),
            format!(
                "{regions} per cent of the regions, but {people} per cent of the people.{}",
                match without {
                    0 => String::new(),
                    1 => " The most populous region does not use it.".to_owned(),
                    _ => format!(" The {} most populous regions do not use it.", english::spelled(without)),
                }
            ),
        ),
    };
    Question { ask, answer, shown: format!("ar={year}") }
}

/// How many use the system or plan to, and what the others do.
fn planned(language: Language, atlas: &Atlas, id: SystemId) -> Question {
    let state = ViewState { mode: Mode::Planned, ..ViewState::of(atlas) };
    let (name, all) = (atlas.system(id).name, atlas.regions.len());
    let count = usize::from(Tally::of(atlas, state).system(id).all);
    let is_with =
        |region: &&Region| Shown::of(atlas, region, state).cells().any(|cell| cell.system() == Some(id));
    let others: Vec<String> = atlas
        .regions
        .iter()
        .filter(|region| !is_with(region))
        .map(|region| {
            let plan = label::shown(language, atlas, Shown::of(atlas, region, state));
            format!("{} ({plan})", region.short)
        })
        .collect();
    let (ask, answer) = match language {
        Language::Swedish => (
            format!(
                "Hur många regioner använder {name} eller planerar det? Vilka gör det inte, och vad planerar de?"
            ),
            format!(
                "{} av {all}. De andra: {}.",
                capital(&spelled(count, Gender::Common)),
                others.join(", ")
            ),
        ),
        Language::English => (
            format!("How many regions use {name} or plan to? Which do not, and what do they plan?"),
            format!("{} of {all}. The others: {}.", capital(&english::spelled(count)), others.join(", ")),
        ),
    };
    Question { ask, answer, shown: "lage=planerat".to_owned() }
}

fn regions(language: Language, number: usize) -> String {
    match language {
        Language::Swedish => crate::text::number::regions(number),
        Language::English => english::regions(number),
    }
}

/// The short names of some regions.
fn names(atlas: &Atlas, is_named: impl Fn(&Region) -> bool) -> String {
    let named = atlas.regions.iter().filter(|region| is_named(region)).map(|region| region.short);
    named.collect::<Vec<_>>().join(", ")
}

/// A share in whole per cent, rounded to the nearest.
fn percent(part: u32, whole: u32) -> u64 {
    let whole = u64::from(whole).max(1);
    (u64::from(part) * 200 + whole) / (2 * whole)
}

/// Whether all that the country showed in a year was in use for certain, so that a sheet can be corrected by it.
#[must_use]
pub(super) fn is_certain(atlas: &Atlas, year: Year) -> bool {
    let state = ViewState::of(atlas).in_year(year);
    atlas.regions.iter().all(|region| Shown::of(atlas, region, state).status() == Status::InUse)
}
