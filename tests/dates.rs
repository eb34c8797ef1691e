//! Dates: what days they may mean, and how they are told.

use journalkartan::atlas::{Date, Day, Language, Season, Year, Years};
use journalkartan::text::date::{at, confirmed, date, day as told, due, since, until};

const SWEDISH: Language = Language::Swedish;
const ENGLISH: Language = Language::English;

#[test]
fn a_date_lies_between_its_earliest_and_its_latest_day() {
    check(Date::Day(day(2025, 10, 14)), "2025-10-14", "2025-10-14");
    check(Date::Month(year(2024), 11), "2024-11-01", "2024-11-30");
    check(Date::Month(year(2024), 12), "2024-12-01", "2024-12-31");
    check(Date::Season(year(2024), Season::Spring), "2024-03-01", "2024-05-31");
    check(Date::Season(year(2024), Season::Summer), "2024-06-01", "2024-08-31");
    check(Date::Season(year(2024), Season::Autumn), "2024-09-01", "2024-11-30");
    check(Date::Year(year(2005)), "2005-01-01", "2005-12-31");
    check(Date::About(year(1995)), "1995-01-01", "1995-12-31");
    check(Date::Decade(year(1990)), "1990-01-01", "1999-12-31");
    check(Date::By(day(2012, 12, 31)), "2012-12-31", "2012-12-31");
    check(Date::Between(day(2024, 12, 15), day(2026, 2, 27)), "2024-12-15", "2026-02-27");

    #[track_caller]
    fn check(date: Date, earliest: &str, latest: &str) {
        assert_eq!(date.earliest().to_string(), earliest);
        assert_eq!(date.latest().to_string(), latest);
    }
}

#[test]
fn february_has_a_leap_day_every_fourth_year_but_in_most_centuries() {
    check(2023, "2023-02-28");
    check(2024, "2024-02-29");
    check(1900, "1900-02-28");
    check(2000, "2000-02-29");
    check(2100, "2100-02-28");

    #[track_caller]
    fn check(number: u16, last: &str) {
        assert_eq!(Date::Month(year(number), 2).latest().to_string(), last);
    }
}

#[test]
fn a_day_that_no_calendar_has_is_refused() {
    let impossible = [
        (2024, 0, 1),
        (2024, 13, 1),
        (2024, 1, 0),
        (2024, 1, 32),
        (2023, 2, 29),
        (2024, 2, 30),
        (2024, 4, 31),
        (2024, 6, 31),
        (2024, 9, 31),
        (2024, 11, 31),
        (2024, 255, 255),
    ];
    for (year, month, day) in impossible {
        assert_eq!(Day::new(year, month, day), None, "{year}-{month}-{day}");
    }
}

#[test]
fn every_month_has_its_days() {
    let last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (month, last) in (1..).zip(last) {
        assert!(Day::new(2023, month, last).is_some(), "{month}");
        assert_eq!(Day::new(2023, month, last + 1), None, "{month}");
    }
}

#[test]
fn days_are_in_the_order_of_time() {
    let days = [day(2023, 12, 31), day(2024, 1, 2), day(2024, 1, 10), day(2024, 2, 1), day(2025, 1, 1)];
    assert!(days.is_sorted());
}

#[test]
fn a_slider_has_its_years_and_no_other() {
    let years = Years { first: year(2005), last: year(2030) };
    assert_eq!(years.all().count(), 26);
    assert_eq!(
        [2004, 2005, 2030, 2031].map(|number| years.year(number).is_some()),
        [false, true, true, false]
    );
    assert_eq!([0, 2017, u16::MAX].map(|number| years.nearest(number)), [2005, 2017, 2030].map(year));
}

#[test]
fn a_date_is_told_with_the_precision_it_has() {
    check(Date::Day(day(2025, 10, 14)), "den 14 oktober 2025");
    check(Date::Month(year(2024), 11), "november 2024");
    check(Date::Season(year(2024), Season::Spring), "våren 2024");
    check(Date::Season(year(2024), Season::Summer), "sommaren 2024");
    check(Date::Season(year(2024), Season::Autumn), "hösten 2024");
    check(Date::Year(year(2005)), "2005");
    check(Date::About(year(1995)), "omkring 1995");
    check(Date::Decade(year(1990)), "1990-talet");
    check(Date::By(day(2012, 12, 31)), "senast 2012");
    check(Date::By(day(2025, 3, 31)), "senast mars 2025");
    check(Date::By(day(2021, 7, 30)), "senast den 30 juli 2021");
    check(
        Date::Between(day(2024, 12, 15), day(2026, 2, 27)),
        "mellan den 15 december 2024 och den 27 februari 2026",
    );
    check(Date::Between(day(2013, 4, 15), day(2013, 5, 2)), "mellan den 15 april och den 2 maj 2013");
    check(Date::Between(day(2013, 4, 15), day(2013, 4, 20)), "mellan den 15 och den 20 april 2013");

    #[track_caller]
    fn check(when: Date, words: &str) {
        assert_eq!(date(SWEDISH, when), words);
    }
}

#[test]
fn a_start_is_told_with_the_precision_it_has() {
    check(Date::Day(day(2025, 10, 14)), ["sedan den 14 oktober 2025", "since 14 October 2025"]);
    check(Date::Month(year(2012), 5), ["sedan maj 2012", "since May 2012"]);
    check(Date::Season(year(2024), Season::Autumn), ["sedan hösten 2024", "since autumn 2024"]);
    check(Date::Year(year(2005)), ["sedan 2005", "since 2005"]);
    check(Date::About(year(1995)), ["sedan omkring 1995", "since about 1995"]);
    check(Date::Decade(year(1990)), ["sedan 1990-talet", "since the 1990s"]);
    check(
        Date::By(day(2012, 12, 31)),
        [
            "infört senast 2012 (exakt när är inte känt)",
            "introduced by the end of 2012 (exactly when is not known)",
        ],
    );
    check(
        Date::Between(day(2013, 4, 15), day(2013, 5, 2)),
        [
            "infört någon gång mellan den 15 april och den 2 maj 2013",
            "introduced some time between 15 April and 2 May 2013",
        ],
    );

    #[track_caller]
    fn check(start: Date, words: [&str; 2]) {
        assert_eq!([since(SWEDISH, start), since(ENGLISH, start)], words);
    }
}

#[test]
fn a_confirmation_is_told_with_the_precision_it_has() {
    check(Date::By(day(2021, 7, 30)), ["bekräftat den 30 juli 2021", "confirmed on 30 July 2021"]);
    check(Date::Year(year(2021)), ["bekräftat 2021", "confirmed in 2021"]);

    #[track_caller]
    fn check(start: Date, words: [&str; 2]) {
        assert_eq!([confirmed(SWEDISH, start), confirmed(ENGLISH, start)], words);
    }
}

#[test]
fn a_date_takes_the_words_that_its_place_asks_for() {
    let month = Date::Month(year(2021), 5);
    let by = Date::By(day(2019, 12, 31));
    let between = Date::Between(day(2013, 4, 15), day(2013, 4, 20));
    check(at, month, ["i maj 2021", "in May 2021"]);
    check(at, Date::Season(year(2014), Season::Autumn), ["hösten 2014", "in autumn 2014"]);
    check(at, by, ["senast 2019", "no later than 2019"]);
    check(due, month, ["till maj 2021", "for May 2021"]);
    check(due, by, ["senast 2019", "by the end of 2019"]);
    check(
        due,
        between,
        ["till någon gång mellan den 15 och den 20 april 2013", "for some time between 15 and 20 April 2013"],
    );
    check(until, month, ["till maj 2021", "until May 2021"]);
    check(until, by, ["till senast 2019", "until the end of 2019 at the latest"]);
    check(
        until,
        between,
        [
            "till någon gång mellan den 15 och den 20 april 2013",
            "until some time between 15 and 20 April 2013",
        ],
    );

    #[track_caller]
    fn check(told: fn(Language, Date) -> String, when: Date, words: [&str; 2]) {
        assert_eq!([told(SWEDISH, when), told(ENGLISH, when)], words);
    }
}

#[test]
fn every_month_has_a_name() {
    let names = (1..=12).map(|month| told(SWEDISH, day(2024, month, 1)));
    let words = "januari februari mars april maj juni juli augusti september oktober november december";
    assert!(names.eq(words.split(' ').map(|name| format!("1 {name} 2024"))));
}

fn day(year: u16, month: u8, day: u8) -> Day {
    Day::new(year, month, day).expect("a day of the calendar")
}

const fn year(number: u16) -> Year {
    Year::new(number)
}
