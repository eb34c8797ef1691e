//! From mirrors of the files to the domain: each field is opened, and says what is wrong with it.

mod claims;
mod collaboration;
mod desk;
mod money;
mod places;
mod population;
mod supplier;
mod tour;

use super::raw::{self, Raw};
use super::word::Written;
use super::{Country, Problem, Rule};
use crate::atlas::{
    Archive, Arrows, Atlas, Care, Collaboration, Colours, Day, Dossier, Edition, Event, Fiction, Gazetteer,
    Grid, Native, Population, Proceedings, Region, Source, Span, Step, Supplier, System, Tile, Timeline,
    Year, Years,
};
use crate::geo::{self, County};
use desk::{Desk, Ids, keep};
use toml::Spanned;

/// A country that fits together, not drawn yet.
pub(super) struct Undrawn {
    as_of: Day,
    editions: &'static [Edition],
    years: Years,
    regions: Vec<(Region, Dossier)>,
    systems: Vec<System>,
    suppliers: Vec<Supplier>,
    collaborations: Vec<Collaboration>,
    proceedings: &'static [Proceedings],
    national: &'static [Event],
    population: Population,
    gazetteer: Gazetteer,
    steps: Vec<&'static str>,
    tour: Vec<Step>,
    sources: &'static [Source],
    report: Option<&'static str>,
    address: Option<&'static str>,
    counties: Vec<County>,
}

impl Undrawn {
    /// Draws the counties, tells each region its neighbours, and works out what the slider needs for each year.
    pub(super) fn draw(mut self) -> Country {
        self.regions.sort_by_key(|(region, _)| region.code);
        self.counties.sort_by_key(|county| county.code);
        let (drawing, layout) = geo::draw(&self.counties);
        let (codes, tiles): (Vec<_>, Vec<_>) =
            self.regions.iter().map(|(region, _)| (region.code, region.tile)).unzip();
        let arrows = layout.arrows.iter().copied().zip(geo::grid_arrows(&codes, &tiles));
        for ((region, _), (arrows, grid_arrows)) in self.regions.iter_mut().zip(arrows) {
            (region.arrows, region.grid_arrows) = (arrows, grid_arrows);
        }
        let (regions, dossiers) = self.regions.into_iter().unzip();
        let atlas = Atlas {
            as_of: self.as_of,
            editions: self.editions,
            years: self.years,
            regions: keep(regions),
            systems: keep(self.systems),
            suppliers: keep(self.suppliers),
            collaborations: keep(self.collaborations),
            borders: keep(layout.borders),
            grid: Grid::EMPTY,
            fiction: Native::new(Fiction::NONE),
            steps: keep(self.steps),
        };
        let atlas = atlas.worked_out();
        let archive = Archive {
            sources: self.sources,
            dossiers: keep(dossiers),
            proceedings: self.proceedings,
            national: self.national,
            population: self.population,
            gazetteer: self.gazetteer,
            tour: keep(self.tour),
            report: self.report,
            address: self.address,
        };
        let captions = geo::captions(&drawing, &layout.shapes, atlas.regions);
        Country { atlas, archive, drawing, captions }
    }
}

/// The country, if every field means something and every id is known.
pub(super) fn country(raw: Raw, problems: &mut Vec<Problem>) -> Option<Undrawn> {
    let ids = Ids::of(&raw);
    let site = &raw.site.content;
    let as_of = Desk::new(&raw.site.page, &ids, problems).open(&site.as_of);
    let editions = Desk::new(&raw.site.page, &ids, problems).all(site.editions.get_ref(), Desk::edition);
    let report = Desk::new(&raw.site.page, &ids, problems).open_optional(site.report.as_ref());
    let address = Desk::new(&raw.site.page, &ids, problems).open_optional(site.address.as_ref());
    let systems = Desk::new(&raw.systems.page, &ids, problems).all(&raw.systems.content.system, Desk::system);
    let suppliers =
        Desk::new(&raw.suppliers.page, &ids, problems).all(&raw.suppliers.content.supplier, Desk::supplier);
    let collaborations = Desk::new(&raw.collaborations.page, &ids, problems)
        .all(&raw.collaborations.content.collaboration, Desk::collaboration);
    let national =
        Desk::new(&raw.national.page, &ids, problems).all(&raw.national.content.events, Desk::event);
    let population = Desk::new(&raw.population.page, &ids, problems).population(&raw.population.content);
    let gazetteer = Desk::new(&raw.places.page, &ids, problems).gazetteer(&raw.places.content);
    let tour = Desk::new(&raw.tour.page, &ids, problems).all(&raw.tour.content.steps, Desk::step);
    let sources = Desk::new(&raw.sources.page, &ids, problems).all(&raw.sources.content.source, Desk::source);
    let regions: Vec<Option<(Region, Dossier)>> = raw
        .regions
        .iter()
        .map(|region| Desk::new(&region.page, &ids, problems).region(&region.content))
        .collect();
    let (collaborations, proceedings) = collaborations?.iter().copied().unzip();
    let (steps, tour) = tour?.iter().copied().unzip();
    Some(Undrawn {
        as_of: as_of?,
        editions: editions?,
        years: Years {
            first: Year::new(*site.first_year.get_ref()),
            last: Year::new(*site.last_year.get_ref()),
        },
        regions: regions.into_iter().collect::<Option<_>>()?,
        systems: systems?.to_vec(),
        suppliers: suppliers?.to_vec(),
        collaborations,
        proceedings: keep(proceedings),
        national: national?,
        population: population?,
        gazetteer: gazetteer?,
        steps,
        tour,
        report: report?.map(|contact| contact.0),
        address: address?.map(|home| home.0),
        sources: sources?,
        counties: raw.boundaries.counties,
    })
}

impl Desk<'_> {
    fn edition(&mut self, raw: &Written<Day>) -> Option<Edition> {
        let day = self.open(raw)?;
        // As an address writes it, which is as the file does.
        Some(Edition { key: day.to_string().leak(), day })
    }

    fn system(&mut self, raw: &raw::System) -> Option<System> {
        let key = self.open(&raw.id);
        let name = self.open(&raw.name);
        let care = self.open(&raw.care);
        let tenures = self.all(&raw.suppliers, Self::tenure);
        let about = self.phrase(&raw.about);
        let light = self.open(&raw.light);
        let dark = self.open(&raw.dark);
        let texture = self.open(&raw.texture);
        let events = self.all(&raw.events, Self::event);
        let sources = self.sources(&raw.sources);
        Some(System {
            key: key?.0,
            name: name?,
            care: care?,
            tenures: Native::new(tenures?),
            // Worked out when the country is drawn, by the years on the slider.
            supplied: &[],
            about: about?,
            colours: Native::new(Colours { light: light?.written, dark: dark?.written }),
            texture: texture?,
            events: Native::new(events?),
            sources: Native::new(sources?),
        })
    }

    fn source(&mut self, raw: &raw::Source) -> Option<Source> {
        let key = self.open(&raw.id);
        let title = self.open(&raw.title);
        let publisher = self.open(&raw.publisher);
        let url = self.open(&raw.url);
        let date = self.open_optional(raw.published.as_ref());
        let read = self.open(&raw.read);
        let kind = self.open(&raw.kind);
        Some(Source {
            key: key?,
            title: title?,
            publisher: publisher?,
            url: url?.0,
            published: date?,
            read: read?,
            kind: kind?,
        })
    }

    fn region(&mut self, raw: &raw::Region) -> Option<(Region, Dossier)> {
        let code = self.open(&raw.code);
        let letter = self.open(&raw.letter);
        let slug = self.open(&raw.slug);
        let name = self.open(&raw.name);
        let short = self.open(&raw.short);
        let county = self.open(&raw.county);
        let tile = self.tile(&raw.tile);
        let notes = self.all(&raw.notes, Self::phrase);
        let spans = self.all(&raw.spans, Self::span);
        let plans = self.all(&raw.plans, Self::plan);
        let events = self.all(&raw.events, Self::event);
        let money = self.all(&raw.money, Self::money);
        let (code, spans) = (code?, spans?);
        let dossier = Dossier { events: events?, money: money?, notes: notes? };
        let region = Region {
            code,
            letter: letter?.0,
            slug: slug?.0,
            name: name?,
            short: short?,
            county: county?,
            primary: Native::new(timeline(spans, Care::Primary)),
            hospital: Native::new(timeline(spans, Care::Hospital)),
            plans: Native::new(plans?),
            cited: Native::new(&[]),
            // Until it is drawn, a region has no neighbours: every arrow leads back to it.
            arrows: Arrows::nowhere(code),
            tile: tile?,
            grid_arrows: Arrows::nowhere(code),
        };
        Some((region, dossier))
    }

    fn tile(&mut self, raw: &Spanned<[u8; 2]>) -> Option<Tile> {
        let (given, regions) = (*raw.get_ref(), self.regions());
        let off_grid = || Rule::OffGrid { given, room: Tile::room(regions) };
        Tile::among(regions, given).or_else(|| self.report(raw.span().start, off_grid()))
    }
}

/// The spans that concern a level of care.
fn timeline(spans: &[(Option<Care>, Span)], care: Care) -> Timeline {
    let concerned = spans.iter().filter(|(only, _)| only.is_none_or(|only| only == care));
    Timeline { spans: keep(concerned.map(|(_, span)| *span).collect()) }
}
