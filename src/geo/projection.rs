//! The map projection Swedes know: SWEREF 99 TM.

use super::LonLat;

/// A position in SWEREF 99 TM, in metres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EastNorth {
    /// Easting, metres; 500,000 on the central meridian.
    pub easting: f64,
    /// Northing, metres from the equator.
    pub northing: f64,
}

/// GRS 80's semi-major axis, metres.
const AXIS: f64 = 6_378_137.0;
/// GRS 80's flattening.
const FLATTENING: f64 = 1.0 / 298.257_222_101;
/// Degrees east.
const CENTRAL_MERIDIAN: f64 = 15.0;
/// Scale on the central meridian.
const SCALE: f64 = 0.9996;
/// Metres.
const FALSE_EASTING: f64 = 500_000.0;

/// The third flattening.
const N: f64 = FLATTENING / (2.0 - FLATTENING);
/// The radius of the sphere whose meridian is as long as the ellipsoid's, metres.
const RADIUS: f64 = AXIS / (1.0 + N) * (1.0 + N * N / 4.0 + N * N * N * N / 64.0);

/// From the geodetic to the conformal latitude: A to D of the formulas, in powers of the sine squared.
const CONFORMAL: [f64; 4] = {
    let e2 = FLATTENING * (2.0 - FLATTENING);
    let (e4, e6, e8) = (e2 * e2, e2 * e2 * e2, e2 * e2 * e2 * e2);
    [e2, (5.0 * e4 - e6) / 6.0, (104.0 * e6 - 45.0 * e8) / 120.0, 1237.0 * e8 / 1260.0]
};

/// From the sphere to the ellipsoid: beta 1 to beta 4 of the formulas, one for each even multiple of the angle.
const BETA: [f64; 4] = {
    let (n2, n3, n4) = (N * N, N * N * N, N * N * N * N);
    [
        N / 2.0 - 2.0 * n2 / 3.0 + 5.0 * n3 / 16.0 + 41.0 * n4 / 180.0,
        13.0 * n2 / 48.0 - 3.0 * n3 / 5.0 + 557.0 * n4 / 1440.0,
        61.0 * n3 / 240.0 - 103.0 * n4 / 140.0,
        49561.0 * n4 / 161_280.0,
    ]
};

/// Projects a position to SWEREF 99 TM.
///
/// WGS 84 is taken for SWEREF 99: they differ by less than a metre, a thousandth of the drawing's unit. The
/// formulas are those of Lantmäteriet, "Gauss Conformal Projection (Transverse Mercator), Krüger's Formulas".
#[must_use]
pub fn project(LonLat { lon, lat }: LonLat) -> EastNorth {
    let (latitude, longitude) = (lat.to_radians(), (lon - CENTRAL_MERIDIAN).to_radians());
    let (sine, cosine) = latitude.sin_cos();
    let series = CONFORMAL.iter().rev().fold(0.0, |sum, term| sum * sine * sine + term);
    let conformal = latitude - sine * cosine * series;

    let north = conformal.tan().atan2(longitude.cos());
    let east = (conformal.cos() * longitude.sin()).atanh();
    let (mut northing, mut easting) = (north, east);
    for (beta, multiple) in BETA.iter().zip([2.0, 4.0, 6.0, 8.0]) {
        northing += beta * (multiple * north).sin() * (multiple * east).cosh();
        easting += beta * (multiple * north).cos() * (multiple * east).sinh();
    }
    EastNorth { easting: SCALE * RADIUS * easting + FALSE_EASTING, northing: SCALE * RADIUS * northing }
}
