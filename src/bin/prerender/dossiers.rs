//! The page of dossiers: all that is known, for those who come without scripts and for the panels.

use crate::markup::{escaped, paint, style, swatch};
use crate::{colours, method, strip};
use journalkartan::atlas::{Archive, Atlas, CollaborationId, ColourBy, Hue, Language, SourceId};
use journalkartan::state::Subject;
use journalkartan::text::entry::{Entry, Kind, Section};
use journalkartan::text::panel::now::{self, Run};
use journalkartan::text::{dossier, label, panel, words};

const L: Language = Language::Swedish;

/// The page, in the style of the template.
pub(crate) fn page(template: &str, atlas: &Atlas, archive: &Archive) -> String {
    format!(
        "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{} – {}</title>\
         <link rel=\"icon\" href=\"favicon.svg\" type=\"image/svg+xml\"><style>{}{}</style><style id=\"story\">{}{}{}</style></head>\
         <body><div class=\"page dossiers\">{}</div></body></html>",
        L.phrase(words::DOSSIERS),
        L.phrase(words::TITLE),
        style(template),
        include_str!("../../../style/dossiers.css"),
        include_str!("../../../style/story.css"),
        include_str!("../../../style/preferences.css"),
        colours::of_others(atlas),
        body(atlas, archive)
    )
}

/// The regions, the systems, all sources.
fn body(atlas: &Atlas, archive: &Archive) -> String {
    let regions = atlas.regions.iter().zip(archive.dossiers).map(|(region, kept)| {
        let sections = dossier::region(atlas, region, kept);
        let claims = claims(archive, &strip::strips(atlas, region), &now::runs(atlas, region));
        one(
            archive,
            &Subject::Region(region.code).key(atlas),
            region.name,
            &panel::county(region),
            &claims,
            &sections,
        )
    });
    let legends = [ColourBy::System, ColourBy::Supplier].map(|colour_by| Hue::all(atlas, colour_by));
    let collaborations = (0..atlas.collaborations.len()).filter_map(CollaborationId::new);
    let hues = legends.into_iter().flatten().chain(collaborations.map(Hue::Collaboration));
    let hues = hues.map(|hue| {
        let (name, sections) = match hue {
            Hue::System(id) => (hue.name(atlas), dossier::system(atlas, atlas.system(id))),
            Hue::Supplier(id) => (hue.name(atlas), dossier::supplier(atlas, atlas.supplier(id))),
            Hue::Collaboration(id) => {
                let (of, proceedings) = (atlas.collaboration(id), &archive.proceedings[id.index()]);
                (of.name, dossier::collaboration(atlas, of, proceedings))
            }
        };
        let line = panel::line(L, atlas, hue, atlas.this_year());
        one(archive, &Subject::Hue(hue).key(atlas), name, &line, "", &sections)
    });
    let nation = part(archive, &dossier::nation(archive.national));
    let all: Vec<_> = (0..archive.sources.len()).filter_map(SourceId::new).collect();
    format!(
        "<header class=\"top\"><h1>{}</h1><p>{}</p><p><a href=\"./\">{}</a></p></header><main>{}\
         <section class=\"panel\" id=\"nation\">{nation}</section>{}<section class=\"sources\"><h2>{}</h2>{}</section></main>",
        L.phrase(words::DOSSIERS),
        L.phrase(words::DOSSIERS_LINE),
        L.phrase(words::TO_THE_MAP),
        regions.chain(hues).collect::<String>(),
        method::section(atlas, archive),
        L.phrase(words::SOURCES),
        list(archive, &all, "k"),
    )
}

/// What a panel claims from year to year; on the page of dossiers itself it is not shown.
fn claims(archive: &Archive, strips: &str, runs: &[Run]) -> String {
    let way = |(query, name): &(String, &str)| format!("<a href=\"?{query}\">{}</a> ", escaped(name));
    let run = |Run { first, last, entries, ways }: &Run| {
        let lines: String = entries.iter().map(|entry| line(archive, entry)).collect();
        let ways: String = ways.iter().map(way).collect();
        format!(
            "<div data-from=\"{first}\" data-to=\"{last}\"><ul>{lines}</ul><p class=\"ways\">{} {ways}</p></div>",
            L.phrase(words::MORE)
        )
    };
    format!("<div class=\"claims\">{strips}{}</div>", runs.iter().map(run).collect::<String>())
}

/// A dossier; what the panel shows are its claims and its last child.
fn one(archive: &Archive, key: &str, title: &str, line: &str, claims: &str, sections: &[Section]) -> String {
    let story: String = sections.iter().map(|section| part(archive, section)).collect();
    let sources = list(archive, &dossier::sources(sections), "");
    format!(
        "<article class=\"panel\" id=\"{key}\"><h2>{}</h2><p>{}</p>{claims}\
         <div>{story}<h3>{}</h3><div class=\"sources\">{sources}</div></div></article>",
        escaped(title),
        escaped(line),
        L.phrase(words::SOURCES)
    )
}

fn part(archive: &Archive, section: &Section) -> String {
    let lines: String = section.entries.iter().map(|entry| line(archive, entry)).collect();
    format!("<h3>{}</h3><ul>{lines}</ul>", escaped(&section.heading))
}

fn line(archive: &Archive, entry: &Entry) -> String {
    let refs: String = entry.sources.iter().map(|id| reference(archive, *id)).collect();
    let swatch =
        if let Kind::Now(cell) = entry.kind { swatch(&paint(cell), "painted") } else { String::new() };
    format!(
        "<li class=\"{}\">{swatch}<b>{}</b> {} <span class=\"confidence\">{}</span> <span class=\"refs\">{refs}</span></li>",
        entry.kind.key(),
        escaped(&entry.lead),
        escaped(&entry.text),
        entry.confidence
    )
}

/// A source's number, a link to the source itself.
pub(crate) fn reference(archive: &Archive, id: SourceId) -> String {
    let source = archive.source(id);
    format!("<a href=\"{}\">{}</a> ", escaped(source.url), id.number())
}

/// Sources as a list with links; with a prefix, each is a place to link to.
fn list(archive: &Archive, ids: &[SourceId], prefix: &str) -> String {
    let item = |id: &SourceId| {
        let (number, source) = (id.number(), archive.source(*id));
        let anchor = if prefix.is_empty() { String::new() } else { format!(" id=\"{prefix}{number}\"") };
        let (url, text) = (escaped(source.url), escaped(&label::source(L, source)));
        format!("<li{anchor}><b>{number}</b> <a href=\"{url}\">{text}</a></li>")
    };
    format!("<ol>{}</ol>", ids.iter().map(item).collect::<String>())
}
