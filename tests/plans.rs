//! Plans: when they are in force, and what they promise.

use journalkartan::atlas::{
    Care, Confidence, Date, Day, Ending, Outcome, Plan, Promise, SystemId, Target, Year,
};

const ANNOUNCED: Plan = Plan {
    only: None,
    target: Target::System(SystemId::baked(0)),
    announced: on(2016, 3, 10),
    promises: &[],
    ending: None,
    confidence: Confidence::High,
    sources: &[],
    note: None,
};

#[test]
fn a_plan_is_in_force_from_the_day_it_was_announced() {
    check_in_force(ANNOUNCED, (2016, 3, 9), false);
    check_in_force(ANNOUNCED, (2016, 3, 10), true);
    check_in_force(ANNOUNCED, (2030, 12, 31), true);

    let some_time_in_2016 = Plan { announced: Date::Year(Year::new(2016)), ..ANNOUNCED };
    check_in_force(some_time_in_2016, (2016, 12, 30), false);
    check_in_force(some_time_in_2016, (2016, 12, 31), true);
}

#[test]
fn a_plan_is_in_force_until_it_has_surely_ended() {
    let ended =
        |date| Plan { ending: Some(Ending { date, outcome: Outcome::Dropped, sources: &[] }), ..ANNOUNCED };
    check_in_force(ended(on(2019, 6, 1)), (2019, 5, 31), true);
    check_in_force(ended(on(2019, 6, 1)), (2019, 6, 1), false);

    let between = ended(Date::Between(Day::baked(2019, 3, 17), Day::baked(2019, 4, 21)));
    check_in_force(between, (2019, 4, 20), true);
    check_in_force(between, (2019, 4, 21), false);

    let some_time_in_2019 = ended(Date::Year(Year::new(2019)));
    check_in_force(some_time_in_2019, (2019, 12, 30), true);
    check_in_force(some_time_in_2019, (2019, 12, 31), false);
}

#[test]
fn the_promise_of_a_day_is_the_last_one_made_by_then() {
    const PROMISES: &[Promise] = &[
        Promise { said: on(2016, 3, 10), due: Some(Date::Year(Year::new(2018))), sources: &[] },
        Promise { said: Date::Month(Year::new(2017), 5), due: None, sources: &[] },
        Promise { said: on(2019, 1, 1), due: Some(Date::Year(Year::new(2021))), sources: &[] },
    ];
    const NONE: Option<&Promise> = None;
    let plan = Plan { promises: PROMISES, ..ANNOUNCED };
    check(plan, (2016, 3, 9), NONE);
    check(plan, (2016, 3, 10), Some(&PROMISES[0]));
    check(plan, (2017, 5, 30), Some(&PROMISES[0]));
    check(plan, (2017, 5, 31), Some(&PROMISES[1]));
    check(plan, (2018, 12, 31), Some(&PROMISES[1]));
    check(plan, (2019, 1, 1), Some(&PROMISES[2]));
    check(ANNOUNCED, (2030, 12, 31), NONE);

    #[track_caller]
    fn check(plan: Plan, of: (u16, u8, u8), expected: Option<&Promise>) {
        let promise = plan.promise_on(day(of));
        assert_eq!(promise.map(|promise| promise.said), expected.map(|promise| promise.said));
        assert_eq!(promise.map(|promise| promise.due), expected.map(|promise| promise.due));
    }
}

#[test]
fn a_plan_concerns_both_levels_of_care_unless_it_names_one() {
    let concerned = |only| Care::ALL.map(|care| Plan { only, ..ANNOUNCED }.concerns(care));
    assert_eq!(concerned(None), [true, true]);
    assert_eq!(concerned(Some(Care::Primary)), [true, false]);
    assert_eq!(concerned(Some(Care::Hospital)), [false, true]);
}

#[track_caller]
fn check_in_force(plan: Plan, of: (u16, u8, u8), expected: bool) {
    assert_eq!(plan.in_force(day(of)), expected, "{of:?}");
}

fn day((year, month, day): (u16, u8, u8)) -> Day {
    Day::new(year, month, day).expect("a day of the calendar")
}

const fn on(year: u16, month: u8, day: u8) -> Date {
    Date::Day(Day::baked(year, month, day))
}
