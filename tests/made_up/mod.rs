//! A made-up country: a region for each rule of what the map shows. Its data speaks for 30 June 2020.

use journalkartan::atlas::{
    Arrows, Atlas, Care, Colours, Confidence, Date, Day, Ending, Fiction, Grid, Native, Outcome, Phrase,
    Plan, Promise, Region, RegionCode, Span, System, SystemId, Target, Texture, Tile, Timeline, Year, Years,
};

pub(crate) const ALFA: SystemId = SystemId::baked(0);
pub(crate) const BETA: SystemId = SystemId::baked(1);
pub(crate) const GAMMA: SystemId = SystemId::baked(2);

/// Uses Alfa, and plans nothing.
pub(crate) const STEADY: RegionCode = RegionCode::new(1);
/// Changed from Alfa to Beta on 1 May 2018, a year later than first promised.
pub(crate) const CHANGED: RegionCode = RegionCode::new(2);
/// Uses Alfa in primary care and Beta in hospitals; plans Alfa for hospitals in 2022.
pub(crate) const SPLIT: RegionCode = RegionCode::new(3);
/// Uses Alfa; was to have Beta in 2019, and no source says what came of it.
pub(crate) const OVERDUE: RegionCode = RegionCode::new(4);
/// Uses Alfa; is to have Beta in 2022.
pub(crate) const HOPEFUL: RegionCode = RegionCode::new(5);
/// Uses Alfa; planned Beta for 2018, gave that up in 2019 for several modules.
pub(crate) const MODULAR: RegionCode = RegionCode::new(6);
/// Uses Alfa; wants a new system, since 2019, not chosen.
pub(crate) const UNDECIDED: RegionCode = RegionCode::new(7);
/// Nothing is known of primary care; hospitals use Gamma, by a weak source.
pub(crate) const OBSCURE: RegionCode = RegionCode::new(8);
/// Changed from Alfa to Beta some time between June 2018 and June 2019.
pub(crate) const BRACKETED: RegionCode = RegionCode::new(9);
/// Uses Alfa; planned Beta for 2018, put off without a date in 2019.
pub(crate) const ADRIFT: RegionCode = RegionCode::new(10);
/// Changed from Alfa to Beta on 1 May 2018 by an old plan for 2016 that nobody closed.
pub(crate) const LATE: RegionCode = RegionCode::new(11);
/// Used Alfa until 1 March 2017; was to have Beta in 2016, and no source says what came of it.
pub(crate) const LEFT: RegionCode = RegionCode::new(12);

pub(crate) static ATLAS: Atlas = Atlas {
    as_of: Day::baked(2020, 6, 30),
    years: Years { first: Year::new(2015), last: Year::new(2025) },
    editions: &[],
    regions: &[
        region(STEADY, "A", "steady", LONG_ALFA, LONG_ALFA, &[]),
        region(CHANGED, "B", "changed", ALFA_THEN_BETA, ALFA_THEN_BETA, &[FULFILLED]),
        region(SPLIT, "C", "split", LONG_ALFA, LONG_BETA, &[HOSPITALS_ALSO]),
        region(OVERDUE, "D", "overdue", LONG_ALFA, LONG_ALFA, &[PAST_DUE]),
        region(HOPEFUL, "E", "hopeful", LONG_ALFA, LONG_ALFA, &[DUE_IN_2022]),
        region(MODULAR, "F", "modular", LONG_ALFA, LONG_ALFA, &[GIVEN_UP, MODULES]),
        region(UNDECIDED, "G", "undecided", LONG_ALFA, LONG_ALFA, &[UNCHOSEN]),
        region(OBSCURE, "H", "obscure", &[], WEAK_GAMMA, &[]),
        region(BRACKETED, "I", "bracketed", ALFA_THEN_BETA_SOME_DAY, ALFA_THEN_BETA_SOME_DAY, &[]),
        region(ADRIFT, "JK", "adrift", LONG_ALFA, LONG_ALFA, &[PUT_OFF]),
        region(LATE, "L", "late", ALFA_THEN_BETA, ALFA_THEN_BETA, &[NEVER_CLOSED]),
        region(LEFT, "M", "left", ALFA_UNTIL_2017, ALFA_UNTIL_2017, &[NEVER_CLOSED]),
    ],
    systems: &[system("alfa", "Alfa"), system("beta", "Beta"), system("gamma", "Gamma")],
    suppliers: &[],
    collaborations: &[],
    borders: &[],
    grid: Grid::EMPTY,
    fiction: Native::new(Fiction::NONE),
    steps: &[],
};

const LONG_ALFA: &[Span] = &[since_2010(ALFA)];
const LONG_BETA: &[Span] = &[since_2010(BETA)];
const ALFA_THEN_BETA: &[Span] = &[since_2010(ALFA), Span { from: on(2018, 5, 1), ..since_2010(BETA) }];
const ALFA_THEN_BETA_SOME_DAY: &[Span] = &[
    since_2010(ALFA),
    Span { from: Date::Between(Day::baked(2018, 6, 1), Day::baked(2019, 6, 1)), ..since_2010(BETA) },
];
const ALFA_UNTIL_2017: &[Span] = &[Span { to: Some(on(2017, 3, 1)), ..since_2010(ALFA) }];
const WEAK_GAMMA: &[Span] = &[Span { confidence: Confidence::Low, ..since_2010(GAMMA) }];

const FULFILLED: Plan = Plan {
    promises: &[promise(2016, Some(2017)), promise(2017, Some(2018))],
    ending: ended(on(2018, 5, 1), Outcome::Fulfilled),
    ..plan(Target::System(BETA), 2016)
};
const HOSPITALS_ALSO: Plan = Plan {
    only: Some(Care::Hospital),
    promises: &[promise(2019, Some(2022))],
    ..plan(Target::System(ALFA), 2019)
};
const PAST_DUE: Plan = Plan { promises: &[promise(2017, Some(2019))], ..plan(Target::System(BETA), 2017) };
const NEVER_CLOSED: Plan =
    Plan { promises: &[promise(2015, Some(2016))], ..plan(Target::System(BETA), 2015) };
const DUE_IN_2022: Plan = Plan { promises: &[promise(2019, Some(2022))], ..plan(Target::System(BETA), 2019) };
const GIVEN_UP: Plan = Plan {
    promises: &[promise(2016, Some(2018))],
    ending: ended(Date::Year(Year::new(2019)), Outcome::Dropped),
    ..plan(Target::System(BETA), 2016)
};
const MODULES: Plan = plan(Target::Modular, 2019);
const UNCHOSEN: Plan = plan(Target::Undecided, 2019);
const PUT_OFF: Plan =
    Plan { promises: &[promise(2016, Some(2018)), promise(2019, None)], ..plan(Target::System(BETA), 2016) };

const fn since_2010(system: SystemId) -> Span {
    let from = Date::Year(Year::new(2010));
    Span { system, from, to: None, confidence: Confidence::High, sources: &[], note: None }
}

const fn plan(target: Target, announced: u16) -> Plan {
    Plan {
        only: None,
        target,
        announced: Date::Year(Year::new(announced)),
        promises: &[],
        ending: None,
        confidence: Confidence::High,
        sources: &[],
        note: None,
    }
}

const fn promise(said: u16, due: Option<u16>) -> Promise {
    let due = match due {
        Some(year) => Some(Date::Year(Year::new(year))),
        None => None,
    };
    Promise { said: Date::Year(Year::new(said)), due, sources: &[] }
}

#[expect(clippy::unnecessary_wraps, reason = "it is what a plan holds")]
const fn ended(date: Date, outcome: Outcome) -> Option<Ending> {
    Some(Ending { date, outcome, sources: &[] })
}

const fn on(year: u16, month: u8, day: u8) -> Date {
    Date::Day(Day::baked(year, month, day))
}

const fn region(
    code: RegionCode,
    letter: &'static str,
    slug: &'static str,
    primary: &'static [Span],
    hospital: &'static [Span],
    plans: &'static [Plan],
) -> Region {
    let primary = Native::new(Timeline { spans: primary });
    let hospital = Native::new(Timeline { spans: hospital });
    let plans = Native::new(plans);
    let arrows = Arrows::nowhere(code);
    let [_, row] = code.number().to_be_bytes();
    let tile = Tile { column: 0, row };
    Region {
        code,
        letter,
        slug,
        name: slug,
        short: slug,
        county: slug,
        primary,
        hospital,
        plans,
        cited: Native::new(&[]),
        arrows,
        tile,
        grid_arrows: arrows,
    }
}

const fn system(key: &'static str, name: &'static str) -> System {
    let colours = Native::new(Colours { light: "#000000", dark: "#ffffff" });
    let (about, texture) = (Phrase::new("", ""), Texture::Plain);
    System {
        key,
        name,
        care: None,
        tenures: Native::new(&[]),
        supplied: &[],
        about,
        colours,
        texture,
        events: Native::new(&[]),
        sources: Native::new(&[]),
    }
}
