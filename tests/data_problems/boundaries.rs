//! Boundaries, and the regions within them.

use super::minimal::{ALFA, BETA, BOUNDARIES, COLLABORATIONS, Minimal, PLACES, POPULATION, minimal};
use super::{check, problems};
use journalkartan::data::{self, Files, Problem, Rule};

/// A ring of Beta, an island.
const ISLAND: &str = "[[17.1234567, 59.2], [17.3, 59.2], [17.3, 59.4], [17.1234567, 59.2]]";

#[test]
fn a_regions_file_must_be_called_by_its_code_and_slug() {
    let files = minimal().with(BETA, r#"slug = "beta""#, r#"slug = "betania""#);
    check(&files, BETA, "code", Rule::FileName("02-betania.toml".into()));
}

#[test]
fn regions_must_be_those_with_boundaries() {
    let missing = minimal().without(BETA);
    assert_eq!(
        problems(&missing),
        [
            missing.problem(COLLABORATIONS, r#"region = "02""#, Rule::UnknownRegion("02".into())),
            missing.last_problem(BOUNDARIES, "\"Feature\"", Rule::NoRegion("02".into())),
            missing.problem(PLACES, r#"region = "02""#, Rule::UnknownRegion("02".into())),
            missing.problem(POPULATION, "counties", Rule::UnknownRegion("02".into())),
            missing.last_problem(POPULATION, "counties", Rule::UnknownRegion("02".into())),
        ]
    );
    let other = minimal().with(BOUNDARIES, r#""02""#, r#""03""#);
    assert_eq!(
        problems(&other),
        [
            other.last_problem(BOUNDARIES, "\"Feature\"", Rule::NoRegion("03".into())),
            other.problem(BETA, "code", Rule::NoBoundary("02".into())),
        ]
    );
}

#[test]
fn a_feature_must_say_which_county_it_is() {
    for code in ["\"2\"", "2", "null", "\"\"", "\"0002\""] {
        let files = minimal().with(BOUNDARIES, r#""02""#, code);
        assert_eq!(
            problems(&files),
            [files.last_problem(BOUNDARIES, "\"Feature\"", Rule::NoCountyCode)],
            "{code}"
        );
    }
}

#[test]
fn rings_must_be_rings_on_earth() {
    #[track_caller]
    fn check(ring: &str, rule: Rule) {
        let files = minimal().with(BOUNDARIES, ISLAND, ring);
        assert_eq!(problems(&files), [files.last_problem(BOUNDARIES, "\"Feature\"", rule)]);
    }

    let county = || "02".to_owned();
    check("[[17, 59], [18, 59], [17, 59]]", Rule::ShortRing(county()));
    check("[]", Rule::ShortRing(county()));
    check("[[17, 59], [18, 59], [18, 60], [17, 60]]", Rule::OpenRing(county()));
    check("[[17, 59], [18, 59], [19, 59], [17, 59]]", Rule::FlatRing(county()));
    check("[[17, 59], [17, 59], [17, 59], [17, 59]]", Rule::FlatRing(county()));
    check("[[17, 59], [17.0000001, 59], [17, 59.0000001], [17, 59]]", Rule::FlatRing(county()));
    check("[[17, 59], [18, 59], [18, 90.1], [17, 59]]", Rule::OffEarth(county()));
    check("[[17, 59], [180.1, 59], [18, 60], [17, 59]]", Rule::OffEarth(county()));
    check("[[17, 59], [1e300, 59], [18, 60], [17, 59]]", Rule::OffEarth(county()));
    check(
        "[[6580000, 674000], [6581000, 674000], [6580000, 675000], [6580000, 674000]]",
        Rule::OffEarth(county()),
    );
}

#[test]
fn a_county_must_be_made_of_polygons() {
    #[track_caller]
    fn check(geometry: &str) {
        let files = with_geometry(geometry);
        assert_eq!(
            problems(&files),
            [files.last_problem(BOUNDARIES, "\"Feature\"", Rule::NotPolygons("02".into()))]
        );
    }

    check(r#"{ "type": "Point", "coordinates": [17, 59] }"#);
    check(r#"{ "type": "Polygon", "coordinates": [] }"#);
    check(r#"{ "type": "MultiPolygon", "coordinates": [] }"#);
    check(r#"{ "type": "GeometryCollection", "geometries": [] }"#);
    check("null");
}

#[test]
fn what_is_not_geojson_is_a_problem_and_no_panic() {
    #[track_caller]
    fn assert_unreadable(files: &Files) {
        let found = data::boundaries::counties(files).expect_err("no boundaries");
        assert!(matches!(&found[..], [Problem { rule: Rule::Syntax(_) | Rule::Shape(_), .. }]), "{found:?}");
    }

    let nested = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for text in ["", "{", "[]", "{}", "null", "\u{0}", "\"Feature\"", r#"{"type":"Feature"}"#, &nested] {
        assert_unreadable(&only_boundaries(text));
    }
    for coordinates in ["[[1, 2]]", "[[[[1e999, 2]]]]", "[[[\"1\", 2]]]", "{}", "[[[NaN, 2]]]", "[[[[]]]]"] {
        assert_unreadable(
            &with_geometry(&format!(r#"{{ "type": "Polygon", "coordinates": {coordinates} }}"#)).files(),
        );
    }
}

#[test]
fn a_slip_in_the_json_is_found_on_its_line() {
    let files = minimal().with(BOUNDARIES, "\"lan_kod\": \"02\",", "\"lan_kod\": \"02\"");
    match &problems(&files)[..] {
        [Problem { place, rule: Rule::Syntax(_) }] => {
            assert_eq!(*place, files.problem(BOUNDARIES, "\"lan_kod\": \"02\"", Rule::Missing).place);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn published_boundaries_are_wound_and_rounded_as_rfc_7946_asks() {
    let published = data::published_boundaries(&minimal().files()).expect("sound boundaries");
    let expected = concat!(
        r#"{"type":"FeatureCollection","features":["#,
        r#"{"type":"Feature","geometry":{"type":"MultiPolygon","coordinates":[["#,
        "[[15.0,59.0],[16.0,59.0],[16.0,60.0],[15.0,60.0],[15.0,59.0]],",
        "[[15.4,59.4],[15.4,59.6],[15.6,59.6],[15.6,59.4],[15.4,59.4]]",
        r#"]]},"properties":{"lan":"Alfa län","lan_kod":"01"}},"#,
        r#"{"type":"Feature","geometry":{"type":"MultiPolygon","coordinates":["#,
        "[[[16.0,59.0],[17.0,59.0],[17.0,60.0],[16.0,60.0],[16.0,59.0]]],",
        "[[[17.123457,59.2],[17.3,59.2],[17.3,59.4],[17.123457,59.2]]]",
        r#"]},"properties":{"lan":"Beta län","lan_kod":"02"}}]}"#,
    );
    let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
    assert_eq!(json(&published), json(expected), "whatever the order of properties");
}

#[test]
fn unsound_boundaries_are_not_published() {
    let files = minimal().with(BOUNDARIES, ISLAND, "[]");
    assert_eq!(data::published_boundaries(&files.files()), Err(problems(&files)));
}

#[test]
fn regions_follow_their_codes_and_not_the_order_of_features() {
    let swapped = minimal()
        .with(BOUNDARIES, r#""01""#, r#""00""#)
        .with(BOUNDARIES, r#""02""#, r#""01""#)
        .with(BOUNDARIES, r#""00""#, r#""02""#);
    let country = data::read(&swapped.files()).expect("a country");
    let codes: Vec<String> = country.atlas.regions.iter().map(|region| region.code.to_string()).collect();
    assert_eq!(codes, ["01", "02"]);
    assert_eq!(country.atlas.borders, [(country.atlas.regions[0].code, country.atlas.regions[1].code)]);
    assert_eq!(country.atlas.regions[0].arrows.left, country.atlas.regions[1].code);
    assert!(problems(&minimal().without(ALFA)).len() > 1);
}

/// The small country with another geometry for Beta.
fn with_geometry(geometry: &str) -> Minimal {
    minimal().with(
        BOUNDARIES,
        r#"{
        "type": "MultiPolygon",
        "coordinates": [
          [[[16.0, 59.0], [17.0, 59.0], [17.0, 60.0], [16.0, 60.0], [16.0, 59.0]]],
          [[[17.1234567, 59.2], [17.3, 59.2], [17.3, 59.4], [17.1234567, 59.2]]]
        ]
      }"#,
        geometry,
    )
}

fn only_boundaries(text: &str) -> Files {
    [(BOUNDARIES.to_owned(), text.to_owned())].into_iter().collect()
}
