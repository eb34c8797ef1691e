//! Sums of money.

use super::desk::Desk;
use crate::atlas::{Amount, Kronor, Money};
use crate::data::{Rule, raw};
use toml::Spanned;

/// The files give sums in millions.
const MILLION: f64 = 1e6;
/// Kronor that no sum of the files comes near, and that a float still holds to the krona.
const TOO_MANY: f64 = 1e15;

impl Desk<'_> {
    pub(super) fn money(&mut self, raw: &raw::Money) -> Option<Money> {
        let kind = self.open(&raw.kind);
        let amount = self.amount(raw);
        let covers = self.phrase(&raw.covers);
        let said = self.open(&raw.said);
        let confidence = self.open(&raw.confidence);
        let sources = self.sources(&raw.sources);
        Some(Money {
            kind: kind?,
            amount: amount?,
            covers: covers?,
            said: said?,
            confidence: confidence?,
            sources: sources?,
        })
    }

    fn amount(&mut self, raw: &raw::Money) -> Option<Amount> {
        let amount = self.kronor(raw.amount.as_ref());
        let least = self.kronor(raw.least.as_ref());
        let most = self.kronor(raw.most.as_ref());
        match (amount?, least?, most?) {
            (Some(amount), None, None) => Some(Amount::Exactly(amount)),
            (None, Some(least), Some(most)) if least < most => Some(Amount::Between(least, most)),
            (None, Some(_), Some(_)) => self.refuse(&raw.kind, Rule::AmountReversed),
            _ => self.refuse(&raw.kind, Rule::AmountUnclear),
        }
    }

    #[expect(clippy::option_option, reason = "as in `open_optional`")]
    fn kronor(&mut self, millions: Option<&Spanned<f64>>) -> Option<Option<Kronor>> {
        let Some(millions) = millions else { return Some(None) };
        let kronor = (millions.get_ref() * MILLION).round();
        if (1.0..TOO_MANY).contains(&kronor) {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "whole and within bounds"
            )]
            let kronor = kronor as u64;
            Some(Some(Kronor::new(kronor)))
        } else {
            self.report(millions.span().start, Rule::NotASum(millions.get_ref().to_string()))
        }
    }
}
