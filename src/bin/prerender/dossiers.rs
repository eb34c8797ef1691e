//! The page of dossiers: all that is known, for those who come without scripts and for the panels.

use crate::document::Document;
use crate::markup::{escaped, paint, swatch};
use crate::{colours, method, strip};
use journalkartan::atlas::{Archive, Atlas, CollaborationId, ColourBy, Hue, Language, Region, SourceId};
use journalkartan::state::Subject;
use journalkartan::text::entry::{Entry, Kind, Section};
use journalkartan::text::panel::now::{self, Run};
use journalkartan::text::{dossier, label, panel, words};

/// How the map's page is printed: without scripts it asks for the file, with them it takes the style from here.
pub(crate) const PRINT: &str = include_str!("../../../style/print.css");

/// How it looks, on its page and on that of the map.
pub(crate) fn style(atlas: &Atlas) -> String {
    [
        include_str!("../../../style/story.css"),
        include_str!("../../../style/preferences.css"),
        PRINT,
        &colours::of_others(atlas),
    ]
    .concat()
}

/// The page in one language, in the style of the template; none where that has no textures.
pub(crate) fn page(template: &str, language: Language, atlas: &Atlas, archive: &Archive) -> Option<String> {
    let styles = format!(
        "<style>{}</style><style>{}</style>",
        include_str!("../../../style/dossiers.css"),
        style(atlas)
    );
    let (file, title, line) = (words::DOSSIER_PAGE, words::DOSSIERS, words::DOSSIERS_LINE);
    let main = Desk { language, atlas, archive }.main();
    Document { template, language, file, title, line, styles, class: "page dossiers", main }.whole()
}

/// What dossiers are written from, and in which language.
#[derive(Clone, Copy)]
struct Desk<'a> {
    language: Language,
    atlas: &'a Atlas,
    archive: &'a Archive,
}

impl Desk<'_> {
    /// The regions, what stands in the legend, the nation, the method, all sources.
    fn main(self) -> String {
        let Self { language, atlas, archive } = self;
        let regions = atlas.regions.iter().zip(archive.dossiers).map(|(region, kept)| {
            let key = Subject::Region(region.code).key(atlas);
            let sections = dossier::region(language, atlas, region, kept);
            self.one(&key, region.name, &panel::county(region), &self.claims(region), &sections)
        });
        let legends = [ColourBy::System, ColourBy::Supplier].map(|colour_by| Hue::all(atlas, colour_by));
        let collaborations = (0..atlas.collaborations.len()).filter_map(CollaborationId::new);
        let hues = legends.into_iter().flatten().chain(collaborations.map(Hue::Collaboration));
        let all: Vec<_> = (0..archive.sources.len()).filter_map(SourceId::new).collect();
        format!(
            "{}<section class=\"panel\" id=\"nation\">{}</section>{}\
             <section class=\"sources\"><h2>{}</h2>{}</section>",
            regions.chain(hues.map(|hue| self.hue(hue))).collect::<String>(),
            self.part(&dossier::nation(language, archive.national)),
            method::section(language, atlas, archive),
            language.phrase(words::SOURCES),
            self.list(&all, "k"),
        )
    }

    /// The dossier of what stands in the legend.
    fn hue(self, hue: Hue) -> String {
        let Self { language, atlas, archive } = self;
        let (name, sections) = match hue {
            Hue::System(id) => (hue.name(atlas), dossier::system(language, atlas, atlas.system(id))),
            Hue::Supplier(id) => (hue.name(atlas), dossier::supplier(language, atlas, atlas.supplier(id))),
            Hue::Collaboration(id) => {
                let (of, proceedings) = (atlas.collaboration(id), &archive.proceedings[id.index()]);
                (of.name, dossier::collaboration(language, atlas, of, proceedings))
            }
        };
        let line = panel::line(language, atlas, hue, atlas.this_year());
        self.one(&Subject::Hue(hue).key(atlas), name, &line, "", &sections)
    }

    /// What a panel claims from year to year; on the page of dossiers itself it is not shown.
    fn claims(self, region: &Region) -> String {
        let way = |(query, name): &(String, &str)| format!("<a href=\"?{query}\">{}</a> ", escaped(name));
        let run = |Run { first, last, entries, ways }: &Run| {
            let lines: String = entries.iter().map(|entry| self.line(entry)).collect();
            let ways: String = ways.iter().map(way).collect();
            let more = self.language.phrase(words::MORE);
            let ways = if ways.is_empty() { ways } else { format!("<p class=\"ways\">{more} {ways}</p>") };
            format!("<div data-from=\"{first}\" data-to=\"{last}\"><ul>{lines}</ul>{ways}</div>")
        };
        let runs: String = now::runs(self.language, self.atlas, region).iter().map(run).collect();
        format!("<div class=\"claims\">{}{runs}</div>", strip::strips(self.language, self.atlas, region))
    }

    /// A dossier; what the panel shows are its claims and its last child.
    fn one(self, key: &str, title: &str, line: &str, claims: &str, sections: &[Section]) -> String {
        let story: String = sections.iter().map(|section| self.part(section)).collect();
        let sources = self.list(&dossier::sources(sections), "");
        format!(
            "<article class=\"panel\" id=\"{key}\"><h2>{}</h2><p>{}</p>{claims}\
             <div>{story}<h3>{}</h3><div class=\"sources\">{sources}</div></div></article>",
            escaped(title),
            escaped(line),
            self.language.phrase(words::SOURCES)
        )
    }

    fn part(self, section: &Section) -> String {
        let lines: String = section.entries.iter().map(|entry| self.line(entry)).collect();
        format!("<h3>{}</h3><ul>{lines}</ul>", escaped(&section.heading))
    }

    fn line(self, entry: &Entry) -> String {
        let refs: String = entry.sources.iter().map(|id| reference(self.archive, *id)).collect();
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

    /// Sources as a list with links; with a prefix, each is a place to link to. Most titles are in Swedish.
    fn list(self, ids: &[SourceId], prefix: &str) -> String {
        let lang = if self.language == Language::Swedish { "" } else { " lang=\"sv\"" };
        let item = |id: &SourceId| {
            let (number, source) = (id.number(), self.archive.source(*id));
            let anchor = if prefix.is_empty() { String::new() } else { format!(" id=\"{prefix}{number}\"") };
            let (url, title) = (escaped(source.url), escaped(&label::title(source)));
            let rest = escaped(&label::particulars(self.language, source));
            format!("<li{anchor} value={number}><a href=\"{url}\"{lang}>{title}</a>{rest}</li>")
        };
        format!("<ol>{}</ol>", ids.iter().map(item).collect::<String>())
    }
}

/// A source's number, a link to the source itself.
pub(crate) fn reference(archive: &Archive, id: SourceId) -> String {
    let source = archive.source(id);
    format!("<a href=\"{}\">{}</a> ", escaped(source.url), id.number())
}
