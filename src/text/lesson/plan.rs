//! The plans of a lesson, step by step.

use super::{ARGUMENTS_ID, worksheet};
use crate::atlas::Phrase;
use crate::text::imagine;

/// A lesson.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// What it is called.
    pub title: Phrase,
    /// Its steps, in order.
    pub steps: &'static [Step],
}

impl Plan {
    /// How long it takes, in minutes.
    #[must_use]
    pub fn minutes(&self) -> u16 {
        self.steps.iter().map(|step| step.minutes).sum()
    }

    /// The steps with the minutes from the start at which each begins and ends.
    pub fn timed(&self) -> impl Iterator<Item = (u16, u16, &'static Step)> + use<> {
        self.steps.iter().scan(0, |now, step| {
            let begins = *now;
            *now += step.minutes;
            Some((begins, *now, step))
        })
    }
}

/// A step of a lesson.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// How long it takes.
    pub minutes: u16,
    /// What is done; the text of the link, where there is one, stands in it as `[…]`.
    pub what: Phrase,
    /// What is shown.
    pub shown: Option<Target>,
    /// What to ask.
    pub ask: Phrase,
}

/// Where a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// To the map, with this query.
    Map(&'static str),
    /// To a page beside it: see [`crate::atlas::Language::file`].
    Page(&'static str),
    /// To a place on the page of the lesson kit.
    Here(&'static str),
}

/// The two plans, the short one first.
pub const PLANS: [Plan; 2] = [
    Plan { title: Phrase::new("Tjugo minuter", "Twenty minutes"), steps: &SHORT },
    Plan { title: Phrase::new("Sextio minuter", "Sixty minutes"), steps: &LONG },
];

const SHORT: [Step; 5] = [
    Step {
        minutes: 3,
        what: Phrase::new(
            "Gissa först, utan karta. Var och en skriver upp ett tal.",
            "Guess first, without the map. Everyone writes down a number.",
        ),
        shown: None,
        ask: Phrase::new(
            "Hur många olika journalsystem tror ni att de 21 regionerna använder?",
            "How many different record systems do you think the 21 regions use?",
        ),
    },
    Step {
        minutes: 4,
        what: Phrase::new(
            "Visa [det första året på kartan]. Låt den stå en stund.",
            "Show [the first year on the map]. Let it stand for a while.",
        ),
        shown: Some(Target::Map("ar=forsta&presentation=1")),
        ask: Phrase::new(
            "Varför vet kartan så lite om det här året? Vad skulle man behöva leta efter?",
            "Why does the map know so little about this year? What would one have to look for?",
        ),
    },
    Step {
        minutes: 5,
        what: Phrase::new(
            "Stega med piltangenterna till [2021] och vidare till i dag.",
            "Step with the arrow keys to [2021] and on to the present.",
        ),
        shown: Some(Target::Map("ar=2021&presentation=1")),
        ask: Phrase::new(
            "Vilket system växer, och vilka försvinner?",
            "Which system grows, and which disappear?",
        ),
    },
    Step {
        minutes: 5,
        what: Phrase::new("Visa [vad som är planerat].", "Show [what is planned]."),
        shown: Some(Target::Map("lage=planerat&presentation=1")),
        ask: Phrase::new(
            "Vad är bra med att nästan alla får samma system? Vad kan gå fel? Vem tjänar på det?",
            "What is good about nearly all having the same system? What can go wrong? Who gains from it?",
        ),
    },
    Step {
        minutes: 3,
        what: Phrase::new(
            "Jämför med gissningarna. Var och en skriver ett skäl för och ett emot på en lapp.",
            "Compare with the guesses. Everyone writes one argument for and one against on a slip of paper.",
        ),
        shown: None,
        ask: Phrase::new(
            "Vad vet du nu som du inte visste förut?",
            "What do you know now that you did not know before?",
        ),
    },
];

const LONG: [Step; 6] = [
    Step {
        minutes: 5,
        what: Phrase::new(
            "Gissa först, utan karta. Förklara vad ett journalsystem är.",
            "Guess first, without the map. Explain what a record system is.",
        ),
        shown: None,
        ask: Phrase::new(
            "Vad står i din journal, och vem får läsa den? Hur många system tror ni att det finns?",
            "What is in your health record, and who may read it? How many systems do you think there are?",
        ),
    },
    Step {
        minutes: 12,
        what: Phrase::new(
            "Gå igenom [rundturen] tillsammans, på duken eller på papper.",
            "Go through [the guided tour] together, on the screen or on paper.",
        ),
        shown: Some(Target::Map("steg=1&presentation=1")),
        ask: Phrase::new(
            "Vilket steg överraskade er? Hur säkra är källorna i det?",
            "Which step surprised you? How sure are its sources?",
        ),
    },
    Step {
        minutes: 15,
        what: Phrase::new(
            "Två och två: fyll i [arbetsbladen] med kartan till hjälp. Rätta med facit.",
            "In pairs: fill in [the worksheets] with the help of the map. Check with the key.",
        ),
        shown: Some(Target::Page(worksheet::PAGE)),
        ask: Phrase::new(
            "Vilket system ser störst ut på kartan, och vilket i rutnätet? Vilken bild är rättvis?",
            "Which system looks largest on the map, and which in the grid? Which picture is fair?",
        ),
    },
    Step {
        minutes: 15,
        what: Phrase::new(
            "Dela in i grupper: en region, en leverantör, patienter, vårdpersonal och staten. Läs [frågorna utan facit] och förbered en minuts inlägg.",
            "Divide into groups: a region, a supplier, patients, care staff and the state. Read [the questions without a key] and prepare a statement of one minute.",
        ),
        shown: Some(Target::Here(ARGUMENTS_ID)),
        ask: Phrase::new(
            "Ska Sverige ha ett journalsystem, några få eller många? Vem ska bestämma?",
            "Should Sweden have one record system, a few or many? Who should decide?",
        ),
    },
    Step {
        minutes: 8,
        what: Phrase::new(
            "Pröva ett annat val: låt grupperna ändra en region i [Tänk om].",
            "Try another choice: let the groups change a region in [What if].",
        ),
        shown: Some(Target::Page(imagine::PAGE)),
        ask: Phrase::new(
            "Vilken enda region förändrar mest, räknat i invånare? Varför?",
            "Which single region changes the most, counted in people? Why?",
        ),
    },
    Step {
        minutes: 5,
        what: Phrase::new(
            "Samla ihop. Var och en skriver en mening.",
            "Sum up. Everyone writes one sentence.",
        ),
        shown: None,
        ask: Phrase::new(
            "Vad vet kartan inte, och hur skulle man kunna ta reda på det?",
            "What does the map not know, and how could one find out?",
        ),
    },
];
