//! Fields that are more than text: each knows where it stands and what it means.

use super::{Rule, date};
use crate::atlas::{Care, Confidence, Date, Day, MoneyKind, Outcome, RegionCode, SourceKind, Texture};
use crate::palette::Rgb;
use serde::{Deserialize, Deserializer};
use toml::Spanned;

/// What may stand in a field.
pub(super) trait Word: Sized {
    /// What the text means, or the rule that it breaks.
    fn read(text: &str) -> Result<Self, Rule>;
}

/// A field as it is written.
pub(super) struct Written<T> {
    /// The text.
    pub(super) text: String,
    /// What it means, or the rule that it breaks.
    pub(super) meaning: Result<T, Rule>,
    /// Where it stands: the first byte in its file.
    pub(super) byte: usize,
}

impl<T: Copy> Written<T> {
    /// What the text means, if it means anything.
    pub(super) fn value(&self) -> Option<T> {
        self.meaning.as_ref().ok().copied()
    }
}

impl Written<Option<Care>> {
    /// Whether the field names this level of care.
    pub(super) fn concerns(&self, care: Care) -> bool {
        self.value().is_some_and(|only| only.is_none_or(|only| only == care))
    }
}

impl<'de, T: Word> Deserialize<'de> for Written<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let field: Spanned<String> = Spanned::deserialize(deserializer)?;
        let byte = field.span().start;
        let text = field.into_inner();
        Ok(Self { meaning: T::read(&text), text, byte })
    }
}

/// A name that may stand in an address: small letters, digits, single hyphens between them.
#[derive(Clone, Copy)]
pub(super) struct Key(pub(super) &'static str);

/// A county letter.
#[derive(Clone, Copy)]
pub(super) struct Letter(pub(super) &'static str);

/// A colour, and how it is written.
#[derive(Clone, Copy)]
pub(super) struct Colour {
    pub(super) rgb: Rgb,
    pub(super) written: &'static str,
}

/// A web address.
#[derive(Clone, Copy)]
pub(super) struct Address(pub(super) &'static str);

/// A web address or a mailbox.
#[derive(Clone, Copy)]
pub(super) struct Contact(pub(super) &'static str);

/// The web address of a folder.
#[derive(Clone, Copy)]
pub(super) struct Home(pub(super) &'static str);

/// What regions do together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// They buy.
    Procurement,
    /// They use.
    Users,
}

/// Texts live as long as the program: only a build script, a prerenderer and tests read files, each once,
/// and the atlas is made of static texts because in the browser it is a static table.
fn keep(text: &str) -> &'static str {
    text.to_owned().leak()
}

impl Word for &'static str {
    fn read(text: &str) -> Result<Self, Rule> {
        if text.trim().is_empty() { Err(Rule::Empty) } else { Ok(keep(text)) }
    }
}

impl Word for Key {
    fn read(text: &str) -> Result<Self, Rule> {
        let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        let is_key = text.split('-').all(|part| !part.is_empty() && plain(part));
        is_key.then(|| Self(keep(text))).ok_or_else(|| Rule::NotAKey(text.to_owned()))
    }
}

impl Word for Letter {
    fn read(text: &str) -> Result<Self, Rule> {
        let is_letter = matches!(text.len(), 1..=3) && text.bytes().all(|byte| byte.is_ascii_uppercase());
        is_letter.then(|| Self(keep(text))).ok_or_else(|| Rule::NotALetter(text.to_owned()))
    }
}

impl Word for Address {
    fn read(text: &str) -> Result<Self, Rule> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let is_address = rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace));
        is_address.then(|| Self(keep(text))).ok_or_else(|| Rule::NotAnAddress(text.to_owned()))
    }
}

impl Word for Contact {
    fn read(text: &str) -> Result<Self, Rule> {
        let mailbox = text.strip_prefix("mailto:").and_then(|mailbox| mailbox.split_once('@'));
        let is_mailbox = mailbox.is_some_and(|(name, host)| {
            !name.is_empty() && !host.is_empty() && !text.contains(char::is_whitespace)
        });
        if is_mailbox {
            Ok(Self(keep(text)))
        } else {
            Address::read(text).map(|address| Self(address.0)).map_err(|_| Rule::NotAContact(text.to_owned()))
        }
    }
}

impl Word for Home {
    fn read(text: &str) -> Result<Self, Rule> {
        let host = text.strip_prefix("https://").and_then(|rest| rest.split('/').next());
        let is_folder = text.ends_with('/')
            && !text.contains(|letter: char| letter.is_whitespace() || "?#\"<>&".contains(letter));
        let is_home = is_folder && host.is_some_and(|host| !host.is_empty());
        is_home.then(|| Self(keep(text))).ok_or_else(|| Rule::NotAHome(text.to_owned()))
    }
}

impl Word for Date {
    fn read(text: &str) -> Result<Self, Rule> {
        date::date(text).ok_or_else(|| Rule::NotADate(text.to_owned()))
    }
}

impl Word for Day {
    fn read(text: &str) -> Result<Self, Rule> {
        date::day(text).ok_or_else(|| Rule::NotADay(text.to_owned()))
    }
}

/// A promised date; `none` where something was put off without one.
impl Word for Option<Date> {
    fn read(text: &str) -> Result<Self, Rule> {
        if text == "none" { Ok(None) } else { Date::read(text).map(Some) }
    }
}

impl Word for RegionCode {
    fn read(text: &str) -> Result<Self, Rule> {
        Self::parse(text).ok_or_else(|| Rule::NotACode(text.to_owned()))
    }
}

impl Word for Colour {
    fn read(text: &str) -> Result<Self, Rule> {
        let rgb = Rgb::parse(text).ok_or_else(|| Rule::NotAColour(text.to_owned()))?;
        Ok(Self { rgb, written: keep(text) })
    }
}

/// The level of care that something concerns; none means both.
impl Word for Option<Care> {
    fn read(text: &str) -> Result<Self, Rule> {
        match text {
            "both" => Ok(None),
            "primary" => Ok(Some(Care::Primary)),
            "hospital" => Ok(Some(Care::Hospital)),
            _ => Err(not_a_word(text, "`both`, `primary` or `hospital`")),
        }
    }
}

impl Word for Confidence {
    fn read(text: &str) -> Result<Self, Rule> {
        match text {
            "high" => Ok(Self::High),
            "medium" => Ok(Self::Medium),
            "low" => Ok(Self::Low),
            _ => Err(not_a_word(text, "`high`, `medium` or `low`")),
        }
    }
}

impl Word for Outcome {
    fn read(text: &str) -> Result<Self, Rule> {
        match text {
            "fulfilled" => Ok(Self::Fulfilled),
            "changed" => Ok(Self::Changed),
            "dropped" => Ok(Self::Dropped),
            _ => Err(not_a_word(text, "`fulfilled`, `changed` or `dropped`")),
        }
    }
}

impl Word for Joint {
    fn read(text: &str) -> Result<Self, Rule> {
        match text {
            "procurement" => Ok(Self::Procurement),
            "users" => Ok(Self::Users),
            _ => Err(not_a_word(text, "`procurement` or `users`")),
        }
    }
}

impl Word for MoneyKind {
    fn read(text: &str) -> Result<Self, Rule> {
        match text {
            "contract" => Ok(Self::Contract),
            "budget" => Ok(Self::Budget),
            "spent" => Ok(Self::Spent),
            "estimate" => Ok(Self::Estimate),
            "price" => Ok(Self::Price),
            "fine" => Ok(Self::Fine),
            _ => Err(not_a_word(text, "`contract`, `budget`, `spent`, `estimate`, `price` or `fine`")),
        }
    }
}

impl Word for SourceKind {
    fn read(text: &str) -> Result<Self, Rule> {
        match text {
            "region" => Ok(Self::Region),
            "vendor" => Ok(Self::Vendor),
            "authority" => Ok(Self::Authority),
            "press" => Ok(Self::Press),
            "research" => Ok(Self::Research),
            "compilation" => Ok(Self::Compilation),
            _ => {
                Err(not_a_word(text, "`region`, `vendor`, `authority`, `press`, `research` or `compilation`"))
            }
        }
    }
}

impl Word for Texture {
    fn read(text: &str) -> Result<Self, Rule> {
        match text {
            "plain" => Ok(Self::Plain),
            "crosses" => Ok(Self::Crosses),
            "dots" => Ok(Self::Dots),
            "rows" => Ok(Self::Rows),
            "columns" => Ok(Self::Columns),
            "grid" => Ok(Self::Grid),
            "rings" => Ok(Self::Rings),
            "waves" => Ok(Self::Waves),
            "squares" => Ok(Self::Squares),
            _ => Err(not_a_word(
                text,
                "`plain`, `crosses`, `dots`, `rows`, `columns`, `grid`, `rings`, `waves` or `squares`",
            )),
        }
    }
}

fn not_a_word(given: &str, known: &'static str) -> Rule {
    Rule::NotAWord { given: given.to_owned(), known }
}
