//! How it went: promised against actual, in words.

use super::date::{at, date};
use super::english;
use super::number::{Gender, capital, spelled};
use crate::atlas::{Atlas, Care, Language, Promise, Target};
use crate::scene::delay::{Course, Delay, Exactness, Introduction, Start, Summary};
use crate::scene::elapsed::Elapsed;

/// The heading.
#[must_use]
pub const fn heading(language: Language) -> &'static str {
    language.say("Så har det gått", "How it went")
}

/// What the picture shows and how a delay is counted.
#[must_use]
pub const fn method(language: Language) -> &'static str {
    language.say(
        "Förseningen räknas från den sista dagen i det tidigaste löfte som är känt till den första dag då \
         starten kan ha skett. Ett löfte om 2021 hålls alltså till och med nyårsafton 2021. Där ett datum \
         inte är känt på dagen står det ”minst”: den verkliga förseningen kan vara längre, men inte kortare. \
         Med start menas det datum då systemet började ersätta det förra i regionen. Planer utan känt löfte om \
         ett datum är inte med.",
        "A delay is counted from the last day of the earliest promise known to the first day on which the \
         start can have taken place. A promise of 2021 is thus kept until New Year’s Eve 2021. Where a date \
         is not known to the day, it says “at least”: the true delay may be longer, but not shorter. The \
         start is the date on which the system began to replace the one before it in the region. Plans \
         without a known promise of a date are left out.",
    )
}

/// What a mark of the picture stands for, by its class.
#[must_use]
pub const fn marks(language: Language) -> [(&'static str, &'static str); 8] {
    let promise = [
        "lovad tid, med linje från dagen för löftet",
        "promised time, with a line from when it was promised",
    ];
    [
        ("promise", language.say(promise[0], promise[1])),
        ("put-off", language.say("uppskjutet utan datum", "put off without a date")),
        ("late", language.say("säker försening", "certain delay")),
        ("start", "start"),
        ("start wide", language.say("start någon gång under tiden", "start at some time in this span")),
        ("start weak", language.say("start, ej bekräftad", "start, unconfirmed")),
        ("dropped", language.say("avbröts", "cancelled")),
        ("now", language.say("uppgifternas datum", "the date of the data")),
    ]
}

/// The heads of the table's columns.
#[must_use]
pub const fn columns(language: Language) -> [&'static str; 7] {
    [
        language.say("Region", "Region"),
        language.say("System", "System"),
        language.say("Först lovat", "First promised"),
        language.say("Senare besked", "Later promises"),
        language.say("Start", "Start"),
        language.say("Försening", "Delay"),
        language.say("Källor", "Sources"),
    ]
}

/// What the table is.
#[must_use]
pub const fn caption(language: Language) -> &'static str {
    language.say(
        "Alla införanden med ett utlovat datum, den längsta säkra förseningen först",
        "All introductions with a promised date, the longest certain delay first",
    )
}

/// How often a promise was changed, with the promises: "Ändrat 3 gånger: utan datum, sagt hösten 2022; …".
#[must_use]
pub fn later(language: Language, one: &Introduction) -> String {
    let after = one.plan.promises.iter().skip_while(|promise| promise.due.is_none()).skip(1);
    let list: Vec<_> = after.map(|promise| self::promise(language, promise)).collect();
    if list.is_empty() {
        return language.say("inga", "none").to_owned();
    }
    let changed = match (language, one.changes()) {
        (Language::Swedish, 0) => "Aldrig ändrat".to_owned(),
        (Language::Swedish, 1) => "Ändrat en gång".to_owned(),
        (Language::Swedish, many) => format!("Ändrat {} gånger", spelled(many, Gender::Common)),
        (Language::English, 0) => "Never changed".to_owned(),
        (Language::English, 1) => "Changed once".to_owned(),
        (Language::English, many) => format!("Changed {} times", english::spelled(many)),
    };
    format!("{changed}: {}", list.join("; "))
}

/// What the numbers say: how many introductions came when they were first promised.
///
/// "Av tjugo införanden med ett utlovat datum kom ett i gång när det först var lovat."
#[must_use]
pub fn headline(language: Language, summary: Summary) -> String {
    if summary.all() == 0 {
        let nothing = ["Inget införande har fått ett datum.", "No introduction has been given a date."];
        return language.say(nothing[0], nothing[1]).to_owned();
    }
    let (all, kept) = (summary.all(), summary.kept);
    match language {
        Language::Swedish => format!(
            "Av {} införanden med ett utlovat datum kom {} i gång när det först var lovat.",
            counted(language, all),
            if kept == 0 { "inget".to_owned() } else { counted(language, kept) },
        ),
        Language::English => format!(
            "Of {} introductions with a promised date, {} started when it was first promised.",
            counted(language, all),
            counted(language, kept),
        ),
    }
}

/// What else the numbers say: the median delay, and what became of the others.
#[must_use]
pub fn rest(language: Language, summary: Summary) -> String {
    let sentences = [median(language, summary), others(language, summary)];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// "För de tretton som kom i gång är medianförseningen minst 11 månader."
fn median(language: Language, summary: Summary) -> Option<String> {
    let (started, delay) = (counted(language, summary.started()), quantity(language, summary.median?));
    Some(match language {
        Language::Swedish => format!("För de {started} som kom i gång är medianförseningen {delay}."),
        Language::English => format!("The median delay of the {started} that started is {delay}."),
    })
}

/// "Tolv kom i gång senare, tre avbröts och för två har tiden inte gått ut."
fn others(language: Language, summary: Summary) -> Option<String> {
    let Summary { late, unsettled, abandoned, overdue, waiting, .. } = summary;
    let parts = [
        (late, "# kom i gång senare", ["# started later"; 2]),
        (unsettled, "för # går det inte att säga", ["for # it cannot be told"; 2]),
        (abandoned, "# avbröts", ["# was cancelled", "# were cancelled"]),
        (overdue, "# har inte kommit i gång fast tiden har gått ut", ["# is overdue", "# are overdue"]),
        (waiting, "för # har tiden inte gått ut", ["# is not yet due", "# are not yet due"]),
    ];
    let parts: Vec<_> = parts
        .into_iter()
        .filter(|(number, ..)| 0 < *number)
        .map(|(number, sv, [one, many])| {
            let told = language.say(sv, english::agreeing(number, one, many));
            told.replace('#', &counted(language, number))
        })
        .collect();
    let (end, before) = parts.split_last()?;
    let and = language.say(" och ", " and ");
    let list = if before.is_empty() { end.clone() } else { before.join(", ") + and + end };
    Some(capital(&list) + ".")
}

fn counted(language: Language, number: usize) -> String {
    match language {
        Language::Swedish => spelled(number, Gender::Neuter),
        Language::English => english::spelled(number),
    }
}

/// Where: "Kalmar, primärvård".
#[must_use]
pub fn place(language: Language, one: &Introduction) -> String {
    let care = one.plan.only.map(|care| match care {
        Care::Primary => language.say(", primärvård", ", primary care"),
        Care::Hospital => language.say(", sjukhus", ", hospitals"),
    });
    format!("{}{}", one.region.short, care.unwrap_or_default())
}

/// What was planned: "Cosmic", "nytt system".
#[must_use]
pub fn target(language: Language, atlas: &Atlas, target: Target) -> &'static str {
    match target {
        Target::System(id) => atlas.system(id).name,
        Target::Modular => language.say("flera moduler", "several modules"),
        Target::Undecided => language.say("nytt system, inte valt", "a new system, not chosen"),
    }
}

/// A promise: "2021, lovat i december 2018", "utan datum, sagt hösten 2022".
#[must_use]
pub fn promise(language: Language, promise: &Promise) -> String {
    let said = at(language, promise.said);
    match promise.due {
        None => format!("{}{said}", language.say("utan datum, sagt ", "no date, said ")),
        Some(due) => format!("{}{}{said}", date(language, due), language.say(", lovat ", ", promised ")),
    }
}

/// When it started, or that it has not: "den 14 oktober 2025", "ännu inte", "avbröts den 17 februari 2026".
#[must_use]
pub fn actual(language: Language, course: Course) -> String {
    match course {
        Course::Kept(start) | Course::Late(start, _) | Course::Unsettled(start) => started(language, start),
        Course::Abandoned { date, replaced, .. } => {
            let how = if replaced {
                language.say("ersattes", "replaced by another plan")
            } else {
                language.say("avbröts", "cancelled")
            };
            format!("{how} {}", at(language, date))
        }
        Course::Waiting(_) => language.say("ännu inte", "not yet").to_owned(),
    }
}

fn started(language: Language, start: Start) -> String {
    let weak = if start.unconfirmed { language.say(" (ej bekräftat)", " (unconfirmed)") } else { "" };
    date(language, start.date) + weak
}

/// How late: "minst 3 år 9 månader senare", "i tid".
#[must_use]
pub fn lateness(language: Language, course: Course) -> String {
    let with = |delay, sv, en| format!("{} {}", quantity(language, delay), language.say(sv, en));
    match course {
        Course::Kept(_) => language.say("i tid", "in time").to_owned(),
        Course::Late(_, delay) => with(delay, "senare", "later"),
        Course::Unsettled(_) => language.say("går inte att säga", "cannot be told").to_owned(),
        Course::Abandoned { delay: Some(delay), .. } => {
            with(delay, "efter löftet, utan start", "after the promise, without a start")
        }
        Course::Abandoned { delay: None, .. } => {
            language.say("avbröts innan tiden gått ut", "ended before it was due").to_owned()
        }
        Course::Waiting(Some(delay)) => with(delay, "hittills", "so far"),
        Course::Waiting(None) => language.say("tiden har inte gått ut", "not yet due").to_owned(),
    }
}

/// "minst 3 år 9 månader", "omkring 2 år", "14 dagar".
#[must_use]
pub fn quantity(language: Language, delay: Delay) -> String {
    let least = length(language, delay.least);
    match delay.exactness {
        Exactness::Exact => least,
        Exactness::AtLeast => format!("{}{least}", language.say("minst ", "at least ")),
        Exactness::About => format!("{}{least}", language.say("omkring ", "about ")),
    }
}

/// "3 år 9 månader", "1 månad", "14 dagar"; days are told in what is shorter than a month alone.
fn length(language: Language, elapsed: Elapsed) -> String {
    let unit = |number: u16, one: [&str; 2], many: [&str; 2]| {
        let [sv, en] = if number == 1 { one } else { many };
        let word = match language {
            Language::Swedish => sv,
            Language::English => en,
        };
        (0 < number).then(|| format!("{number} {word}"))
    };
    let (years, months) = (elapsed.months / 12, elapsed.months % 12);
    let parts = [
        unit(years, ["år", "year"], ["år", "years"]),
        unit(months, ["månad", "month"], ["månader", "months"]),
    ];
    let whole: Vec<_> = parts.into_iter().flatten().collect();
    if whole.is_empty() {
        unit(u16::from(elapsed.days), ["dag", "day"], ["dagar", "days"]).unwrap_or_default()
    } else {
        whole.join(" ")
    }
}
