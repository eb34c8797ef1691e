//! Sums of money in words.

use super::date::date;
use super::entry::{Entry, Kind};
use super::{label, words};
use crate::atlas::{Amount, Kronor, Language, Money, MoneyKind};

/// Sums with what they are, when they were said and what they cover; and that they cannot be compared.
#[must_use]
pub fn entries(language: Language, sums: &'static [Money]) -> Vec<Entry> {
    let remark =
        (!sums.is_empty()).then(|| Entry::plain(Kind::Note, language.phrase(words::MONEY_LINE).to_owned()));
    sums.iter().map(|money| entry(language, money)).chain(remark).collect()
}

/// "Avtal, den 19 september 2017: 1 046 miljoner kronor: avtalet med Cerner i fem år".
fn entry(language: Language, money: &Money) -> Entry {
    Entry {
        kind: Kind::Fact,
        lead: format!("{}, {}:", kind(language, money.kind), date(language, money.said)),
        text: format!("{}: {}", amount(language, money.amount), language.phrase(money.covers)),
        confidence: label::confidence(language, money.confidence),
        sources: money.sources,
    }
}

const fn kind(language: Language, kind: MoneyKind) -> &'static str {
    match kind {
        MoneyKind::Contract => language.say("Avtal", "Contract"),
        MoneyKind::Budget => "Budget",
        MoneyKind::Spent => language.say("Använt", "Spent"),
        MoneyKind::Estimate => language.say("Beräknat", "Estimate"),
        MoneyKind::Price => language.say("Pris", "Price"),
        MoneyKind::Fine => language.say("Avgift", "Fine"),
    }
}

/// "1 046 miljoner kronor", "5,5–11 miljarder kronor", "SEK 1,046 million", "SEK 5.5–11 billion".
#[must_use]
pub fn amount(language: Language, amount: Amount) -> String {
    match amount {
        Amount::Exactly(sum) => {
            let unit = Unit::of(sum);
            unit.told(language, &unit.figure(language, sum))
        }
        Amount::Between(least, most) => {
            let unit = Unit::of(most);
            let [least, most] = [least, most].map(|sum| unit.figure(language, sum));
            unit.told(language, &format!("{least}–{most}"))
        }
    }
}

/// The unit in which a sum is told.
#[derive(Clone, Copy)]
enum Unit {
    Kronor,
    Millions,
    Billions,
}

impl Unit {
    /// Billions where nothing is lost by one decimal, and millions from a million on.
    fn of(sum: Kronor) -> Self {
        match sum.number() {
            kronor if 1_000_000_000 <= kronor && kronor.is_multiple_of(10_000_000) => Self::Billions,
            kronor if 1_000_000 <= kronor => Self::Millions,
            _ => Self::Kronor,
        }
    }

    /// Figures with the unit that they count; the space after SEK does not break.
    fn told(self, language: Language, figures: &str) -> String {
        match (language, self) {
            (Language::Swedish, Self::Kronor) => format!("{figures} kronor"),
            (Language::Swedish, Self::Millions) => format!("{figures} miljoner kronor"),
            (Language::Swedish, Self::Billions) => format!("{figures} miljarder kronor"),
            (Language::English, Self::Kronor) => format!("SEK\u{a0}{figures}"),
            (Language::English, Self::Millions) => format!("SEK\u{a0}{figures} million"),
            (Language::English, Self::Billions) => format!("SEK\u{a0}{figures} billion"),
        }
    }

    /// The sum in this unit, with the decimal sign and the groups of the language.
    fn figure(self, language: Language, sum: Kronor) -> String {
        let unit = match self {
            Self::Kronor => 1,
            Self::Millions => 1_000_000,
            Self::Billions => 1_000_000_000,
        };
        let (whole, part) = (sum.number() / unit, sum.number() % unit);
        let decimals = format!("{:.3}", f64::from(u32::try_from(part * 1000 / unit).unwrap_or(0)) / 1000.0);
        let decimals = decimals.trim_start_matches('0').trim_end_matches('0').trim_end_matches('.');
        grouped(language, whole) + &decimals.replace('.', language.say(",", "."))
    }
}

/// "1 046", with spaces that do not break; "1,046".
#[must_use]
pub fn grouped(language: Language, number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if 0 < index && (digits.len() - index).is_multiple_of(3) {
            text.push_str(language.say("\u{a0}", ","));
        }
        text.push(digit);
    }
    text
}
