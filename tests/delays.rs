//! Promised against actual.

use journalkartan::atlas::Language::{English, Swedish};
use journalkartan::atlas::{Confidence, Date, Day, Ending, Outcome, Plan, Promise, RegionCode, Target, Year};
use journalkartan::baked;
use journalkartan::scene::delay::{Exactness, Introduction, Summary};
use journalkartan::scene::elapsed::Elapsed;
use journalkartan::text::delay;

mod made_up;
use made_up::{ADRIFT, ATLAS, CHANGED, HOPEFUL, LATE, LEFT, MODULAR, OVERDUE, SPLIT};

#[test]
fn time_is_counted_in_whole_months_and_days() {
    check((2024, 12, 31), (2025, 1, 14), Some((0, 14)));
    check((2024, 12, 31), (2025, 1, 31), Some((1, 0)));
    check((2024, 12, 31), (2025, 10, 14), Some((9, 14)));
    check((2025, 1, 31), (2025, 2, 28), Some((1, 0)));
    check((2025, 1, 31), (2025, 3, 1), Some((1, 1)));
    check((2025, 1, 30), (2025, 3, 29), Some((1, 29)));
    check((2024, 3, 15), (2026, 3, 15), Some((24, 0)));
    check((2024, 3, 15), (2026, 3, 14), Some((23, 27)));
    check((2024, 3, 15), (2024, 3, 15), None);
    check((2024, 3, 15), (2023, 3, 15), None);

    #[track_caller]
    fn check(from: (u16, u8, u8), to: (u16, u8, u8), expected: Option<(u16, u8)>) {
        let day = |(year, month, day)| Day::new(year, month, day).expect("a day of the calendar");
        let elapsed = Elapsed::between(day(from), day(to)).map(|elapsed| (elapsed.months, elapsed.days));
        assert_eq!(elapsed, expected, "{from:?} {to:?}");
    }
}

/// Left, adrift, late (by its timeline), overdue, changed, modular; then those not yet due.
#[test]
fn the_longest_certain_delay_comes_first() {
    let all = Introduction::all(&ATLAS);
    let codes: Vec<_> = all.iter().map(|one| one.region.code).collect();
    assert_eq!(codes, [LEFT, ADRIFT, LATE, OVERDUE, CHANGED, MODULAR, SPLIT, HOPEFUL]);
    let delays: Vec<_> = all.iter().map(|one| one.delay().map(|delay| delay.least.months)).collect();
    assert_eq!(delays, [Some(42), Some(18), Some(16), Some(6), Some(4), Some(0), None, None]);
}

#[test]
fn a_promise_of_a_year_is_kept_until_its_last_day() {
    let (in_2021, in_march) = (year(2021), on(2021, 3, 1));
    check(in_2021, on(2021, 12, 31), "i tid");
    check(in_2021, on(2022, 1, 1), "minst 1 dag senare");
    check(in_2021, on(2022, 10, 14), "minst 9 månader senare");
    check(in_march, on(2022, 3, 1), "1 år senare");
    check(in_march, on(2022, 4, 3), "1 år 1 månad senare");
    check(Date::About(Year::new(2021)), year(2024), "omkring 2 år senare");
    check(in_2021, Date::Between(day(2020, 6, 1), day(2022, 6, 1)), "går inte att säga");
    check(in_2021, Date::Between(day(2022, 2, 1), day(2025, 6, 1)), "minst 1 månad senare");
    check(in_2021, Date::By(day(2021, 6, 1)), "i tid");
    check(in_2021, Date::By(day(2023, 6, 1)), "går inte att säga");

    #[track_caller]
    fn check(due: Date, started: Date, expected: &str) {
        let one = introduction(&[Some(due)], Some(Outcome::Fulfilled), started);
        assert_eq!(delay::lateness(Swedish, one.course), expected);
    }
}

#[test]
fn what_ends_without_a_start_is_told_as_such() {
    check(
        Outcome::Dropped,
        on(2023, 2, 1),
        "avbröts den 1 februari 2023, minst 1 år 1 månad efter löftet, utan start",
    );
    check(
        Outcome::Changed,
        on(2023, 2, 1),
        "ersattes den 1 februari 2023, minst 1 år 1 månad efter löftet, utan start",
    );
    check(
        Outcome::Dropped,
        Date::Month(Year::new(2021), 6),
        "avbröts i juni 2021, avbröts innan tiden gått ut",
    );

    #[track_caller]
    fn check(outcome: Outcome, ended: Date, expected: &str) {
        let Introduction { course, .. } = introduction(&[Some(year(2021))], Some(outcome), ended);
        let told = format!("{}, {}", delay::actual(Swedish, course), delay::lateness(Swedish, course));
        assert_eq!(told, expected);
    }
}

#[test]
fn a_promise_told_more_exactly_is_no_change() {
    check(&[Some(year(2021))], 0);
    check(&[Some(year(2021)), Some(Date::Month(Year::new(2021), 10))], 0);
    check(&[Some(year(2021)), Some(year(2022))], 1);
    check(&[Some(year(2021)), Some(year(2020))], 1);
    check(&[Some(Date::By(day(2025, 3, 31))), Some(Date::Month(Year::new(2025), 2))], 0);
    check(&[Some(Date::Month(Year::new(2025), 2)), Some(Date::By(day(2025, 3, 31)))], 1);
    check(&[Some(year(2021)), None, None, Some(year(2021))], 2);

    #[track_caller]
    fn check(dues: &[Option<Date>], expected: usize) {
        let one = introduction(dues, None, year(2024));
        assert_eq!(one.changes(), expected, "{dues:?}");
    }
}

#[test]
fn a_plan_without_a_date_is_no_promised_introduction() {
    assert!(of_plan(&[None], None, year(2024)).is_none());
    assert!(of_plan(&[], None, year(2024)).is_none());
}

#[test]
fn introductions_add_up() {
    let summary = Summary::of(&Introduction::all(&ATLAS));
    assert_eq!((summary.kept, summary.late, summary.unsettled), (0, 2, 0));
    assert_eq!((summary.abandoned, summary.overdue, summary.waiting), (1, 3, 2));
    assert_eq!(
        delay::headline(Swedish, summary),
        "Av åtta införanden med ett utlovat datum kom inget i gång när det först var lovat."
    );
    // The middle of four and sixteen months.
    assert_eq!(
        delay::rest(English, summary),
        "The median delay of the two that started is at least 10 months. Two started later, one was \
         cancelled, three are overdue and two are not yet due."
    );
}

#[test]
fn what_may_have_been_in_time_counts_as_no_delay() {
    let unsettled = introduction(&[Some(year(2021))], Some(Outcome::Fulfilled), Date::By(day(2023, 6, 1)));
    let late = introduction(&[Some(year(2021))], Some(Outcome::Fulfilled), on(2023, 6, 1));
    let median =
        |all: &[Introduction]| Summary::of(all).median.map(|delay| (delay.least.months, delay.exactness));
    assert_eq!(median(&[unsettled, late, late]), Some((17, Exactness::AtLeast)));
    assert_eq!(median(&[unsettled, unsettled, late]), None);
    let exact = introduction(&[Some(on(2021, 1, 1))], Some(Outcome::Fulfilled), on(2021, 3, 1));
    assert_eq!(median(&[exact]), Some((2, Exactness::Exact)));
    assert_eq!(median(&[]), None);
}

#[test]
fn a_country_without_promises_says_so() {
    assert_eq!(delay::headline(English, Summary::default()), "No introduction has been given a date.");
    assert_eq!(delay::rest(English, Summary::default()), "");
}

/// Every promise of the real country is told, and nothing is told of what was not promised.
#[test]
fn the_real_country_tells_every_plan_with_a_date() {
    let plans = baked::ATLAS.regions.iter().flat_map(|region| region.plans.iter());
    let dated = plans.filter(|plan| plan.promises.iter().any(|promise| promise.due.is_some())).count();
    let all = Introduction::all(&baked::ATLAS);
    assert_eq!((all.len(), Summary::of(&all).all()), (dated, dated));
    let dalarna = all.iter().find(|one| one.region.code == RegionCode::new(20)).expect("it had a plan");
    assert_eq!(delay::lateness(English, dalarna.course), "at least 9 months later");
    assert_eq!(delay::actual(English, dalarna.course), "14 October 2025");
}

fn introduction(dues: &[Option<Date>], outcome: Option<Outcome>, date: Date) -> Introduction {
    of_plan(dues, outcome, date).expect("a date is promised")
}

/// What becomes of a plan for Beta, in a region that does not use it.
fn of_plan(dues: &[Option<Date>], outcome: Option<Outcome>, date: Date) -> Option<Introduction> {
    let promise = |due: &Option<Date>| Promise { said: year(2019), due: *due, sources: &[] };
    let plan = Plan {
        only: None,
        target: Target::System(made_up::BETA),
        announced: year(2019),
        promises: dues.iter().map(promise).collect::<Vec<_>>().leak(),
        ending: outcome.map(|outcome| Ending { date, outcome, sources: &[] }),
        confidence: Confidence::High,
        sources: &[],
        note: None,
    };
    Introduction::of(&ATLAS, ATLAS.region(made_up::STEADY)?, Box::leak(Box::new(plan)))
}

fn year(number: u16) -> Date {
    Date::Year(Year::new(number))
}

fn on(year: u16, month: u8, number: u8) -> Date {
    Date::Day(day(year, month, number))
}

fn day(year: u16, month: u8, number: u8) -> Day {
    Day::new(year, month, number).expect("a day of the calendar")
}
