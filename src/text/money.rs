//! Sums of money in words.

use super::date::date;
use super::entry::{Entry, Kind};
use super::{label, words};
use crate::atlas::{Amount, Kronor, Money, MoneyKind};

const L: crate::atlas::Language = crate::atlas::Language::Swedish;

/// Sums with what they are, when they were said and what they cover; and that they cannot be compared.
#[must_use]
pub fn entries(sums: &'static [Money]) -> Vec<Entry> {
    let remark = (!sums.is_empty()).then(|| Entry::plain(Kind::Note, L.phrase(words::MONEY_LINE).to_owned()));
    sums.iter().map(entry).chain(remark).collect()
}

/// "Avtal, den 19 september 2017: 1 046 miljoner kronor, avtalet med Cerner i fem år".
fn entry(money: &Money) -> Entry {
    Entry {
        kind: Kind::Fact,
        lead: format!("{}, {}:", kind(money.kind), date(L, money.said)),
        text: format!("{}: {}", amount(money.amount), money.covers.sv),
        confidence: label::confidence(L, money.confidence),
        sources: money.sources,
    }
}

const fn kind(kind: MoneyKind) -> &'static str {
    match kind {
        MoneyKind::Contract => "Avtal",
        MoneyKind::Budget => "Budget",
        MoneyKind::Spent => "Använt",
        MoneyKind::Estimate => "Beräknat",
        MoneyKind::Price => "Pris",
        MoneyKind::Fine => "Avgift",
    }
}

/// "1 046 miljoner kronor", "5,5–11 miljarder kronor", "310,6 miljoner kronor".
#[must_use]
pub fn amount(amount: Amount) -> String {
    match amount {
        Amount::Exactly(sum) => {
            let unit = Unit::of(sum);
            format!("{} {}", unit.figure(sum), unit.name())
        }
        Amount::Between(least, most) => {
            let unit = Unit::of(most);
            format!("{}–{} {}", unit.figure(least), unit.figure(most), unit.name())
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

    const fn name(self) -> &'static str {
        match self {
            Self::Kronor => "kronor",
            Self::Millions => "miljoner kronor",
            Self::Billions => "miljarder kronor",
        }
    }

    /// The sum in this unit, with a decimal comma and thin groups of three.
    fn figure(self, sum: Kronor) -> String {
        let unit = match self {
            Self::Kronor => 1,
            Self::Millions => 1_000_000,
            Self::Billions => 1_000_000_000,
        };
        let (whole, part) = (sum.number() / unit, sum.number() % unit);
        let decimals = format!("{:.3}", f64::from(u32::try_from(part * 1000 / unit).unwrap_or(0)) / 1000.0);
        let decimals = decimals.trim_start_matches('0').trim_end_matches('0').trim_end_matches('.');
        grouped(whole) + &decimals.replace('.', ",")
    }
}

/// "1 046", with spaces that do not break.
#[must_use]
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if 0 < index && (digits.len() - index).is_multiple_of(3) {
            text.push('\u{a0}');
        }
        text.push(digit);
    }
    text
}
