//! The page where a reader may make up what regions use: that of the map with another client and with a watermark,
//! which shows once something is made up.

use std::error::Error;

use journalkartan::atlas::Language;
use journalkartan::text::imagine as text;

use crate::page::{self, PAGE, Said};

/// What the client of this page is called until it is built and named after what it holds (`xtask/src/client.rs`).
const CLIENT: &str = "tankom-client";
/// The start of the names of the map's client, as pages refer to it.
const MAP_CLIENT: &str = "./journalkartan-";

/// How the page differs from that of the map. Over what is no drawing, the watermark is a mask of the same word.
pub(crate) fn style(language: Language) -> String {
    let word = language.phrase(text::WATERMARK);
    let text = |x, y| format!("<text x='{x}' y='{y}' transform='rotate(-20 {x} {y})'>{word}</text>");
    let mask = format!(
        "url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 560 180' \
         font-family='sans-serif' font-size='40' font-weight='700' text-anchor='middle'>{}{}</svg>\")",
        text(140, 60),
        text(420, 145)
    );
    include_str!("../../../style/imagine.css").replace("%MASK%", &mask)
}

/// The page in one language, with its style sheet.
pub(crate) fn whole(
    template: &str,
    language: Language,
    said: &Said,
    style: &str,
) -> Result<String, Box<dyn Error>> {
    let say = |phrase| language.phrase(phrase).to_owned();
    let own = [
        ("%TITLE%", say(text::TITLE)),
        ("%SUBTITLE%", say(text::LINE)),
        ("%HEAD_TITLE%", format!("{} – Journalkartan", say(text::TITLE))),
        ("%DESCRIPTION%", say(text::DESCRIPTION)),
        ("%SHARED_TITLE%", say(text::TITLE)),
        ("%LANGUAGE%", page::links(language, &language.other().file(text::PAGE))),
        ("%STILL%", say(text::STILL)),
        ("%WITHOUT_SCRIPT%", say(text::WITHOUT_SCRIPT)),
    ];
    let template = with_client(&without_tag(&template.replace(PAGE, text::PAGE), "%OEMBED%")?)?;
    let template = before(&template, "<div", "%PRERENDERED%", "<div data-imagine></div>")?;
    let template = before(&template, "</defs>", "</defs>", &pattern(language))?;
    let link = format!("<link rel=\"stylesheet\" href=\"{style}\">");
    let template = template.replacen("</style>", &format!("</style>{link}"), 1);
    let page = page::complete(&template, language, said, &own)?;
    watermarked(&page).ok_or_else(|| "the page has not two maps".into())
}

/// The page with another client.
fn with_client(page: &str) -> Result<String, Box<dyn Error>> {
    let name = page.split_once(MAP_CLIENT).and_then(|(_, rest)| rest.split_once(".js"));
    let (hash, _) = name.ok_or("index.html names no client")?;
    Ok(page.replace(&format!("{MAP_CLIENT}{hash}"), &format!("./{CLIENT}")))
}

/// The page without the tag that holds a slot: what others embed are the facts.
fn without_tag(page: &str, slot: &str) -> Result<String, Box<dyn Error>> {
    let inside = page.find(slot).ok_or_else(|| format!("index.html has no slot {slot}"))?;
    let start = page[..inside].rfind('<').unwrap_or(inside);
    let end = page[inside..].find('>').map_or(page.len(), |end| inside + end + 1);
    Ok(format!("{}{}", &page[..start], &page[end..]))
}

/// The page with more before the last `tag` that does not come after a `mark`.
fn before(page: &str, tag: &str, mark: &str, more: &str) -> Result<String, Box<dyn Error>> {
    let place = page.find(mark).and_then(|mark| page[..mark + tag.len()].rfind(tag));
    let place = place.ok_or_else(|| format!("index.html has no {mark}"))?;
    Ok(format!("{}{more}{}", &page[..place], &page[place..]))
}

/// The watermark: the word over and over, so that no part of a picture is without it.
fn pattern(language: Language) -> String {
    let word = language.phrase(text::WATERMARK);
    format!(
        "<pattern id=\"pahittat\" width=\"560\" height=\"170\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"rotate(-30)\"><text x=\"140\" y=\"60\" font-size=\"40\" font-weight=\"700\" \
         text-anchor=\"middle\">{word}</text><text x=\"420\" y=\"145\" font-size=\"40\" font-weight=\"700\" \
         text-anchor=\"middle\">{word}</text></pattern>"
    )
}

/// The page with the watermark over both maps. It is the last in each, where hydration does not look.
fn watermarked(page: &str) -> Option<String> {
    const END: &str = "</svg>";
    const MARK: &str = "<path class=\"watermark\" d=\"M-999-999h3999v3999h-3999z\"/>";
    let first = page.find("data-map")?;
    let first = first + page[first..].find(END)?;
    let second = first + page[first..].find("#granser")?;
    let second = second + page[second..].find(END)?;
    Some([&page[..first], MARK, &page[first..second], MARK, &page[second..]].concat())
}
