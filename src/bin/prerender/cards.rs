//! The page of cards: a region each, small enough for the margin of an article.

use journalkartan::atlas::{Atlas, Language, Region};
use journalkartan::scene::order;
use journalkartan::state::Subject;
use journalkartan::text::card::{self, Card};
use journalkartan::text::entry::{Entry, Kind};
use journalkartan::text::words;

use crate::codes;
use crate::document::Document;
use crate::markup::{escaped, paint, swatch};

/// The page in one language, in the style of the template, with its script; none where that has no textures.
pub(crate) fn page(template: &str, language: Language, atlas: &Atlas, script: &str) -> Option<String> {
    let styles = format!(
        "<style>{}{}</style><script src=\"{script}\"></script>",
        include_str!("../../../style/code.css"),
        include_str!("../../../style/cards.css")
    );
    let mut regions: Vec<_> = atlas.regions.iter().zip(order::by_place(atlas)).collect();
    regions.sort_by_key(|(_, north)| *north);
    let cards: String = regions.into_iter().map(|(region, _)| item(language, atlas, region)).collect();
    let main = format!(
        "<div role=\"status\" data-rejected=\"{}\"></div>{}{}<ul class=\"cards\">{cards}</ul>\
         <p class=\"all\"><a href=\"{}\">{}</a></p>",
        escaped(language.phrase(words::REJECTED)),
        codes::still(language),
        codes::status(language),
        language.file(card::PAGE),
        language.phrase(card::ALL),
    );
    let (file, title, line) = (card::PAGE, card::TITLE, card::LINE);
    Document { template, language, file, title, line, styles, class: "page cards-page", main }.whole()
}

/// A card with its code.
fn item(language: Language, atlas: &Atlas, region: &Region) -> String {
    let id = format!("kod-{}", region.code);
    let label = format!("{} {}", language.phrase(card::CODE), region.name);
    let code = codes::card(language, region);
    format!(
        "<li>{}{}</li>",
        article(language, atlas, region),
        codes::field(language, &id, &label, "", &code, "")
    )
}

fn article(language: Language, atlas: &Atlas, region: &Region) -> String {
    let Card { now, plans, neighbours } = Card::of(language, atlas, region);
    let (code, subject) = (region.code, Subject::Region(region.code));
    let lines: String = now.iter().chain(&plans).map(line).collect();
    format!(
        "<article class=\"card\" id=\"{code}\" data-panel=\"{}\" data-card=\"{code}\" data-names=\"{code} {} {}\">\
         <h2>{}</h2><ul>{lines}</ul><p>{}</p>\
         <footer><span>{}</span> <a href=\"{}?{}\">{}</a> <a href=\"{}#{}\">{}</a></footer></article>",
        subject.key(atlas),
        region.letter.to_lowercase(),
        region.slug,
        escaped(region.name),
        escaped(&neighbours),
        card::as_of(language, atlas),
        language.home(),
        subject.query(atlas),
        language.phrase(card::MAP),
        language.file(words::DOSSIER_PAGE),
        subject.key(atlas),
        language.phrase(words::SOURCES),
    )
}

fn line(entry: &Entry) -> String {
    let swatch =
        if let Kind::Now(cell) = entry.kind { swatch(&paint(cell), "painted") } else { String::new() };
    let said = [entry.text.as_str(), entry.confidence].into_iter().filter(|part| !part.is_empty());
    let said = said.map(escaped).collect::<Vec<_>>().join(", ");
    format!("<li class=\"{}\">{swatch}<b>{}</b> {said}</li>", entry.kind.key(), escaped(&entry.lead))
}
