//! The page of a state: a few words and a picture for those who preview a link; readers are sent on to the map.

use journalkartan::atlas::Phrase;
use journalkartan::baked::ATLAS;
use journalkartan::text::words as page;

use crate::card;
use crate::edition::{CARES, Edition};
use crate::lettering::escaped;
use crate::oembed::Reach;
use crate::words;

/// Sends the reader to the map with all that the address carries besides the path. It is the same on every page, so
/// that a policy can name it once; where it leads stands in an attribute.
pub const SCRIPT: &str =
    "location.replace(document.currentScript.dataset.to+location.search.replace(\"?\",\"&\")+location.hash)";

/// The style, which is the same on every page too.
pub const STYLE: &str = include_str!("page.css");

/// The page.
///
/// Without scripts it stays: the map shows the present alone then, while the picture shows the state.
#[must_use]
pub fn html(edition: Edition, address: Option<&str>) -> String {
    let (language, up) = (edition.language, edition.way_up());
    let (headline, description) = (words::headline(edition), words::description(edition));
    let map = format!("{up}{}", edition.map());
    format!(
        "<!doctype html>\n<html lang=\"{code}\" prefix=\"og: https://ogp.me/ns#\"><head><meta charset=\"utf-8\">\
         <script data-to=\"{map}\">{SCRIPT}</script>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{headline} – {site}</title>\
         {metas}<link rel=\"alternate\" type=\"application/json+oembed\" href=\"oembed.json\" title=\"{headline}\">\
         <link rel=\"icon\" href=\"{up}favicon.svg\" type=\"image/svg+xml\"><style>{STYLE}</style></head>\
         <body><header><a href=\"{up}{home}\">{site}</a></header><main><h1>{headline}</h1><p>{description}</p>\
         <p><a href=\"{map}\">{open}</a></p>\
         <a href=\"{map}\"><img src=\"{up}{picture}\" width=\"{width}\" height=\"{height}\" alt=\"{alternative}\"></a>\
         </main><nav>{ways}</nav></body></html>\n",
        code = language.code(),
        map = escaped(&map),
        headline = escaped(&headline),
        site = language.phrase(page::TITLE),
        metas = metas(edition, address, &headline, &description),
        home = language.say("", "index.en.html"),
        description = escaped(&description),
        open = words::open(edition),
        picture = edition.picture(),
        width = card::WIDTH,
        height = card::HEIGHT,
        alternative = escaped(&words::alternative(edition)),
        ways = ways(edition),
    )
}

/// What those who preview a link read: Open Graph, and what X wants besides.
fn metas(edition: Edition, address: Option<&str>, headline: &str, description: &str) -> String {
    let reach = Reach { address, way_up: &edition.way_up() };
    // Those who count shares need one address for each page, and only a whole one tells them that.
    let own = address.map(|address| format!("{address}{}", edition.folder()));
    let named = [("description", description), ("twitter:card", "summary_large_image")];
    let [width, height] = [card::WIDTH, card::HEIGHT].map(|side| side.to_string());
    let (picture, alternative) = (reach.from_afar(&edition.picture()), words::alternative(edition));
    let properties = [
        ("type", "website"),
        ("site_name", edition.language.phrase(page::TITLE)),
        ("locale", edition.language.say("sv_SE", "en_GB")),
        ("title", headline),
        ("description", description),
        ("image", &picture),
        ("image:type", "image/png"),
        ("image:width", &width),
        ("image:height", &height),
        ("image:alt", &alternative),
    ];
    let url = own.as_deref().map(|own| ("url", own));
    let named =
        named.iter().map(|(name, text)| format!("<meta name=\"{name}\" content=\"{}\">", escaped(text)));
    let properties = properties
        .into_iter()
        .chain(url)
        .map(|(name, text)| format!("<meta property=\"og:{name}\" content=\"{}\">", escaped(text)));
    named.chain(properties).collect()
}

/// The ways to other states: the years beside it, the levels of care, all years at once, the other language.
fn ways(edition: Edition) -> String {
    let language = edition.language;
    let to =
        |other: Edition, name: &str| format!("<a href=\"{}{}\">{name}</a>", edition.way_up(), other.folder());
    let year = |number: u16, name: Phrase| {
        let year = ATLAS.years.year(number)?;
        Some(to(Edition { year, ..edition }, &format!("{}: {year}", language.phrase(name))))
    };
    let number = edition.year.number();
    let years = [year(number - 1, words::BEFORE), year(number + 1, words::AFTER)].into_iter().flatten();
    let [primary, hospital] = page::CARES;
    let cares = CARES.into_iter().zip([page::ALL_CARE, primary, hospital]);
    let cares = cares
        .filter(|(care, _)| *care != edition.care)
        .map(|(care, name)| to(Edition { care, ..edition }, language.phrase(name)));
    let other = Edition { language: language.other(), ..edition };
    let code = other.language.code();
    let other = format!(
        "<a hreflang=\"{code}\" lang=\"{code}\" href=\"{}{}\">{}</a>",
        edition.way_up(),
        other.folder(),
        other.language.name()
    );
    let timeline = format!(
        "<a href=\"{}{}\">{}</a>",
        edition.way_up(),
        language.file(page::TIMELINE_PAGE),
        language.phrase(page::VIEW_TIMELINE)
    );
    years.chain(cares).chain([timeline, other]).collect()
}
