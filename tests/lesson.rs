//! The lesson kit: its numbers, counted once more on the files that readers take away, and its plans.

use std::collections::{BTreeMap, BTreeSet};

use journalkartan::atlas::{Language, Region, RegionCode, Target as Goal, Year};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::open;
use journalkartan::state::Address;
use journalkartan::text::lesson::{
    ARGUMENTS, Exercise, PLANS, Plan, Question, Target, exercises, questions, worksheet,
};
use journalkartan::text::{english, number};

mod spacing;
use spacing::{assert_label, assert_spaced};

/// A row of the table of periods, by its headings.
type Row = BTreeMap<String, String>;

/// The table as a spreadsheet reads it.
fn rows() -> Vec<Row> {
    let file = open::csv(&ATLAS, &ARCHIVE).expect("the table can be written");
    let text = String::from_utf8(file).expect("the table is UTF-8");
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark").to_owned();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.expect("a row has as many cells as there are headings")).collect()
}

/// What each level of care of each region used for certain on a day, by the table: its code, the level and the system.
fn used(rows: &[Row], day: &str) -> BTreeSet<(String, String, String)> {
    // The latest row that may have begun counts; it is sure if it has begun and not perhaps ended.
    let begun = |row: &&Row| {
        let first = if row["från tidigast"].is_empty() { "från senast" } else { "från tidigast" };
        row[first].as_str() <= day
    };
    let mut latest: BTreeMap<(&str, &str), &Row> = BTreeMap::new();
    for row in rows.iter().filter(begun) {
        latest.insert((&row["länskod"], &row["vård"]), row);
    }
    let is_sure = |row: &&Row| {
        let ended = row["slut"] == "slutdatum" && row["till tidigast"].as_str() <= day;
        row["från senast"].as_str() <= day && row["säkerhet"] != "låg" && !ended
    };
    let sure = latest.into_values().filter(is_sure);
    sure.map(|row| (row["länskod"].clone(), row["vård"].clone(), row["system"].clone())).collect()
}

/// The regions with a system among what is used.
fn with(used: &BTreeSet<(String, String, String)>, system: &str) -> BTreeSet<String> {
    used.iter().filter(|(_, _, name)| name == system).map(|(code, ..)| code.clone()).collect()
}

/// A number as a word in a language.
fn word(language: Language, count: usize) -> String {
    match language {
        Language::Swedish => number::spelled(count, number::Gender::Common),
        Language::English => english::spelled(count),
    }
}

/// The answer to a question, by its number.
#[track_caller]
fn answer(language: Language, number: usize) -> String {
    let all = questions(language, &ATLAS, &ARCHIVE);
    assert_eq!(all.len(), 8);
    all[number - 1].answer.to_lowercase()
}

#[track_caller]
fn assert_says(number: usize, count: usize) {
    for language in Language::ALL {
        let (answer, word) = (answer(language, number), word(language, count));
        let words: Vec<&str> = answer.split([' ', ',', '.', ':']).collect();
        let said = words.contains(&word.as_str()) || words.contains(&count.to_string().as_str());
        assert!(said, "{count} or {word} is not in: {answer}");
    }
}

#[test]
fn what_is_known_of_the_first_year_is_counted_in_the_table() {
    let used = used(&rows(), &ATLAS.day_shown(ATLAS.years.first).to_string());
    assert_says(1, used.len());
    assert_says(1, 2 * ATLAS.regions.len());
}

#[test]
fn the_year_of_the_worksheets_is_counted_in_the_table() {
    let used = used(&rows(), &format!("{}-12-31", worksheet::YEAR));
    assert_eq!(used.len(), 2 * ATLAS.regions.len(), "all of it is certain");
    assert!(worksheet::is_certain(&ATLAS));
    assert_says(2, with(&used, "Cosmic").len());
    let systems: BTreeSet<&String> = used.iter().map(|(_, _, system)| system).collect();
    assert_says(2, systems.len());
    let split: Vec<&str> = ATLAS
        .regions
        .iter()
        .filter(|region| {
            let of = used.iter().filter(|(code, ..)| *code == region.code.to_string());
            of.map(|(_, _, system)| system).collect::<BTreeSet<_>>().len() == 2
        })
        .map(|region| region.short)
        .collect();
    assert_says(3, split.len());
    for language in Language::ALL {
        assert!(split.iter().all(|name| answer(language, 3).contains(&name.to_lowercase())));
    }
}

#[test]
fn the_present_is_counted_in_the_table() {
    let rows = rows();
    let used = used(&rows, &ATLAS.as_of.to_string());
    let sure = with(&used, "Cosmic");
    let ongoing = rows.iter().filter(|row| row["system"] == "Cosmic" && row["slut"] == "pågår");
    let all: BTreeSet<String> = ongoing.map(|row| row["länskod"].clone()).collect();
    assert!(sure.is_subset(&all));
    assert_says(4, sure.len());
    if sure.len() < all.len() {
        assert_says(4, all.len() - sure.len());
    }

    let year = ATLAS.this_year();
    let people = |code: &String| {
        let code = RegionCode::parse(code).expect("a code");
        f64::from(ARCHIVE.population.of(code, year))
    };
    let both =
        |code: &&String| used.iter().filter(|(of, _, system)| of == *code && system == "Cosmic").count() == 2;
    assert!(sure.iter().all(|code| both(&code)), "no region is counted by halves");
    let share = sure.iter().map(people).sum::<f64>() / f64::from(ARCHIVE.population.total(year));
    for language in Language::ALL {
        let said = answer(language, 5);
        assert!(said.contains(&format!("{:.0} p", 100.0 * share)), "{share}: {said}");
        #[expect(clippy::cast_precision_loss, reason = "there are 21 regions")]
        let of_regions = 100.0 * sure.len() as f64 / ATLAS.regions.len() as f64;
        assert!(said.contains(&format!("{of_regions:.0} p")), "{of_regions}: {said}");
    }
}

#[test]
fn who_plans_what_is_counted_on_the_plans_themselves() {
    let cosmic = ATLAS.system_called("cosmic").expect("a system of the data");
    let rows = rows();
    let heads_for = |code: RegionCode| {
        let region = ATLAS.region(code).expect("a region");
        let open: Vec<_> = region.plans.iter().filter(|plan| plan.ending.is_none()).collect();
        let ongoing = |row: &Row| {
            row["länskod"] == code.to_string() && row["slut"] == "pågår" && row["system"] == "Cosmic"
        };
        match open.as_slice() {
            [] => rows.iter().any(ongoing),
            [.., last] => last.target == Goal::System(cosmic),
        }
    };
    let (to, others): (Vec<&Region>, Vec<&Region>) =
        ATLAS.regions.iter().partition(|region| heads_for(region.code));
    assert_says(6, to.len());
    for language in Language::ALL {
        let said = answer(language, 6);
        assert!(others.iter().all(|other| said.contains(&other.short.to_lowercase())), "{said}");
    }
}

#[test]
fn the_promises_are_counted_on_the_plans_themselves() {
    let plans = ATLAS.regions.iter().flat_map(|region| region.plans.iter());
    let dated = plans.filter(|plan| plan.promises.iter().any(|promise| promise.due.is_some()));
    assert_says(8, dated.count());
}

#[test]
fn the_first_exercise_comes_to_what_the_page_says() {
    let rows = rows();
    let left: Vec<&Row> = rows
        .iter()
        .filter(|row| row["vård"] == "sjukhus" && row["system"] == "Cosmic" && row["slut"] == "pågår")
        .collect();
    let sure = left.iter().filter(|row| row["säkerhet"] != "låg").count();
    for language in Language::ALL {
        let said = &exercises(language, &ATLAS)[0].result;
        let numbers: Vec<usize> = numbers(said);
        assert_eq!(numbers, [left.len(), sure], "{said}");
    }
}

#[test]
fn the_second_exercise_comes_to_what_the_page_says() {
    let rows = rows();
    let mut days: Vec<(i64, &Row)> = rows
        .iter()
        .filter(|row| !row["från tidigast"].is_empty())
        .map(|row| (serial(&row["från senast"]) - serial(&row["från tidigast"]), row))
        .collect();
    days.sort_by_key(|(days, _)| *days);
    let (most, widest) = *days.last().expect("rows with dates");
    assert_eq!(days.iter().filter(|(days, _)| *days == most).count(), 1, "one row stands out");
    let middle = [(days.len() - 1) / 2, days.len() / 2].map(|index| days[index].0);
    let twice = middle[0] + middle[1];
    for language in Language::ALL {
        let Exercise { steps, result, .. } = &exercises(language, &ATLAS)[1];
        let half = if twice % 2 == 0 { "" } else { language.say(",5", ".5") };
        assert!(result.contains(&format!(" {}{half} ", twice / 2)), "{twice}: {result}");
        assert!(result.contains(&format!(" {most} ")) && result.contains(&widest["region"]), "{result}");
        assert!(steps[1].contains(&days.len().to_string()), "{steps:?}");
        assert!(steps[3].contains(&format!("R{})", days.len() + 1)), "{steps:?}");
    }
}

#[test]
fn the_exercises_name_the_columns_by_their_letters() {
    for language in Language::ALL {
        let steps: Vec<String> = exercises(language, &ATLAS).into_iter().flat_map(|one| one.steps).collect();
        let mut named = 0;
        for (letter, heading) in ('A'..='Z').zip(open::COLUMNS) {
            named += steps.iter().filter(|step| step.contains(&format!(" {letter} ({heading})"))).count();
        }
        assert_eq!(named, 7, "{steps:?}");
        assert!(steps.iter().any(|step| step.contains("=(I2-H2)")) && open::COLUMNS[7] == "från tidigast");
        assert_eq!(open::COLUMNS.len(), 17, "R is the first free column");
    }
}

#[test]
fn a_plan_takes_the_time_that_it_says() {
    assert_eq!(PLANS.each_ref().map(Plan::minutes), [20, 60]);
    for plan in &PLANS {
        let times: Vec<_> = plan.timed().map(|(begins, ends, _)| (begins, ends)).collect();
        assert_eq!(times[0].0, 0);
        assert!(times.windows(2).all(|pair| pair[0].1 == pair[1].0), "{times:?}");
        assert_eq!(times.last().map(|(_, end)| *end), Some(plan.minutes()));
    }
}

#[test]
fn every_link_to_the_map_is_a_state_that_it_understands() {
    let steps = PLANS.iter().flat_map(|plan| plan.steps);
    let planned = steps.filter_map(|step| match step.shown {
        Some(Target::Map(query)) => Some(query.to_owned()),
        _ => None,
    });
    let answers = questions(Language::Swedish, &ATLAS, &ARCHIVE).into_iter().map(|one| one.shown);
    let all: Vec<String> = planned.chain(answers).collect();
    assert!(10 < all.len());
    for query in all {
        let Address { rejected, foreign, .. } = Address::read(&query, &ATLAS);
        assert_eq!((rejected.len(), foreign.as_str()), (0, ""), "{query}");
    }
}

#[test]
fn a_step_has_one_link_where_it_shows_something_and_else_none() {
    for step in PLANS.iter().flat_map(|plan| plan.steps) {
        for text in [step.what.sv, step.what.en] {
            let links = [text.matches('[').count(), text.matches(']').count()];
            assert_eq!(links, [usize::from(step.shown.is_some()); 2], "{text}");
        }
    }
}

#[test]
fn every_argument_says_where_it_is_known_from() {
    for claim in ARGUMENTS.iter().flat_map(|one| one.sides).flat_map(|side| side.claims) {
        assert!(!claim.sources.is_empty(), "{}", claim.text.sv);
        for key in claim.sources {
            assert!(ARCHIVE.sources.iter().any(|source| source.key == *key), "{key}");
        }
    }
}

#[test]
fn both_languages_ask_the_same_and_nothing_is_left_open() {
    let [swedish, english] = Language::ALL.map(|language| questions(language, &ATLAS, &ARCHIVE));
    let shown = |all: &[Question]| all.iter().map(|one| one.shown.clone()).collect::<Vec<_>>();
    assert_eq!(shown(&swedish), shown(&english));
    for Question { ask, answer, .. } in swedish.iter().chain(&english) {
        assert!(ask.ends_with('?'), "{ask}");
        assert!(answer.ends_with('.'), "{answer}");
        assert_label(ask);
        assert_label(answer);
    }
    let [swedish, english] = Language::ALL.map(|language| exercises(language, &ATLAS));
    assert_eq!((swedish.len(), english.len()), (2, 2));
    for (one, other) in swedish.iter().zip(&english) {
        assert_eq!(one.steps.len(), other.steps.len());
        for text in one.steps.iter().chain(&other.steps).chain([&one.result, &other.result, &one.lesson]) {
            assert_spaced(text);
        }
    }
}

#[test]
fn the_year_of_the_worksheets_lies_in_the_past() {
    assert!(Year::new(2021) == worksheet::YEAR && worksheet::YEAR < ATLAS.this_year());
}

/// The numbers in a text, written in digits.
fn numbers(text: &str) -> Vec<usize> {
    text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

/// The number of a day as a spreadsheet counts it, up to a constant: by adding up years and months one by one.
fn serial(day: &str) -> i64 {
    let parts: Vec<i64> = day.split('-').map(|part| part.parse().expect("a number")).collect();
    let is_leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let years: i64 = (1900..parts[0]).map(|year| if is_leap(year) { 366 } else { 365 }).sum();
    let february = if is_leap(parts[0]) { 29 } else { 28 };
    let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let before = usize::try_from(parts[1] - 1).expect("a month");
    years + months[..before].iter().sum::<i64>() + parts[2]
}
