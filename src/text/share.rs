//! The share of each system, in words.

use super::label::status;
use crate::atlas::{Atlas, Language, Population, Year};
use crate::scene::share::{Share, Shares};
use crate::scene::{Cell, Status};

/// The heading.
#[must_use]
pub const fn heading(language: Language) -> &'static str {
    language.say("Andel", "Share")
}

/// The titles of the two charts.
#[must_use]
pub const fn charts(language: Language) -> [&'static str; 2] {
    [language.say("Av regionerna", "Of the regions"), language.say("Av invånarna", "Of the population")]
}

/// What stands above the years that have not come.
#[must_use]
pub const fn forecast(language: Language) -> &'static str {
    language.say("enligt planerna", "according to plan")
}

/// The button that opens the table of all years, and the table's caption.
#[must_use]
pub const fn all_years(language: Language) -> &'static str {
    language.say(
        "Alla år som tabell: regioner och andel av invånarna",
        "All years as a table: regions and share of the population",
    )
}

/// The head of the column of years.
#[must_use]
pub const fn year(language: Language) -> &'static str {
    language.say("År", "Year")
}

/// How the numbers are counted.
#[must_use]
pub fn method(language: Language, population: &Population) -> String {
    let counting = language.say(
        "En region vars primärvård och sjukhus har olika system räknas till hälften för vart och ett, och så \
         även dess invånare. Ett år visas som det var den 31 december, och året då uppgifterna samlades in som \
         det var den dagen. Strecket mitt i bilden är hälften. ",
        "A region whose primary care and hospitals have different systems counts half for each, and so do its \
         inhabitants. A year is shown as it was on 31 December, and the year in which the data was gathered \
         as it was on that day. The line across the middle is one half. ",
    );
    let note = language.phrase(population.note);
    format!("{counting}{} {note}", counted(language, population))
}

/// In which years people were counted.
fn counted(language: Language, population: &Population) -> String {
    let years: Vec<u16> = population.censuses.iter().map(|census| census.year.number()).collect();
    let (Some(first), Some(last)) = (years.first(), years.last()) else { return String::new() };
    if years.windows(2).all(|pair| pair[0] + 1 == pair[1]) {
        return match language {
            Language::Swedish => {
                format!(
                    "Folkmängden är SCB:s för varje år från {first} till {last}; senare år har den för {last}."
                )
            }
            Language::English => format!(
                "The population is that of Statistics Sweden for each year from {first} to {last}; later years \
                 have that of {last}."
            ),
        };
    }
    let named = years.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    match language {
        Language::Swedish => format!(
            "Folkmängden är SCB:s för åren {named}; åren däremellan är den räknad på en rak linje, och senare \
             år har den för {last}."
        ),
        Language::English => format!(
            "The population is that of Statistics Sweden for the years {named}; in the years between it lies \
             on a straight line, and later years have that of {last}."
        ),
    }
}

/// The year's largest system, by what is not in doubt: "2021 täckte Cosmic 8 av 21 regioner och 23 % av
/// invånarna."
#[must_use]
pub fn headline(language: Language, atlas: &Atlas, shares: &Shares) -> String {
    let sure = |part: &&Share| part.cell.status() != Status::Unconfirmed;
    let systems = atlas.system_ids().map(|id| {
        let of_system = || shares.parts.iter().filter(sure).filter(|part| part.cell.system() == Some(id));
        let sum = |number: fn(&Share) -> u32| of_system().map(number).sum::<u32>();
        (id, sum(|part| part.regions), sum(|part| part.people))
    });
    let largest = systems.max_by_key(|(_, regions, people)| (*people, *regions));
    let (year, (all, everyone)) = (shares.year, shares.whole());
    let Some((id, regions, people)) = largest.filter(|(_, regions, _)| 0 < *regions) else {
        let nothing = language.say("är inget känt.", "nothing is known.");
        return format!("{} {year} {nothing}", language.say("För", "For"));
    };
    let (name, regions, all) = (atlas.system(id).name, halves(language, regions), all / 2);
    let share = percent(language, people, everyone);
    match (language, tense(atlas, shares.year)) {
        (Language::Swedish, verb) => {
            format!("{year} {} {name} {regions} av {all} regioner och {share} av invånarna.", verb.0)
        }
        (Language::English, verb) => {
            format!("In {year} {name} {} {regions} of {all} regions and {share} of the population.", verb.1)
        }
    }
}

/// How one speaks of a year, in Swedish and in English.
fn tense(atlas: &Atlas, year: Year) -> (&'static str, &'static str) {
    match year.cmp(&atlas.this_year()) {
        std::cmp::Ordering::Less => ("täckte", "covered"),
        std::cmp::Ordering::Equal => ("täcker", "covers"),
        std::cmp::Ordering::Greater => ("täcker enligt planerna", "is planned to cover"),
    }
}

/// What a part of a pile is: "Cosmic", "Cosmic, ej bekräftat", "uppgift saknas".
#[must_use]
pub fn part(language: Language, atlas: &Atlas, cell: Cell) -> String {
    let status = match cell.status() {
        Status::InUse => None,
        other => Some(status(language, other)),
    };
    let name = cell.system().map(|id| atlas.system(id).name);
    [name, status].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// "8,5 regioner, 3,1 miljoner invånare, 30 %".
#[must_use]
pub fn numbers(language: Language, share: &Share, everyone: u32) -> String {
    let regions = halves(language, share.regions);
    let noun = if share.regions == 2 {
        language.say("region", "region")
    } else {
        language.say("regioner", "regions")
    };
    let people = people(language, share.people / 2);
    let inhabitants = language.say("invånare", "people");
    format!("{regions} {noun}, {people} {inhabitants}, {}", percent(language, share.people, everyone))
}

/// In a cell of the table: "8,5 (30 %)".
#[must_use]
pub fn short(language: Language, share: &Share, everyone: u32) -> String {
    format!("{} ({})", halves(language, share.regions), percent(language, share.people, everyone))
}

/// A number of halves: "8", "8,5".
fn halves(language: Language, number: u32) -> String {
    let half = if number.is_multiple_of(2) { "" } else { language.say(",5", ".5") };
    match (number, half) {
        (1, _) => language.say("0,5", "0.5").to_owned(),
        _ => format!("{}{half}", number / 2),
    }
}

/// A number of people, to the nearest tenth of a million or thousand: "3,1 miljoner", "57 000".
pub(super) fn people(language: Language, number: u32) -> String {
    if number == 0 {
        return "0".to_owned();
    }
    if number < 950_000 {
        let thousands = (number + 500) / 1000;
        return format!("{thousands}{}000", language.say("\u{a0}", ","));
    }
    let tenths = (number + 50_000) / 100_000;
    let (whole, tenth) = (tenths / 10, tenths % 10);
    let million = language.say("miljoner", "million");
    format!("{whole}{}{tenth}\u{a0}{million}", language.say(",", "."))
}

/// A share in whole per cent: "30 %", "under 1 %".
pub(super) fn percent(language: Language, part: u32, whole: u32) -> String {
    let rounded = (u64::from(part) * 200 + u64::from(whole)) / (u64::from(whole) * 2).max(1);
    let sign = language.say("\u{a0}%", "%");
    if rounded == 0 && 0 < part {
        return format!("{}1{sign}", "under ");
    }
    format!("{rounded}{sign}")
}

/// The day for which a year is told: "31 december 2021".
#[must_use]
pub fn day(language: Language, atlas: &Atlas, year: Year) -> String {
    super::date::day(language, atlas.day_shown(year))
}
