//! The page of a state: a few words and a picture for those who preview a link; readers are sent on to the map.

use journalkartan::atlas::Phrase;
use journalkartan::baked::ATLAS;
use journalkartan::text::words as page;

use crate::card;
use crate::lettering::escaped;
use crate::oembed::Reach;
use crate::postcard::{CARES, Postcard};
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
pub fn html(postcard: Postcard, address: Option<&str>) -> String {
    let (language, up) = (postcard.language, postcard.way_up());
    let (headline, description) = (words::headline(postcard), words::description(postcard));
    let map = format!("{up}{}", postcard.map());
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
        metas = metas(postcard, address, &headline, &description),
        home = language.say("", "index.en.html"),
        description = escaped(&description),
        open = words::open(postcard),
        picture = postcard.picture(),
        width = card::WIDTH,
        height = card::HEIGHT,
        alternative = escaped(&words::alternative(postcard)),
        ways = ways(postcard),
    )
}

/// What those who preview a link read: Open Graph, and what X wants besides.
fn metas(postcard: Postcard, address: Option<&str>, headline: &str, description: &str) -> String {
    let reach = Reach { address, way_up: &postcard.way_up() };
    // Those who count shares need one address for each page, and only a whole one tells them that.
    let own = address.map(|address| format!("{address}{}", postcard.folder()));
    let named = [("description", description), ("twitter:card", "summary_large_image")];
    let [width, height] = [card::WIDTH, card::HEIGHT].map(|side| side.to_string());
    let (picture, alternative) = (reach.from_afar(&postcard.picture()), words::alternative(postcard));
    let properties = [
        ("type", "website"),
        ("site_name", postcard.language.phrase(page::TITLE)),
        ("locale", postcard.language.say("sv_SE", "en_GB")),
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
fn ways(postcard: Postcard) -> String {
    let language = postcard.language;
    let to = |other: Postcard, name: &str| {
        format!("<a href=\"{}{}\">{name}</a>", postcard.way_up(), other.folder())
    };
    let year = |number: u16, name: Phrase| {
        let year = ATLAS.years.year(number)?;
        Some(to(Postcard { year, ..postcard }, &format!("{}: {year}", language.phrase(name))))
    };
    let number = postcard.year.number();
    let years = [year(number - 1, words::BEFORE), year(number + 1, words::AFTER)].into_iter().flatten();
    let [primary, hospital] = page::CARES;
    let cares = CARES.into_iter().zip([page::ALL_CARE, primary, hospital]);
    let cares = cares
        .filter(|(care, _)| *care != postcard.care)
        .map(|(care, name)| to(Postcard { care, ..postcard }, language.phrase(name)));
    let other = Postcard { language: language.other(), ..postcard };
    let code = other.language.code();
    let other = format!(
        "<a hreflang=\"{code}\" lang=\"{code}\" href=\"{}{}\">{}</a>",
        postcard.way_up(),
        other.folder(),
        other.language.name()
    );
    let timeline = format!(
        "<a href=\"{}{}\">{}</a>",
        postcard.way_up(),
        language.file(page::TIMELINE_PAGE),
        language.phrase(page::VIEW_TIMELINE)
    );
    years.chain(cares).chain([timeline, other]).collect()
}
