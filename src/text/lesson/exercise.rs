//! Two exercises for a spreadsheet: the steps, and what they come to.

use crate::atlas::{Atlas, Language};
use crate::open::{COLUMNS, Lasting, Spread, swedish};
use crate::text::label;

/// The system whose rows are counted.
const COUNTED: &str = "cosmic";

/// An exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exercise {
    /// What it is about.
    pub title: String,
    /// The steps.
    pub steps: Vec<String>,
    /// What it comes to.
    pub result: String,
    /// What the result says.
    pub lesson: String,
}

/// The exercises; none where the atlas has not what they count.
#[must_use]
pub fn exercises(language: Language, atlas: &Atlas) -> Vec<Exercise> {
    [counting(language, atlas), spread(language, atlas)].into_iter().flatten().collect()
}

/// The letter that a spreadsheet gives to a column of the table.
fn letter(column: &str) -> char {
    let index = COLUMNS.iter().position(|name| *name == column).unwrap_or_default();
    ('A'..='Z').nth(index).unwrap_or('A')
}

/// The column as a reader finds it: "F (system)".
fn column(name: &str) -> String {
    format!("{} ({name})", letter(name))
}

/// Filters and counts rows.
fn counting(language: Language, atlas: &Atlas) -> Option<Exercise> {
    let id = atlas.system_called(COUNTED)?;
    let name = atlas.system(id).name;
    let Lasting { all, sure } = Lasting::of(atlas, id);
    let [care, system, end, confidence] = ["vård", "system", "slut", "säkerhet"].map(column);
    let region = column("region");
    Some(match language {
        Language::Swedish => Exercise {
            title: "Räkna med filter: vilka sjukhus använder Cosmic?".replace("Cosmic", name),
            steps: vec![
                "Markera första raden och slå på filter: Data, Filter (i Calc: Autofilter).".to_owned(),
                format!("Välj sjukhus i kolumn {care} och {name} i kolumn {system}."),
                format!("Välj pågår i kolumn {end}: då är bara det som används i dag kvar."),
                format!(
                    "Markera de rader som syns i kolumn {region}, utan rubriken. Antalet står längst ned i fönstret."
                ),
                format!("Välj bort låg i kolumn {confidence} och räkna igen."),
            ],
            result: format!("{all} rader, och {sure} utan dem med låg säkerhet."),
            lesson: doubt(language, all - sure).to_owned(),
        },
        Language::English => Exercise {
            title: format!("Count with filters: which hospitals use {name}?"),
            steps: vec![
                "Select the first row and turn on filters: Data, Filter (in Calc: AutoFilter).".to_owned(),
                format!("Choose sjukhus (hospitals) in column {care} and {name} in column {system}."),
                format!("Choose pågår (ongoing) in column {end}: only what is in use today is left."),
                format!(
                    "Select the rows that are shown in column {region}, without the heading. Their number stands at \
                     the bottom of the window."
                ),
                format!("Leave out låg (low) in column {confidence} (confidence) and count again."),
            ],
            result: format!("{all} rows, and {sure} without those of low confidence."),
            lesson: doubt(language, all - sure).to_owned(),
        },
    })
}

/// What the difference between the two numbers says.
const fn doubt(language: Language, difference: usize) -> &'static str {
    if difference == 0 {
        return language.say(
            "Talen är lika: ingen av raderna vilar på låg säkerhet.",
            "The numbers are equal: none of the rows rests on low confidence.",
        );
    }
    language.say(
        "Skillnaden är det som ingen källa med högre säkerhet bekräftar. Vilket tal skulle du skriva i en tidning, och \
         hur skulle du säga det andra?",
        "The difference is what no source of higher confidence confirms. Which number would you print in a newspaper, \
         and how would you tell the other?",
    )
}

/// Subtracts dates, and compares the median with the largest.
fn spread(language: Language, atlas: &Atlas) -> Option<Exercise> {
    let Spread { rows, median_twice, most, widest } = Spread::of(atlas)?;
    let (first, last) = (letter("från tidigast"), letter("från senast"));
    let (free, end) = (('A'..='Z').nth(COLUMNS.len()).unwrap_or('Z'), rows + 1);
    let median = halves(language, median_twice);
    let (place, system) = (widest.region.name, atlas.system(widest.span.system).name);
    let care = label::place(language, widest.care);
    Some(match language {
        Language::Swedish => Exercise {
            title: "Räkna med datum: hur väl känner vi starten?".to_owned(),
            steps: vec![
                format!(
                    "Ta bort filtren och sortera raderna stigande efter kolumn {} (Data, Sortera), med första raden som rubrik.",
                    column("från tidigast")
                ),
                format!(
                    "De {rows} rader som har ett datum där hamnar överst, på rad 2 till {end}. För de andra är bara det senaste datumet känt; lämna dem."
                ),
                format!(
                    "Skriv =({last}2-{first}2) i {free}2 och kopiera ned till {free}{end}. Välj talformat utan datum. Det är antalet dagar mellan den första och den sista möjliga startdagen."
                ),
                format!(
                    "Skriv =MEDIAN({free}2:{free}{end}) och =MAX({free}2:{free}{end}) i två tomma celler."
                ),
                format!("Leta upp raden med det största talet och läs kolumn {}.", column("från")),
            ],
            result: format!(
                "Medianen är {median} dagar och det största talet {most} dagar: {system} {care}, {place}, {}.",
                swedish(widest.span.from)
            ),
            lesson: "Medianen och det största talet skiljer sig mycket. Räkna också medelvärdet: \
                     vilket av de tre talen beskriver en vanlig rad bäst?"
                .to_owned(),
        },
        Language::English => Exercise {
            title: "Count with dates: how well do we know the start?".to_owned(),
            steps: vec![
                format!(
                    "Remove the filters and sort the rows ascending by column {} (earliest start; Data, Sort), with the first row as heading.",
                    column("från tidigast")
                ),
                format!(
                    "The {rows} rows that have a date there come first, in rows 2 to {end}. Of the others only the latest date is known; leave them."
                ),
                format!(
                    "Write =({last}2-{first}2) in {free}2 and copy it down to {free}{end}. Choose a number format that is not a date. It is the number of days between the first and the last possible start."
                ),
                format!(
                    "Write =MEDIAN({free}2:{free}{end}) and =MAX({free}2:{free}{end}) in two empty cells."
                ),
                format!("Find the row with the largest number and read column {} (start).", column("från")),
            ],
            result: format!(
                "The median is {median} days and the largest number {most} days: {system} {care}, {place}, {}.",
                crate::text::date::date(language, widest.span.from)
            ),
            lesson: "The median and the largest number differ a great deal. Work out the mean as well: \
                     which of the three numbers describes an ordinary row best?"
                .to_owned(),
        },
    })
}

/// Half of a number: "30", "30,5".
fn halves(language: Language, twice: i64) -> String {
    let half = if twice % 2 == 0 { "" } else { language.say(",5", ".5") };
    format!("{}{half}", twice / 2)
}
