//! The arrow keys lead about the real map.
#![cfg(feature = "data")]

use std::collections::{BTreeMap, BTreeSet};

use journalkartan::atlas::{Arrows, RegionCode};
use journalkartan::geo::draw;

mod sweden;
use sweden::counties;

#[test]
fn arrows_reach_every_county_from_every_other() {
    let counties = counties();
    let (_, layout) = draw(&counties);
    let codes: Vec<RegionCode> = counties.iter().map(|county| county.code).collect();
    let leads: BTreeMap<RegionCode, [RegionCode; 4]> = codes
        .iter()
        .zip(&layout.arrows)
        .map(|(code, Arrows { up, right, down, left })| (*code, [*up, *right, *down, *left]))
        .collect();
    for start in &codes {
        assert!(!leads[start].contains(start), "{start} leads to itself");
        let mut reached = BTreeSet::new();
        let mut ahead = vec![*start];
        while let Some(code) = ahead.pop() {
            if reached.insert(code) {
                ahead.extend(leads[&code]);
            }
        }
        assert_eq!(reached.len(), codes.len(), "from {start}");
    }
}

#[test]
fn arrows_lead_the_way_they_point() {
    let [norrbotten, vasterbotten, gotland, uppsala, stockholm] = [25, 24, 9, 3, 1].map(RegionCode::new);
    let counties = counties();
    let (_, layout) = draw(&counties);
    let from =
        |code| counties.iter().position(|county| county.code == code).map(|place| layout.arrows[place]);
    let from = |code| from(code).expect("the county is there");
    assert_eq!(from(norrbotten).down, vasterbotten);
    assert_eq!(from(stockholm).up, uppsala);
    assert_eq!(from(vasterbotten).up, norrbotten);
    // Nothing lies east of Gotland or north of Norrbotten: on in the order from north to south.
    assert!(![gotland, norrbotten].contains(&from(gotland).right));
    assert_eq!(from(norrbotten).up, RegionCode::new(12));
}
