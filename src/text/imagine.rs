//! What the page says where a reader may make up what regions use.

use super::share::{people, percent};
use super::{book, sentence};
use crate::atlas::{Atlas, ColourBy, Fiction, Hue, Language, Phrase, Population, RegionCode, Switch};
use crate::book::Place;
use crate::scene::{Tense, people_with, regions_with};
use crate::state::ViewState;

/// The file of the page.
pub const PAGE: &str = "tank-om";
/// What the page is called.
pub const TITLE: Phrase = Phrase::new("Tänk om", "What if");
/// What the page is, for those who find it by searching or by a link.
pub const DESCRIPTION: Phrase = Phrase::new(
    "Ge en region ett annat journalsystem och se hur kartan ändras. Det du hittar på är märkt som påhittat.",
    "Give a region another record system and see how the map changes. What you make up is marked as made up.",
);
/// What the page is, under its name.
pub const LINE: Phrase = Phrase::new(
    "Ge regioner andra journalsystem och se vad som ändras.",
    "Give regions other record systems and see what changes.",
);
/// The word across everything that is made up.
pub const WATERMARK: Phrase = Phrase::new("PÅHITTAT", "MADE UP");
/// Before every sentence on what is made up.
pub const MADE_UP: Phrase = Phrase::new("Påhittat", "Made up");
/// What the page says while nothing is made up.
pub const INVITATION: Phrase = Phrase::new(
    "Klicka på en region och ge den ett annat system. Än så länge visar kartan fakta.",
    "Click a region and give it another system. So far, the map shows the facts.",
);
/// What the page says of what is made up.
pub const NOTICE: Phrase = Phrase::new("Påhittat, inte fakta.", "Made up, not facts.");
/// The way back to the map of what is known.
pub const FACTS: Phrase = Phrase::new("Tillbaka till fakta", "Back to the facts");
/// The name of the list of switches.
pub const SWITCHES: Phrase = Phrase::new("Påhittade byten", "Made-up changes");
/// The button that takes a switch back.
pub const REMOVE: Phrase = Phrase::new("Ta bort", "Remove");
/// The button that takes all of them back.
pub const REMOVE_ALL: Phrase = Phrase::new("Ta bort alla", "Remove all");
/// The heading of the form in a region's panel.
pub const FORM: Phrase = Phrase::new("Tänk om regionen byter", "What if the region changes");
/// The choice of a system.
pub const SYSTEM: Phrase = Phrase::new("System", "System");
/// The choice of no other system.
pub const AS_IT_IS: Phrase = Phrase::new("Inget byte", "No change");
/// The choice of a year.
pub const FROM: Phrase = Phrase::new("Från och med", "From");
/// What the page says where it cannot answer.
pub const STILL: Phrase = Phrase::new(
    "Det här är den stilla versionen: den interaktiva fungerar inte här, så inget går att hitta på. Kartan och tabellen visar fakta.",
    "This is the still version: the interactive one does not work here, so nothing can be made up. The map and the table show the facts.",
);
/// What the page says without scripts.
pub const WITHOUT_SCRIPT: Phrase = Phrase::new(
    "Detta är den stilla versionen: utan skript går inget att hitta på. Kartan och tabellen visar fakta.",
    "This is the still version: without scripts nothing can be made up. The map and the table show the facts.",
);

/// What stands at a place where something is made up; none where the book of what is known still holds.
#[must_use]
pub fn said(atlas: &Atlas, population: &Population, place: Place, state: ViewState) -> Option<String> {
    if atlas.fiction.is_none() {
        return None;
    }
    let language = state.language;
    let said = || book::at(language, atlas, place, state);
    match place {
        Place::Day | Place::Member(_) | Place::Line(_) => None,
        Place::Headline => Some(format!("{}: {}", language.phrase(MADE_UP), said())),
        Place::Rest => {
            Some(format!("{} {}", covered(language, atlas, population, state), said()).trim().to_owned())
        }
        Place::Cited(index) => switched_in(atlas, index, state).then(|| "–".to_owned()),
        // Who buys together is not made up.
        Place::Painted(_) if state.colour_by == ColourBy::Collaboration => None,
        Place::Painted(index) | Place::Used(index, _) => {
            let is_made_up = switched_in(atlas, index, state);
            let mark = if is_made_up { language.say(" (påhittat)", " (made up)") } else { "" };
            Some(said() + mark)
        }
        Place::Doubts | Place::Marks | Place::Count(_) | Place::Open(_) | Place::Plans(_) => Some(said()),
    }
}

/// Whether what a region shows in the year of a state is made up.
fn switched_in(atlas: &Atlas, index: usize, state: ViewState) -> bool {
    let region = atlas.regions.get(index);
    region.is_some_and(|region| atlas.fiction.system_in(region.code, state.year).is_some())
}

/// How many people live in the regions that the headline counts: "Där bor 7,4 miljoner människor, 70 % av
/// befolkningen."; empty where it counts none.
fn covered(language: Language, atlas: &Atlas, population: &Population, state: ViewState) -> String {
    let Some(hue) = sentence::subject(atlas, state) else { return String::new() };
    let number = people_with(atlas, population, hue, state);
    let share = percent(language, number, population.total(state.year));
    let number = people(language, number);
    match (language, Tense::of(atlas, state)) {
        (Language::Swedish, tense) => {
            let live = match tense {
                Tense::Past => "Där bodde",
                Tense::Present => "Där bor",
                Tense::Future => "Där bor i dag",
            };
            format!("{live} {number} människor, {share} av befolkningen.")
        }
        (Language::English, tense) => {
            let live = match tense {
                Tense::Past => "lived there",
                Tense::Present => "live there",
                Tense::Future => "live there today",
            };
            format!("{number} people {live}, {share} of the population.")
        }
    }
}

/// "Skåne: Cosmic från 2027".
#[must_use]
pub fn switched(language: Language, atlas: &Atlas, code: RegionCode, switch: Switch) -> String {
    let name = atlas.region(code).map_or("", |region| region.short);
    let (system, from) = (atlas.system(switch.system).name, language.say("från", "from"));
    format!("{name}: {system} {from} {}", switch.from)
}

/// What comes before [`effects`]: "Så blir 2027, med fakta inom parentes:".
#[must_use]
pub fn effects_in(language: Language, state: ViewState) -> String {
    match language {
        Language::Swedish => format!("Så blir {}, med fakta inom parentes:", state.year),
        Language::English => format!("{} would be like this, with the facts in brackets:", state.year),
    }
}

/// For all in the legend of which another number of regions shows it than in truth, both numbers, and how many live
/// there: "Cosmic: 18 regioner (19), 9,0 miljoner invånare (10,4 miljoner)".
#[must_use]
pub fn effects(language: Language, atlas: &Atlas, population: &Population, state: ViewState) -> Vec<String> {
    let facts = atlas.imagined(Fiction::NONE);
    let numbers =
        |atlas: &Atlas, hue| (regions_with(atlas, hue, state), people_with(atlas, population, hue, state));
    let lines = Hue::all(atlas, state.colour_by).into_iter().filter_map(|hue| {
        let (before, after) = (numbers(&facts, hue), numbers(atlas, hue));
        let told = format!(
            "{}: {} {} ({}), {} {} ({})",
            hue.name(atlas),
            after.0,
            if after.0 == 1 { language.say("region", "region") } else { language.say("regioner", "regions") },
            before.0,
            people(language, after.1),
            language.say("invånare", "people"),
            people(language, before.1)
        );
        (before != after).then_some(told)
    });
    lines.collect()
}

/// What stands in place of [`effects`] where there are none.
#[must_use]
pub const fn no_effect(language: Language) -> &'static str {
    language.say("I det som visas nu ändrar det inga antal.", "It changes no number in what is shown now.")
}
