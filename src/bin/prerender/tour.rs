//! The page of the guided tour: all its steps, to read and to print, each with the map that it shows. The map's page
//! takes the text of a step from it.

use journalkartan::atlas::{Archive, Atlas, Language, SourceId, Step, StepId};
use journalkartan::state::{Address, Mode, ViewState};
use journalkartan::text::{label, lesson, sentence, tour, words};

use crate::document::Document;
use crate::markup::escaped;
use crate::{colours, drawing};

/// The page in one language, in the style of the template; none where that has no textures.
pub(crate) fn page(template: &str, language: Language, atlas: &Atlas, archive: &Archive) -> Option<String> {
    let ids = (0..atlas.steps.len()).filter_map(StepId::new);
    let steps = ids.zip(atlas.steps).zip(archive.tour);
    let steps: String = steps
        .map(|((id, query), step)| {
            article(language, atlas, archive, id, Address::read(query, atlas).state, step)
        })
        .collect();
    let main = format!(
        "{}{steps}<p class=\"kit\"><a href=\"{}\">{}</a></p>",
        drawing::outlines(atlas),
        language.file(lesson::PAGE),
        escaped(language.phrase(tour::ROOM)),
    );
    let (file, title, line) = (tour::PAGE, tour::TITLE, tour::LINE);
    let styles =
        format!("<style>{}{}</style>", colours::of_others(atlas), include_str!("../../../style/tour.css"));
    Document { template, language, file, title, line, styles, class: "page tour-page", main }.whole()
}

/// A step. The map's page shows what is marked as its text.
fn article(
    language: Language,
    atlas: &Atlas,
    archive: &Archive,
    id: StepId,
    state: ViewState,
    step: &Step,
) -> String {
    let say = |phrase| escaped(language.phrase(phrase));
    let text: String = step.text.iter().map(|text| format!("<p>{}</p>", say(*text))).collect();
    let sources: String = step.sources.iter().map(|id| source(language, archive, *id)).collect();
    format!(
        "<article id=\"steg-{id}\"><div data-step-text><h2>{}</h2>{text}<ul class=\"from\">{sources}</ul></div>\
         {}<p class=\"shown\"><a href=\"{}?steg={id}\">{}</a></p></article>",
        say(step.title),
        figure(language, atlas, state),
        language.home(),
        say(tour::ON_THE_MAP),
    )
}

/// The map that a step shows, with its year and what its colours mean.
fn figure(language: Language, atlas: &Atlas, state: ViewState) -> String {
    let summary = sentence::summary_in(language, atlas, state);
    let mode = language.phrase(words::MODES[usize::from(state.mode == Mode::Planned)]);
    format!(
        "<figure>{}<figcaption><b>{}</b> {}{}</figcaption></figure>",
        drawing::country(atlas, state, &summary),
        state.year,
        escaped(mode),
        drawing::key(language, atlas, state),
    )
}

/// Who said it and when, as a link to the source.
fn source(language: Language, archive: &Archive, id: SourceId) -> String {
    let source = archive.source(id);
    format!("<li><a href=\"{}\">{}</a></li>", escaped(source.url), escaped(&label::origin(language, source)))
}
