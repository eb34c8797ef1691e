//! Fixed words.

mod controls;

pub use controls::*;

#[cfg(not(lean))]
use crate::atlas::Language;
use crate::atlas::Phrase;

/// The name of the site.
pub const TITLE: Phrase = Phrase::new("Journalkartan", "Journalkartan");
/// The title of the window.
pub const HEAD_TITLE: Phrase = Phrase::new(
    "Journalkartan: journalsystem i Sveriges regioner, år för år",
    "Journalkartan: health record systems in Sweden’s regions, year by year",
);
/// What the site is, for those who find it by searching.
pub const DESCRIPTION: Phrase = Phrase::new(
    "Karta över vilket journalsystem varje svensk region använder, har använt och planerar att använda, år för år och med källor.",
    "Map of which health record system each Swedish region uses, has used and plans to use, year by year, with sources.",
);
/// What the site is, under its name.
pub const SUBTITLE: Phrase = Phrase::new(
    "Journalsystem är vårdens program för journaler.",
    "A record system is care’s software for records.",
);
/// The link past the map.
pub const SKIP: Phrase =
    Phrase::new("Hoppa till tabellen över alla regioner", "Skip to the table of all regions");
/// The map's name for those who hear it.
pub const MAP: Phrase = Phrase::new(
    "Karta över Sveriges regioner, ? visar tangenterna",
    "Map of Sweden’s regions, ? lists the keys",
);
/// The line under the map while no region is pointed at.
pub const READOUT: Phrase =
    Phrase::new("Tryck på en region för att läsa mer.", "Press a region to read more.");
/// The legend's name for those who hear it.
pub const LEGEND: Phrase =
    Phrase::new("Teckenförklaring med antal regioner", "Legend with number of regions");
/// The switch between in use and planned.
pub const MODE: Phrase = Phrase::new("Visa", "Show");
/// The switch between what the colours tell.
pub const COLOURS: Phrase = Phrase::new("Färg efter", "Colour by");
/// A region that is in no procurement collaboration that is known.
pub const ALONE: Phrase = Phrase::new("ingen känd samverkan", "no known collaboration");
/// Before a supplier's owner, after its name.
pub const OWNER: Phrase = Phrase::new("ägare", "owned by");
/// The line under a supplier's name.
pub const SUPPLIER: Phrase = Phrase::new("Leverantör", "Supplier");
/// The line under the name of a collaboration that buys.
pub const BUYERS: Phrase = Phrase::new("Samverkan kring upphandling", "Procurement collaboration");
/// The line under the name of a collaboration that uses a system together.
pub const USERS: Phrase = Phrase::new("Samverkan mellan användare", "User collaboration");
/// What the list says of a member.
pub const MEMBER: Phrase = Phrase::new("medlem", "member");
/// The switch between levels of care.
pub const CARE: Phrase = Phrase::new("Vård", "Care");
/// The slider's label.
pub const YEAR: Phrase = Phrase::new("År", "Year");
/// The button for the year before.
pub const PREVIOUS_YEAR: Phrase = Phrase::new("Året före", "Previous year");
/// The button for the year after.
pub const NEXT_YEAR: Phrase = Phrase::new("Året efter", "Next year");
/// The panel's name for those who hear it.
pub const PANEL: Phrase = Phrase::new("Om regionen eller systemet", "About the region or the system");
/// The panel while nothing is chosen.
pub const PANEL_HINT: Phrase = Phrase::new(
    "Tryck på en region i kartan för att se vad den använder, vad som är planerat och var uppgiften kommer ifrån.",
    "Press a region on the map to see what it uses, what is planned and where that is known from.",
);
/// The button that closes a panel.
pub const CLOSE: Phrase = Phrase::new("Stäng", "Close");
/// The button that dismisses a notice.
pub const DISMISS: Phrase = Phrase::new("Ta bort meddelandet", "Dismiss the message");
/// The heading of a region's spans in primary care.
pub const HISTORY_PRIMARY: Phrase = Phrase::new("Primärvården genom åren", "Primary care through the years");
/// The heading of a region's spans in hospitals.
pub const HISTORY_HOSPITAL: Phrase = Phrase::new("Sjukhusen genom åren", "Hospitals through the years");
/// The target of a plan for modules.
pub const MODULAR: Phrase =
    Phrase::new("Flera moduler i stället för ett system", "Several modules instead of one system");
/// The target of a plan without a chosen system.
pub const UNDECIDED: Phrase = Phrase::new("Ett nytt system, inte valt", "A new system, not chosen");
/// A promise put off without a date.
pub const WITHOUT_DATE: Phrase = Phrase::new("uppskjutet utan nytt datum", "put off without a new date");
/// A plan that was carried out.
pub const FULFILLED: Phrase = Phrase::new("infört", "introduced");
/// A plan that another took the place of.
pub const CHANGED: Phrase = Phrase::new("ersatt av en ny plan", "replaced by a new plan");
/// A plan that was given up.
pub const DROPPED: Phrase = Phrase::new("avbrutet", "cancelled");
/// Before the date on which a plan was made known.
pub const ANNOUNCED: Phrase = Phrase::new("beslutat eller meddelat", "decided or announced");
/// Before the date for which something was promised.
pub const PROMISED: Phrase = Phrase::new("utlovat", "promised");
/// Before the system that took the place of one whose end is not known.
pub const REPLACED: Phrase = Phrase::new("senare ersatt av", "later replaced by");
/// The heading of what a system, a supplier or a collaboration is.
pub const ABOUT: Phrase = Phrase::new("Vad det är", "What it is");
/// The heading of who supplied a system.
pub const TENURES: Phrase = Phrase::new("Leverantör genom åren", "Suppliers through the years");
/// The heading of who owned a supplier.
pub const OWNERS: Phrase = Phrase::new("Ägare genom åren", "Owners through the years");
/// The heading of what a supplier supplies.
pub const SUPPLIED: Phrase = Phrase::new("System", "Systems");
/// The heading of a collaboration's members.
pub const MEMBERS: Phrase = Phrase::new("Medlemmar", "Members");
/// The heading of a region's collaborations.
pub const COLLABORATIONS: Phrase = Phrase::new("Samverkan", "Collaborations");
/// The heading of sums of money.
pub const MONEY: Phrase = Phrase::new("Pengar", "Money");
/// What must be known of sums of money.
pub const MONEY_LINE: Phrase = Phrase::new(
    "Beloppen är av olika slag, sagda vid olika tider, och går inte att jämföra eller lägga ihop.",
    "The sums are of different kinds, stated at different times, and can be neither compared nor added up.",
);
/// The heading of what happened in the nation.
pub const NATION: Phrase = Phrase::new("I riket", "In the nation");
/// The page of all dossiers: see [`crate::atlas::Language::file`].
pub const DOSSIER_PAGE: &str = "underlag";
/// The page of the timeline.
pub const TIMELINE_PAGE: &str = "tidslinje";
/// The page of what time did.
pub const DEVELOPMENT_PAGE: &str = "utveckling";
/// The statement of accessibility.
pub const STATEMENT_PAGE: &str = "tillganglighet";
/// The page that says how to pass the map on.
pub const SHARE_PAGE: &str = "dela";
/// The link to the statement.
pub const STATEMENT_LINK: Phrase = Phrase::new("Tillgänglighet", "Accessibility");
/// The link to the page of what time did.
pub const DEVELOPMENT_LINK: Phrase = Phrase::new(
    "Utlovat och utfört, och varje systems andel, på en egen sida",
    "Promised and done, and each system’s share, on a page of its own",
);
/// The page of all dossiers.
pub const DOSSIERS: Phrase = Phrase::new("Underlag, källor och metod", "Evidence, sources and method");
/// What that page is.
pub const DOSSIERS_LINE: Phrase = Phrase::new(
    "Allt som kartan vet om varje region och system, med källor. Sidan är också den som panelerna i kartan visar.",
    "All that the map knows of each region and system, with sources. The panels on the map show what stands on this page.",
);
/// The link from a panel to its dossier's own page.
pub const DOSSIER_LINK: Phrase =
    Phrase::new("Allt underlag på en egen sida", "All the evidence on a page of its own");
/// The link from the page of dossiers to the map.
pub const TO_THE_MAP: Phrase = Phrase::new("Till kartan", "To the map");
/// The heading of a region's plans.
pub const PLANS: Phrase = Phrase::new("Planer och löften", "Plans and promises");
/// The heading of a region's events.
pub const EVENTS: Phrase = Phrase::new("Händelser", "Events");
/// The heading of a region's notes.
pub const NOTES: Phrase = Phrase::new("Att veta", "Worth knowing");
/// A timeline without any span.
pub const NOTHING_KNOWN: Phrase = Phrase::new("Uppgift saknas.", "Not known.");
/// Before the links from a region to its systems, suppliers and collaborations.
pub const MORE: Phrase = Phrase::new("Mer om", "More about");
/// The heading of the regions that a panel lists.
pub const REGIONS: Phrase = Phrase::new("Regioner", "Regions");
/// The heading of a region's neighbours that use what it uses.
pub const NEIGHBOURS: Phrase = Phrase::new("Grannar med samma system", "Neighbours with the same system");
/// A system that no region shows.
pub const NO_REGION: Phrase = Phrase::new("Ingen region.", "No region.");
/// A system whose supplier in the year is not known.
pub const NO_SUPPLIER: Phrase = Phrase::new("uppgift saknas", "not known");
/// The heading of the table.
pub const TABLE: Phrase = Phrase::new("Alla regioner", "All regions");
/// The table's column of regions.
pub const REGION: Phrase = Phrase::new("Region", "Region");
/// The table's column of plans.
pub const PLANNED: Phrase = Phrase::new("Planerat", "Planned");
/// The table's column of sources, and the heading of the sources.
pub const SOURCES: Phrase = Phrase::new("Källor", "Sources");
/// Under the heading of the sources.
pub const SOURCES_LINE: Phrase = Phrase::new(
    "Siffrorna i tabellen är källornas nummer. Här står de som läget nu vilar på.",
    "The figures in the table are the numbers of the sources. Here are those on which the present rests.",
);
/// The heading of how to read the map.
pub const METHOD: Phrase = Phrase::new("Så läser du kartan", "How to read the map");
/// How to read the map.
pub const METHOD_LINES: [Phrase; 4] = [
    Phrase::new(
        "I bruk visar det system som användes den 31 december det året, för det innevarande året det som används i dag. För kommande år visas det som gällande planer lovar till dess.",
        "In use shows the system that was used on 31 December of the year, for the present year the one used today. For coming years it shows what the plans in force promise by then.",
    ),
    Phrase::new(
        "Planerat visar vad som då var beslutat eller utlovat, så som det var känt vid årets slut. Ej beslutat betyder att ett nytt system ska väljas, flera moduler att flera program ska ersätta ett system.",
        "Planned shows what had then been decided or promised, as it was known at the end of the year. Undecided means that a new system is to be chosen, several modules that several programs are to replace one system.",
    ),
    Phrase::new(
        "Ej bekräftat betyder att datumet är osäkert eller har passerat utan att någon säker källa bekräftar bytet. Uppgift saknas betyder att ingen källa har hittats; då gissar kartan inte.",
        "Unconfirmed means that the date is uncertain or has passed without any reliable source confirming the change. Not known means that no source has been found; the map does not guess.",
    ),
    Phrase::new(
        "Säker uppgift kommer från regionen, leverantören, en domstol eller en myndighet. Ganska säker uppgift kommer från pressen eller en annan andrahandskälla. Osäker uppgift är sammanställd av andra eller härledd.",
        "A claim of high confidence comes from the region, the supplier, a court or an authority. One of medium confidence comes from the press or another second-hand source. One of low confidence was compiled by others or inferred.",
    ),
];
/// The heading of sources and method in full.
pub const SOURCES_AND_METHOD: Phrase = Phrase::new("Källor och metod", "Sources and method");
/// The heading of how much is known.
pub const KNOWN: Phrase = Phrase::new("Så mycket vet vi", "How much we know");
/// How the table of how much is known is counted.
pub const KNOWN_LINE: Phrase = Phrase::new(
    "Antal av 42: primärvård och sjukhus i 21 regioner, räknade var för sig, vid årets slut. I bruk betyder att en källa som är säker eller ganska säker säger det.",
    "Out of 42: primary care and hospitals in 21 regions, counted separately, at the end of the year. In use means that a source of high or medium confidence says so.",
);
/// The heading of the data files.
pub const DOWNLOADS: Phrase = Phrase::new("Ladda ner data", "Download the data");
/// The data files, with what they are.
pub const FILES: [(&str, Phrase); 4] = [
    (
        "data/journalkartan.csv",
        Phrase::new(
            "CSV för kalkylblad: en rad för varje region, vårdnivå och period",
            "CSV for spreadsheets: a row for each region, level of care and period",
        ),
    ),
    (
        "data/journalkartan.json",
        Phrase::new("JSON: allt kartan vet, med källor", "JSON: all that the map knows, with sources"),
    ),
    (
        "data/journalkartan.schema.json",
        Phrase::new("JSON Schema som beskriver filen", "JSON Schema that describes the file"),
    ),
    (
        "data/lan.geojson",
        Phrase::new("GeoJSON: länens gränser (SCB)", "GeoJSON: the county boundaries (SCB)"),
    ),
];
/// The licence of the data.
pub const LICENCE: Phrase = Phrase::new(
    "Sammanställningen är fri att använda, ändra och sprida utan att fråga (CC0 1.0). Länsgränserna är SCB:s öppna data (CC0).",
    "The compilation is free to use, change and share without asking (CC0 1.0). The county boundaries are open data of Statistics Sweden, SCB (CC0).",
);
/// The heading of how to quote.
pub const CITE: Phrase = Phrase::new("Citera kartan", "Cite the map");
/// The link to report an error.
pub const REPORT: Phrase = Phrase::new("Rapportera ett fel", "Report an error");
/// The page with scripts off.
pub const WITHOUT_SCRIPT: Phrase = Phrase::new(
    "Detta är den stilla versionen av kartan. Med skript påslagna kan du byta år och öppna regioner.",
    "This is the still version of the map. With scripts on you can change the year and open regions.",
);
/// The page when the client could not start, or has stopped.
pub const STILL: Phrase = Phrase::new(
    "Det här är den stilla versionen av kartan: den interaktiva fungerar inte här. Kartan och tabellen visar läget nu.",
    "This is the still version of the map: the interactive one does not work here. The map and the table show the present.",
);

/// The link from what was known on an earlier day to the same map as it is known now.
pub const PRESENT: Phrase = Phrase::new("Visa nuläget", "Show the present");
/// A value in the address that was not understood: ¤ stands for the parameter, § for the value.
pub const REJECTED: Phrase = Phrase::new(
    "Adressens ¤=”§” kunde inte tolkas och har hoppats över.",
    "¤=“§” in the address was not understood and has been passed over.",
);

/// The link to all sources.
#[cfg(not(lean))]
#[must_use]
pub fn all_sources(language: Language, count: usize) -> String {
    match language {
        Language::Swedish => format!("Alla {count} källor och allt underlag"),
        Language::English => format!("All {count} sources and all the evidence"),
    }
}
