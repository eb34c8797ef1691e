//! The counties' boundaries: read from `GeoJSON`, and published as it.

mod published;
mod ring;

pub use published::published_boundaries;

use super::document::Page;
use super::{Files, Problem, Rule, files};
use crate::atlas::RegionCode;
use crate::geo::{County, Ring};
use geojson::{Error, Feature, FeatureCollection, GeometryValue, PolygonType};

/// The boundaries' file.
pub(super) struct Boundaries {
    /// Where it is.
    pub(super) page: Page,
    /// The counties that it names, each with the byte where its feature stands.
    pub(super) codes: Vec<(RegionCode, usize)>,
    /// Whether every feature names its county.
    pub(super) is_whole: bool,
    /// The counties whose boundaries are sound.
    pub(super) counties: Vec<County>,
}

/// The counties whose boundaries are in the files, in the order of the file.
///
/// # Errors
///
/// Everything that is wrong with the file.
pub fn counties(files: &Files) -> Result<Vec<County>, Vec<Problem>> {
    let mut problems = Vec::new();
    let boundaries = read(files, &mut problems);
    match boundaries {
        Some(boundaries) if problems.is_empty() => Ok(boundaries.counties),
        _ => Err(problems),
    }
}

/// Reads the boundaries, as far as the file is `GeoJSON` at all.
pub(super) fn read(files: &Files, problems: &mut Vec<Problem>) -> Option<Boundaries> {
    let page = Page::open(files, files::BOUNDARIES, problems)?;
    let features = features(&page).map_err(|problem| problems.push(problem)).ok()?;
    let bytes: Vec<usize> = page.text().match_indices("\"Feature\"").map(|(byte, _)| byte).collect();
    let mut boundaries = Boundaries { page, codes: Vec::new(), is_whole: true, counties: Vec::new() };
    for (index, feature) in features.into_iter().enumerate() {
        boundaries.add(&feature, bytes.get(index).copied().unwrap_or_default(), problems);
    }
    Some(boundaries)
}

impl Boundaries {
    fn add(&mut self, feature: &Feature, byte: usize, problems: &mut Vec<Problem>) {
        let Some(code) = county_code(feature) else {
            self.is_whole = false;
            problems.push(self.page.problem(byte, Rule::NoCountyCode));
            return;
        };
        self.codes.push((code, byte));
        match county(code, feature) {
            Ok(county) => self.counties.push(county),
            Err(rule) => problems.push(self.page.problem(byte, rule)),
        }
    }
}

fn features(page: &Page) -> Result<FeatureCollection, Problem> {
    page.text().parse().map_err(|error| match error {
        Error::MalformedGeoJson(json) => {
            let rule = if json.is_data() { Rule::Shape } else { Rule::Syntax };
            page.problem_on(json.line(), rule(json.to_string()))
        }
        other => page.problem_on(1, Rule::Shape(other.to_string())),
    })
}

fn county_code(feature: &Feature) -> Option<RegionCode> {
    feature.property("lan_kod")?.as_str().and_then(RegionCode::parse)
}

fn county(code: RegionCode, feature: &Feature) -> Result<County, Rule> {
    let polygons = polygons(feature).filter(|polygons| is_filled(polygons));
    let polygons = polygons.ok_or_else(|| Rule::NotPolygons(code.to_string()))?;
    let read = |polygon: &PolygonType| polygon.iter().map(|ring| ring::read(code, ring)).collect();
    let polygons: Result<Vec<Vec<Ring>>, Rule> = polygons.iter().map(read).collect();
    Ok(County { code, polygons: polygons? })
}

/// The polygons of a feature that consists of polygons.
fn polygons(feature: &Feature) -> Option<&[PolygonType]> {
    match &feature.geometry.as_ref()?.value {
        GeometryValue::Polygon { coordinates } => Some(std::slice::from_ref(coordinates)),
        GeometryValue::MultiPolygon { coordinates } => Some(coordinates),
        _ => None,
    }
}

fn is_filled(polygons: &[PolygonType]) -> bool {
    !polygons.is_empty() && polygons.iter().all(|rings| !rings.is_empty())
}
