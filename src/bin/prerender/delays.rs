//! How it went: promised against actual, as a picture and as a table.

use journalkartan::atlas::{Archive, Atlas, Date, Day, Language, Promise, SourceId};
use journalkartan::scene::delay::{Course, Introduction, Summary};
use journalkartan::scene::elapsed::Elapsed;
use journalkartan::state::Subject;
use journalkartan::text::{delay, words};

use crate::dossiers::reference;
use crate::markup::escaped;
use crate::scale::Scale;

/// Pixels from one promise of a row to the next.
const LANE: usize = 11;

/// The section.
pub(crate) fn section(language: Language, atlas: &Atlas, archive: &Archive) -> String {
    let all = Introduction::all(atlas);
    let summary = Summary::of(&all);
    format!(
        "<section class=\"page development\" id=\"forseningar\"><h2>{}</h2><p class=\"sentence\">{}</p><p>{}</p>{}\
         <p class=\"note\">{}</p>{}</section>",
        delay::heading(language),
        escaped(&delay::headline(language, summary)),
        escaped(&delay::rest(language, summary)),
        picture(language, atlas, &all),
        escaped(delay::method(language)),
        table(language, atlas, archive, &all),
    )
}

/// A row for each introduction, on one axis of years. The table says the same in words.
fn picture(language: Language, atlas: &Atlas, all: &[Introduction]) -> String {
    let scale = Scale::holding(all.iter().flat_map(dates));
    let rows: String = all.iter().map(|one| row(language, atlas, scale, one)).collect();
    let marks: String = delay::marks(language).into_iter().map(|(class, words)| key(class, words)).collect();
    format!(
        "<ul class=\"key\">{marks}</ul>\
         <div class=\"delays\" role=\"img\" aria-label=\"{}\"><div class=\"row\">{}</div>{rows}</div>",
        escaped(&format!("{}. {}", delay::caption(language), delay::headline(language, Summary::of(all)))),
        axis(scale),
    )
}

/// All dates that a row shows.
fn dates(one: &Introduction) -> impl Iterator<Item = Date> {
    let promises = one.plan.promises.iter().flat_map(|promise| [Some(promise.said), promise.due]);
    promises.flatten().chain(ended(one.course))
}

/// When it started or was ended.
fn ended(course: Course) -> Option<Date> {
    match course {
        Course::Abandoned { date, .. } => Some(date),
        _ => course.start().map(|start| start.date),
    }
}

fn axis(scale: Scale) -> String {
    let years: String = scale
        .years()
        .map(|year| {
            let class = if year.is_multiple_of(5) { "major" } else { "minor" };
            format!("<text class=\"{class}\" x=\"{:.2}%\" y=\"13\">{year}</text>", scale.middle(year))
        })
        .collect();
    format!("<svg class=\"axis\" height=\"18\">{years}</svg>")
}

fn row(language: Language, atlas: &Atlas, scale: Scale, one: &Introduction) -> String {
    let height = LANE * (one.plan.promises.len() + 1) + 4;
    let lanes = one.plan.promises.iter().enumerate();
    let promises: String = lanes.map(|(lane, kept)| promise(language, scale, kept, middle(lane))).collect();
    format!(
        "<div class=\"row\"><p><b>{}</b> {} <span>{}</span></p>\
         <svg height=\"{height}\">{}{promises}{}</svg></div>",
        escaped(&delay::place(language, one)),
        escaped(delay::target(language, atlas, one.plan.target)),
        escaped(&delay::lateness(language, one.course)),
        grid(scale, atlas.as_of),
        actual(language, atlas, scale, one, middle(one.plan.promises.len())),
    )
}

/// The middle of a lane, in pixels from the top of the row.
const fn middle(lane: usize) -> usize {
    LANE * lane + LANE / 2 + 2
}

/// A line for each year, and one for the day of the data.
fn grid(scale: Scale, as_of: Day) -> String {
    let line =
        |class: &str, x: f64| format!("<line class=\"{class}\" x1=\"{x:.2}%\" x2=\"{x:.2}%\" y2=\"100%\"/>");
    let years = scale
        .years()
        .map(|year| line(if year.is_multiple_of(5) { "major" } else { "minor" }, scale.year(year)));
    years.chain([line("now", scale.day(as_of))]).collect()
}

/// From the day when it was promised to the time promised.
fn promise(language: Language, scale: Scale, promise: &Promise, y: usize) -> String {
    let said = scale.day(promise.said.latest());
    let marks = match promise.due {
        None => format!(
            "<svg x=\"{said:.2}%\" y=\"{y}\" width=\"1\" height=\"1\"><line class=\"said put\" x2=\"12\"/>\
             <text class=\"put-off\" x=\"18\" y=\"4\">?</text></svg>"
        ),
        Some(due) => {
            let (from, to) = (scale.day(due.earliest()), scale.day(due.latest()));
            stroke("said", said, from, y) + &stroke("promise", from, to, y) + &stroke("open", from, to, y)
        }
    };
    format!(
        "<g><title>{}</title>{marks}{}</g>",
        escaped(&delay::promise(language, promise)),
        stroke("day", said, said, y)
    )
}

/// The delay that is certain, and what came of it.
fn actual(language: Language, atlas: &Atlas, scale: Scale, one: &Introduction, y: usize) -> String {
    let end = ended(one.course).unwrap_or(Date::Day(atlas.as_of));
    let (from, to) = (scale.day(end.earliest()), scale.day(end.latest()));
    let late = one.delay().map(|_| stroke("late", scale.day(one.first.due.latest()), from, y));
    let mark = match one.course {
        Course::Kept(start) | Course::Late(start, _) | Course::Unsettled(start) => {
            let weak = if start.unconfirmed { stroke("weak", from, to, y) } else { String::new() };
            stroke(if is_wide(start.date) { "start wide" } else { "start" }, from, to, y) + &weak
        }
        Course::Abandoned { .. } => {
            format!("<text class=\"dropped\" x=\"{to:.2}%\" y=\"{}\">×</text>", y + 6)
        }
        Course::Waiting(_) => String::new(),
    };
    let words = format!("{}: {}", delay::actual(language, one.course), delay::lateness(language, one.course));
    format!("<g><title>{}</title>{}{mark}</g>", escaped(&words), late.unwrap_or_default())
}

/// Whether a date may mean days that lie months apart.
fn is_wide(date: Date) -> bool {
    Elapsed::between(date.earliest(), date.latest()).is_some_and(|length| 1 < length.months)
}

fn stroke(class: &str, from: f64, to: f64, y: usize) -> String {
    format!("<line class=\"{class}\" x1=\"{from:.2}%\" x2=\"{to:.2}%\" y1=\"{y}\" y2=\"{y}\"/>")
}

/// A mark with its meaning.
fn key(class: &str, words: &str) -> String {
    let line = |class: &str, from: u8, to: u8| {
        format!("<line class=\"{class}\" x1=\"{from}\" x2=\"{to}\" y1=\"8\" y2=\"8\"/>")
    };
    let mark = match class {
        "promise" => {
            line("said", 2, 20) + &line("day", 2, 2) + &line("promise", 20, 32) + &line("open", 20, 32)
        }
        "put-off" => {
            line("day", 2, 2)
                + "<text class=\"put-off\" x=\"18\" y=\"12\">?</text>"
                + &line("said put", 2, 14)
        }
        "late" => line("late", 2, 34),
        "start" => line("start", 18, 18),
        "start weak" => line("start", 18, 18) + &line("weak", 18, 18),
        "now" => "<line class=\"now\" x1=\"18\" x2=\"18\" y2=\"16\"/>".to_owned(),
        "dropped" => "<text class=\"dropped\" x=\"18\" y=\"14\">×</text>".to_owned(),
        other => line(other, 6, 30),
    };
    format!("<li><svg width=\"36\" height=\"16\" aria-hidden=\"true\">{mark}</svg>{}</li>", escaped(words))
}

fn table(language: Language, atlas: &Atlas, archive: &Archive, all: &[Introduction]) -> String {
    let columns = delay::columns(language);
    let heads: String = columns.iter().map(|head| format!("<th scope=\"col\">{head}</th>")).collect();
    let rows: String = all.iter().map(|one| line(language, atlas, archive, one)).collect();
    format!(
        "<div class=\"table\"><table><caption>{}</caption><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>",
        delay::caption(language)
    )
}

/// A row of the table; each cell carries its column's head for narrow screens.
fn line(language: Language, atlas: &Atlas, archive: &Archive, one: &Introduction) -> String {
    let [_, system, first, later, start, late, sources] = delay::columns(language);
    let cell = |head: &str, text: &str| format!("<td data-head=\"{head}\">{text}</td>");
    let promised = one.plan.promises.iter().find(|promise| promise.due.is_some());
    let refs: String = cited(one).into_iter().map(|id| reference(archive, id)).collect();
    [
        format!(
            "<tr><th scope=\"row\"><a href=\"{}#{}\">{}</a></th>",
            language.file(words::DOSSIER_PAGE),
            Subject::Region(one.region.code).key(atlas),
            escaped(&delay::place(language, one))
        ),
        cell(system, &escaped(delay::target(language, atlas, one.plan.target))),
        cell(first, &promised.map_or_else(String::new, |kept| escaped(&delay::promise(language, kept)))),
        cell(later, &escaped(&delay::later(language, one))),
        cell(start, &escaped(&delay::actual(language, one.course))),
        cell(late, &escaped(&delay::lateness(language, one.course))),
        cell(sources, &format!("<span class=\"refs\">{refs}</span>")),
        "</tr>".to_owned(),
    ]
    .concat()
}

/// The sources of all promises and of the end, each once, in the order of their numbers.
fn cited(one: &Introduction) -> Vec<SourceId> {
    let promises = one.plan.promises.iter().flat_map(|promise| promise.sources);
    let ending = one.plan.ending.into_iter().flat_map(|ending| ending.sources);
    SourceId::each_once(promises.chain(ending))
}
