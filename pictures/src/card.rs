//! A picture of a state, composed as SVG: the year, the sentence that says what is seen, the legend with its counts,
//! where it comes from, and the map.

use journalkartan::app::paint;
use journalkartan::atlas::Hue;
use journalkartan::baked::{ATLAS, DRAWING};
use journalkartan::book::KEY;
use journalkartan::scene::{Fill, Shown, Status, Tally};
use journalkartan::text::words as page;

use crate::lettering::{Face, SANS, SERIF, STRONG};
use crate::postcard::Postcard;
use crate::style::colour;
use crate::{map, style, words};

/// The width of a picture, in pixels: what those who preview links ask for.
pub const WIDTH: u16 = 1200;
/// Its height.
pub const HEIGHT: u16 = 630;

/// Free space at the left side and under the last line.
const MARGIN: u16 = 52;
/// The width of the legend; the map stands beside it.
const COLUMN: u16 = 800;
/// The width of the headline, beside which the map is narrow.
const SENTENCE: u16 = 836;
/// Free space over and under the map.
const EDGE: u16 = 14;

const YEAR: Face = Face { family: SERIF, size: 124 };
const BESIDE: Face = Face { family: SANS, size: 30 };
const HEADLINE: Face = Face { family: SERIF, size: 44 };
const REST: Face = Face { family: SANS, size: 27 };
const NAME: Face = Face { family: SANS, size: 25 };
const NUMBER: Face = Face { family: STRONG, size: 25 };
const SMALL: Face = Face { family: SANS, size: 20 };

/// The baseline of the first line of the headline.
const FIRST_LINE: u16 = 206;
/// How far lines of the headline are apart, and rows of the legend.
const LEADING: u16 = 54;
const ROW: u16 = 39;
/// The columns of the legend.
const COLUMNS: u16 = 3;
/// The side of a swatch, in pixels.
const SWATCH: u16 = 26;

/// The picture as SVG.
#[must_use]
pub fn svg(postcard: Postcard) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\
         <style>{}</style><g class=\"defs\">{}</g>\
         <rect width=\"100%\" height=\"100%\" fill=\"{}\"/>{}{}{}{}</svg>",
        style::sheet().replace('<', "&lt;").replace('>', "&gt;"),
        style::definitions(),
        colour("paper"),
        told(postcard),
        legend(postcard),
        imprint(postcard),
        country(postcard),
    )
}

/// The year and the sentences.
fn told(postcard: Postcard) -> String {
    let (ink, soft) = (colour("ink"), colour("soft"));
    let year = postcard.year.to_string();
    let beside = MARGIN + pixels(YEAR.width(&year)) + 28;
    let headline = (0..).zip(headline(postcard));
    let headline =
        headline.map(|(line, text)| HEADLINE.text(MARGIN, FIRST_LINE + LEADING * line, ink, &text));
    YEAR.text(MARGIN - 4, 130, ink, &year)
        + &BESIDE.text(beside, 130, soft, &words::beside(postcard).join(", "))
        + &headline.collect::<String>()
        + &REST.text(MARGIN, last_sentence(postcard), soft, &words::rest(postcard))
}

/// The lines of the first sentence.
fn headline(postcard: Postcard) -> Vec<String> {
    HEADLINE.lines(&words::headline(postcard), SENTENCE)
}

/// The baseline of the second sentence, in pixels from the top.
#[must_use]
pub fn last_sentence(postcard: Postcard) -> u16 {
    FIRST_LINE + LEADING * count(headline(postcard).len()) - 6
}

/// An entry of the legend that counts something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The classes that paint its swatch.
    paint: String,
    /// What it is called.
    pub name: &'static str,
    /// How many regions show it.
    pub count: u16,
}

impl Entry {
    /// The systems that are shown, in the order of the legend, then every status but "in use".
    #[must_use]
    pub fn all(postcard: Postcard) -> Vec<Self> {
        let tally = Tally::of(&ATLAS, postcard.state());
        let systems = ATLAS.system_ids().map(|id| Self {
            paint: paint(Fill { hue: Some(Hue::System(id)), status: Some(Status::InUse) }),
            name: ATLAS.system(id).name,
            count: tally.system(id).all,
        });
        let statuses = KEY.into_iter().map(|status| Self {
            paint: format!("example {}", status.key()),
            name: postcard.language.phrase(page::STATUSES[status as usize]),
            count: tally.status(status),
        });
        systems.chain(statuses).filter(|entry| 0 < entry.count).collect()
    }
}

/// The legend, whose last row stands over the last lines.
fn legend(postcard: Postcard) -> String {
    let (entries, top) = (Entry::all(postcard), top_of_legend(postcard));
    let entries = (0..).zip(&entries).map(|(place, entry): (u16, _)| {
        let (x, y) = (MARGIN + place % COLUMNS * (COLUMN / COLUMNS), top + place / COLUMNS * ROW);
        one(entry, x, y)
    });
    let title = SMALL.text(MARGIN, top - 14, colour("soft"), postcard.language.phrase(words::COUNT));
    title + &entries.collect::<String>()
}

/// The upper side of the first row of the legend, in pixels from the top; its title stands over it.
#[must_use]
pub fn top_of_legend(postcard: Postcard) -> u16 {
    HEIGHT - MARGIN - 62 - ROW * count(Entry::all(postcard).len()).div_ceil(COLUMNS)
}

/// An entry, from its upper left corner.
fn one(entry: &Entry, x: u16, y: u16) -> String {
    let after = x + SWATCH + 10;
    let (ink, number) = (colour("ink"), entry.count.to_string());
    format!(
        "<g transform=\"translate({x} {y}) scale({})\">{}</g>{}{}",
        f32::from(SWATCH) / 40.0,
        map::swatch(&entry.paint),
        NUMBER.text(after, y + 22, ink, &number),
        NAME.text(after + pixels(NUMBER.width(&number)) + 10, y + 22, ink, entry.name),
    )
}

/// The last lines: how to read a divided region, where one is shown, and where it all comes from.
fn imprint(postcard: Postcard) -> String {
    let soft = colour("soft");
    let is_divided = |region| matches!(Shown::of(&ATLAS, region, postcard.state()), Shown::Split { .. });
    let halves = ATLAS
        .regions
        .iter()
        .any(is_divided)
        .then(|| SMALL.text(MARGIN, HEIGHT - MARGIN - 16, soft, postcard.language.phrase(words::HALVES)));
    let source = SMALL.text(MARGIN, HEIGHT - MARGIN + 14, soft, &words::source(postcard.language));
    halves.unwrap_or_default() + &source
}

/// The map, at the right side.
fn country(postcard: Postcard) -> String {
    format!("<g transform=\"{}\">{}</g>", transform(), map::country(postcard.state()))
}

/// From the units of the map to the pixels of the picture, as the attribute `transform` has it.
#[must_use]
pub fn transform() -> String {
    let extent = DRAWING.whole;
    let scale = f64::from(HEIGHT - 2 * EDGE) / f64::from(extent.height);
    let left = f64::from(WIDTH - MARGIN) - scale * f64::from(extent.width);
    format!("translate({left:.2} {EDGE}) scale({scale:.4}) translate({} {})", -extent.x, -extent.y)
}

/// A number of things; there are a few.
fn count(things: usize) -> u16 {
    u16::try_from(things).unwrap_or(u16::MAX)
}

/// A length in whole pixels, rounded up.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a text is some hundred pixels long"
)]
fn pixels(length: f32) -> u16 {
    length.ceil() as u16
}
