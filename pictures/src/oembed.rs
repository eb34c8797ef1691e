//! What oEmbed asks for: those who are given a link to a page put the map itself in its place.
//!
//! The format is [oEmbed 1.0](https://oembed.com), of the type `rich`.

use journalkartan::atlas::Language;
use journalkartan::text::words as page;
use serde_json::json;

use crate::card;
use crate::edition::Edition;
use crate::lettering::escaped;
use crate::words;

/// The size of the frame, in pixels: in a column of this width the map needs that height.
const FRAME: (u16, u16) = (700, 720);

/// Where the files of the site are, as seen from one of them.
#[derive(Clone, Copy, Debug)]
pub struct Reach<'a> {
    /// The address of the site; none where that is not settled.
    pub address: Option<&'a str>,
    /// The way to the folder of the site: `../`.
    pub way_up: &'a str,
}

impl Reach<'_> {
    /// A file of the site for a reader from afar: its address, or the way to it where the site has none yet.
    #[must_use]
    pub fn from_afar(&self, file: &str) -> String {
        format!("{}{file}", self.address.unwrap_or(self.way_up))
    }
}

/// The map as it opens, for `oembed.json` beside it.
#[must_use]
pub fn of_the_map(language: Language, address: Option<&str>) -> String {
    let map = format!("{}?inbaddad=1", language.say("", "index.en.html"));
    let picture = Edition::present(language).picture();
    let title = language.phrase(page::HEAD_TITLE);
    answer(Reach { address, way_up: "./" }, language, [title, title], &map, &picture)
}

/// A state, for `oembed.json` beside its page.
#[must_use]
pub fn of(edition: Edition, address: Option<&str>) -> String {
    let map = format!("{}&inbaddad=1", edition.map());
    let reach = Reach { address, way_up: &edition.way_up() };
    let titles = [&*words::headline(edition), &*words::map(edition)];
    answer(reach, edition.language, titles, &map, &edition.picture())
}

/// The answer, with its title and that of the frame.
fn answer(
    reach: Reach<'_>,
    language: Language,
    [title, frame]: [&str; 2],
    map: &str,
    picture: &str,
) -> String {
    let (width, height) = FRAME;
    let html = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{height}\" style=\"border:0;max-width:100%\" \
         loading=\"lazy\"></iframe>",
        escaped(&reach.from_afar(map)),
        escaped(frame),
    );
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": language.phrase(page::TITLE),
        "provider_url": reach.from_afar(""),
        "title": title,
        "html": html,
        "width": width,
        "height": height,
        "thumbnail_url": reach.from_afar(picture),
        "thumbnail_width": card::WIDTH,
        "thumbnail_height": card::HEIGHT,
        // A day: the data changes while the address stays.
        "cache_age": 86_400,
    });
    format!("{answer:#}\n")
}
