//! The statement of accessibility: what is aimed at, what is lacking, what one can do, how it was tried.
//!
//! Its parts follow the model that Digg gives for statements under the Swedish act on accessibility of digital
//! public services (DOS-lagen).

use super::date::day;
use crate::atlas::{Day, Language, Phrase};

/// The day on which the statement was last gone through; whoever changes what it tells of sets it anew.
const LOOKED_OVER: Day = Day::baked(2026, 11, 22);

/// Where the authority takes complaints against public bodies.
pub const AUTHORITY: (&str, Phrase) = (
    "https://www.digg.se/tdosanmalan",
    Phrase::new("Anmäl bristande tillgänglighet till Digg", "Report poor accessibility to Digg (in Swedish)"),
);

/// The title.
pub const TITLE: Phrase = Phrase::new("Tillgänglighet", "Accessibility");
/// What the page is.
pub const LINE: Phrase = Phrase::new(
    "Vad som fungerar, vad som brister och hur det har prövats.",
    "What works, what falls short and how it was tried.",
);

/// A part of the statement: a heading, sentences, and a list.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// The heading.
    pub heading: Phrase,
    /// What it says, a paragraph each.
    pub lines: &'static [Phrase],
    /// Then these, one by one.
    pub list: &'static [Phrase],
}

/// How accessible the site is, and what one can do where it is not.
pub const BEFORE: [Part; 3] = [
    Part {
        heading: Phrase::new("Hur tillgänglig är Journalkartan?", "How accessible is Journalkartan?"),
        lines: &[
            Phrase::new(
                "Målet är att alla ska kunna använda Journalkartan. Den följer så långt vi vet WCAG 2.2 på nivå AA. Eftersom ingen utomstående har granskat den och hjälpmedel inte har prövats för hand kallar vi den delvis förenlig.",
                "The aim is that everyone can use Journalkartan. As far as we know it meets WCAG 2.2 at level AA. As no one from outside has reviewed it, and assistive technology has not been tried by hand, we call it partially compliant.",
            ),
            Phrase::new("Det här brister, eller är oprövat:", "What falls short, or has not been tried:"),
        ],
        list: &[
            Phrase::new(
                "Flera län är för små för att säkert träffas med ett finger i kartan på en telefon. Ett tryck bredvid tar närmaste region, och kartan över södra Sverige, rutnätet, tabellen och fältet Var bor du? är andra vägar.",
                "Several counties are too small to be hit safely with a finger on the map of a phone. A press beside one takes the nearest region, and the map of southern Sweden, the tiles, the table and the field Where do you live? are other ways.",
            ),
            Phrase::new(
                "Tidslinjen och bilderna av utlovat och utfört är täta på en telefon. Tidslinjens rader finns också i ord, och tabellerna under bilderna säger samma sak.",
                "The timeline and the pictures of promised and done are dense on a phone. The rows of the timeline are also there in words, and the tables below the pictures say the same.",
            ),
            Phrase::new(
                "Skärmläsare har inte prövats för hand, bara det som de läser: namn, roller och ordning.",
                "Screen readers have not been tried by hand, only what they read: names, roles and order.",
            ),
            Phrase::new(
                "Några källor har titlar på engelska eller tyska som inte är uppmärkta med sitt språk.",
                "Some sources have titles in English or German that are marked as Swedish.",
            ),
            Phrase::new(
                "Källorna ligger hos andra. Hur tillgängliga de är råder vi inte över.",
                "The sources are published by others. How accessible they are is out of our hands.",
            ),
        ],
    },
    Part {
        heading: Phrase::new(
            "Vad kan du göra om du inte kan använda delar av kartan?",
            "What can you do if you cannot use parts of the map?",
        ),
        lines: &[Phrase::new(
            "Kartan är inte den enda vägen till en region. Ingen text är en bild, och färgerna har alltid mönster eller ord bredvid sig.",
            "The map is not the only way to a region. No text is a picture, and colours always come with patterns or words.",
        )],
        list: &[
            Phrase::new(
                "Tabellen under kartan har alla regioner för det valda året, också utan skript.",
                "The table below the map has all regions for the chosen year, also without scripts.",
            ),
            Phrase::new(
                "Sidan med underlag säger allt om varje region och system i ord, utan skript.",
                "The page of evidence says everything about each region and system in words, without scripts.",
            ),
            Phrase::new(
                "Piltangenterna går i kartan från en region till nästa.",
                "On the map, the arrow keys go from one region to the next.",
            ),
            Phrase::new(
                "En adress öppnar en region direkt, till exempel ?region=14 för Västra Götaland.",
                "An address opens a region at once, for instance ?region=14 for Västra Götaland.",
            ),
            Phrase::new(
                "Alla uppgifter kan laddas ner som CSV och JSON.",
                "All data can be downloaded as CSV and JSON.",
            ),
        ],
    },
    Part {
        heading: Phrase::new("Använda kartan med tangentbord", "Using the map with a keyboard"),
        lines: &[],
        list: &[
            Phrase::new(
                "Tabb går till kartan som helhet: den är ett enda stopp.",
                "Tab goes to the map as a whole: it is a single stop.",
            ),
            Phrase::new(
                "Pilarna går till grannen åt det hållet. Från varje region når de alla andra. Frågetecken visar alla tangenter i kartan.",
                "The arrows go to the neighbour on that side. From each region they reach all others. A question mark lists all keys of the map.",
            ),
            Phrase::new(
                "Retur eller mellanslag öppnar regionen, och Esc stänger den och går tillbaka till kartan.",
                "Enter or space opens the region, and Escape closes it and goes back to the map.",
            ),
            Phrase::new(
                "I reglaget för år går pilarna ett år i taget, och Home och End till det första och det sista.",
                "On the slider of years, the arrows go one year at a time, and Home and End to the first and the last.",
            ),
        ],
    },
];

/// The heading of how to report a fault.
pub const REPORT: Phrase = Phrase::new("Rapportera brister", "Report a fault");
/// Where an address to report to is known.
pub const REPORT_LINE: Phrase = Phrase::new(
    "Hittar du något som inte fungerar för dig, så säg till. Beskriv gärna vad du ville göra och vilka hjälpmedel du använder.",
    "If you find something that does not work for you, please say so. Tell what you wanted to do and which assistive technology you use.",
);
/// Where none is.
pub const NO_REPORT: Phrase = Phrase::new(
    "Den som publicerar den här kopian har inte angett någon adress att rapportera till. Den som lägger ut en kopia bör ange en.",
    "Whoever publishes this copy has given no address to report to. Anyone who hosts a copy should give one.",
);
/// Before the link to the authority.
pub const PUBLIC: Phrase = Phrase::new(
    "Är det en myndighet, en region eller en kommun som publicerar kopian, och får du inte hjälp, kan du vända dig till Myndigheten för digital förvaltning, som har tillsyn:",
    "If the copy is published by a Swedish authority, region or municipality, and you get no help, you can turn to the Agency for Digital Government (Digg), which supervises them:",
);

/// What the site is made of, and how it was tried.
pub const AFTER: [Part; 2] = [
    Part {
        heading: Phrase::new("Teknisk information", "Technical information"),
        lines: &[
            Phrase::new(
                "Sidorna är HTML, och kartan är SVG. Karta, tabell och källor fungerar utan skript; med skript (WebAssembly) kan du byta år och öppna regioner. De följer enhetens val av mörkt läge, mindre rörelse, större kontrast och tvingade färger, och kan skrivas ut.",
                "The pages are HTML, and the map is SVG. Map, table and sources work without scripts; with scripts (WebAssembly) you can change the year and open regions. They follow what the device asks for: dark mode, less motion, more contrast and forced colours, and they can be printed.",
            ),
            Phrase::new(
                "Ingenting sparas i din webbläsare, och ingenting om dig skickas någonstans: inga kakor, ingen mätning, inga frågor till andra webbplatser. Det du väljer står bara i adressen. Servern som sidan ligger på kan, som alla servrar, föra logg.",
                "Nothing is stored in your browser, and nothing about you is sent anywhere: no cookies, no tracking, no requests to other sites. What you choose stands in the address alone. The server of the site may, as any server, keep a log.",
            ),
        ],
        list: &[],
    },
    Part {
        heading: Phrase::new("Så har vi testat", "How we tested"),
        lines: &[
            Phrase::new(
                "Vi har bedömt sidan själva, och proven körs inför varje ändring. Ingen person med funktionsnedsättning har prövat den åt oss, och ingen utomstående har granskat den.",
                "We assessed the site ourselves, and the tests run before every change. No person with a disability has tried it for us, and no one from outside has reviewed it.",
            ),
            Phrase::new(
                "Det här prövas i en webbläsare (Chromium):",
                "This is tried in a browser (Chromium):",
            ),
        ],
        list: &[
            Phrase::new(
                "axe-core, utan anmärkningar, på alla sidor, i ljust och mörkt läge, på telefon och dator.",
                "axe-core, without findings, on all pages, in light and dark mode, on a phone and on a computer.",
            ),
            Phrase::new(
                "Allt går att nå och använda med tangentbord, och fokus syns.",
                "Everything can be reached and used with a keyboard, and the focus is visible.",
            ),
            Phrase::new(
                "Storleken på det man trycker på, 400 procents förstoring och glesare text.",
                "The size of what is pressed, 400 per cent zoom and more widely spaced text.",
            ),
            Phrase::new(
                "Kontrasten mellan text och bakgrund, och att färgerna skiljs åt även vid nedsatt färgseende.",
                "The contrast between text and background, and that colours are told apart with impaired colour vision, too.",
            ),
        ],
    },
];

/// When the statement was last gone through: "Redogörelsen gicks igenom senast den 22 november 2026."
#[must_use]
pub fn dated(language: Language) -> String {
    let day = day(language, LOOKED_OVER);
    match language {
        Language::Swedish => format!("Bedömningen gjordes och redogörelsen uppdaterades senast den {day}."),
        Language::English => format!("The assessment was made, and this statement last updated, on {day}."),
    }
}
