//! Timelines: what was used on a day.

use journalkartan::atlas::{Confidence, Date, Day, Holding, Span, SystemId, Timeline, Year};

const OLD: SystemId = SystemId::baked(0);
const NEW: SystemId = SystemId::baked(1);

/// What a timeline says of a day, without the span's details.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Said {
    Surely(SystemId),
    Perhaps(SystemId),
    Nothing,
}
use Said::{Nothing, Perhaps, Surely};

#[test]
fn a_system_is_in_use_from_its_day_until_the_next_begins() {
    const SPANS: &[Span] = &[since(OLD, on(2010, 1, 1)), since(NEW, on(2018, 5, 1))];
    check(SPANS, (2009, 12, 31), Nothing);
    check(SPANS, (2010, 1, 1), Surely(OLD));
    check(SPANS, (2018, 4, 30), Surely(OLD));
    check(SPANS, (2018, 5, 1), Surely(NEW));
    check(SPANS, (2030, 12, 31), Surely(NEW));
}

#[test]
fn within_the_days_that_a_start_may_mean_the_new_system_is_uncertain() {
    const BETWEEN: Date = Date::Between(Day::baked(2018, 6, 1), Day::baked(2019, 6, 1));
    const SPANS: &[Span] = &[since(OLD, on(2010, 1, 1)), since(NEW, BETWEEN)];
    check(SPANS, (2018, 5, 31), Surely(OLD));
    check(SPANS, (2018, 6, 1), Perhaps(NEW));
    check(SPANS, (2019, 5, 31), Perhaps(NEW));
    check(SPANS, (2019, 6, 1), Surely(NEW));

    const YEAR: &[Span] = &[since(OLD, on(2010, 1, 1)), since(NEW, Date::Year(Year::new(2018)))];
    check(YEAR, (2017, 12, 31), Surely(OLD));
    check(YEAR, (2018, 12, 30), Perhaps(NEW));
    check(YEAR, (2018, 12, 31), Surely(NEW));
}

#[test]
fn low_confidence_alone_is_never_certain() {
    const WEAK: Span = Span { confidence: Confidence::Low, ..since(OLD, on(2010, 1, 1)) };
    const PRESS: Span = Span { confidence: Confidence::Medium, ..since(NEW, on(2018, 1, 1)) };
    const SPANS: &[Span] = &[WEAK, PRESS];
    check(SPANS, (2017, 12, 31), Perhaps(OLD));
    check(SPANS, (2018, 1, 1), Surely(NEW));
}

#[test]
fn after_an_end_of_its_own_nothing_is_known_until_the_next_begins() {
    const ENDED: Span = Span { to: Some(on(2015, 3, 1)), ..since(OLD, on(2010, 1, 1)) };
    const SPANS: &[Span] = &[ENDED, since(NEW, on(2018, 1, 1))];
    check(SPANS, (2015, 2, 28), Surely(OLD));
    check(SPANS, (2015, 3, 1), Nothing);
    check(SPANS, (2017, 12, 31), Nothing);
    check(SPANS, (2018, 1, 1), Surely(NEW));
}

#[test]
fn within_the_days_that_an_end_may_mean_the_system_is_uncertain() {
    const ENDED: Span = Span { to: Some(Date::Year(Year::new(2015))), ..since(OLD, on(2010, 1, 1)) };
    const SPANS: &[Span] = &[ENDED];
    check(SPANS, (2014, 12, 31), Surely(OLD));
    check(SPANS, (2015, 1, 1), Perhaps(OLD));
    check(SPANS, (2015, 12, 30), Perhaps(OLD));
    check(SPANS, (2015, 12, 31), Nothing);
}

#[test]
fn before_the_day_a_system_was_first_seen_nothing_is_known() {
    const SEEN: &[Span] = &[since(OLD, Date::By(Day::baked(2012, 12, 31)))];
    check(SEEN, (2012, 12, 30), Nothing);
    check(SEEN, (2012, 12, 31), Surely(OLD));
}

#[test]
fn a_span_confirms_the_one_before_of_the_same_system() {
    static SPANS: &[Span] =
        &[since(OLD, on(2010, 1, 1)), since(OLD, on(2015, 1, 1)), since(NEW, on(2018, 1, 1))];
    let timeline = Timeline { spans: SPANS };
    assert_eq!([0, 1, 2].map(|index| timeline.confirms(&SPANS[index])), [false, true, false]);
}

#[test]
fn without_spans_nothing_is_known() {
    check(&[], (2020, 1, 1), Nothing);
}

#[track_caller]
fn check(spans: &'static [Span], (year, month, day): (u16, u8, u8), expected: Said) {
    let day = Day::new(year, month, day).expect("a day of the calendar");
    let said = match (Timeline { spans }).on(day) {
        Holding::InUse(span) => Surely(span.system),
        Holding::Unconfirmed(span) => Perhaps(span.system),
        Holding::Unknown => Nothing,
    };
    assert_eq!(said, expected, "{day}");
}

const fn since(system: SystemId, from: Date) -> Span {
    Span { system, from, to: None, confidence: Confidence::High, sources: &[], note: None }
}

const fn on(year: u16, month: u8, day: u8) -> Date {
    Date::Day(Day::baked(year, month, day))
}
