//! The address: every state has a link that leads back to it, and no link is fatal.

use journalkartan::atlas::{
    Care, CollaborationId, ColourBy, Fiction, Language, RegionCode, SupplierId, Switch, Year,
};
use journalkartan::baked::ATLAS;
use journalkartan::state::{Address, Against, CareView, Extent, Mode, Order, Theme, View, ViewState};

#[test]
fn every_state_survives_its_own_link() {
    let mut links = 0;
    let regions = || ATLAS.regions.iter().step_by(7).map(|region| Some(region.code)).chain([None]);
    let systems = || ATLAS.system_ids().step_by(3).map(Some).chain([None]);
    for year in ATLAS.years.all() {
        for mode in [Mode::InUse, Mode::Planned] {
            for care in [CareView::All, CareView::Only(Care::Primary), CareView::Only(Care::Hospital)] {
                for theme in [Theme::Auto, Theme::Light, Theme::Dark] {
                    for region in regions() {
                        for system in systems() {
                            assert_survives(ViewState {
                                year,
                                mode,
                                care,
                                region,
                                system,
                                theme,
                                ..present()
                            });
                            links += 1;
                        }
                    }
                }
            }
        }
    }
    assert_eq!(links, 26 * 2 * 3 * 3 * 4 * 4);
}

#[test]
fn every_view_survives_its_own_link() {
    let mut links = 0;
    for view in [View::Map, View::Tiles, View::Timeline, View::Table] {
        for extent in [Extent::Whole, Extent::South] {
            for order in
                [Order::North, Order::Name, Order::Change, Order::Primary, Order::Hospital, Order::Planned]
            {
                for language in Language::ALL {
                    let years = ATLAS.years.all().map(Against::Year);
                    for against in years.chain([Against::YearBefore]).map(Some).chain([None]) {
                        assert_survives(ViewState { view, extent, order, language, against, ..present() });
                        links += 1;
                    }
                }
            }
        }
    }
    assert_eq!(links, 4 * 2 * 6 * 2 * 28);
}

#[test]
fn every_region_and_every_entry_of_the_legend_has_a_link() {
    for region in ATLAS.regions {
        assert_survives(ViewState { region: Some(region.code), ..present() });
    }
    for id in ATLAS.system_ids() {
        assert_survives(ViewState { system: Some(id), ..present() });
    }
    for id in (0..ATLAS.suppliers.len()).map(SupplierId::new) {
        assert_survives(ViewState { supplier: id, colour_by: ColourBy::Supplier, ..present() });
    }
    for id in (0..ATLAS.collaborations.len()).map(CollaborationId::new) {
        assert_survives(ViewState { collaboration: id, colour_by: ColourBy::Collaboration, ..present() });
    }
}

#[track_caller]
fn assert_survives(state: ViewState) {
    let link = Address::write(state, "", &ATLAS);
    let address = Address { state, rejected: Vec::new(), foreign: String::new() };
    assert_eq!(Address::read(&link, &ATLAS), address, "{link}");
}

#[test]
fn a_link_names_what_is_not_default_in_one_order() {
    let code =
        |number: u16| ATLAS.regions.iter().map(|region| region.code).find(|code| code.number() == number);
    let everything = ViewState {
        year: Year::new(2021),
        mode: Mode::Planned,
        care: CareView::Only(Care::Primary),
        view: View::Tiles,
        extent: Extent::South,
        order: Order::Change,
        against: Some(Against::Year(Year::new(2012))),
        region: code(14),
        system: ATLAS.system_called("ncs-cross"),
        colour_by: ColourBy::Supplier,
        supplier: ATLAS.supplier_called("cambio"),
        collaboration: ATLAS.collaboration_called("3r"),
        frozen: ATLAS.editions.first().copied(),
        fiction: Fiction::NONE.with(
            RegionCode::new(14),
            ATLAS.system_called("takecare").map(|system| Switch { system, from: Year::new(2027) }),
        ),
        step: None,
        presented: true,
        language: Language::English,
        theme: Theme::Dark,
    };
    check(present(), "");
    let link = "ar=2021&lage=planerat&vard=primar&vy=rutnat&utsnitt=syd&ordning=byte&region=14\
                &system=ncs-cross&farg=leverantor&leverantor=cambio&samverkan=3r&jamfor=2012&fryst=2024-10-31\
                &tankom=14.takecare.2027&presentation=1&sprak=en&tema=mork";
    check(everything, link);
    check(ViewState { colour_by: ColourBy::Collaboration, ..present() }, "farg=samverkan");
    check(ViewState { region: code(1), ..present() }, "region=01");
    check(ViewState { care: CareView::Only(Care::Hospital), ..present() }, "vard=sjukhus");
    check(ViewState { theme: Theme::Light, ..present() }, "tema=ljus");
    check(ViewState { view: View::Timeline, ..present() }, "vy=tidslinje");
    check(ViewState { view: View::Table, ..present() }, "vy=tabell");
    check(ViewState { order: Order::Name, ..present() }, "ordning=namn");
    check(ViewState { order: Order::Primary, ..present() }, "ordning=primar");
    check(ViewState { order: Order::Hospital, ..present() }, "ordning=sjukhus");
    check(ViewState { order: Order::Planned, ..present() }, "ordning=planerat");
    check(ViewState { against: Some(Against::YearBefore), ..present() }, "jamfor=forra");

    #[track_caller]
    fn check(state: ViewState, link: &str) {
        assert_eq!(Address::write(state, "", &ATLAS), link);
    }
}

#[test]
fn a_value_may_be_written_in_several_ways() {
    check("?ar=2012", "ar=2012");
    check("&&ar=2012&", "ar=2012");
    check("ar=forsta", "ar=2005");
    check("ar=sista", "ar=2030");
    check("ar=nu", "");
    check("ar=2026&lage=bruk&vard=alla&tema=auto", "");
    check("region=14", "region=14");
    check("region=o", "region=14");
    check("region=O", "region=14");
    check("region=ab", "region=01");
    check("region=vastra-gotaland", "region=14");
    check("ar=%32012", "ar=2012");
    check("system=ncs%2Dcross", "system=ncs-cross");
    check("vy=karta&utsnitt=hela&ordning=norr&jamfor=inget&sprak=sv", "");
    check("jamfor=forsta", "jamfor=2005");
    check("jamfor=nu", "jamfor=2026");
    check("jamfor=sista", "jamfor=2030");
    check("fryst=2024-10-31", "fryst=2024-10-31");
    check("fryst=2026%2D11-21", "fryst=2026-11-21");
    check("fryst=", "");
}

#[test]
fn a_comparison_is_read_and_let_go_over_a_state() {
    let compared = Address::read("jamfor=forra", &ATLAS).state;
    assert_eq!(compared.against, Some(Against::YearBefore));
    assert_eq!(Address::read_over(compared, "ar=2012", &ATLAS).state.against, compared.against);
    assert_eq!(Address::read_over(compared, "jamfor=inget", &ATLAS).state, present());
    let year = Some(Against::Year(Year::new(2012)));
    assert_eq!(Address::read_over(compared, "jamfor=2012", &ATLAS).state.against, year);
}

#[test]
fn a_value_that_is_missing_is_the_default() {
    check("", "");
    check("?", "");
    check("ar", "");
    check("ar=&lage=&vard=&region=&system=&tema=", "");
    check("vy=&utsnitt=&ordning=&jamfor=&sprak=", "");
}

#[test]
fn of_a_parameter_given_twice_the_last_that_is_understood_holds() {
    check("ar=2012&ar=2013", "ar=2013");
    check("region=14&region=12", "region=12");
    check("jamfor=2012&jamfor=inget&vy=tabell&vy=karta", "");
    check_rejected("ar=2012&ar=1066", "ar=2012", &[("ar", "1066")]);
}

#[track_caller]
fn check(query: &str, link: &str) {
    check_rejected(query, link, &[]);
}

#[test]
fn a_value_that_is_not_understood_is_told_with_its_name() {
    check_rejected("ar=1066", "", &[("ar", "1066")]);
    check_rejected("ar=2004", "", &[("ar", "2004")]);
    check_rejected("ar=2031", "", &[("ar", "2031")]);
    check_rejected("ar=-1", "", &[("ar", "-1")]);
    check_rejected("ar=2012.5", "", &[("ar", "2012.5")]);
    check_rejected("ar=99999999999999999999", "", &[("ar", "99999999999999999999")]);
    check_rejected("lage=Bruk", "", &[("lage", "Bruk")]);
    check_rejected("vard=<script>", "", &[("vard", "<script>")]);
    check_rejected("region=99", "", &[("region", "99")]);
    check_rejected("region=1", "", &[("region", "1")]);
    check_rejected("system=epic", "", &[("system", "epic")]);
    check_rejected("tema=rosa", "", &[("tema", "rosa")]);
    check_rejected("vy=kort", "", &[("vy", "kort")]);
    check_rejected("vy=Tabell", "", &[("vy", "Tabell")]);
    check_rejected("utsnitt=norr", "", &[("utsnitt", "norr")]);
    check_rejected("ordning=folk", "", &[("ordning", "folk")]);
    check_rejected("jamfor=2004", "", &[("jamfor", "2004")]);
    check_rejected("jamfor=förra", "", &[("jamfor", "förra")]);
    for day in ["2024-11-01", "2024-10-31 ", "20241031", "nu"] {
        check_rejected(&format!("fryst={day}"), "", &[("fryst", day)]);
    }
    check_rejected("sprak=fi", "", &[("sprak", "fi")]);
    check_rejected("vy=tabell&jamfor=x&sprak=en", "vy=tabell&sprak=en", &[("jamfor", "x")]);
    check_rejected("ar=1066&lage=planerat&region=99", "lage=planerat", &[("ar", "1066"), ("region", "99")]);
}

#[test]
fn a_value_is_told_as_a_reader_would_write_it() {
    check_rejected("vard=%3Cscript%3E", "", &[("vard", "<script>")]);
    check_rejected("region=V%C3%A4stra+G%C3%B6taland", "", &[("region", "Västra Götaland")]);
    check_rejected("region=100%", "", &[("region", "100%")]);
    check_rejected("system=%ff", "", &[("system", "\u{fffd}")]);
    check_rejected("lage=a=b", "", &[("lage", "a=b")]);
}

#[test]
fn long_values_are_cut_and_many_are_not_all_told() {
    let long = format!("region={}", "å".repeat(100_000));
    check_rejected(&long, "", &[("region", &"å".repeat(40))]);
    let many = "ar=x&".repeat(1000) + "lage=planerat";
    check_rejected(&many, "lage=planerat", &[("ar", "x"); 5]);
}

#[track_caller]
fn check_rejected(query: &str, link: &str, expected: &[(&str, &str)]) {
    let Address { state, rejected, foreign } = Address::read(query, &ATLAS);
    let rejected: Vec<(&str, &str)> =
        rejected.iter().map(|rejected| (rejected.name, rejected.value.as_str())).collect();
    assert_eq!(rejected, expected);
    assert_eq!(Address::write(state, &foreign, &ATLAS), link);
}

#[test]
fn parameters_of_others_are_kept_as_they_stood_after_ours() {
    check("utm_source=a&ar=2012&childId=x%20y&fbclid", "ar=2012&utm_source=a&childId=x%20y&fbclid");
    check("b=2&a=1&b=3", "b=2&a=1&b=3");
    check("AR=2012", "AR=2012");
    check("%61r=2012", "%61r=2012");
    check("=x&ar=2012", "ar=2012&=x");
}

#[test]
fn no_text_is_fatal_and_what_is_read_can_be_written_and_read_again() {
    let pieces = [
        "ar",
        "lage",
        "vard",
        "region",
        "system",
        "tema",
        "vy",
        "jamfor",
        "sprak",
        "forra",
        "tabell",
        "en",
        "x",
        "=",
        "=",
        "=",
        "&",
        "&",
        "?",
        "#",
        "%",
        "%2",
        "%c3",
        "%26",
        "+",
        "2012",
        "planerat",
        "primar",
        "14",
        "o",
        "cosmic",
        "mork",
        "å",
        "\u{0}",
        "\u{202e}",
        "\u{1f5fa}",
        " ",
        "<",
        "\"",
        "/",
        "-",
        "65536",
    ];
    let mut chance = Chance(2012);
    for _ in 0..20_000 {
        let length = chance.below(24);
        let query: String = (0..length).map(|_| pieces[chance.below(pieces.len())]).collect();
        let address = Address::read(&query, &ATLAS);
        let link = Address::write(address.state, &address.foreign, &ATLAS);
        let again = Address::read(&format!("?{link}"), &ATLAS);
        assert_eq!(again, Address { rejected: Vec::new(), ..address }, "{query:?} became {link:?}");
    }
}

/// Numbers that look random and are the same in every run: a linear congruential generator.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % end
    }
}

fn present() -> ViewState {
    ViewState::of(&ATLAS)
}
