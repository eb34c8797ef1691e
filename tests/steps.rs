//! The steps of the guided tour in the address: each gives the rest of the address its defaults.

use journalkartan::atlas::{Atlas, Language, StepId, Year};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::state::{Address, Mode, View, ViewState};

/// The real country with a made-up tour.
fn atlas() -> Atlas {
    Atlas {
        steps: &["ar=2012&system=cosmic&jamfor=2005", "ar=2030&lage=planerat", "steg=1&ar=2020", ""],
        ..ATLAS
    }
}

#[test]
fn every_step_shows_a_state_that_is_understood() {
    assert_eq!(ATLAS.steps.len(), ARCHIVE.tour.len());
    let usual = ViewState::of(&ATLAS);
    for query in ATLAS.steps {
        let Address { state, rejected, foreign } = Address::read(query, &ATLAS);
        assert_eq!((rejected.len(), foreign.as_str()), (0, ""), "{query}");
        assert_eq!(Address::write(state, "", &ATLAS), *query, "as an address writes it");
        let readers = (state.step, state.frozen, state.presented, state.language, state.theme);
        assert_eq!(readers, (None, None, false, usual.language, usual.theme), "{query}");
    }
}

#[test]
fn a_step_stands_for_its_state() {
    let state = read("steg=1");
    assert_eq!(state.step, StepId::new(0));
    assert_eq!(ViewState { step: None, ..state }, read("ar=2012&system=cosmic&jamfor=2005"));
    for step in 1..=4 {
        let link = format!("steg={step}");
        assert_eq!(Address::write(read(&link), "", &atlas()), link);
    }
}

#[test]
fn what_else_an_address_names_departs_from_the_step_wherever_it_stands() {
    let expected = ViewState { year: Year::new(2020), ..read("steg=1") };
    assert_eq!(read("steg=1&ar=2020"), expected);
    assert_eq!(read("ar=2020&steg=1"), expected);
    assert_eq!(read("steg=2&ar=2020&steg=1"), expected);
    assert_eq!(Address::read("steg=1&ar=2020&steg=99", &atlas()).state, expected);
    check("steg=1&ar=2026", "ar=2026&steg=1");
    check("steg=1&system=&jamfor=inget", "system=&jamfor=inget&steg=1");
    check("steg=2&lage=bruk&region=14", "lage=bruk&region=14&steg=2");
    check("steg=1&ar=2012&system=cosmic", "steg=1");
    check("steg=4&ar=nu", "steg=4");
}

#[test]
fn a_link_to_a_step_leaves_what_was_looked_at_but_not_how() {
    let before = read("vy=tabell&region=14&presentation=1&sprak=en&tema=mork&fryst=2024-10-31");
    let after = Address::read_over(before, "?steg=2", &atlas()).state;
    assert_eq!((after.view, after.region, after.mode), (View::Map, None, Mode::Planned));
    assert_eq!((after.presented, after.language, after.theme), (true, Language::English, before.theme));
    assert_eq!(after.frozen, before.frozen);
    let left = Address::read_over(after, "?steg=", &atlas()).state;
    assert_eq!(left, ViewState { step: None, ..after }, "the tour is left where it stands");
}

#[test]
fn a_step_that_is_not_there_is_told() {
    for wrong in ["0", "5", "-1", "1.5", "x", "18446744073709551616"] {
        let address = Address::read(&format!("ar=2012&steg={wrong}"), &atlas());
        assert_eq!(address.state, read("ar=2012"));
        assert_eq!(address.rejected.len(), 1, "{wrong}");
    }
}

#[test]
fn a_tour_that_names_itself_goes_no_further() {
    assert_eq!(read("steg=3"), ViewState { step: StepId::new(2), ..read("ar=2020") });
}

#[track_caller]
fn check(query: &str, link: &str) {
    assert_eq!(Address::write(read(query), "", &atlas()), link);
    assert_eq!(read(link), read(query));
}

#[track_caller]
fn read(query: &str) -> ViewState {
    let Address { state, rejected, foreign } = Address::read(query, &atlas());
    assert_eq!((rejected.len(), foreign.as_str()), (0, ""), "{query}");
    state
}
