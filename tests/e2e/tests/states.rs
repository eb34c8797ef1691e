//! What the map shows of what is known for certain.

use journalkartan_e2e::{Browser, Site};

const IN_USE: &str = "in-use";
const PLANNED: &str = "planned";

#[test]
fn the_map_shows_what_is_known_for_certain() {
    let site = Site::serve();
    let check = |query: &str, facts: &[(&str, &str, &str)]| {
        let shapes = Browser::answering(&site, query).shapes();
        for &(region, systems, status) in facts {
            assert_eq!(shapes[region], (systems.to_owned(), status.to_owned()), "{region} in {query}");
        }
    };
    check("?ar=2021", &[("14", "asynjavisph melior", IN_USE), ("05", "cosmic", IN_USE)]);
    check("?ar=2021&vard=primar", &[("14", "asynjavisph", IN_USE)]);
    check("?ar=2021&vard=sjukhus", &[("14", "melior", IN_USE)]);
    check("?ar=2024", &[("18", "cosmic", IN_USE), ("25", "cosmic", IN_USE), ("01", "takecare", IN_USE)]);
    check("?ar=2030", &[("01", "cosmic", PLANNED)]);
    check("?lage=planerat&ar=2025", &[("01", "cosmic", PLANNED), ("05", "cosmic", IN_USE)]);
}

#[test]
fn as_many_regions_have_cosmic_as_are_known_to() {
    let site = Site::serve();
    let check = |query: &str, status: Option<&str>, number: usize| {
        let shapes = Browser::answering(&site, query).shapes();
        let cosmic = shapes.values().filter(|(systems, found)| {
            systems.split(' ').any(|system| system == "cosmic") && status.is_none_or(|status| found == status)
        });
        assert_eq!(cosmic.count(), number, "{query}");
    };
    check("?ar=2024", Some(IN_USE), 10);
    check("?lage=planerat&ar=2025", None, 19);
}

/// A region counts once for each system that it shows.
#[test]
fn the_legend_counts_the_shapes() {
    let site = Site::serve();
    for query in [
        "",
        "?ar=forsta",
        "?ar=2012",
        "?ar=2021",
        "?ar=2021&vard=primar",
        "?ar=2021&vard=sjukhus",
        "?ar=sista",
        "?lage=planerat&ar=2018",
    ] {
        let browser = Browser::answering(&site, query);
        let (shapes, legend) = (browser.shapes(), browser.legend());
        assert_eq!(legend.len(), 8, "{query}");
        for (system, count) in legend {
            let showing =
                shapes.values().filter(|(systems, _)| systems.split(' ').any(|shown| shown == system));
            assert_eq!(showing.count(), count, "{system} in {query}");
        }
    }
}

#[test]
fn every_shape_says_of_itself_what_the_contract_names() {
    const STATUSES: [&str; 6] = ["in-use", "planned", "unconfirmed", "undecided", "modular", "unknown"];
    let site = Site::serve();
    for query in ["", "?ar=forsta", "?lage=planerat&ar=2016", "?ar=sista"] {
        let browser = Browser::answering(&site, query);
        let legend = browser.legend();
        for (region, (systems, status)) in browser.shapes() {
            assert!(STATUSES.contains(&status.as_str()), "{region} in {query}: {status}");
            for system in systems.split(' ').filter(|system| !system.is_empty()) {
                assert!(legend.contains_key(system), "{region} in {query}: {system}");
            }
        }
    }
}

#[test]
fn the_table_follows_the_year() {
    let site = Site::serve();
    let check = |query: &str, region: &str, hospitals: &str| {
        let browser = Browser::answering(&site, query);
        let cell = browser.text(&format!("tr[data-row='{region}'] td:nth-of-type(2)"));
        assert_eq!(cell, hospitals, "{region} in {query}");
        assert_eq!(browser.count("tr[data-row]"), 21);
    };
    check("?ar=2021", "18", "NCS Cross");
    check("?ar=2024", "18", "Cosmic");
    check("?ar=2030", "01", "Cosmic, planerat");
}
