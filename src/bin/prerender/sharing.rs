//! The page that says how to pass the map on. It holds the dialog of `share.js`, in a template that no reader sees.

use journalkartan::atlas::{Archive, Atlas, Language, Phrase};
use journalkartan::text::{embed, sharing as text, words};

use crate::document::Document;
use crate::markup::escaped;

/// How it looks, on its page and on that of the map.
pub(crate) const STYLE: &str = include_str!("../../../style/sharing.css");

/// Where the ready pictures lie, one for each year.
const PICTURES: &str = "bilder";

/// The page in one language; none where the template has no textures.
pub(crate) fn page(template: &str, language: Language, atlas: &Atlas, archive: &Archive) -> Option<String> {
    let styles = format!("<style>{STYLE}</style>");
    let main = plain(language, atlas, archive) + &dialog(language, atlas, archive);
    let (file, title, line) = (words::SHARE_PAGE, text::TITLE, text::LINE);
    Document { template, language, file, title, line, styles, class: "page sharing", main }.whole()
}

/// What can be said without scripts.
fn plain(language: Language, atlas: &Atlas, archive: &Archive) -> String {
    let say = |phrase| escaped(language.phrase(phrase));
    let now = atlas.this_year();
    let mark = language.mark();
    let citations = Language::ALL.map(|language| {
        let citation = text::citation(language, atlas, archive, &now.to_string(), "");
        format!("<p class=\"citation\" lang=\"{}\">{}</p>", language.code(), escaped(&citation))
    });
    format!(
        "<h2>{}</h2><p>{}</p><h2>{}</h2><p>{}</p>{}<h2>{}</h2><p>{} <a href=\"{PICTURES}/{now}{mark}.png\">{now} (PNG)</a></p>",
        say(text::ADDRESS),
        say(text::ADDRESS_LINE),
        say(text::CITE),
        say(text::CITE_LINE),
        citations.concat(),
        say(text::PICTURE),
        say(text::PICTURE_LINE),
    )
}

/// The dialog, as the script takes it.
fn dialog(language: Language, atlas: &Atlas, archive: &Archive) -> String {
    let say = |phrase| escaped(language.phrase(phrase));
    format!(
        "<template><dialog id=\"dela\" class=\"sharing\" aria-labelledby=\"dela-titel\">\
         <form method=\"dialog\"><h2 id=\"dela-titel\">{}</h2><button class=\"close\" aria-label=\"{}\">×</button></form>\
         <section><h3>{}</h3>{}<p><a data-carry href=\"{}\">{}</a></p></section><section><h3>{}</h3>{}</section>{}\
         <p role=\"status\" data-copied=\"{}\" data-selected=\"{}\" data-refused=\"{}\" data-failed=\"{}\"></p>\
         </dialog></template>",
        say(text::TITLE),
        say(words::CLOSE),
        say(text::ADDRESS),
        address(language),
        language.file(embed::PAGE),
        say(embed::TITLE),
        say(text::CITE),
        citations(language, atlas, archive),
        picture(language, atlas, archive),
        say(text::COPIED),
        say(text::SELECTED),
        say(text::REFUSED),
        say(text::FAILED),
    )
}

/// A text to copy: a field with its name and a button.
struct Field<'a> {
    id: &'a str,
    name: Phrase,
    copy: Phrase,
    attributes: &'a str,
    text: &'a str,
    more: &'a str,
}

impl Field<'_> {
    fn markup(&self, language: Language) -> String {
        let Self { id, name, copy, attributes, text, more } = self;
        format!(
            "<p><label for=\"{id}\">{}</label></p><div class=\"field\">\
             <textarea id=\"{id}\" readonly rows=\"3\"{attributes}>{}</textarea>\
             <p class=\"acts\"><button type=\"button\" data-copies=\"{id}\">{}</button>{more}</p></div>",
            escaped(language.phrase(*name)),
            escaped(text),
            escaped(language.phrase(*copy)),
        )
    }
}

fn address(language: Language) -> String {
    let more =
        format!("<button type=\"button\" data-send hidden>{}</button>", escaped(language.phrase(text::SEND)));
    let (name, copy) = (text::ADDRESS_FIELD, text::COPY_ADDRESS);
    Field { id: "dela-adress", name, copy, attributes: "", text: "", more: &more }.markup(language)
}

/// What the page says as a quotation, and a citation in each language, with slots for what is cited and its address.
fn citations(language: Language, atlas: &Atlas, archive: &Archive) -> String {
    let quotation = Field {
        id: "dela-mening",
        name: text::SENTENCE_FIELD,
        copy: text::COPY_SENTENCE,
        attributes: &format!(" data-cites=\"sentence\"{}", known(language)),
        text: &text::quotation(language, atlas, "¤", "§"),
        more: "",
    };
    let citations = Language::ALL.into_iter().zip(text::CITATION_FIELDS.into_iter().zip(text::COPY_CITATION));
    let citations = citations.map(|(of, (name, copy))| {
        let words = text::CHOICES.map(|(key, word)| format!(" data-{key}=\"{}\"", of.phrase(word))).concat();
        Field {
            id: &format!("dela-{}", of.code()),
            name,
            copy,
            attributes: &format!(" data-cites=\"source\"{}{words}", known(of)),
            text: &text::citation(of, atlas, archive, "¤£", "§"),
            more: "",
        }
        .markup(language)
    });
    quotation.markup(language) + &citations.collect::<String>()
}

/// The language of a citation, and its words for what was known on an earlier day.
fn known(of: Language) -> String {
    format!(" lang=\"{}\" data-known=\"{}\"", of.code(), of.phrase(text::KNOWN))
}

/// The picture with its choices, and the words that stand in it.
fn picture(language: Language, atlas: &Atlas, archive: &Archive) -> String {
    let say = |phrase| escaped(language.phrase(phrase));
    let shapes: Vec<_> = text::SHAPES
        .into_iter()
        .map(|(key, name, measures)| (key, format!("{} <small>{measures}</small>", say(name))))
        .collect();
    let formats: Vec<_> = text::FORMATS.into_iter().map(|(key, name)| (key, say(name))).collect();
    format!(
        "<form data-picture data-title=\"{}\" data-legend=\"{}\" data-source=\"{}\"><h3>{}</h3>{}{}\
         <img alt=\"\" width=\"1200\" height=\"630\"><p data-sealed hidden>{}</p>\
         <p class=\"acts\"><a download>{}</a><button type=\"button\" data-put hidden>{}</button></p></form>",
        say(text::PICTURE_TITLE),
        say(text::PICTURE_LEGEND),
        escaped(&text::source(language, atlas, archive)),
        say(text::PICTURE),
        choice("shape", &say(text::SHAPE), &shapes),
        choice("format", &say(text::FORMAT), &formats),
        say(text::SEALED),
        say(text::SAVE),
        say(text::COPY_PICTURE),
    )
}

/// A choice of one among several, of which the first is made.
fn choice(name: &str, legend: &str, choices: &[(&str, String)]) -> String {
    let choices = choices.iter().enumerate().map(|(index, (key, words))| {
        let checked = if index == 0 { " checked" } else { "" };
        format!("<label><input type=\"radio\" name=\"{name}\" value=\"{key}\"{checked}> {words}</label>")
    });
    format!("<fieldset><legend>{legend}</legend>{}</fieldset>", choices.collect::<String>())
}
