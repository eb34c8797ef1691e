//! The state: what follows an act, and what the panel is about.

use journalkartan::atlas::{
    Care, CollaborationId, ColourBy, Day, Edition, Fiction, Hue, Language, StepId, SupplierId, Switch, Year,
};
use journalkartan::state::{
    Action, Address, Against, CareView, Extent, Mode, Order, Subject, Theme, View, ViewState,
};

mod made_up;
use made_up::{ALFA, ATLAS, BETA, SPLIT, STEADY};

#[test]
fn a_reader_without_a_link_sees_the_present() {
    let state = ViewState::of(&ATLAS);
    assert_eq!(state.year, Year::new(2020));
    assert_eq!((state.mode, state.care, state.theme), (Mode::InUse, CareView::All, Theme::Auto));
    assert_eq!((state.view, state.extent, state.order), (View::Map, Extent::Whole, Order::North));
    assert_eq!((state.against, state.language), (None, Language::Swedish));
    assert_eq!(state.subject(), None);
}

#[test]
fn a_year_is_compared_with_the_one_chosen_or_with_the_one_before_it() {
    let year = Some(Against::Year(Year::new(2018)));
    check(None, 2020, None);
    check(year, 2020, Some(2018));
    check(year, 2018, Some(2018));
    check(Some(Against::YearBefore), 2020, Some(2019));
    check(Some(Against::YearBefore), 2016, Some(2015));
    check(Some(Against::YearBefore), 2015, None);

    #[track_caller]
    fn check(against: Option<Against>, year: u16, other: Option<u16>) {
        let state = ViewState { against, year: Year::new(year), ..ViewState::of(&ATLAS) };
        assert_eq!(state.other_year(&ATLAS), other.map(Year::new));
    }
}

#[test]
fn an_act_changes_what_it_names_and_nothing_else() {
    let year = Year::new(2017);
    let primary = CareView::Only(Care::Primary);
    check(Action::ChoseYear(year), ViewState { year, ..everything() });
    check(Action::ChoseMode(Mode::InUse), ViewState { mode: Mode::InUse, ..everything() });
    check(Action::ChoseCare(primary), ViewState { care: primary, ..everything() });
    check(Action::ToggledRegion(SPLIT), ViewState { region: Some(SPLIT), ..everything() });
    check(Action::Toggled(Hue::System(BETA)), ViewState { system: Some(BETA), ..everything() });
}

#[test]
fn one_entry_of_the_legend_is_chosen_at_a_time() {
    let none = ViewState { system: None, ..everything() };
    let (supplier, collaboration) = (SupplierId::baked(1), CollaborationId::baked(2));
    check(Action::Toggled(Hue::Supplier(supplier)), ViewState { supplier: Some(supplier), ..none });
    let chosen = Hue::Collaboration(collaboration);
    check(Action::Toggled(chosen), ViewState { collaboration: Some(collaboration), ..none });
    let state = none.after(Action::Toggled(chosen));
    assert!(state.has_chosen(chosen) && !state.has_chosen(Hue::System(ALFA)));
    assert_eq!(ViewState { region: None, ..state }.subject(), Some(Subject::Hue(chosen)));
    assert_eq!(state.after(Action::Toggled(chosen)), none);
    check(Action::ChoseColours(ColourBy::System), ViewState { colour_by: ColourBy::System, ..everything() });
}

#[test]
fn a_link_keeps_what_it_does_not_name() {
    let beta = |state: ViewState| ViewState { system: Some(BETA), ..state };
    assert_eq!(everything().following(beta), ViewState { region: None, ..beta(everything()) });
    let again = |state: ViewState| ViewState { system: Some(ALFA), ..state };
    assert_eq!(everything().following(again), ViewState { region: None, ..everything() });
    let split = |state: ViewState| ViewState { region: Some(SPLIT), ..state };
    assert_eq!(everything().following(split), split(everything()));
    let year = |state: ViewState| ViewState { year: Year::new(2017), ..state };
    assert_eq!(everything().following(year), year(everything()));
}

#[test]
fn what_is_chosen_again_is_let_go() {
    check(Action::ToggledRegion(STEADY), ViewState { region: None, ..everything() });
    check(Action::Toggled(Hue::System(ALFA)), ViewState { system: None, ..everything() });
}

#[track_caller]
fn check(action: Action, expected: ViewState) {
    assert_eq!(everything().after(action), expected);
}

#[test]
fn the_panel_is_about_the_region_before_the_system() {
    let region = everything();
    assert_eq!(region.subject(), Some(Subject::Region(STEADY)));
    let system = region.after(Action::ClosedPanel);
    assert_eq!(system, ViewState { region: None, ..everything() });
    assert_eq!(system.subject(), Some(Subject::Hue(Hue::System(ALFA))));
    let nothing = system.after(Action::ClosedPanel);
    assert_eq!(nothing, ViewState { system: None, ..system });
    assert_eq!(nothing.subject(), None);
    assert_eq!(nothing.after(Action::ClosedPanel), nothing);
}

#[test]
fn a_link_within_the_page_changes_nothing_of_what_is_known() {
    let thawed = |state| ViewState { frozen: None, year: Year::new(2021), ..state };
    assert_eq!(everything().following(thawed), everything().in_year(Year::new(2021)));
    let present = ViewState { frozen: None, ..everything() };
    let frozen = |state| ViewState { frozen: Some(EDITION), ..state };
    assert_eq!(present.following(frozen), present);
}

#[test]
fn an_empty_value_lets_go_of_what_is_chosen_and_leaves_what_always_is() {
    let read = |query: &str| Address::read_over(everything(), query, &ATLAS).state;
    assert_eq!(read("region="), ViewState { region: None, ..everything() });
    assert_eq!(
        read("region=&system=&jamfor="),
        ViewState { region: None, system: None, against: None, ..everything() }
    );
    assert_eq!(read("tankom="), ViewState { fiction: Fiction::NONE, ..everything() });
    assert_eq!(read("steg=&presentation="), ViewState { step: None, presented: false, ..everything() });
    assert_eq!(read("ar=&lage=&vard=&vy=&farg=&tema=&sprak=&utsnitt=&ordning="), everything());
}

const EDITION: Edition = Edition { key: "2018-01-01", day: Day::baked(2018, 1, 1) };

/// A state in which everything is chosen.
fn everything() -> ViewState {
    ViewState {
        year: Year::new(2022),
        mode: Mode::Planned,
        care: CareView::Only(Care::Hospital),
        view: View::Timeline,
        extent: Extent::South,
        order: Order::Change,
        against: Some(Against::YearBefore),
        region: Some(STEADY),
        system: Some(ALFA),
        colour_by: ColourBy::Supplier,
        supplier: None,
        collaboration: None,
        frozen: Some(EDITION),
        fiction: Fiction::NONE.with(STEADY, Some(Switch { system: ALFA, from: Year::new(2021) })),
        step: StepId::new(0),
        presented: true,
        language: Language::English,
        theme: Theme::Dark,
    }
}
