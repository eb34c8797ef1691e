//! Sums of money.

use super::check;
use super::minimal::{ALFA, COLLABORATIONS, minimal};
use journalkartan::data::Rule;

#[test]
fn a_sum_is_one_figure_or_the_least_and_the_most() {
    #[track_caller]
    fn unclear(path: &str, kind: &str, old: &str, new: &str) {
        check(&minimal().with(path, old, new), path, kind, Rule::AmountUnclear);
    }

    unclear(ALFA, "kind = \"fine\"", "amount = 10\n", "");
    unclear(ALFA, "kind = \"fine\"", "amount = 10\n", "least = 10\n");
    unclear(ALFA, "kind = \"fine\"", "amount = 10\n", "amount = 10\nmost = 20\n");
    unclear(COLLABORATIONS, "kind = \"estimate\"", "least = 5500\n", "");
    unclear(COLLABORATIONS, "kind = \"estimate\"", "least = 5500\n", "least = 5500\namount = 6000\n");
}

#[test]
fn the_least_is_less_than_the_most() {
    for least in ["least = 11000", "least = 11000.5"] {
        let files = minimal().with(COLLABORATIONS, "least = 5500", least);
        check(&files, COLLABORATIONS, "kind = \"estimate\"", Rule::AmountReversed);
    }
}

#[test]
fn a_sum_is_more_than_nothing() {
    for given in ["0", "-10", "0.0000001", "inf", "nan", "1000000001"] {
        let new = format!("amount = {given}\n");
        let files = minimal().with(ALFA, "amount = 10\n", &new);
        let given = if given == "nan" { "NaN" } else { given };
        check(&files, ALFA, &new, Rule::NotASum(given.into()));
    }
}
