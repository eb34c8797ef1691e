//! The lesson kit: what a teacher needs to let the map teach.
//!
//! What a subject's syllabus asks for is not said here: the subjects are suggestions.

mod exercise;
mod plan;
mod question;
mod reason;
pub mod worksheet;

pub use exercise::{Exercise, exercises};
pub use plan::{PLANS, Plan, Step, Target};
pub use question::{Question, questions};
pub use reason::{ARGUMENTS, Argument, Claim, Side};

use super::{imagine, tour, words};
use crate::atlas::Phrase;

/// The page: see [`crate::atlas::Language::file`].
pub const PAGE: &str = "lektion";

/// The title.
pub const TITLE: Phrase = Phrase::new("I klassrummet", "In the classroom");
/// The link to it from the map.
pub const LINK: Phrase = Phrase::new("För lärare", "For teachers");
/// What the page is.
pub const LINE: Phrase = Phrase::new(
    "Lektionsmaterial om vårdens journalsystem, för gymnasiet och för kurser i hälsoinformatik.",
    "Teaching material on health record systems, for upper secondary school and for courses in health informatics.",
);

/// The heading of the links.
pub const MATERIAL: Phrase = Phrase::new("Det här finns", "What there is");
/// The links to the other parts of the kit, with what they are. An empty file is the map's page.
pub const PARTS: [(&str, Phrase, Phrase); 5] = [
    (
        "",
        Phrase::new("Kartan i helskärm", "The map full screen"),
        Phrase::new(
            "stor text, för projektor. Piltangenterna byter år.",
            "large type, for a projector. The arrow keys change the year.",
        ),
    ),
    (
        tour::PAGE,
        Phrase::new("Rundturen", "The guided tour"),
        Phrase::new(
            "berättelsen steg för steg, också att skriva ut och dela ut.",
            "the story step by step, also to print and hand out.",
        ),
    ),
    (
        worksheet::PAGE,
        Phrase::new("Arbetsblad", "Worksheets"),
        Phrase::new(
            "en blindkarta, ett rutnät att färglägga och ett facit, att skriva ut på A4.",
            "a blank map, a grid of tiles to colour and a key, to print on A4.",
        ),
    ),
    (
        imagine::PAGE,
        Phrase::new("Tänk om", "What if"),
        Phrase::new(
            "ge en region ett annat system och se vad som händer med talen.",
            "give a region another system and see what happens to the numbers.",
        ),
    ),
    (
        words::DOSSIER_PAGE,
        Phrase::new("Underlag, källor och metod", "Evidence, sources and method"),
        Phrase::new("allt som kartan vet, med källor.", "all that the map knows, with sources."),
    ),
];

/// The heading of the aims.
pub const AIMS: Phrase = Phrase::new("Mål", "Aims");
/// Before the list of aims.
pub const AIMS_LINE: Phrase = Phrase::new("Efter lektionen kan du", "After the lesson you can");
/// What a student can do afterwards.
pub const AIM_LINES: [Phrase; 5] = [
    Phrase::new(
        "läsa en karta som ändras med åren, och säga vad den inte visar",
        "read a map that changes with the years, and say what it does not show",
    ),
    Phrase::new(
        "skilja på vad som används, vad som är planerat och vad som inte är känt",
        "tell apart what is in use, what is planned and what is not known",
    ),
    Phrase::new(
        "förklara varför andelen av regionerna och andelen av invånarna kan vara olika",
        "explain why the share of the regions and the share of the population may differ",
    ),
    Phrase::new(
        "ge exempel på ett löfte om ett datum och vad det blev av det",
        "give an example of a promised date and what became of it",
    ),
    Phrase::new(
        "väga skäl för och emot att många regioner har samma system, och säga vem som för fram dem",
        "weigh arguments for and against many regions having the same system, and say who makes them",
    ),
];

/// The heading of the subjects.
pub const SUBJECTS: Phrase = Phrase::new("Ämnen", "Subjects");
/// What the subjects are and are not.
pub const SUBJECTS_LINE: Phrase = Phrase::new(
    "Förslag på ingångar. De säger inget om vad en kursplan kräver.",
    "Suggestions. They say nothing about what a syllabus requires.",
);
/// The subjects, with a question for each.
pub const SUBJECT_LINES: [(Phrase, Phrase); 4] = [
    (
        Phrase::new("Samhällskunskap", "Social studies"),
        Phrase::new(
            "Vem bestämmer vilket system en region köper, och hur kan den som bor där påverka det? Vad händer om alla väljer själva, och om en väljer åt alla?",
            "Who decides which system a region buys, and how can those who live there have a say? What happens if each chooses for itself, and if one chooses for all?",
        ),
    ),
    (
        Phrase::new("Teknik", "Technology"),
        Phrase::new(
            "Hur byter man ett system som används dygnet runt? Jämför att byta allt på en gång med att byta en del i taget.",
            "How do you replace a system that is used around the clock? Compare replacing everything at once with replacing one part at a time.",
        ),
    ),
    (
        Phrase::new("Matematik och statistik", "Mathematics and statistics"),
        Phrase::new(
            "Vad är det man räknar: regioner, invånare eller yta? Hur räknar man när en del av uppgifterna saknas?",
            "What is it that one counts: regions, people or area? How does one count when some of the data is missing?",
        ),
    ),
    (
        Phrase::new("Vård och hälsoinformatik", "Health care and health informatics"),
        Phrase::new(
            "Vad följer med när en patient flyttar mellan regioner med samma system, och mellan regioner med olika?",
            "What comes along when a patient moves between regions with the same system, and between regions with different ones?",
        ),
    ),
];

/// The heading of the plans.
pub const PLANS_HEAD: Phrase = Phrase::new("Två upplägg", "Two plans");
/// The heads of a plan's columns: when, what to do, what to ask.
pub const PLAN_COLUMNS: [Phrase; 3] = [
    Phrase::new("Minuter", "Minutes"),
    Phrase::new("Visa och gör", "Show and do"),
    Phrase::new("Fråga", "Ask"),
];

/// The heading of the questions.
pub const QUESTIONS: Phrase = Phrase::new("Frågor med svar", "Questions with answers");
/// What the questions rest on.
pub const QUESTIONS_LINE: Phrase = Phrase::new(
    "Tryck på en fråga för att se svaret. Talen räknas fram ur kartans data varje gång sidan görs.",
    "Press a question to see the answer. The numbers are counted from the map’s data each time the page is made.",
);
/// The place of the arguments on the page.
pub const ARGUMENTS_ID: &str = "utan-facit";
/// The heading of the arguments.
pub const ARGUMENTS_HEAD: Phrase = Phrase::new("Frågor utan facit", "Questions without a key");
/// What the arguments are.
pub const ARGUMENTS_LINE: Phrase = Phrase::new(
    "Svaren är andras skäl, med vem som för fram dem och var. Kartan tar inte ställning.",
    "The answers are the arguments of others, with who makes them and where. The map takes no side.",
);
/// The heading of the answers on paper.
pub const ANSWERS: Phrase = Phrase::new("Svar", "Answers");
/// The link from an answer to the map in the state that it tells of.
pub const SHOW: Phrase = Phrase::new("Visa på kartan", "Show on the map");

/// The heading of the exercises.
pub const EXERCISES: Phrase = Phrase::new("Räkna i ett kalkylblad", "Work in a spreadsheet");
/// Before the links to the files.
pub const FILES_LINE: Phrase = Phrase::new(
    "Kartans data är fria att använda. Filen för kalkylblad har en rad för varje region, vårdnivå och period.",
    "The map’s data is free to use. The file for spreadsheets has a row for each region, level of care and period. Its words are Swedish.",
);
/// How the file is opened.
pub const OPENING: [Phrase; 3] = [
    Phrase::new(
        "Excel med svenska inställningar: dubbelklicka på filen. Med andra inställningar: Data, Från text/CSV, och välj UTF-8 och semikolon.",
        "Excel with Swedish settings: double-click the file. With other settings: Data, From Text/CSV, and choose UTF-8 and semicolon.",
    ),
    Phrase::new(
        "LibreOffice Calc: öppna filen och välj Unicode (UTF-8) och semikolon i rutan som kommer upp.",
        "LibreOffice Calc: open the file and choose Unicode (UTF-8) and semicolon in the dialog that appears.",
    ),
    Phrase::new(
        "Google Kalkylark: Arkiv, Importera, Ladda upp, och semikolon som avgränsare.",
        "Google Sheets: File, Import, Upload, and semicolon as the custom separator.",
    ),
];
/// The link that unfolds the result of an exercise.
pub const RESULT: Phrase = Phrase::new("Visa resultatet", "Show the result");
/// On which day the answers stand.
pub const AS_OF: Phrase = Phrase::new("Svaren gäller läget", "The answers tell how things stood on");
