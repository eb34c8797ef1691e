//! How much is known, in the made-up country and in the real one.

mod made_up;

use journalkartan::atlas::{Atlas, Care, Confidence, Holding, Year};
use journalkartan::baked::ATLAS;
use journalkartan::scene::{Coverage, cells};

#[test]
fn the_made_up_country_is_counted_by_hand() {
    // Of 24 cells two are one region's of which primary care is not known, and hospitals by a weak source.
    check(2015, Coverage { in_use: 22, unconfirmed: 1, unknown: 1 });
    // One region has left its system for one that is not known; another changed some time in these months.
    check(2018, Coverage { in_use: 18, unconfirmed: 3, unknown: 3 });
    // That change is over; a third region was to have changed by now, and no source says whether it did.
    check(2020, Coverage { in_use: 18, unconfirmed: 3, unknown: 3 });

    #[track_caller]
    fn check(year: u16, coverage: Coverage) {
        assert_eq!(Coverage::of(&made_up::ATLAS, Year::new(year)), coverage);
    }
}

#[test]
fn every_cell_is_counted_once() {
    check(&made_up::ATLAS);
    check(&ATLAS);

    #[track_caller]
    fn check(atlas: &Atlas) {
        for year in atlas.years.all() {
            let count = 2 * atlas.regions.len();
            assert_eq!(Coverage::of(atlas, year).cells(), count);
            assert_eq!(cells(atlas, year).count(), count);
        }
    }
}

/// What is counted as in use rests on more than a weak source.
#[test]
fn in_use_means_medium_or_high_confidence() {
    for year in ATLAS.years.all().filter(|year| *year < ATLAS.this_year()) {
        let day = ATLAS.day_shown(year);
        let firm = |care| {
            ATLAS.regions.iter().filter(move |region| match region.timeline(care).on(day) {
                Holding::InUse(span) => Confidence::Low < span.confidence,
                Holding::Unconfirmed(_) | Holding::Unknown => false,
            })
        };
        let firm: usize = Care::ALL.into_iter().map(|care| firm(care).count()).sum();
        assert!(Coverage::of(&ATLAS, year).in_use <= firm, "{year}");
    }
}

#[test]
fn nearly_all_of_2021_to_2024_is_known() {
    let years = (2021..=2024).map(|year| Coverage::of(&ATLAS, Year::new(year)));
    let (in_use, all) = years.fold((0, 0), |(in_use, all), year| (in_use + year.in_use, all + year.cells()));
    assert!(95 * all <= 100 * in_use, "{in_use} of {all}");
}
