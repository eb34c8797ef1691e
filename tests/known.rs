//! What the map would have shown on an earlier day, and what a frozen page is given of it.

use std::sync::LazyLock;

use journalkartan::atlas::{Atlas, Care, Cell, CollaborationId, Day, Edition, Language, Status, Year};
use journalkartan::baked::{ARCHIVE, ATLAS};
use journalkartan::book::{Frozen, Notice, Place};
use journalkartan::text::book::{at, states};
use journalkartan::text::frozen::{differ, notice, write};

mod made_up;

/// The day before November 2024, in which Västra Götaland started Millennium and stopped it.
const EVE: Day = Day::baked(2024, 10, 31);

static KNOWN: LazyLock<Atlas> = LazyLock::new(|| ATLAS.as_known_on(EVE));

/// The files of all editions before the data's date.
static FILES: LazyLock<Vec<(Language, Edition, &'static str)>> = LazyLock::new(|| {
    let editions = Language::ALL.into_iter().flat_map(|language| {
        let earlier = ATLAS.editions.iter().filter_map(move |edition| {
            Some((language, *edition, &*write(language, &ATLAS, &ARCHIVE, *edition, "style.css")?.leak()))
        });
        earlier.collect::<Vec<_>>()
    });
    editions.collect()
});

#[test]
fn on_the_data_date_what_was_known_is_what_is_known() {
    for day in [ATLAS.as_of, Day::last_of(ATLAS.years.last)] {
        let known = ATLAS.as_known_on(day);
        assert_eq!((known.as_of, known.grid.cells), (ATLAS.as_of, ATLAS.grid.cells));
    }
    let [edition] =
        ATLAS.editions.iter().filter(|edition| edition.day == ATLAS.as_of).collect::<Vec<_>>()[..]
    else {
        panic!("the data's date is an edition, once")
    };
    assert_eq!(write(Language::Swedish, &ATLAS, &ARCHIVE, *edition, "style.css"), None);
}

/// None is ever taken away: codes that stand in articles name them.
#[test]
fn published_editions_stay() {
    for key in ["2024-10-31", "2026-11-21"] {
        assert!(
            ATLAS.editions.iter().any(|edition| edition.key == key && edition.day.to_string() == key),
            "{key}"
        );
    }
}

#[test]
fn in_october_2024_skane_and_vastra_gotaland_were_heading_for_millennium() {
    for region in ["skane", "vastra-gotaland"] {
        for care in Care::ALL {
            assert_eq!(shown(&KNOWN, region, care, 2030), "planned millennium");
            assert_eq!(plan(&KNOWN, region, care, 2024), "planned millennium");
            assert_eq!(
                plan(&ATLAS, region, care, 2026).split(' ').next_back(),
                Some(""),
                "{region} chose no other"
            );
        }
    }
    assert_eq!(shown(&KNOWN, "skane", Care::Primary, 2024), "in-use pmo");
    assert_eq!(shown(&KNOWN, "vastra-gotaland", Care::Hospital, 2024), "in-use melior");
}

#[test]
fn in_october_2024_stockholm_and_gotland_had_not_chosen() {
    for region in ["stockholm", "gotland"] {
        assert_eq!(plan(&KNOWN, region, Care::Hospital, 2024), "undecided ");
        assert_eq!(shown(&KNOWN, region, Care::Hospital, 2030), "in-use takecare");
        assert_eq!(shown(&ATLAS, region, Care::Hospital, 2030), "planned cosmic");
    }
}

#[test]
fn a_system_that_came_later_was_promised_then() {
    for region in ["halland", "dalarna", "gavleborg", "sormland"] {
        assert_eq!(shown(&KNOWN, region, Care::Hospital, 2030), "planned cosmic", "{region}");
        assert_eq!(shown(&ATLAS, region, Care::Hospital, 2030), "in-use cosmic", "{region}");
    }
}

#[test]
fn up_to_the_day_all_is_as_the_map_shows_it_now() {
    for month in 1..=12 {
        for year in 2006..=2026 {
            let known = ATLAS.as_known_on(Day::baked(year, month, 1));
            let before = known.years.all().filter(|before| *before < known.this_year());
            for year in before {
                for region in ATLAS.regions {
                    for care in Care::ALL {
                        let now = [
                            Cell::in_use(&ATLAS, region, care, year),
                            Cell::planned(&ATLAS, region, care, year),
                        ];
                        let then = [
                            Cell::in_use(&known, region, care, year),
                            Cell::planned(&known, region, care, year),
                        ];
                        assert_eq!(now, then, "{} {care:?} {year} as known on {}", region.short, known.as_of);
                    }
                }
            }
        }
    }
}

/// Made up, so that each way in which time can tell is there: what is known a day after an announcement, and a day
/// before it.
#[test]
fn a_promise_counts_from_the_day_on_which_it_was_made() {
    use made_up::{ATLAS, HOPEFUL};
    let region = ATLAS.region(HOPEFUL).expect("a made-up region");
    let plan = region.plans.first().expect("its plan");
    let announced = plan.announced.latest();
    let on = |day| Cell::in_use(&ATLAS.as_known_on(day), region, Care::Primary, ATLAS.years.last).status();
    assert_eq!(on(announced), Status::Planned);
    assert_eq!(on(Day::last_of(Year::new(announced.year().number() - 1))), Status::InUse);
}

#[test]
fn the_client_reads_what_was_known() {
    assert!(!FILES.is_empty());
    for (language, edition, file) in &*FILES {
        let known = ATLAS.as_known_on(edition.day);
        let frozen =
            Frozen::read(file, edition.day, &ATLAS).expect("an edition can be read as it was written");
        assert_eq!((frozen.atlas.as_of, frozen.atlas.this_year()), (edition.day, edition.day.year()));
        assert_eq!(frozen.atlas.grid.cells, known.grid.cells);
        let Notice { style, day, said, home, present } = frozen.notice;
        let line = [style, day, said, home, present].join("\t");
        assert_eq!(line, notice(*language, &ATLAS, &known, "style.css"));
        for place in Place::all(&ATLAS) {
            for state in states(&ATLAS).step_by(7) {
                assert_eq!(
                    frozen.book.at(&known, place, state),
                    at(*language, &known, place, state),
                    "{place:?}"
                );
            }
        }
    }
}

/// The client takes from the present who supplied what and who worked together, up to the year of the edition.
#[test]
fn the_client_knows_suppliers_and_members_of_every_edition() {
    for (_, edition, file) in &*FILES {
        let (known, read) = (ATLAS.as_known_on(edition.day), Frozen::read(file, edition.day, &ATLAS));
        let read = read.expect("an edition can be read as it was written").atlas;
        for year in ATLAS.years.all() {
            for (then, now) in known.systems.iter().zip(read.systems) {
                assert_eq!(known.supplier_of(then, year), read.supplier_of(now, year), "{} {year}", now.key);
            }
            for id in (0..ATLAS.collaborations.len()).filter_map(CollaborationId::new) {
                for region in ATLAS.regions {
                    assert_eq!(known.is_member(id, region, year), read.is_member(id, region, year), "{year}");
                }
            }
        }
    }
}

#[test]
fn a_broken_edition_is_none() {
    let (_, edition, file) = FILES[0];
    let read = |text: String| Frozen::read(text.leak(), edition.day, &ATLAS);
    let [notice, cells, book] = file.splitn(3, '\n').collect::<Vec<_>>()[..] else { panic!("three parts") };
    for text in [
        String::new(),
        "<!doctype html>\n<title>404</title>\n".to_owned(),
        book.to_owned(),
        format!("{cells}\n{book}"),
        format!("{notice}\n{cells}"),
        format!("{notice}\n{cells}{cells}\n{book}"),
        format!("{notice}\n\n{book}"),
        // A system that there is not.
        format!("{notice}\n{}{cells}\n{book}", char::MAX),
    ] {
        assert!(read(text).is_none());
    }
    assert!(read(file.to_owned()).is_some());
}

#[test]
fn the_notice_says_that_the_facts_have_changed_only_where_they_have() {
    let swedish = notice(Language::Swedish, &ATLAS, &KNOWN, "2024-10-31/fryst.css");
    assert_eq!(
        swedish,
        "2024-10-31/fryst.css\t2024-10-31\tSå var det känt den 31 oktober 2024. \
         Uppgifterna har ändrats sedan dess.\t./\tVisa nuläget"
    );
    let english = notice(Language::English, &ATLAS, &KNOWN, "x.css");
    assert!(
        english.contains("\tThis is what was known on 31 October 2024. The facts have changed since.\t"),
        "{english}"
    );
    // The day before the data's date nothing else was known.
    let yesterday = ATLAS.as_known_on(Day::baked(2026, 11, 20));
    for language in Language::ALL {
        assert!(differ(language, &ATLAS, &KNOWN) && !differ(language, &ATLAS, &yesterday));
    }
    let unchanged = notice(Language::Swedish, &ATLAS, &yesterday, "x.css");
    assert!(unchanged.contains("\tSå var det känt den 20 november 2026.\t"), "{unchanged}");
}

fn shown(atlas: &Atlas, slug: &str, care: Care, year: u16) -> String {
    told(Cell::in_use(atlas, region(atlas, slug), care, Year::new(year)))
}

fn plan(atlas: &Atlas, slug: &str, care: Care, year: u16) -> String {
    told(Cell::planned(atlas, region(atlas, slug), care, Year::new(year)))
}

fn region<'a>(atlas: &'a Atlas, slug: &str) -> &'a journalkartan::atlas::Region {
    atlas.regions.iter().find(|region| region.slug == slug).expect("a region")
}

fn told(cell: Cell) -> String {
    format!("{} {}", cell.status().key(), cell.system().map_or("", |id| ATLAS.system(id).key))
}
