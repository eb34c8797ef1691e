//! The guided tour: what it says is what the data says, figure by figure and day by day.

use std::collections::BTreeSet;

use journalkartan::atlas::{
    Date, Day, Hue, Language, Outcome, Phrase, Region, RegionCode, SourceId, SourceKind, Step, SystemId,
    Target, Year,
};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::scene::delay::{Introduction, Summary};
use journalkartan::scene::{Cell, Coverage, Shown, Tally, regions_with};
use journalkartan::state::{Address, ViewState};
use journalkartan::text::date::{date, day};
use journalkartan::text::{english, number};

mod spacing;
use spacing::{assert_label, assert_spaced};

/// The steps with the states that they show.
fn steps() -> Vec<(ViewState, &'static Step)> {
    let states = ATLAS.steps.iter().map(|query| Address::read(query, &ATLAS).state);
    states.zip(ARCHIVE.tour).collect()
}

/// All that a step says in a language, title first.
fn said(language: Language, step: &Step) -> String {
    let texts = std::iter::once(&step.title).chain(step.text);
    texts.map(|text| language.phrase(*text)).collect::<Vec<_>>().join(" ")
}

/// What each step counts, counted here in the state that it shows.
fn figures() -> Vec<Vec<usize>> {
    let states: Vec<ViewState> = steps().into_iter().map(|(state, _)| state).collect();
    let cosmic = system("cosmic");
    let count = |state| Tally::of(&ATLAS, state).system(cosmic);
    let introductions = Summary::of(&Introduction::all(&ATLAS));
    let first = Coverage::of(&ATLAS, states[0].year);
    let [used, now] = [states[1], ViewState::of(&ATLAS)].map(count);
    let planned = usize::from(count(states[7]).all);
    let cambio = Hue::Supplier(ATLAS.supplier_called("cambio").expect("a supplier"));
    let sussa = members("sussa", Year::new(2018));
    vec![
        vec![first.unknown, first.cells()],
        vec![usize::from(used.all), usize::from(used.in_use), usize::from(used.all - used.in_use)],
        vec![members("sussa", states[2].year), members("3r", states[2].year), sussa - founders("sussa")],
        vec![regions_with(&ATLAS, Hue::System(system("millennium")), states[3])],
        vec![usize::from(count(states[4]).in_use), introductions.all(), introductions.kept],
        vec![days_of_millennium(), compilations_on_its_end()],
        vec![cancellations()],
        vec![
            planned,
            usize::from(now.in_use),
            usize::from(now.all - now.in_use),
            people(cosmic),
            ATLAS.regions.len() - planned,
            ATLAS.regions.len(),
        ],
        vec![regions_with(&ATLAS, cambio, states[8])],
        vec![],
    ]
}

#[test]
fn every_figure_that_the_data_gives_is_said_in_both_languages() {
    let figures = figures();
    assert_eq!(figures.len(), steps().len());
    for ((number, (_, step)), figures) in (1..).zip(steps()).zip(figures) {
        for language in Language::ALL {
            let told = numbers(language, &said(language, step));
            for figure in figures.iter().filter(|figure| 1 < **figure) {
                assert!(told.contains(figure), "step {number} does not say {figure}: {told:?}");
            }
        }
    }
}

/// A number that is not counted here stands in the data, under one of the sources that the step names.
#[test]
fn every_number_that_is_said_stands_in_the_data_with_the_same_source() {
    for ((number, (state, step)), figures) in (1..).zip(steps()).zip(figures()) {
        for language in Language::ALL {
            let mut known: BTreeSet<usize> = figures.iter().copied().collect();
            known.insert(usize::from(state.year.number()));
            for (dates, texts) in sayings(step.sources) {
                known.extend(dates.iter().flat_map(|when| numbers(language, &date(language, *when))));
                known.extend(texts.iter().flat_map(|text| numbers(language, language.phrase(*text))));
            }
            let strange: Vec<usize> = numbers(language, &said(language, step))
                .into_iter()
                .filter(|told| 1 < *told && !known.contains(told))
                .collect();
            // "In the 1990s", of Cosmic: so the source itself.
            let expected: &[usize] = if number == 2 { &[1990] } else { &[] };
            assert_eq!(strange, expected, "step {number}, {}", language.code());
        }
    }
    assert_eq!(ATLAS.years.first.number() - 1995, 10);
}

#[test]
fn every_day_that_is_said_is_a_day_of_the_data_with_the_same_source() {
    let mut found = 0;
    for (_, step) in steps() {
        for language in Language::ALL {
            let days: BTreeSet<Day> = sayings(step.sources)
                .into_iter()
                .flat_map(|(dates, _)| dates)
                .filter_map(|when| if let Date::Day(exact) = when { Some(exact) } else { None })
                .collect();
            let known: Vec<String> = days.iter().map(|exact| day(language, *exact)).collect();
            for told in told_days(&said(language, step)) {
                assert!(known.contains(&told), "{told} is not among {known:?}");
                found += 1;
            }
        }
    }
    assert_eq!(found, 8, "four days in two languages");
}

#[test]
fn both_languages_say_the_same_numbers_of_the_same_regions() {
    for (_, step) in steps() {
        let [swedish, english] = Language::ALL.map(|language| {
            let text = said(language, step);
            let regions = ATLAS.regions.iter().filter(|region| text.contains(region.short));
            let numbers: BTreeSet<usize> =
                numbers(language, &text).into_iter().filter(|told| 1 < *told).collect();
            (numbers, regions.map(|region| region.short).collect::<Vec<_>>())
        });
        assert_eq!(swedish, english);
    }
}

#[test]
fn what_was_promised_is_what_the_plans_say() {
    check(3, "12", "millennium", &["2020"]);
    check(3, "14", "millennium", &["2021"]);
    check(4, "12", "millennium", &["2020", "2025"]);
    check(4, "04", "cosmic", &["2021", "2024"]);
    check(6, "01", "cosmic", &["2029"]);
    check(6, "09", "cosmic", &["2029"]);

    /// The first year promised, and the last that had been promised by the end of the state's year, are said.
    #[track_caller]
    fn check(index: usize, region: &str, target: &str, years: &[&str]) {
        let (state, step) = steps()[index];
        let region = ATLAS.region(RegionCode::parse(region).expect("a code")).expect("a region");
        let plan = region.plans.iter().find(|plan| plan.target == Target::System(system(target)));
        let plan = plan.expect("a plan");
        let by_then = Day::last_of(state.year);
        let dues =
            plan.promises.iter().filter(|promise| promise.said.latest() <= by_then || years.len() == 1);
        let dues: Vec<String> =
            dues.filter_map(|promise| promise.due).map(|due| due.latest().year().to_string()).collect();
        let ends = [dues.first(), dues.last().filter(|_| 1 < years.len())];
        assert_eq!(ends.into_iter().flatten().collect::<Vec<_>>(), years, "{dues:?}");
        for language in Language::ALL {
            assert!(years.iter().all(|year| said(language, step).contains(year)));
        }
    }
}

#[test]
fn what_the_steps_say_without_a_number_is_so() {
    let states: Vec<ViewState> = steps().into_iter().map(|(state, _)| state).collect();
    // Step 3: the three largest, of whom none was left two years later.
    let mut largest: Vec<&Region> = ATLAS.regions.iter().collect();
    largest.sort_by_key(|region| std::cmp::Reverse(ARCHIVE.population.of(region.code, states[2].year)));
    assert!(largest[..3].iter().all(|region| is_member("3r", region, states[2].year)));
    assert_eq!(members("3r", Year::new(2016)), 0);
    // Step 5: as many as in 2018.
    let users =
        |year: u16| Tally::of(&ATLAS, states[4].in_year(Year::new(year))).system(system("cosmic")).all;
    assert_eq!(users(2018), users(2023));
    // Step 6: both plans for Millennium were dropped in the spring of 2026 or just before.
    for code in ["12", "14"] {
        let region = ATLAS.region(RegionCode::parse(code).expect("a code")).expect("a region");
        let plan = region.plans.iter().find(|plan| plan.target == Target::System(system("millennium")));
        let ending = plan.and_then(|plan| plan.ending).expect("an end");
        assert_eq!(ending.outcome, Outcome::Dropped);
        assert_eq!(ending.date.earliest().year(), Year::new(2026));
    }
    // Step 8: what the others plan.
    let plan = |code: &str| {
        let region = ATLAS.region(RegionCode::parse(code).expect("a code")).expect("a region");
        Shown::of(&ATLAS, region, states[7])
    };
    assert_eq!(plan("14"), Shown::Whole(Cell::Modular));
    assert_eq!(plan("12"), Shown::Whole(Cell::Undecided));
}

#[test]
fn the_texts_are_well_set() {
    assert!((8..=10).contains(&steps().len()));
    for language in Language::ALL {
        for (_, step) in steps() {
            let title = language.phrase(step.title);
            assert_label(title);
            assert!(!title.ends_with('.') && title.chars().count() < 60, "{title}");
            for text in step.text {
                let text = language.phrase(*text);
                assert_spaced(text);
                assert!(text.ends_with('.'), "{text}");
            }
        }
    }
}

fn system(key: &str) -> SystemId {
    ATLAS.system_called(key).expect("a system")
}

fn is_member(key: &str, region: &Region, year: Year) -> bool {
    ATLAS.is_member(ATLAS.collaboration_called(key).expect("a collaboration"), region, year)
}

/// How many regions were members of a collaboration in a year.
fn members(key: &str, year: Year) -> usize {
    ATLAS.regions.iter().filter(|region| is_member(key, region, year)).count()
}

/// How many regions were members of a collaboration from its first day.
fn founders(key: &str) -> usize {
    let of = ATLAS.collaboration(ATLAS.collaboration_called(key).expect("a collaboration"));
    let first = of.members.iter().map(|member| member.from.latest()).min();
    of.members.iter().filter(|member| Some(member.from.latest()) == first).count()
}

/// From the day on which Västra Götaland started Millennium to the day on which it was stopped.
fn days_of_millennium() -> usize {
    let events = dossier("14").events.iter().filter(|event| event.text.en.starts_with("Millennium "));
    let days = events.map(|event| event.date.latest());
    let days: Vec<Day> = days.filter(|day| day.year() == Year::new(2024)).collect();
    let [start, stop] = days.as_slice() else { panic!("a start and a stop: {days:?}") };
    assert_eq!((start.year(), start.month()), (stop.year(), stop.month()));
    usize::from(stop.day() - start.day())
}

/// The texts put together by others on which the end of Millennium in Västra Götaland rests.
fn compilations_on_its_end() -> usize {
    let region = ATLAS.region(RegionCode::new(14)).expect("a region");
    let plan = region.plans.iter().find(|plan| plan.target == Target::System(system("millennium")));
    let sources = plan.and_then(|plan| plan.ending).expect("an end").sources;
    sources.iter().filter(|id| ARCHIVE.source(**id).kind == SourceKind::Compilation).count()
}

/// How often Stockholm cancelled its procurement.
fn cancellations() -> usize {
    dossier("01").events.iter().filter(|event| event.text.en.contains("cancel")).count()
        - dossier("01").events.iter().filter(|event| event.text.en.contains("lapses")).count()
}

fn dossier(code: &str) -> &'static journalkartan::atlas::Dossier {
    let index = ATLAS.index_of(RegionCode::parse(code).expect("a code")).expect("a region");
    &ARCHIVE.dossiers[index]
}

/// The share of the people, in whole per cent, who live where both levels of care surely use a system now.
fn people(id: SystemId) -> usize {
    let year = ATLAS.this_year();
    let uses =
        |region: &&Region| Shown::of(&ATLAS, region, ViewState::of(&ATLAS)) == Shown::Whole(Cell::InUse(id));
    let regions = ATLAS.regions.iter().filter(uses);
    let people: u64 = regions.map(|region| u64::from(ARCHIVE.population.of(region.code, year))).sum();
    let all = u64::from(ARCHIVE.population.total(year));
    usize::try_from((200 * people + all) / (2 * all)).expect("a percentage")
}

/// All that the data says with one of these sources: dates and texts.
fn sayings(sources: &[SourceId]) -> Vec<(Vec<Date>, Vec<Phrase>)> {
    let mut all: Vec<(Vec<Date>, Vec<Phrase>, Vec<SourceId>)> = Vec::new();
    let events = ARCHIVE.national.iter();
    let events = events.chain(ARCHIVE.dossiers.iter().flat_map(|dossier| dossier.events));
    let events = events.chain(ARCHIVE.proceedings.iter().flat_map(|of| of.events));
    let events = events.chain(ATLAS.systems.iter().flat_map(|system| system.events.iter()));
    all.extend(events.map(|event| (vec![event.date], vec![event.text], event.sources.to_vec())));
    for plan in ATLAS.regions.iter().flat_map(|region| region.plans.iter()) {
        all.push((vec![plan.announced], plan.note.into_iter().collect(), plan.sources.to_vec()));
        let promises = plan.promises.iter();
        all.extend(promises.map(|promise| {
            (std::iter::once(promise.said).chain(promise.due).collect(), vec![], promise.sources.to_vec())
        }));
        all.extend(plan.ending.map(|ending| (vec![ending.date], vec![], ending.sources.to_vec())));
    }
    for of in ATLAS.collaborations {
        all.push((vec![], vec![of.about], of.sources.to_vec()));
        all.extend(of.members.iter().map(|member| {
            (std::iter::once(member.from).chain(member.to).collect(), vec![], member.sources.to_vec())
        }));
    }
    all.extend(ATLAS.suppliers.iter().map(|of| (vec![], vec![of.about], of.sources.to_vec())));
    all.extend(ATLAS.systems.iter().map(|of| (vec![], vec![of.about], of.sources.to_vec())));
    all.retain(|(_, _, ids)| ids.iter().any(|id| sources.contains(id)));
    all.into_iter().map(|(dates, texts, _)| (dates, texts)).collect()
}

/// The numbers in a text, in digits and in words.
fn numbers(language: Language, text: &str) -> Vec<usize> {
    let word = |count: usize| match language {
        Language::Swedish => number::spelled(count, number::Gender::Common),
        Language::English => english::spelled(count),
    };
    let words: Vec<String> = (0..=21).map(word).collect();
    let pieces = text.split(|letter: char| !letter.is_alphanumeric()).map(str::to_lowercase);
    pieces
        .filter_map(|piece| {
            let digits: String = piece.chars().take_while(char::is_ascii_digit).collect();
            digits.parse().ok().or_else(|| words.iter().position(|word| *word == piece))
        })
        .collect()
}

/// The days in a text: a day of a month, the month's name and the year.
fn told_days(text: &str) -> Vec<String> {
    let pieces: Vec<&str> = text.split([' ', ',', '.', ':', ';']).filter(|piece| !piece.is_empty()).collect();
    let is_number = |piece: &str, length: std::ops::RangeInclusive<usize>| {
        length.contains(&piece.len()) && piece.chars().all(|letter| letter.is_ascii_digit())
    };
    let dated = pieces.windows(3).filter(|piece| {
        is_number(piece[0], 1..=2) && piece[1].chars().all(char::is_alphabetic) && is_number(piece[2], 4..=4)
    });
    dated.map(|piece| piece.join(" ")).collect()
}
