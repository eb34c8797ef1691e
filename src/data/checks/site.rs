//! The data's date, and the years on the slider.

use super::claims;
use crate::atlas::{Confidence, Date, Day, Year};
use crate::data::document::Page;
use crate::data::raw::{Raw, Region};
use crate::data::word::Written;
use crate::data::{Problem, Rule};

/// Ensures that the first year comes before the last.
pub(super) fn years_are_ordered(raw: &Raw, problems: &mut Vec<Problem>) {
    let site = &raw.site.content;
    let (first, last) = (*site.first_year.get_ref(), *site.last_year.get_ref());
    if last <= first {
        let rule = Rule::YearsReversed { first, last };
        problems.push(raw.site.page.problem(site.first_year.span().start, rule));
    }
}

/// Ensures that the data's date lies in the years on the slider.
pub(super) fn data_date_is_on_the_slider(raw: &Raw, problems: &mut Vec<Problem>) {
    let site = &raw.site.content;
    let (first, last) = (Year::new(*site.first_year.get_ref()), Year::new(*site.last_year.get_ref()));
    let outside = |day: Day| first < last && !(first..=last).contains(&day.year());
    if site.as_of.value().is_some_and(outside) {
        let rule = Rule::DataDateOutsideYears(site.as_of.text.clone());
        problems.push(raw.site.page.problem(site.as_of.byte, rule));
    }
}

/// Ensures that the days to which links can be pinned stand in order, each once, from a day on the slider to the
/// data's date.
pub(super) fn editions_lead_to_the_data_date(raw: &Raw, problems: &mut Vec<Problem>) {
    let (page, site) = (&raw.site.page, &raw.site.content);
    let days: Vec<(&Written<Day>, Day)> =
        site.editions.get_ref().iter().filter_map(|day| Some((day, day.value()?))).collect();
    for [(before, earlier), (given, later)] in days.array_windows() {
        if later <= earlier {
            let rule = Rule::OutOfOrder { given: given.text.clone(), before: before.text.clone() };
            problems.push(page.problem(given.byte, rule));
        }
    }
    let Some(as_of) = site.as_of.value() else { return };
    let first = Year::new(*site.first_year.get_ref());
    if let Some((oldest, day)) = days.first()
        && day.year() < first
        && first <= as_of.year()
    {
        problems.push(page.problem(oldest.byte, Rule::DataDateOutsideYears(oldest.text.clone())));
    }
    let is_whole = days.len() == site.editions.get_ref().len();
    if is_whole && days.last().is_none_or(|(_, last)| *last != as_of) {
        let rule = Rule::LastEdition(as_of.to_string());
        problems.push(page.problem(site.editions.span().start, rule));
    }
}

/// Ensures that what is said to have happened can be known: that it began by the data's date.
///
/// The start of a span of low confidence is a guess, not a thing known, and may lie ahead. What only the names
/// of towns rest on may be read later, as they tell of no day.
pub(super) fn nothing_happened_after_the_data_date(raw: &Raw, problems: &mut Vec<Problem>) {
    let Some(as_of) = raw.site.content.as_of.value() else { return };
    let too_late = |text: &str| Rule::AfterDataDate { given: text.to_owned(), as_of: as_of.to_string() };
    for (page, date) in dates(raw) {
        if date.value().is_some_and(|value| as_of < value.earliest()) {
            problems.push(page.problem(date.byte, too_late(&date.text)));
        }
    }
    let claimed = claims::sources_of_times(raw);
    for source in &raw.sources.content.source {
        let is_claimed = claimed.contains(source.id.text.as_str());
        if is_claimed && source.read.value().is_some_and(|read| as_of < read) {
            problems.push(raw.sources.page.problem(source.read.byte, too_late(&source.read.text)));
        }
    }
}

/// The dates of what is said to have happened, with the file of each.
fn dates(raw: &Raw) -> impl Iterator<Item = (&Page, &Written<Date>)> {
    let of_systems = raw.systems.content.system.iter().flat_map(|system| {
        let tenures = system.suppliers.iter().map(|tenure| &tenure.from);
        tenures.chain(system.events.iter().map(|event| &event.date))
    });
    let owners = raw.suppliers.content.supplier.iter().flat_map(|supplier| &supplier.owners);
    let of_suppliers = owners.flat_map(|owner| std::iter::once(&owner.from).chain(&owner.to));
    let of_collaborations = raw.collaborations.content.collaboration.iter().flat_map(|collaboration| {
        let members = collaboration.members.iter();
        let members = members.flat_map(|member| std::iter::once(&member.from).chain(&member.to));
        let events = collaboration.events.iter().map(|event| &event.date);
        members.chain(events).chain(collaboration.money.iter().map(|money| &money.said))
    });
    let national = raw.national.content.events.iter().map(|event| &event.date);
    let of_regions =
        raw.regions.iter().flat_map(|region| happened(&region.content).map(|date| (&region.page, date)));
    (of_systems.map(|date| (&raw.systems.page, date)))
        .chain(of_suppliers.map(|date| (&raw.suppliers.page, date)))
        .chain(of_collaborations.map(|date| (&raw.collaborations.page, date)))
        .chain(national.map(|date| (&raw.national.page, date)))
        .chain(of_regions)
}

/// The dates of what is said to have happened in a region.
fn happened(region: &Region) -> impl Iterator<Item = &Written<Date>> {
    let is_known = |confidence: &Written<Confidence>| {
        confidence.value().is_some_and(|confidence| Confidence::Low < confidence)
    };
    let starts = region.spans.iter().filter(move |span| is_known(&span.confidence)).map(|span| &span.from);
    let announced = region.plans.iter().map(|plan| &plan.announced);
    let said = region.plans.iter().flat_map(|plan| &plan.promises).map(|promise| &promise.said);
    let ended = region.plans.iter().flat_map(|plan| &plan.ended).map(|ending| &ending.date);
    let events = region.events.iter().map(|event| &event.date);
    let money = region.money.iter().map(|money| &money.said);
    starts.chain(announced).chain(said).chain(ended).chain(events).chain(money)
}
