//! The page of the lesson kit.

use journalkartan::atlas::{Archive, Atlas, Language, Phrase};
use journalkartan::text::lesson::{
    self as text, Argument, Claim, Exercise, PLANS, Plan, Question, Side, Step, Target,
};
use journalkartan::text::{date, label, words};

use crate::document::Document;
use crate::markup::escaped;

/// The page in one language, in the style of the template; none where that has no textures.
pub(crate) fn page(template: &str, language: Language, atlas: &Atlas, archive: &Archive) -> Option<String> {
    let main = [
        parts(language),
        aims(language),
        plans(language),
        subjects(language),
        questions(language, atlas, archive),
        arguments(language, archive),
        exercises(language, atlas),
        answers(language, atlas, archive),
    ]
    .concat();
    let styles = format!("<style>{}</style>", include_str!("../../../style/lesson.css"));
    let (file, title, line) = (text::PAGE, text::TITLE, text::LINE);
    Document { template, language, file, title, line, styles, class: "page lesson", main }.whole()
}

/// A section with its place on the page and its heading.
fn section(language: Language, id: &str, heading: Phrase, inside: &str) -> String {
    format!("<section id=\"{id}\"><h2>{}</h2>{inside}</section>", say(language, heading))
}

fn say(language: Language, phrase: Phrase) -> String {
    escaped(language.phrase(phrase))
}

fn paragraph(language: Language, phrase: Phrase) -> String {
    format!("<p>{}</p>", say(language, phrase))
}

/// The other parts of the kit.
fn parts(language: Language) -> String {
    let items = text::PARTS.map(|(file, name, what)| {
        let address = match file {
            "" => map(language, "presentation=1"),
            file => language.file(file),
        };
        format!("<li>{}: {}</li>", link(&address, &say(language, name)), say(language, what))
    });
    section(language, "material", text::MATERIAL, &format!("<ul>{}</ul>", items.concat()))
}

fn aims(language: Language) -> String {
    let lines = text::AIM_LINES.map(|line| format!("<li>{}</li>", say(language, line)));
    let inside = paragraph(language, text::AIMS_LINE) + &format!("<ul>{}</ul>", lines.concat());
    section(language, "mal", text::AIMS, &inside)
}

fn subjects(language: Language) -> String {
    let lines = text::SUBJECT_LINES
        .map(|(name, what)| format!("<dt>{}</dt><dd>{}</dd>", say(language, name), say(language, what)));
    let inside = paragraph(language, text::SUBJECTS_LINE) + &format!("<dl>{}</dl>", lines.concat());
    section(language, "amnen", text::SUBJECTS, &inside)
}

fn plans(language: Language) -> String {
    let tables: String = PLANS.iter().map(|plan| table(language, plan)).collect();
    section(language, "upplagg", text::PLANS_HEAD, &tables)
}

fn table(language: Language, plan: &Plan) -> String {
    let heads = text::PLAN_COLUMNS.map(|head| format!("<th scope=\"col\">{}</th>", say(language, head)));
    let rows: String = plan.timed().map(|(begins, ends, step)| row(language, begins, ends, step)).collect();
    format!(
        "<table><caption>{}</caption><thead><tr>{}</tr></thead><tbody>{rows}</tbody></table>",
        say(language, plan.title),
        heads.concat()
    )
}

/// A step: each cell carries its column's head for narrow screens.
fn row(language: Language, begins: u16, ends: u16, step: &Step) -> String {
    let [_, what, ask] = text::PLAN_COLUMNS.map(|head| say(language, head));
    format!(
        "<tr><th scope=\"row\">{begins}–{ends}</th><td data-head=\"{what}\">{}</td><td data-head=\"{ask}\">{}</td></tr>",
        linked(&say(language, step.what), step.shown.map(|target| address(language, target)).as_deref()),
        say(language, step.ask),
    )
}

/// Where a link of a plan leads.
fn address(language: Language, target: Target) -> String {
    match target {
        Target::Map(query) => map(language, query),
        Target::Page(file) => language.file(file),
        Target::Here(id) => format!("#{id}"),
    }
}

/// The map in a state.
pub(crate) fn map(language: Language, query: &str) -> String {
    format!("{}?{}", language.home(), escaped(query))
}

/// The text with a link where `[…]` stands; without brackets where it leads nowhere.
pub(crate) fn linked(text: &str, address: Option<&str>) -> String {
    let parts = text.split_once('[').and_then(|(before, rest)| Some((before, rest.split_once(']')?)));
    match (parts, address) {
        (Some((before, (name, after))), Some(address)) => format!("{before}{}{after}", link(address, name)),
        (Some((before, (name, after))), None) => format!("{before}{name}{after}"),
        (None, _) => text.to_owned(),
    }
}

fn link(address: &str, name: &str) -> String {
    format!("<a href=\"{address}\">{name}</a>")
}

fn questions(language: Language, atlas: &Atlas, archive: &Archive) -> String {
    let unfold = |one: Question| {
        let shown = link(&map(language, &one.shown), &say(language, text::SHOW));
        details(&escaped(&one.ask), &format!("<p>{} {shown}</p>", escaped(&one.answer)))
    };
    let all: String = text::questions(language, atlas, archive).into_iter().map(unfold).collect();
    section(language, "fragor", text::QUESTIONS, &(paragraph(language, text::QUESTIONS_LINE) + &all))
}

fn details(summary: &str, inside: &str) -> String {
    format!("<details><summary>{summary}</summary>{inside}</details>")
}

fn arguments(language: Language, archive: &Archive) -> String {
    let unfold = |one: &Argument| details(&say(language, one.ask), &sides(language, archive, one));
    let all: String = text::ARGUMENTS.iter().map(unfold).collect();
    let inside = paragraph(language, text::ARGUMENTS_LINE) + &all;
    section(language, text::ARGUMENTS_ID, text::ARGUMENTS_HEAD, &inside)
}

/// What is said on each side, with where it is known from.
fn sides(language: Language, archive: &Archive, argument: &Argument) -> String {
    let claim = |claim: &Claim| {
        let sources = archive.sources.iter().filter(|source| claim.sources.contains(&source.key));
        let sources = sources.map(|source| {
            format!("<a href=\"{}\">{}</a>", escaped(source.url), escaped(&label::origin(language, source)))
        });
        let sources = sources.collect::<Vec<_>>().join("; ");
        format!("<li>{} <small>{sources}</small></li>", say(language, claim.text))
    };
    let side = |side: &Side| {
        let claims: String = side.claims.iter().map(claim).collect();
        format!("<p><b>{}</b></p><ul>{claims}</ul>", say(language, side.name))
    };
    argument.sides.iter().map(side).collect()
}

fn exercises(language: Language, atlas: &Atlas) -> String {
    let files = words::FILES
        .map(|(file, what)| format!("<li><a href=\"{file}\" download>{}</a></li>", say(language, what)));
    let opening = text::OPENING.map(|way| format!("<li>{}</li>", say(language, way)));
    let all: String = text::exercises(language, atlas)
        .into_iter()
        .map(|Exercise { title, steps, result, lesson }| {
            let steps: String = steps.iter().map(|step| format!("<li>{}</li>", escaped(step))).collect();
            let result = format!("<p><b>{}</b> {}</p>", escaped(&result), escaped(&lesson));
            format!(
                "<h3>{}</h3><ol>{steps}</ol>{}",
                escaped(&title),
                details(&say(language, text::RESULT), &result)
            )
        })
        .collect();
    let inside = paragraph(language, text::FILES_LINE)
        + &format!("<ul>{}</ul><ul>{}</ul>{all}", files.concat(), opening.concat());
    section(language, "kalkylblad", text::EXERCISES, &inside)
}

/// All answers once more, for paper alone: there the questions stay folded, so that they can be handed out.
fn answers(language: Language, atlas: &Atlas, archive: &Archive) -> String {
    let answer = |ask: &str, answer: &str| format!("<li><b>{ask}</b> {answer}</li>");
    let facts = text::questions(language, atlas, archive);
    let facts = facts.iter().map(|one| answer(&escaped(&one.ask), &escaped(&one.answer)));
    let results = text::exercises(language, atlas);
    let results = results.iter().map(|one| answer(&escaped(&one.title), &escaped(&one.result)));
    let numbers: String = facts.chain(results).collect();
    let arguments: String = text::ARGUMENTS
        .iter()
        .map(|one| format!("<h3>{}</h3>{}", say(language, one.ask), sides(language, archive, one)))
        .collect();
    let day = date::day(language, atlas.as_of);
    let inside = format!("<p>{} {day}.</p><ul>{numbers}</ul>{arguments}", say(language, text::AS_OF));
    section(language, "svar", text::ANSWERS, &inside)
}
