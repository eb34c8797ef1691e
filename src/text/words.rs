//! Fixed words, and the one about an address that was not understood.

use crate::state::Rejected;

/// The name of the site.
pub const TITLE: &str = "Journalkartan";
/// The title of the window.
pub const HEAD_TITLE: &str = "Journalkartan: journalsystem i Sveriges regioner, år för år";
/// What the site is, under its name.
pub const SUBTITLE: &str = "Journalsystem är vårdens program för journaler.";
/// The link past the map.
pub const SKIP: &str = "Hoppa till tabellen över alla regioner";
/// The map's name for those who hear it.
pub const MAP: &str = "Karta över Sveriges regioner";
/// The line under the map while no region is pointed at.
pub const READOUT: &str = "Tryck på en region för att läsa mer.";
/// The legend's name for those who hear it.
pub const LEGEND: &str = "Teckenförklaring med antal regioner";
/// The switch between in use and planned.
pub const MODE: &str = "Visa";
/// The switch between what the colours tell.
pub const COLOURS: &str = "Färg efter";
/// A region that is in no procurement collaboration that is known.
pub const ALONE: &str = "ingen känd samverkan";
/// Before a supplier's owner, after its name.
pub const OWNER: &str = "ägare";
/// The line under a supplier's name.
pub const SUPPLIER: &str = "Leverantör";
/// The line under the name of a collaboration that buys.
pub const BUYERS: &str = "Samverkan kring upphandling";
/// The line under the name of a collaboration that uses a system together.
pub const USERS: &str = "Samverkan mellan användare";
/// What the list says of a member.
pub const MEMBER: &str = "medlem";
/// The switch between levels of care.
pub const CARE: &str = "Vård";
/// The slider's label.
pub const YEAR: &str = "År";
/// The button for the year before.
pub const PREVIOUS_YEAR: &str = "Året före";
/// The button for the year after.
pub const NEXT_YEAR: &str = "Året efter";
/// The panel's name for those who hear it.
pub const PANEL: &str = "Om regionen eller systemet";
/// The panel while nothing is chosen.
pub const PANEL_HINT: &str = "Tryck på en region i kartan för att se vad den använder, vad som är planerat och var uppgiften kommer ifrån.";
/// The button that closes a panel.
pub const CLOSE: &str = "Stäng";
/// The button that dismisses a notice.
pub const DISMISS: &str = "Ta bort meddelandet";
/// The heading of a region's spans in primary care.
pub const HISTORY_PRIMARY: &str = "Primärvården genom åren";
/// The heading of a region's spans in hospitals.
pub const HISTORY_HOSPITAL: &str = "Sjukhusen genom åren";
/// The target of a plan for modules.
pub const MODULAR: &str = "Flera moduler i stället för ett system";
/// The target of a plan without a chosen system.
pub const UNDECIDED: &str = "Ett nytt system, inte valt";
/// A promise put off without a date.
pub const WITHOUT_DATE: &str = "uppskjutet utan nytt datum";
/// A plan that was carried out.
pub const FULFILLED: &str = "infört";
/// A plan that another took the place of.
pub const CHANGED: &str = "ersatt av en ny plan";
/// A plan that was given up.
pub const DROPPED: &str = "avbrutet";
/// The heading of what a system, a supplier or a collaboration is.
pub const ABOUT: &str = "Vad det är";
/// The heading of who supplied a system.
pub const TENURES: &str = "Leverantör genom åren";
/// The heading of who owned a supplier.
pub const OWNERS: &str = "Ägare genom åren";
/// The heading of what a supplier supplies.
pub const SUPPLIED: &str = "System";
/// The heading of a collaboration's members.
pub const MEMBERS: &str = "Medlemmar";
/// The heading of a region's collaborations.
pub const COLLABORATIONS: &str = "Samverkan";
/// The heading of sums of money.
pub const MONEY: &str = "Pengar";
/// What must be known of sums of money.
pub const MONEY_LINE: &str =
    "Beloppen är av olika slag, sagda vid olika tider, och går inte att jämföra eller lägga ihop.";
/// The heading of what happened in the nation.
pub const NATION: &str = "I riket";
/// The file of the page of all dossiers.
pub const DOSSIER_FILE: &str = "underlag.html";
/// The file of the page of what time did.
pub const DEVELOPMENT_FILE: &str = "utveckling.html";
/// The link to it.
pub const DEVELOPMENT_LINK: &str = "Utlovat och utfört, och varje systems andel, på en egen sida";
/// The page of all dossiers.
pub const DOSSIERS: &str = "Underlag, källor och metod";
/// What that page is.
pub const DOSSIERS_LINE: &str = "Allt som kartan vet om varje region och system, med källor. Sidan är också den som panelerna i kartan visar.";
/// The link from a panel to its dossier's own page.
pub const DOSSIER_LINK: &str = "Allt underlag på en egen sida";
/// The link from the page of dossiers to the map.
pub const TO_THE_MAP: &str = "Till kartan";
/// The heading of a region's plans.
pub const PLANS: &str = "Planer och löften";
/// The heading of a region's events.
pub const EVENTS: &str = "Händelser";
/// The heading of a region's notes.
pub const NOTES: &str = "Att veta";
/// A timeline without any span.
pub const NOTHING_KNOWN: &str = "Uppgift saknas.";
/// Before the links from a region to its systems, suppliers and collaborations.
pub const MORE: &str = "Mer om";
/// The heading of the regions that a panel lists.
pub const REGIONS: &str = "Regioner";
/// The heading of a region's neighbours that use what it uses.
pub const NEIGHBOURS: &str = "Grannar med samma system";
/// A system that no region shows.
pub const NO_REGION: &str = "Ingen region.";
/// A system whose supplier in the year is not known.
pub const NO_SUPPLIER: &str = "uppgift saknas";
/// The heading of the table.
pub const TABLE: &str = "Alla regioner";
/// The table's column of regions.
pub const REGION: &str = "Region";
/// The table's column of plans.
pub const PLANNED: &str = "Planerat";
/// The table's column of sources, and the heading of the sources.
pub const SOURCES: &str = "Källor";
/// Under the heading of the sources.
pub const SOURCES_LINE: &str = "Siffrorna i tabellen är källornas nummer. Här står de som läget nu vilar på.";
/// The heading of how to read the map.
pub const METHOD: &str = "Så läser du kartan";
/// How to read the map.
pub const METHOD_LINES: [&str; 4] = [
    "I bruk visar det system som användes den 31 december det året, för det innevarande året det som används i dag. \
     För kommande år visas det som gällande planer lovar till dess.",
    "Planerat visar vad som då var beslutat eller utlovat, så som det var känt vid årets slut. Ej beslutat betyder \
     att ett nytt system ska väljas, flera moduler att flera program ska ersätta ett system.",
    "Ej bekräftat betyder att datumet är osäkert eller har passerat utan att någon säker källa bekräftar bytet. \
     Uppgift saknas betyder att ingen källa har hittats; då gissar kartan inte.",
    "Säker uppgift kommer från regionen, leverantören, en domstol eller en myndighet. Ganska säker uppgift kommer \
     från pressen eller en annan andrahandskälla. Osäker uppgift är sammanställd av andra eller härledd.",
];
/// The heading of sources and method in full.
pub const SOURCES_AND_METHOD: &str = "Källor och metod";
/// The heading of how much is known.
pub const KNOWN: &str = "Så mycket vet vi";
/// How the table of how much is known is counted.
pub const KNOWN_LINE: &str = "Antal av 42: primärvård och sjukhus i 21 regioner, räknade var för sig, vid årets slut. I bruk betyder \
     att en källa som är säker eller ganska säker säger det.";
/// The heading of the data files.
pub const DOWNLOADS: &str = "Ladda ner data";
/// The data files, with what they are.
pub const FILES: [(&str, &str); 4] = [
    ("data/journalkartan.csv", "CSV för kalkylblad: en rad för varje region, vårdnivå och period"),
    ("data/journalkartan.json", "JSON: allt kartan vet, med källor"),
    ("data/journalkartan.schema.json", "JSON Schema som beskriver filen"),
    ("data/lan.geojson", "GeoJSON: länens gränser (SCB)"),
];
/// The licence of the data.
pub const LICENCE: &str = "Sammanställningen är fri att använda, ändra och sprida utan att fråga (CC0 1.0). Länsgränserna är SCB:s öppna data (CC0).";
/// The heading of how to quote.
pub const CITE: &str = "Citera kartan";
/// The link to report an error.
pub const REPORT: &str = "Rapportera ett fel";
/// The page with scripts off.
pub const WITHOUT_SCRIPT: &str =
    "Detta är den stilla versionen av kartan. Med skript påslagna kan du byta år och öppna regioner.";
/// The page when the client could not start.
pub const STILL: &str = "Det här är den stilla versionen av kartan: den interaktiva kunde inte starta. Kartan och tabellen visar läget nu.";

/// The link to all sources.
#[must_use]
pub fn all_sources(count: usize) -> String {
    format!("Alla {count} källor och allt underlag")
}

/// What was not understood in the address; empty where all was.
#[must_use]
pub fn rejected(rejected: &[Rejected]) -> String {
    let sentence = |Rejected { name, value }: &Rejected| {
        format!("Adressens {name}=”{value}” kunde inte tolkas och har hoppats över.")
    };
    rejected.iter().map(sentence).collect::<Vec<_>>().join(" ")
}
