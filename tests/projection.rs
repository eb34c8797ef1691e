//! The projection gives the coordinates that Lantmäteriet publishes.

use journalkartan::geo::{LonLat, project};

/// Lantmäteriet, "Kontrollpunkter för SWEREF 99 TM", 2007-11-20: degrees and minutes north and east, metres
/// northing and easting, to the millimetre. Taken from the test suites of open-source projects that quote it
/// and agree with one another.
const CONTROL_POINTS: [(f64, f64, f64, f64, f64, f64); 15] = [
    (55.0, 0.0, 12.0, 45.0, 6_097_106.672, 356_083.438),
    (55.0, 0.0, 14.0, 15.0, 6_095_048.642, 452_024.069),
    (57.0, 0.0, 12.0, 45.0, 6_319_636.937, 363_331.554),
    (57.0, 0.0, 19.0, 30.0, 6_326_392.707, 773_251.054),
    (59.0, 0.0, 11.0, 15.0, 6_546_096.724, 284_626.066),
    (59.0, 0.0, 19.0, 30.0, 6_548_757.206, 758_410.519),
    (61.0, 0.0, 12.0, 45.0, 6_764_877.311, 378_323.440),
    (61.0, 0.0, 18.0, 45.0, 6_768_593.345, 702_745.127),
    (63.0, 0.0, 12.0, 0.0, 6_989_134.048, 348_083.148),
    (63.0, 0.0, 19.0, 30.0, 6_993_565.630, 727_798.671),
    (65.0, 0.0, 13.0, 30.0, 7_209_293.753, 429_270.201),
    (65.0, 0.0, 21.0, 45.0, 7_225_449.115, 817_833.405),
    (67.0, 0.0, 16.0, 30.0, 7_432_168.174, 565_398.458),
    (67.0, 0.0, 24.0, 0.0, 7_459_745.672, 891_298.142),
    (69.0, 0.0, 21.0, 0.0, 7_666_089.698, 739_639.195),
];

#[test]
fn control_points_agree_to_the_millimetre() {
    for (degrees_north, minutes_north, degrees_east, minutes_east, northing, easting) in CONTROL_POINTS {
        let position =
            LonLat { lon: degrees_east + minutes_east / 60.0, lat: degrees_north + minutes_north / 60.0 };
        let projected = project(position);
        assert_near(projected.northing, northing, 0.001);
        assert_near(projected.easting, easting, 0.001);
    }
}

#[test]
fn the_central_meridian_is_straight_and_has_the_false_easting() {
    for lat in [-30.0, 0.0, 55.3, 62.0, 69.06, 90.0] {
        assert_near(project(LonLat { lon: 15.0, lat }).easting, 500_000.0, 0.0);
    }
}

#[test]
fn east_and_west_of_the_central_meridian_mirror_each_other() {
    for (away, lat) in [(0.5, 55.3), (4.0, 57.7), (9.1, 65.8), (3.0, 69.06)] {
        let east = project(LonLat { lon: 15.0 + away, lat });
        let west = project(LonLat { lon: 15.0 - away, lat });
        assert_near(east.easting - 500_000.0, 500_000.0 - west.easting, 1e-6);
        assert_near(east.northing, west.northing, 1e-6);
    }
}

#[test]
fn the_equator_lies_at_northing_zero() {
    assert_near(project(LonLat { lon: 18.0, lat: 0.0 }).northing, 0.0, 1e-9);
}

#[track_caller]
fn assert_near(given: f64, expected: f64, within: f64) {
    assert!((given - expected).abs() <= within, "{given} is more than {within} from {expected}");
}
