//! The page of the guided tour: all its steps, to read and to print. The map's page takes the text of a step from it.

use journalkartan::atlas::{Archive, Atlas, Language, SourceId, Step, StepId};
use journalkartan::text::{label, tour};

use crate::document::Document;
use crate::markup::escaped;

/// The page in one language, in the style of the template; none where that has no textures.
pub(crate) fn page(template: &str, language: Language, atlas: &Atlas, archive: &Archive) -> Option<String> {
    let ids = (0..atlas.steps.len()).filter_map(StepId::new);
    let main = ids.zip(archive.tour).map(|(id, step)| article(language, archive, id, step)).collect();
    let (file, title, line) = (tour::PAGE, tour::TITLE, tour::LINE);
    let styles = String::new();
    Document { template, language, file, title, line, styles, class: "page tour-page", main }.whole()
}

/// A step. The map's page shows what is marked as its text.
fn article(language: Language, archive: &Archive, id: StepId, step: &Step) -> String {
    let say = |phrase| escaped(language.phrase(phrase));
    let text: String = step.text.iter().map(|text| format!("<p>{}</p>", say(*text))).collect();
    let sources: String = step.sources.iter().map(|id| source(language, archive, *id)).collect();
    format!(
        "<article id=\"steg-{id}\"><div data-step-text><h2>{}</h2>{text}<ul class=\"from\">{sources}</ul></div>\
         <p><a href=\"{}?steg={id}\">{}</a></p></article>",
        say(step.title),
        language.home(),
        say(tour::ON_THE_MAP),
    )
}

/// Who said it and when, as a link to the source.
fn source(language: Language, archive: &Archive, id: SourceId) -> String {
    let source = archive.source(id);
    format!("<li><a href=\"{}\">{}</a></li>", escaped(source.url), escaped(&label::origin(language, source)))
}
